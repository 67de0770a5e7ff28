import { render } from 'preact';
import { wordsOf } from '../../../components/language.ts';
import { ClosedView } from '../../../components/library/closed-view.tsx';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { loadDictionary } from '../../../lib/i18n/translate.ts';
import { openLibrary } from '../../../lib/library/index.ts';
import { LibraryError } from '../../../lib/library/types.ts';
import { fakeHost } from '../fake-host.ts';
import { READS, readOf, sampleLibrary } from '../library-sample.ts';
import '../../../entrypoints/library/style.css';

/** The library's page by `?language=…&empty&private&copies=…`, on a database of its own; its place is the hash's. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'vi';
const words = wordsOf(language, await loadDictionary(language));
document.documentElement.lang = language;
const root = document.getElementById('app') as HTMLElement;
const name = `gallery-${Math.random()}`;
const copies = Number(query.get('copies') ?? 0);
const years = [2022, 2023].map((year) => ({
  ...readOf(`https://tinhuy.hason.example.vn/${year}`, `${year}-01-08`, [
    `Hội nghị Tỉnh ủy Hà Sơn triển khai nhiệm vụ năm ${year}`,
    `Năm ${year}, tỉnh Hà Sơn phấn đấu thu ngân sách nhà nước trên địa bàn đạt ${(year - 2000) * 45} tỷ đồng, trồng rừng mới trên 3.900 ha, theo Nghị quyết số 32-NQ/TU ngày 05/12/${year - 1} của Ban Chấp hành Đảng bộ tỉnh.`,
  ]),
}));
const more = Array.from({ length: copies }, (_, i) =>
  READS.map((one) => ({ ...one, url: `${one.url}&n=${i}` })),
).flat();
if (query.has('private')) render(<ClosedView error={new LibraryError('private')} words={words} />, root);
else {
  const library = query.has('empty') ? await openLibrary({ name }) : await sampleLibrary(name);
  if (query.has('years')) for (const { url, ...read } of years) await library.save(read, url);
  for (const { url, article, ...read } of more)
    await library.save({ ...read, article: { ...article, title: `${article.title} ${url.split('n=')[1]}` } }, url);
  render(<LibraryApp library={library} host={fakeHost()} words={words} />, root);
}
root.dataset.shown = 'true';
