/**
 * Fields of ministries ("Bộ …") and provincial departments ("Sở …") by the letters of their code. Sources: Resolutions
 * 08/2021/QH15 and 176/2025/QH15; ministries merged on 1 March 2025, and pages of both eras are read.
 */
export const MINISTRY_CODES =
  'QP=Quốc phòng|CA=Công an|NG=Ngoại giao|NV=Nội vụ|TP=Tư pháp|TC=Tài chính|CT=Công Thương|NNMT=Nông nghiệp và Môi trường|XD=Xây dựng|VHTTDL=Văn hóa, Thể thao và Du lịch|KHCN=Khoa học và Công nghệ|GDĐT=Giáo dục và Đào tạo|YT=Y tế|DTTG=Dân tộc và Tôn giáo|KHĐT=Kế hoạch và Đầu tư|NNPTNT=Nông nghiệp và Phát triển nông thôn|GTVT=Giao thông vận tải|TNMT=Tài nguyên và Môi trường|TTTT=Thông tin và Truyền thông|LĐTBXH=Lao động - Thương binh và Xã hội';
