/**
 * Names of one indicator, folded: official synonyms and abbreviations only. Sources: Decision 05/2023/QĐ-TTg on the
 * system of statistical indicators, and usage of provincial resolutions and reports.
 */
const rows = (table: string): readonly (readonly [string, string])[] =>
  table.split('\n').flatMap((line) => {
    const [one = '', others = ''] = line.split('=');
    return others.split('|').map((other) => [other.trim(), one.trim()] as const);
  });

/** Words inside a name, each written out. */
export const ABBREVIATIONS = rows(
  `ngân sách nhà nước=nsnn
bảo hiểm y tế=bhyt
bảo hiểm xã hội=bhxh
bảo hiểm thất nghiệp=bhtn
nông thôn mới=ntm
hợp tác xã=htx
doanh nghiệp=dn
trung học phổ thông=thpt
trung học cơ sở=thcs
dân tộc thiểu số=dtts
đầu tư trực tiếp nước ngoài=fdi
cải cách hành chính=cchc
bình quân đầu người=bình quân/người|trên đầu người|bình quân người
chất thải rắn sinh hoạt=ctrsh
ủy ban nhân dân=ubnd`,
);

/** Whole names. */
export const SYNONYMS = rows(
  `grdp=tổng sản phẩm trên địa bàn|tổng sản phẩm trên địa bàn grdp|tổng sản phẩm grdp|tổng sản phẩm trong tỉnh|quy mô grdp|tổng sản phẩm trong tỉnh grdp|tổng sản phẩm nội tỉnh|giá trị grdp|quy mô nền kinh tế grdp
gdp=tổng sản phẩm quốc nội|tổng sản phẩm trong nước|tổng sản phẩm quốc nội gdp|tổng sản phẩm trong nước gdp|quy mô gdp
tốc độ tăng trưởng grdp=tăng trưởng grdp|tốc độ tăng grdp|tốc độ tăng trưởng tổng sản phẩm trên địa bàn|tốc độ tăng trưởng tổng sản phẩm trên địa bàn grdp|tốc độ tăng tổng sản phẩm trên địa bàn|tốc độ tăng tổng sản phẩm trên địa bàn grdp|tốc độ tăng trưởng kinh tế grdp|tăng trưởng kinh tế grdp|tốc độ tăng trưởng tổng sản phẩm grdp
tốc độ tăng trưởng gdp=tăng trưởng gdp|tốc độ tăng gdp|tốc độ tăng trưởng tổng sản phẩm trong nước|tốc độ tăng trưởng tổng sản phẩm trong nước gdp|tốc độ tăng tổng sản phẩm trong nước gdp
tốc độ tăng trưởng kinh tế=tăng trưởng kinh tế|tốc độ tăng kinh tế
grdp bình quân đầu người=tổng sản phẩm trên địa bàn bình quân đầu người|tổng sản phẩm trên địa bàn grdp bình quân đầu người|tổng sản phẩm bình quân đầu người|grdp/người
gdp bình quân đầu người=tổng sản phẩm trong nước bình quân đầu người|tổng sản phẩm trong nước gdp bình quân đầu người|gdp/người
tỷ lệ che phủ rừng=độ che phủ rừng|tỷ lệ độ che phủ rừng|độ che phủ của rừng|tỷ lệ che phủ của rừng
tỷ lệ tham gia bảo hiểm y tế=tỷ lệ bao phủ bảo hiểm y tế|tỷ lệ bao phủ bảo hiểm y tế toàn dân|tỷ lệ dân số tham gia bảo hiểm y tế|tỷ lệ người dân tham gia bảo hiểm y tế|tỷ lệ người tham gia bảo hiểm y tế|độ bao phủ bảo hiểm y tế
vốn đầu tư toàn xã hội=tổng vốn đầu tư toàn xã hội|tổng mức đầu tư toàn xã hội
kim ngạch xuất khẩu=tổng kim ngạch xuất khẩu
kim ngạch nhập khẩu=tổng kim ngạch nhập khẩu
thu ngân sách nhà nước=tổng thu ngân sách nhà nước
chi ngân sách địa phương=tổng chi ngân sách địa phương
chỉ số sản xuất công nghiệp=chỉ số sản xuất công nghiệp iip|iip|chỉ số iip
chỉ số giá tiêu dùng=chỉ số giá tiêu dùng cpi|cpi|chỉ số cpi
chỉ số năng lực cạnh tranh cấp tỉnh=chỉ số năng lực cạnh tranh cấp tỉnh pci|pci|chỉ số pci
chỉ số hiệu quả quản trị và hành chính công cấp tỉnh=papi|chỉ số papi|chỉ số hiệu quả quản trị và hành chính công cấp tỉnh papi
chỉ số cải cách hành chính=par index|chỉ số par index|chỉ số cải cách hành chính par index
tỷ lệ lao động qua đào tạo=tỷ lệ lao động đã qua đào tạo|lao động qua đào tạo
tỷ lệ đô thị hóa=tỷ lệ dân số đô thị
giải ngân vốn đầu tư công=giải ngân đầu tư công|tỷ lệ giải ngân vốn đầu tư công
tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng=tổng mức bán lẻ hàng hóa, dịch vụ|tổng mức bán lẻ hàng hóa và dịch vụ|tổng mức bán lẻ hàng hóa và doanh thu dịch vụ
xã đạt chuẩn nông thôn mới=xã nông thôn mới
tuổi thọ bình quân=tuổi thọ trung bình`,
);
