/**
 * Abbreviations of pages in full, as they are printed (case counts: "BTV" is no "btv"). One that stands for two things
 * has both. Source: usage of Party and People's Committee portals and of state newspapers.
 */
export const ABBREVIATIONS =
  'TW=Trung ương|TƯ=Trung ương|T.Ư=Trung ương|BCH=Ban Chấp hành; trong quân đội, biên phòng: Bộ Chỉ huy hoặc Ban Chỉ huy|BTV=Ban Thường vụ|BBT=Ban Bí thư|BCT=Bộ Chính trị; trong ký hiệu của Chính phủ: Bộ Công Thương|' +
  'UBKT=Ủy ban Kiểm tra|UBND=Ủy ban nhân dân|HĐND=Hội đồng nhân dân|UBTVQH=Ủy ban Thường vụ Quốc hội|ĐBQH=đại biểu Quốc hội|MTTQ=Mặt trận Tổ quốc|MTTQVN=Mặt trận Tổ quốc Việt Nam|UBMTTQ=Ủy ban Mặt trận Tổ quốc|UBMTTQVN=Ủy ban Mặt trận Tổ quốc Việt Nam|' +
  'BCĐ=Ban Chỉ đạo|BCHQS=Ban Chỉ huy Quân sự hoặc Bộ Chỉ huy Quân sự|CHQS=Chỉ huy Quân sự|BĐBP=Bộ đội Biên phòng|LLVT=lực lượng vũ trang|CAND=Công an nhân dân|QĐND=Quân đội nhân dân|TAND=Tòa án nhân dân|VKSND=Viện kiểm sát nhân dân|' +
  'QP-AN=quốc phòng - an ninh|QPAN=quốc phòng, an ninh|ANTT=an ninh trật tự|TTATXH=trật tự an toàn xã hội|KT-XH=kinh tế - xã hội|KTXH=kinh tế - xã hội|NTM=nông thôn mới|OCOP=chương trình “Mỗi xã một sản phẩm” (One Commune One Product)|' +
  'GRDP=tổng sản phẩm trên địa bàn một tỉnh, thành phố|GDP=tổng sản phẩm trong nước|CPI=chỉ số giá tiêu dùng|IIP=chỉ số sản xuất công nghiệp|FDI=đầu tư trực tiếp nước ngoài|ODA=hỗ trợ phát triển chính thức của nước ngoài|PCI=chỉ số năng lực cạnh tranh cấp tỉnh|' +
  'PAPI=chỉ số hiệu quả quản trị và hành chính công cấp tỉnh|PAR INDEX=chỉ số cải cách hành chính|SIPAS=chỉ số hài lòng của người dân về phục vụ hành chính|DTI=chỉ số chuyển đổi số|DDCI=chỉ số năng lực cạnh tranh cấp sở, ngành, địa phương|HDI=chỉ số phát triển con người|TFP=năng suất các nhân tố tổng hợp|' +
  'NSNN=ngân sách nhà nước|NSTW=ngân sách trung ương|NSĐP=ngân sách địa phương|GPMB=giải phóng mặt bằng|CCHC=cải cách hành chính|CĐS=chuyển đổi số|KHCN=khoa học và công nghệ|KH&CN=khoa học và công nghệ|ĐMST=đổi mới sáng tạo|BHYT=bảo hiểm y tế|BHXH=bảo hiểm xã hội|BHTN=bảo hiểm thất nghiệp|' +
  'THCS=trung học cơ sở|THPT=trung học phổ thông|GD&ĐT=giáo dục và đào tạo|GDĐT=giáo dục và đào tạo|KCN=khu công nghiệp|CCN=cụm công nghiệp|KKT=khu kinh tế|KCX=khu chế xuất|HTX=hợp tác xã|THT=tổ hợp tác|DN=doanh nghiệp|DTTS=dân tộc thiểu số|ĐBDTTS=đồng bào dân tộc thiểu số|' +
  'ATTP=an toàn thực phẩm|ATGT=an toàn giao thông|TNGT=tai nạn giao thông|PCCC=phòng cháy, chữa cháy|PCTT&TKCN=phòng, chống thiên tai và tìm kiếm cứu nạn|PCTNTC=phòng, chống tham nhũng, tiêu cực|PCTN=phòng, chống tham nhũng|PCTN, TC=phòng, chống tham nhũng, tiêu cực|' +
  'TTHC=thủ tục hành chính|DVC=dịch vụ công|DVCTT=dịch vụ công trực tuyến|XDCB=xây dựng cơ bản|ĐTC=đầu tư công|TDTT=thể dục, thể thao|VHTT=văn hóa, thể thao|VHNT=văn hóa, nghệ thuật|TPHCM=Thành phố Hồ Chí Minh|TP.HCM=Thành phố Hồ Chí Minh|' +
  'TTXVN=Thông tấn xã Việt Nam|TNCS=Thanh niên Cộng sản|LHPN=Liên hiệp Phụ nữ|CCB=cựu chiến binh|LĐLĐ=Liên đoàn Lao động|UVTW=Ủy viên Ban Chấp hành Trung ương Đảng|TUV=Tỉnh ủy viên|PCT=Phó Chủ tịch|PBT=Phó Bí thư|PGĐ=Phó Giám đốc|XHCN=xã hội chủ nghĩa|PTNT=phát triển nông thôn';
