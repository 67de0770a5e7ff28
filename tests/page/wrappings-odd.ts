import {
  each,
  escaped,
  imprint,
  menuItems,
  newest,
  page,
  posted,
  ps,
  related,
  type Text,
  times,
  type Wrapping,
} from './wrapping.ts';

/** Wrappings of portals that nobody looked at: names that say nothing, widgets in odd places, other pages amid the text. */

const title = (text: Text): string => escaped(text.title);
const links = (n: number, from = 0): string =>
  times(n, (i) => `<a href="/c${i + from}">Chuyên mục Giả ${i + from}</a> `);
const halves = ({ paragraphs }: Text, at: number): [string, string] => [
  each(paragraphs.slice(0, at), (p) => `<p>${p}</p>`),
  each(paragraphs.slice(at), (p) => `<p>${p}</p>`),
];
const people =
  '<div>Đồng chí Giàng Thị Nổi, Phó Bí thư Huyện ủy Giả, trực lãnh đạo từ ngày 9/3/2026 đến ngày 15/3/2026 theo Quyết định số 9981/QĐ-UBND.</div>';

const unknown = (text: Text): string =>
  page(
    text.title,
    `<div class="khung-tren"><div class="hang">${links(14)}</div></div><div class="than"><div class="trai">${people}<div>${links(9, 3)}</div></div>
<div class="giua"><div class="ten-bai">${title(text)}</div><div class="gio">${posted}</div><div class="phan-bai">${ps(text)}</div><div class="duoi-bai"><b>Cầm Bá Viết</b></div><div class="them"><div>Tin cùng chuyên mục</div><ul>${related}</ul></div></div></div><div class="day">${imprint}</div>`,
  ).replace(/<div class="duoi-bai">.*?<\/div>/, (line) =>
    text.paragraphs.some((p) => /^Điều \d/.test(p)) ? '' : line,
  );

const deepTables = (text: Text): string =>
  page(
    text.title,
    `<table width="100%"><tr><td><table width="100%"><tr>${times(9, (i) => `<td><a href="/m${i}">Chuyên mục Giả ${i}</a></td>`)}</tr></table></td></tr><tr><td><table width="100%"><tr>
<td width="20%" valign="top"><table><tr><td>${people}</td></tr><tr><td>Lượt truy cập: 7.654.321</td></tr></table></td>
<td valign="top"><table><tr><td><table><tr><td><font size="5">${title(text)}</font></td></tr><tr><td><font color="gray">${posted}</font></td></tr></table></td></tr><tr><td><table><tr><td>${ps(text)}</td></tr></table></td></tr>
<tr><td><table><tr><td><b>Tin đã đưa</b></td></tr>${times(5, (i) => `<tr><td><a href="/d${i}">Vừa A Khác làm việc với xã Giả lần thứ ${i}</a></td></tr>`)}</table></td></tr></table></td></tr></table></td></tr><tr><td align="center">${imprint}</td></tr></table>`,
  );

const soup = (text: Text): string =>
  page(
    text.title,
    `<div><div><div>${links(12)}</div></div><div><div><div>${people}</div><div><div>${links(8, 4)}</div></div></div><div><div><div>${title(text)}</div><div>${posted}</div></div><div>${each(text.paragraphs, (p) => `<div>${p}</div>`)}</div><div><div>Các bài khác</div><div>${newest}</div></div></div></div><div><div>${imprint}</div></div></div>`,
  );

const sections = (text: Text): string => {
  const [first, rest] = halves(text, 4);
  return page(
    text.title,
    `<section><ul>${menuItems}</ul></section><section><section><h1>${title(text)}</h1><p>${posted}</p></section><section>${first}</section><section>${rest}</section></section><section><h2>Tin khác</h2>${newest}</section><section><p>${imprint}</p></section>`,
  );
};

const sidebarFirst = (text: Text): string =>
  page(
    text.title,
    `<div class="c1"><h3>Lịch công tác</h3>${people}<p>Thứ ba, ông Vừa A Khác dự hội nghị tổng kết công tác thi đua tại Trung tâm Hội nghị tỉnh Giả, có 7.654.321 lượt người theo dõi.</p><h3>Văn bản mới</h3><p><a href="/vb">Quyết định 9981/QĐ-UBND về việc kiện toàn ban chỉ đạo</a></p></div>
<div class="c2"><h1>${title(text)}</h1><div>${posted}</div>${ps(text)}</div><div class="c3">${newest}</div><div class="c4">${imprint}</div>`,
  );

