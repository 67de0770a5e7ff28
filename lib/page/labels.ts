/**
 * Words by which portals mark what is about the page and not of its text. Data only; all are matched in lower-case
 * NFC text. `SECTION` opens a box (its label is the whole line, a count or a colon aside), `FOOTER` and `LINE`
 * begin a line, `CREDIT` and `BYLINE` begin the line of an author or a source, `POSTED` stands before the date of posting.
 */
export const SECTION = [
  '(?:các |những )?(?:tin|bài|bài viết|tin tức|tin bài|thông tin|văn bản|câu hỏi|video|ảnh)(?: tức| bài| viết)? (?:có )?(?:liên quan|khác|mới(?: nhất| hơn| nhận| đăng| cập nhật)?|cũ(?: hơn)?|cùng (?:chuyên mục|chủ đề|loại|tác giả)|đã (?:đưa|đăng)|nổi bật|nóng|đáng chú ý|tiếp(?: theo)?|trước|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?)',
  'liên quan',
  'cùng (?:chuyên mục|chủ đề)',
  'sự kiện nổi bật',
  'tin (?:hoạt động|trong (?:tỉnh|nước|ngày))',
  'mới nhất',
  'có thể bạn quan tâm',
  'mời (?:bạn )?(?:đọc|xem) thêm',
  '(?:đọc|xem) (?:thêm|tiếp|nhiều(?: nhất)?)',
  'ý kiến(?: bạn đọc| của bạn| phản hồi| độc giả)?',
  '(?:gửi |viết |các )?bình luận',
  'phản hồi',
  'gửi (?:ý kiến|phản hồi|góp ý|bài viết)(?: của bạn)?',
  'đánh giá(?: bài viết)?',
  'thống kê(?: truy cập)?',
  'thông báo mới(?: nhất)?',
  'liên kết (?:website|web|trang)',
  'chuyên mục(?: khác)?',
  'lịch công tác',
  'thăm dò ý kiến',
  'thư viện (?:ảnh|video)',
  'văn bản mới(?: ban hành)?',
  'related (?:news|posts|articles)',
  'tags?',
] as const;

/** What a link to the rest of another page ends in. */
export const MORE = ['(?:xem|đọc) (?:tiếp|thêm|chi tiết)', 'chi tiết'] as const;

export const FOOTER = [
  '(?:người )?chịu trách nhiệm(?: [^:]{1,40})?:',
  'giấy phép (?:số|xuất bản|hoạt động|thiết lập)',
  '(?:cơ quan )?(?:chủ quản|quản lý):',
  'đơn vị (?:chủ quản|quản lý)(?: [^:.]{1,20})?:[^:]{1,80}phụ trách',
  'bản quyền',
  'cổng thông tin điện tử [^.:]{0,60}giấy phép',
  'ghi rõ nguồn',
  '(?:phó )?tổng biên tập',
  'trưởng ban biên tập',
  '(?:thường trực )?ban biên tập:',
  'thiết kế (?:bởi|và)',
  'phát triển bởi',
  '(?:số )?(?:điện thoại|đt|tel|hotline|fax|email|e-mail)\\s*:',
  'trụ sở\\s*:',
  't(?:oà|òa) soạn',
  '©',
  'copyright',
  'powered by',
] as const;

