/** What wrappings are made of: see `wrappings.ts`. */
export type Text = { title: string; paragraphs: string[] };
export type Wrapping = { name: string; wrap: (text: Text) => string };

/** What must never be read: each stands somewhere in the wrappings. */
export const STRAYS = [
  'Vừa A Khác',
  'Giàng Thị Nổi',
  'Quàng Văn Chân',
  'Sùng Thị Biên',
  'Cầm Bá Viết',
  '9981/QĐ-UBND',
  '7.654.321',
  'Chuyên mục Giả',
  'bình luận giả',
  'từ khóa giả',
  'Tin vắn giả',
] as const;

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
export const each = (items: string[], tag: (item: string) => string): string =>
  items.map((item) => tag(escaped(item))).join('\n');
export const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('');

export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - Cổng Thông tin điện tử tỉnh Vân Sơn</title>${head}</head><body>${body}</body></html>`;

export const menuItems = times(14, (i) => `<li><a href="/muc-${i}">Chuyên mục Giả ${i}</a></li>`);
export const related = times(
  6,
  (i) =>
    `<li><a href="/tin-${i}.html">Bí thư Tỉnh ủy Vừa A Khác thăm, làm việc tại xã Nậm Giả lần thứ ${i + 1}</a> <span>(${i + 1}/3/2026)</span></li>`,
);
export const newest = times(
  5,
  (i) =>
    `<div class="item"><a href="/moi-${i}"><img src="${i}.jpg" width="80" height="60"></a><a href="/moi-${i}">Giàng Thị Nổi giữ chức Phó Chủ tịch UBND huyện Giả ${i}</a><p>Theo Quyết định số 9981/QĐ-UBND, bà Giàng Thị Nổi được điều động, bổ nhiệm giữ chức vụ mới từ ngày ${i + 1}/3/2026 tại địa phương.</p></div>`,
);
export const imprint =
  'Cơ quan chủ quản: UBND tỉnh Vân Sơn. Chịu trách nhiệm: Ông Quàng Văn Chân, Chánh Văn phòng UBND tỉnh. Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 1/2/2020. Điện thoại: 0200.3852.000';
export const counter = '<div>Lượt truy cập: 7.654.321</div><div>Đang online: 12</div><div>Hôm nay: 1.204</div>';
export const posted = 'Thứ Hai, 16/3/2026, 08:15 (GMT+7)';
export const ps = (text: Text): string => each(text.paragraphs, (p) => `<p>${p}</p>`);
export const brs = (text: Text): string => each(text.paragraphs, (p) => `${p}<br><br>`);

/** A name alone below the text is its author's; below the articles of a legal text it would be its signer's. */
export const bareName = ({ paragraphs }: Text, tag: (name: string) => string): string =>
  paragraphs.some((line) => /^Điều \d/.test(line)) ? '' : tag('Cầm Bá Viết');