const ticker = (text: Text): string =>
  page(
    text.title,
    `<div class="top">${links(10)}</div><div class="sticky"><b>TIN NÓNG</b><marquee><a href="/n1">Vừa A Khác giữ chức Giám đốc Sở Giả</a> <a href="/n2">Giàng Thị Nổi tiếp xúc cử tri tại xã Giả</a> <a href="/n3">Công bố Quyết định 9981/QĐ-UBND</a></marquee></div>
<div class="wrap"><h1>${title(text)}</h1><div>${posted}</div><div>${ps(text)}</div></div><div class="fixed-bottom"><span>Tin mới</span> <a href="/n4">Vừa A Khác thăm xã Giả</a></div><div>${imprint}</div>`,
  );

const within = (text: Text): string => {
  const [first, rest] = halves(text, 3);
  return page(
    text.title,
    `<div>${links(9)}</div><div class="x"><h1>${title(text)}</h1><div>${posted}</div><div class="y">${first}<div class="z"><p><b>Tin liên quan</b></p><a href="/r"><img src="r.jpg" width="200" height="120"></a><h4><a href="/r">Vừa A Khác trả lời chất vấn của cử tri xã Giả</a></h4><p>Sáng qua, ông Vừa A Khác trả lời 12 kiến nghị theo Quyết định số 9981/QĐ-UBND.</p></div>${rest}</div></div><div>${imprint}</div>`,
  );
};

/** One headline amid the text, in a paragraph like the text's own. */
const seeAlso = (text: Text): string => {
  const [first, rest] = halves(text, 3);
  return page(
    text.title,
    `<div>${links(9)}</div><div><h1>${title(text)}</h1><p>${posted}</p>${first}<p><strong>Xem thêm:</strong> <a href="/r">Vừa A Khác trả lời chất vấn của cử tri xã Giả</a></p><p>&gt;&gt;&gt; <a href="/r2">Giàng Thị Nổi dự khánh thành trường học xã Giả</a></p>${rest}</div><div>${imprint}</div>`,
  );
};

const quotes = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><article><h1>${title(text)}</h1><p>${posted}</p>${each(text.paragraphs, (p) => (p.length > 120 ? `<blockquote><p>${p}</p></blockquote>` : `<p>${p}</p>`))}</article><div>${newest}</div><div>${imprint}</div>`,
  );

const captions = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><article><h1>${title(text)}</h1><p>${posted}</p>${each(text.paragraphs, (p) => (p.length < 60 ? `<figure><img src="a.jpg" width="640" height="400"><figcaption>${p}</figcaption></figure>` : `<p>${p}</p>`))}<figure><img src="b.jpg" width="640" height="400" alt="Vừa A Khác tại hội nghị"></figure></article><div>${newest}</div><div>${imprint}</div>`,
  );

const keywords = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div class="b"><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}<p>Từ khóa: <a href="/k1">từ khóa giả</a>, <a href="/k2">Vừa A Khác</a>, nông thôn mới</p><p>Tags: Vừa A Khác, từ khóa giả</p><p>Chuyên mục: <a href="/k">Chuyên mục Giả 1</a></p></div><div>${imprint}</div>`,
  );

const pagers = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div class="b"><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}<div><a href="/1">1</a> <a href="/2">2</a> <a href="/3">3</a> <a href="/n">Tiếp theo</a></div><div><div>Bài trước</div><a href="/p">Vừa A Khác tiếp đoàn công tác tỉnh Giả</a></div><div><div>Bài tiếp theo</div><a href="/n">Giàng Thị Nổi kiểm tra tiến độ dự án</a></div></div><div>${imprint}</div>`,
  );

const audio = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div class="b"><h1>${title(text)}</h1><div class="bar"><span>${posted}</span></div><div class="aud"><div>Nghe bài viết</div><div>00:00 / 03:45</div><div>Giọng nữ miền Bắc</div><ul><li>Giọng nam miền Nam</li><li>Giọng nữ miền Nam</li></ul><div>1x</div><div>Tốc độ: 1.0x</div></div>${ps(text)}</div><div>${newest}</div><div>${imprint}</div>`,
  );

const fontTools = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div class="b"><h1>${title(text)}</h1><p>${posted}</p><div>Cỡ chữ: <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div><div>Tương phản</div><div>Chế độ ban đêm</div><div>Đọc bài viết</div>${ps(text)}<div>Aa</div></div><div>${newest}</div><div>${imprint}</div>`,
  );

