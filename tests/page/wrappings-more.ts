import {
  each,
  escaped,
  imprint,
  newest,
  page,
  posted,
  ps,
  related,
  type Text,
  times,
  type Wrapping,
} from './wrapping.ts';

/** Wrappings each of which has one more thing beside, above or below the text, in boxes without names. */

const links = (n: number): string => times(n, (i) => `<a href="/c${i}">Chuyên mục Giả ${i}</a> `);
const titleOf = ({ title }: Text): string => escaped(title);
const half = ({ paragraphs }: Text, from: number, to?: number): string =>
  each(paragraphs.slice(from, to), (p) => `<p>${p}</p>`);
const around = (text: Text, body: string): string =>
  page(text.title, `<div>${links(9)}</div>${body}<div>${imprint}</div>`);
const headed = (text: Text): string => `<h1>${titleOf(text)}</h1><p>${posted}</p>`;
const whole = (text: Text): string => `<div>${headed(text)}${ps(text)}</div>`;
const within = (text: Text, inner: string): string => around(text, `<div>${headed(text)}${inner}</div>`);

const MORE_THINGS: Record<string, (text: Text) => string> = {
  'a teaser amid the text, without a label': (text) =>
    within(
      text,
      `${half(text, 0, 3)}<div><a href="/r">Vừa A Khác trả lời chất vấn của cử tri xã Giả</a><p>Sáng qua, ông Vừa A Khác trả lời 12 kiến nghị.</p></div>${half(text, 3)}`,
    ),
  'a ticker without links': (text) =>
    around(
      text,
      `<div><b>Tin nóng:</b> <span>Vừa A Khác giữ chức Giám đốc Sở Giả</span> <span>Giàng Thị Nổi tiếp xúc cử tri</span></div>${whole(text)}`,
    ),
  'films below': (text) =>
    around(
      text,
      `${whole(text)}<div><h3>Video nổi bật</h3>${newest}</div><div><h3>Ảnh đẹp</h3><p><a href="/a">Giàng Thị Nổi bên ruộng bậc thang mùa lúa chín</a></p></div>`,
    ),
  'a footer without its words': (text) =>
    page(
      text.title,
      `<div>${links(9)}</div>${whole(text)}<div><p>Địa chỉ: số 45, đường Giả, thành phố Vân Sơn</p><p>Người phát ngôn: Ông Quàng Văn Chân, Chánh Văn phòng Tỉnh ủy</p></div>`,
    ),
  'related news without links': (text) =>
    within(
      text,
      `${ps(text)}<div><div>Tin liên quan</div><div>Vừa A Khác trả lời chất vấn của cử tri xã Giả</div><div>Giàng Thị Nổi dự khánh thành trường học xã Giả</div></div>`,
    ),
  'a row of the date and the views': (text) =>
    around(
      text,
      `<div><h1>${titleOf(text)}</h1><table><tr><td>Ngày đăng:</td><td>16/03/2026</td><td>Lượt xem:</td><td>7.654.321</td></tr></table>${ps(text)}</div>`,
    ),
  'the column above the title': (text) =>
    around(text, `<div><p>Chuyên mục: <a href="/k">Chuyên mục Giả 1</a></p>${headed(text)}${ps(text)}</div>`),
  'no comments yet': (text) =>
    within(
      text,
      `${ps(text)}<div><h3>Bình luận (0)</h3><p>Hãy là người đầu tiên bình luận giả về bài viết này.</p></div>`,
    ),
  'a newsletter': (text) =>
    within(
      text,
      `${ps(text)}<div><b>Đăng ký nhận bản tin</b><p>Nhập email để nhận bản tin Chuyên mục Giả mỗi sáng.</p></div>`,
    ),
  'a slogan above': (text) =>
    around(
      text,
      `<marquee>Nhiệt liệt chào mừng kỷ niệm 80 năm ngày thành lập tỉnh Giả, 7.654.321 lượt người tham gia các hoạt động!</marquee>${whole(text)}`,
    ),
  'what is to come': (text) =>
    around(
      text,
      `${whole(text)}<div><h4>Sự kiện sắp diễn ra</h4><p>20/3: Ông Vừa A Khác dự khai mạc lễ hội xã Giả tại sân vận động trung tâm huyện.</p></div>`,
    ),
  'documents beside': (text) =>
    around(
      text,
      `${whole(text)}<div><h4>Văn bản chỉ đạo</h4><p>9981/QĐ-UBND</p><p>Quyết định kiện toàn Ban Chỉ đạo do ông Vừa A Khác làm Trưởng ban</p><p>Ngày ban hành: 1/3/2026</p></div>`,
    ),
  'another page’s beginning above': (text) =>
    around(
      text,
      `<div><h2><a href="/t">Giàng Thị Nổi giữ chức vụ mới tại huyện Giả</a></h2><p>Theo Quyết định số 9981/QĐ-UBND, bà Giàng Thị Nổi được điều động giữ chức vụ mới từ ngày 1/3/2026.</p></div>${whole(text)}`,
    ),
  'a list of parts of the page': (text) =>
    around(text, `<ul><li>${headed(text)}${ps(text)}</li><li><h3>Tin khác</h3><ul>${related}</ul></li></ul>`),
  'a list of terms': (text) =>
    around(
      text,
      `<dl><dt><h1>${titleOf(text)}</h1></dt><dd>${posted}</dd><dd>${ps(text)}</dd></dl><div>${newest}</div>`,
    ),
};

export const MORE: readonly Wrapping[] = Object.entries(MORE_THINGS).map(([name, wrap]) => ({ name, wrap }));
