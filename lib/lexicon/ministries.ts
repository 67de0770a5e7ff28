/**
 * Fields of ministries ("Bộ …") and provincial departments ("Sở …") with the letters of their code. Sources: Resolutions
 * 08/2021/QH15 and 176/2025/QH15; ministries merged on 1 March 2025, and pages of both eras are read.
 */
export const MINISTRY_CODES: readonly (readonly [code: string, field: string])[] = [
  'QP=Quốc phòng;CA=Công an;NG=Ngoại giao;NV=Nội vụ;TP=Tư pháp;TC=Tài chính;CT=Công Thương',
  'NNMT=Nông nghiệp và Môi trường;XD=Xây dựng;VHTTDL=Văn hóa, Thể thao và Du lịch;KHCN=Khoa học và Công nghệ',
  'GDĐT=Giáo dục và Đào tạo;YT=Y tế;DTTG=Dân tộc và Tôn giáo;KHĐT=Kế hoạch và Đầu tư',
  'NNPTNT=Nông nghiệp và Phát triển nông thôn;NN=Nông nghiệp và Phát triển nông thôn;GTVT=Giao thông vận tải',
  'TNMT=Tài nguyên và Môi trường;TTTT=Thông tin và Truyền thông;LĐTBXH=Lao động - Thương binh và Xã hội',
  'VHTT=Văn hóa - Thông tin',
].flatMap((row) => row.split(';').map((pair) => pair.split('=') as [string, string]));

/** The fields in other words and in letters, folded, as pages print them. */
export const FIELDS_OTHERWISE: readonly string[] = [
  'văn hóa thể thao và du lịch;văn hóa và thể thao;giao thông - vận tải;lao động, thương binh và xã hội',
  'lao động thương binh và xã hội;lao động-thương binh và xã hội;văn hóa, thông tin;thương mại;công nghiệp',
  'bưu chính viễn thông;lâm nghiệp;nông nghiệp;thủy sản;thủy lợi;giáo dục;du lịch;ngoại vụ',
  'quy hoạch - kiến trúc;kh&đt;kh & đt;gd&đt;gd & đt;gd-đt;gdđt;tn&mt;tn & mt;tn-mt;tnmt;nn&ptnt;nn & ptnt',
  'nn-ptnt;nnptnt;nn&mt;lđ-tb&xh;lđtb&xh;lđtbxh;lđ-tb và xh;vh-tt&dl;vhtt&dl;vhttdl;vh,tt&dl;tt&tt;tt-tt',
  'tt & tt;gtvt;kh&cn;kh-cn;khcn;kh-đt;khđt;ct;lao động',
].flatMap((row) => row.split(';'));
