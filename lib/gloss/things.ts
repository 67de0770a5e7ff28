/**
 * Document types, units and the most used indicators in English, keyed by their folded Vietnamese. Sources: the Law on
 * the promulgation of legal documents and Decree 30/2020/NĐ-CP in the Ministry of Justice's translations; the General
 * Statistics Office's bilingual yearbooks.
 */
export const TYPES =
  'nghị quyết=Resolution|nghị quyết liên tịch=Joint Resolution|quyết định=Decision|chỉ thị=Directive|nghị định=Decree|thông tư=Circular|thông tư liên tịch=Joint Circular|thông tư liên bộ=Joint Circular|thông tri=Notice of the Party|' +
  'kết luận=Conclusion|kết luận thanh tra=Inspection Conclusion|văn bản hợp nhất=Consolidated Document|luật=Law|bộ luật=Code|pháp lệnh=Ordinance|hiến pháp=Constitution|công văn=Official Letter|văn bản=Document|công điện=Official Telegram|' +
  'công thư=Official Note|tờ trình=Submission|thông báo=Announcement|báo cáo=Report|kế hoạch=Plan|chương trình=Programme|đề án=Scheme|chiến lược=Strategy|quy hoạch=Master Plan|quy chế=Regulation|quy định=Rules|phương án=Option Plan|hướng dẫn=Guidelines|' +
  'điều lệ=Charter|lệnh=Order|thông cáo=Communiqué|biên bản=Minutes|hợp đồng=Contract|giấy mời=Invitation|giấy phép=Permit|giấy chứng nhận đầu tư=Investment Certificate|chương trình hành động=Action Programme';

/** Units whose English is not the same sign. Money is "dong", as the State Bank writes it in English. */
export const UNITS =
  'đồng=dong|nghìn đồng=thousand dong|ngàn đồng=thousand dong|triệu đồng=million dong|tỷ đồng=billion dong|nghìn tỷ đồng=trillion dong|ngàn tỷ đồng=trillion dong|triệu tỷ đồng=quadrillion dong|' +
  'triệu usd=million US dollars|tỷ usd=billion US dollars|điểm phần trăm=percentage points|phần trăm=per cent|lần=times|bậc=places|điểm=points|tấn=tonnes|nghìn tấn=thousand tonnes|triệu tấn=million tonnes|tạ=quintals|tạ/ha=quintals per hectare|' +
  'mét=metres|lít=litres|hải lý=nautical miles|hộ=households|hộ nghèo=poor households|hộ dân=households|người=people|lao động=workers|việc làm=jobs|xã=communes|phường=wards|thị trấn=townships|huyện=districts|quận=districts|thôn=villages|bản=villages|' +
  'đảng viên=Party members|chi bộ=Party cells|tổ chức cơ sở đảng=grassroots Party organisations|cán bộ=officials|công chức=civil servants|viên chức=public employees|học sinh=pupils|sinh viên=students|giáo viên=teachers|trường=schools|lớp=classes|' +
  'giường bệnh=hospital beds|bác sĩ=doctors|doanh nghiệp=enterprises|hợp tác xã=cooperatives|htx=cooperatives|dự án=projects|công trình=works|chỉ tiêu=targets|tiêu chí=criteria|thủ tục hành chính=administrative procedures|hồ sơ=dossiers|' +
  'lượt khách=visits|lượt người=visits|lượt=times|khách=visitors|vụ=cases|vụ việc=cases|vụ án=criminal cases|ca=cases|căn nhà=houses|nhà=houses|mô hình=models|sản phẩm=products|văn bản=documents|nghị quyết=resolutions|triệu lượt khách=million visits';

/** What a value is for each of. */
export const PER =
  'năm=year|tháng=month|ngày=day|người=person|hộ=household|xã=commune|ha=hectare|vạn dân=10,000 inhabitants|người/năm=person and year|người/tháng=person and month';