export const LINE = [
  '(?:số |[\\d.,]{1,12} )?(?:lượt|lần) (?:xem|truy cập|đọc|tải)',
  '(?:đã xem|lượt)\\s*:',
  'đang (?:truy cập|online|xem|trực tuyến)',
  '(?:hôm nay|hôm qua|tuần (?:này|trước)|tháng (?:này|trước)|tất cả|trong (?:ngày|tuần|tháng|năm))\\s{0,3}:?\\s{0,3}[\\d.,]{1,40}$',
  '(?:tổng )?(?:số )?(?:lượng |lượt )?truy cập',
  'khách\\s*:?\\s*\\d',
  'từ khóa',
  'thẻ\\s*:',
  'tags?\\s*:',
  'chia sẻ(?:\\s*:|$| (?:bài|lên|qua|facebook|zalo))',
  '(?:in|gửi)(?: (?:trang|bài|bài viết|tin|email|mail|cho bạn bè))?$',
  '(?:quay |trở )(?:lại|về)(?: (?:trang|đầu|chuyên mục)[^.]{0,30})?$',
  'về (?:trang (?:trước|chủ)|đầu trang)',
  'trang chủ',
  'chi tiết$',
  '(?:cỡ|phông|kích thước) chữ',
  'tương phản$',
  'chế độ (?:ban đêm|tối|sáng)$',
  '(?:đọc|nghe|lưu|sao chép|đánh giá)(?: bài| liên kết)?(?: viết)?$',
  'giọng (?:đọc|nam|nữ)',
  '(?:tốc độ:? ?)?[\\d.,]{1,4}x$',
  '\\d{1,2}:\\d\\d ?/ ?\\d',
  'nghe (?:bài|đọc|nội dung)',
  'đăng nhập$',
  'đăng ký nhận (?:bản )?tin',
  'nhập (?:địa chỉ )?email',
  'tìm kiếm(?: nâng cao)?$',
  'bạn (?:đang ở|đang xem|đã không|chưa đăng|(?:cần|phải) đăng)',
  'skip (?:ribbon|to)',
  'turn o(?:n|ff) ',
  'theo dõi (?:chúng tôi|trên (?:facebook|zalo|google))',
  '(?:facebook|twitter|zalo|email|print)$',
  'a ?[-+a]$',
  'trợ lý ảo$',
  'xin chào!',
  '\\d/5 \\(',
  '(?:>>|»)',
] as const;

/** The lines of authors and editors that stand anywhere in a text, under a picture or between its parts. */
export const CREDIT = [
  '(?:tác giả(?: bài viết)?|người (?:đăng|viết|gửi|cập nhật)(?: bài)?|biên tập(?: viên)?|(?:tin|bài)(?:,? (?:và )?ảnh)?|ảnh)\\s*:',
  '(?:viết|đăng) bởi',
] as const;

/** Those that only count above or below the running text: within it the words begin lines of other matters. */
export const BYLINE = [
  '(?:biên soạn|thực hiện|phóng viên|pv|ctv|bởi|by|nguồn(?: tin)?|tổng hợp|source|author)\\s*:',
  '(?:video|clip|đồ (?:họa|hoạ)|trình bày|kỹ thuật)\\s*:',
  '(?:nhóm )?(?:pv|phóng viên)(?: [^.,;]{2,30})?$',
  '\\(?theo (?:[^.,;]{2,40}|[a-z\\d-]{2,30}(?:\\.[a-z]{2,5}){1,2})\\)?$',
] as const;

/** What may follow an author's name below a text: who they write for, or how. */
export const WRITES_FOR = [
  '(?:báo|đài|tạp chí|bản tin|cổng|trang tin|ttxvn|thông tấn xã)',
  '(?:văn phòng|ban (?:tuyên giáo|dân vận|tổ chức|biên tập)|trung tâm (?:truyền thông|văn hóa|thông tin)|phòng văn hóa|công an|sở|hội|đoàn)',
  '(?:tổng hợp|lược ghi|ghi|thực hiện|dịch|biên soạn|sưu tầm)(?:\\)|$)',
  '(?:nhóm )?(?:pv|phóng viên|ctv|cộng tác viên)',
] as const;

/** Names that most authors' names begin with: of names above a text only these are told from its headings. */
export const FAMILY_NAMES =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đào|đoàn|trịnh|trương|lương|mai|hà|cao|tạ|tô|lâm|nông|thái|chu|quách|triệu|tống|kiều|vi|lò|giàng|vàng|sùng';

/** How the line of office above the name of a signature begins: such a name is of the text. */
export const SIGNATURE = [
  '(?:tm|kt|tl|tuq|q)\\.',
  '(?:phó |quyền )?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|trưởng|bộ trưởng|thứ trưởng|thủ tướng|chánh|viện trưởng|cục trưởng|tổng)',
  '(?:phó )?\\p{L}{2,6} trưởng',
  'đã ký',
] as const;

