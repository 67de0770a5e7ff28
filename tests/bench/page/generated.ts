/** Pages of our own making, to see with what the cost grows. */
const LINE =
  'Ủy ban nhân dân tỉnh Vân Sơn yêu cầu các sở, ngành, địa phương hoàn thành 25 nhiệm vụ trọng tâm trước ngày 30/6/2026, phấn đấu thu ngân sách đạt 1.250 tỷ đồng.';

const times = (n: number, make: (i: number) => string): string => Array.from({ length: n }, (_, i) => make(i)).join('');

const menuOf = (entries: number): string =>
  `<div class="menu"><ul>${times(entries, (i) => `<li><a href="/muc/${i}"><span>Chuyên mục ${i}</span></a></li>`)}</ul></div>`;

const pageOf = (paragraphs: number, entries: number): string => `<!doctype html><html lang="vi"><head>
<meta charset="utf-8"><title>Kế hoạch phát triển kinh tế - xã hội năm 2026</title></head><body>
<header>${menuOf(entries)}</header><main><h1>Kế hoạch phát triển kinh tế - xã hội năm 2026</h1>
<div>${times(paragraphs, (i) => `<p>${i + 1}. ${LINE}</p>`)}</div></main><footer>${menuOf(entries)}</footer></body></html>`;

export const GENERATED = {
  'of 40 paragraphs and 100 menu entries': pageOf(40, 50),
  '50,000 elements, all the rest menus': pageOf(40, 8330),
  '10 times the text': pageOf(400, 50),
} as const;