export const INDICATORS =
  'tốc độ tăng trưởng kinh tế=economic growth rate|tăng trưởng kinh tế=economic growth|grdp=gross regional domestic product (GRDP)|tốc độ tăng trưởng grdp=GRDP growth rate|tăng trưởng grdp=GRDP growth|tốc độ tăng trưởng tổng sản phẩm trên địa bàn (grdp)=growth rate of gross regional domestic product (GRDP)|' +
  'tổng sản phẩm trên địa bàn (grdp)=gross regional domestic product (GRDP)|tổng sản phẩm trên địa bàn=gross regional domestic product|grdp bình quân đầu người=GRDP per capita|quy mô grdp=size of GRDP|gdp=gross domestic product (GDP)|gdp bình quân đầu người=GDP per capita|cơ cấu kinh tế=structure of the economy|' +
  'thu ngân sách nhà nước trên địa bàn=State budget revenue in the locality|thu ngân sách nhà nước=State budget revenue|thu ngân sách=budget revenue|tổng thu ngân sách nhà nước trên địa bàn=total State budget revenue in the locality|thu nội địa=domestic revenue|chi ngân sách địa phương=local budget expenditure|' +
  'tổng vốn đầu tư toàn xã hội=total social investment|vốn đầu tư toàn xã hội=total social investment|giải ngân vốn đầu tư công=disbursement of public investment|tỷ lệ giải ngân vốn đầu tư công=disbursement rate of public investment|kim ngạch xuất khẩu=export turnover|tổng kim ngạch xuất khẩu=total export turnover|kim ngạch nhập khẩu=import turnover|' +
  'kim ngạch xuất nhập khẩu=import and export turnover|tổng mức bán lẻ hàng hóa=total retail sales of goods|tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng=total retail sales of goods and consumer services|giá trị sản xuất công nghiệp=industrial production value|chỉ số sản xuất công nghiệp (iip)=index of industrial production (IIP)|' +
  'chỉ số sản xuất công nghiệp=index of industrial production|chỉ số giá tiêu dùng (cpi)=consumer price index (CPI)|chỉ số giá tiêu dùng=consumer price index|năng suất lao động=labour productivity|năng suất lao động xã hội=social labour productivity|tỷ trọng kinh tế số=share of the digital economy|doanh nghiệp thành lập mới=newly established enterprises|' +
  'hợp tác xã thành lập mới=newly established cooperatives|lượt khách du lịch=tourist visits|khách du lịch=tourists|doanh thu du lịch=tourism revenue|dư nợ tín dụng=outstanding credit|chỉ số pci=Provincial Competitiveness Index (PCI)|diện tích trồng rừng mới=newly planted forest area|trồng rừng mới=new forest planting|' +
  'tỷ lệ che phủ rừng=forest coverage rate|độ che phủ rừng=forest coverage|sản lượng lương thực có hạt=cereal output|diện tích gieo trồng=sown area|sản lượng thủy sản=fishery output|xã đạt chuẩn nông thôn mới=communes that meet new rural standards|số xã đạt chuẩn nông thôn mới=number of communes that meet new rural standards|' +
  'sản phẩm ocop=OCOP products|thu nhập bình quân đầu người=income per capita|tỷ lệ hộ nghèo=poor household rate|tỷ lệ hộ cận nghèo=near-poor household rate|tỷ lệ hộ nghèo đa chiều=multidimensional poor household rate|tỷ lệ giảm nghèo=poverty reduction rate|tạo việc làm mới=new jobs created|tạo việc làm=jobs created|giải quyết việc làm=jobs provided|' +
  'tỷ lệ lao động qua đào tạo=rate of trained workers|tỷ lệ thất nghiệp=unemployment rate|tỷ lệ thất nghiệp thành thị=urban unemployment rate|tỷ lệ tham gia bảo hiểm y tế=health insurance coverage|tỷ lệ bao phủ bảo hiểm y tế=health insurance coverage|tỷ lệ dân số tham gia bảo hiểm y tế=health insurance coverage of the population|' +
  'tỷ lệ tham gia bảo hiểm xã hội=social insurance coverage|số giường bệnh/vạn dân=hospital beds per 10,000 inhabitants|số bác sĩ/vạn dân=doctors per 10,000 inhabitants|tuổi thọ bình quân=average life expectancy|trường đạt chuẩn quốc gia=schools that meet national standards|tỷ lệ trường đạt chuẩn quốc gia=rate of schools that meet national standards|' +
  'tỷ lệ đô thị hóa=urbanisation rate|tỷ lệ nước sạch=clean water coverage|chỉ số cải cách hành chính=public administration reform index|kết nạp đảng viên mới=new Party members admitted|kết nạp đảng viên=Party members admitted|tỷ lệ giao quân=military recruitment rate|lạm phát=inflation|dân số=population|lợi nhuận=profit|doanh thu=revenue|' +
  'nông, lâm nghiệp và thủy sản=agriculture, forestry and fishery|công nghiệp - xây dựng=industry and construction|công nghiệp và xây dựng=industry and construction|dịch vụ=services|nông nghiệp=agriculture|công nghiệp=industry|xuất khẩu=exports|nhập khẩu=imports|xuất siêu=trade surplus|nhập siêu=trade deficit';