/** How a link to a document begins that a text names, with its number: no headline. */
export const CITED = [
  '(?:văn bản|bộ luật|luật|pháp lệnh|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|kết luận|quy định|hướng dẫn|kế hoạch|công văn|thông báo|báo cáo|tờ trình|chương trình|đề án|công điện)(?: liên tịch)?(?: số)?:? \\d',
  '(?:số )?\\d{1,5}(?:/\\d{4})?[/-]\\p{L}',
] as const;

/** What a portal's record of a document labels, its number first: `lib/record/` reads it. */
export const RECORD =
  '(số.{1,4}(?:k[ýí] )?hiệu)|ngày (?:ban hành|ký|(?:.{2,3} )?hiệu lực)|trích yếu|người ký|chức .{3,4}|.{6,7} ban hành|loại|hình thức|lĩnh vực';

/** How the articles of a legal text begin. */
export const LEGAL_ARTICLE = ['điều \\d{1,3}\\s*[.:]'] as const;

export const POSTED = [
  '(?:ngày|(?:được |đã )?đăng|thời gian)(?: (?:ngày|lúc|đăng|đăng tải|xuất bản|tạo|gửi)){0,6}',
  '(?:ngày |lần )?cập nhật(?: lúc| ngày| lần cuối| cuối){0,6}',
  'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])',
  'chủ nhật',
  '(?:posted|published|updated|last modified)',
] as const;

/** A part of `<title>` that begins so names the site or the column, not the page's own matter. */
export const GENERIC_TITLE = [
  '^trang chủ',
  '^(?:cổng|trang) (?:thông tin|ttđt|tt điện tử)',
  '^(?:chi tiết|tin tức|tin hoạt động|xem tin|nội dung)',
  '^(?:portal|website|home)|portal$',
] as const;

/** How a site calls itself: a heading that is no more than that is no title of a page. */
export const SITE_NAME = [
  '(?:cổng|trang) (?:thông tin|ttđt|tt điện tử)[^.;]{0,80}',
  '(?:tỉnh|thành|huyện|thị|quận|đảng) (?:uỷ|ủy|bộ)(?: (?:tỉnh|thành phố|huyện))?(?: \\p{L}{1,7}){1,3}',
  '(?:ubnd|hđnd|(?:uỷ|ủy) ban nhân dân|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?: \\p{L}{1,7}){1,3}',
  'sở(?: \\p{L}{1,7},?){1,6} (?:tỉnh|thành phố)(?: \\p{L}{1,7}){1,3}',
] as const;

/** Parts of class names and ids that portals' templates give to the same things. */
export const CHROME_NAMES =
  'menu|nav|navbar|navigation|topnav|breadcrumbs?|sitemap|side-?bar|foot|footer|copyright|banner|social|share|sharing|comments?|binh-?luan|y-?kien|related?|lien-?quan|tin-?(?:khac|moi|cu)|bai-?(?:viet-?)?khac|other-?news|news-?other|doc-?them|xem-?them|doc-?nhieu|tags?|tu-?khoa|keywords?|rating|vote|pagination|paging|pager|counter|visitors?|thong-?ke|truy-?cap|search|login|newsletter|cookies?|ads?|advert|quang-?cao|weather|toolbar|print|most-?read|hot-?news|ribbon-?row|skip';

export const BYLINE_NAMES =
  'author|tac-?gia|byline|nguon|source|date|time|date-?time|ngay(?:-?dang)?|published?|post-?meta|meta|credits?|but-?danh';
export const CAPTION_NAMES = 'caption|chu-?thich|figcaption|pcaption|image-?desc|photo-?desc';
export const TITLE_NAMES = 'title|tieu-?de|headline|heading|news-?title';
export const LEAD_NAMES = 'sapo|lead|summary|trich-?yeu|mo-?ta|tom-?tat|description|intro';