const printLinks = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div class="b"><div><a href="/in">Bản in</a> | <a href="/mail">Gửi cho bạn bè</a> | <a href="/luu">Lưu bài</a></div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}<p><a href="/in">In bài viết</a></p><p><a href="/mail">Gửi qua email</a></p><p>Lưu bài viết</p><p>Sao chép liên kết</p></div><div>${newest}</div><div>${imprint}</div>`,
  );

const twoColumns = (text: Text): string =>
  page(
    text.title,
    `<table width="100%"><tr><td colspan="2">${links(10)}</td></tr><tr><td width="70%" valign="top"><h2>${title(text)}</h2><i>${posted}</i>${ps(text)}</td><td width="30%" valign="top"><b>Tin nổi bật</b>${newest}<b>Thời tiết</b><p>Giả Sơn: 24°C - 31°C, độ ẩm 85%</p><b>Tỷ giá</b><p>USD: 7.654.321</p></td></tr><tr><td colspan="2">${imprint}</td></tr></table>`,
  );

const headlinesAbove = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div><h3><a href="/h1">Vừa A Khác chủ trì phiên họp thường kỳ tháng 3</a></h3><h3><a href="/h2">Giàng Thị Nổi giữ chức vụ mới tại huyện Giả</a></h3><h3><a href="/h3">Ban hành Quyết định 9981/QĐ-UBND về giá đất</a></h3></div><div><h2>${title(text)}</h2><p>${posted}</p>${ps(text)}</div><div>${imprint}</div>`,
  );

const cookies = (text: Text): string =>
  page(
    text.title,
    `<div><p>Trang web này sử dụng cookie để nâng cao trải nghiệm của bạn. Bằng cách tiếp tục truy cập, bạn đồng ý với chính sách của Chuyên mục Giả.</p><a href="#ok">Đồng ý</a> <a href="/cs">Tìm hiểu thêm</a></div><div>${links(9)}</div><div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}</div><div>${newest}</div><div>${imprint}</div>`,
  );

const login = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div><div><b>Đăng nhập</b><form><p>Tên đăng nhập</p><input><p>Mật khẩu</p><input type="password"><p><a href="/q">Quên mật khẩu?</a></p><p>Ghi nhớ đăng nhập</p></form></div><div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}<div><p>Bạn cần đăng nhập để gửi bình luận giả.</p></div></div></div><div>${imprint}</div>`,
  );

const chat = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}</div><div>${newest}</div><div>${imprint}</div><div style="position:fixed"><div>Trợ lý ảo</div><p>Xin chào! Tôi là trợ lý ảo của Chuyên mục Giả, tôi có thể giúp gì cho bạn?</p><p>Giàng Thị Nổi đang trực tuyến</p></div>`,
  );

const asideWithin = (text: Text): string => {
  const [first, rest] = halves(text, 2);
  return page(
    text.title,
    `<header>${links(9)}</header><main><h1>${title(text)}</h1><p>${posted}</p>${first}<aside><h2>Nhân vật</h2><p>Ông Vừa A Khác sinh năm 1970, Bí thư Huyện ủy Giả, từng trao 7.654.321 phần quà cho các hộ dân của huyện.</p></aside>${rest}<aside>${newest}</aside></main><footer>${imprint}</footer>`,
  );
};

const poll = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}<div>Đánh giá bài viết</div><div>5/5 (12 bình chọn)</div></div><div><div>Thăm dò ý kiến</div><p>Bạn đánh giá thế nào về Chuyên mục Giả?</p><label>Rất tốt</label><label>Tốt</label></div><div>${imprint}</div>`,
  );

const comments = (text: Text): string =>
  page(
    text.title,
    `<div>${links(9)}</div><div><h1>${title(text)}</h1><p>${posted}</p>${ps(text)}</div><div><h3>Bình luận (2)</h3><div><b>Vừa A Khác</b><p>Một bình luận giả rất dài của bạn đọc, mong lãnh đạo tỉnh quan tâm hơn nữa tới xã Giả.</p><span>Thích</span> <span>Trả lời</span></div><div><b>Giàng Thị Nổi</b><p>Tôi đồng ý với bình luận giả ở trên, xã Giả của tôi cũng gặp khó khăn như vậy.</p></div></div><div>${imprint}</div>`,
  );

export const ODD: readonly Wrapping[] = [
  { name: 'unknown portal', wrap: unknown },
  { name: 'tables within tables', wrap: deepTables },
  { name: 'boxes without names', wrap: soup },
  { name: 'sections', wrap: sections },
  { name: 'columns before the text', wrap: sidebarFirst },
  { name: 'breaking news', wrap: ticker },
  { name: 'related news amid the text', wrap: within },
  { name: 'headlines in lines of the text', wrap: seeAlso },
  { name: 'quotations in boxes', wrap: quotes },
  { name: 'captions', wrap: captions },
  { name: 'keywords', wrap: keywords },
  { name: 'pagers', wrap: pagers },
  { name: 'audio reader', wrap: audio },
  { name: 'sizes of letters', wrap: fontTools },
  { name: 'print and mail', wrap: printLinks },
  { name: 'two columns of a table', wrap: twoColumns },
  { name: 'headlines above the title', wrap: headlinesAbove },
  { name: 'cookies', wrap: cookies },
  { name: 'login', wrap: login },
  { name: 'chat', wrap: chat },
  { name: 'boxes within main', wrap: asideWithin },
  { name: 'poll', wrap: poll },
  { name: 'comments', wrap: comments },
];
