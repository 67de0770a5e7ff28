// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { collectRaw } from '../../lib/page/collect-raw.ts';
import { keepSource } from '../../lib/page/source-of.ts';
import { pageOf } from './sample.ts';
import { HEADLINES, STATES } from './states.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const listing = STATES.listing ?? null;

describe('a list of articles', () => {
  it('says what it is, how many there are, and which page it is', async () => {
    const { container, getByRole, change } = await showPopup({ outcome: listing });
    expect(getByRole('heading', { level: 2, name: 'Đây là trang danh sách' })).toBeTruthy();
    expect(wordsIn(container)).toContain('5 bài, theo thứ tự trên trang');
    expect(wordsIn(container)).toContain('tinhuy.example.gov.vn');
    await change({ outcome: listing, language: 'en' });
    expect(wordsIn(container)).toContain('5 articles, in the page’s own order');
  });

  it('offers each as a link of the web that opens in a tab of its own', async () => {
    const { getAllByRole } = await showPopup({ outcome: listing });
    const links = getAllByRole('link') as HTMLAnchorElement[];
    expect(links.map(({ href, textContent }) => [href, textContent])).toEqual(
      HEADLINES.filter(({ url }) => url).map(({ url, text }) => [url, text]),
    );
    expect(links.every(({ target, rel }) => target === '_blank' && rel === 'noreferrer')).toBe(true);
  });

  it('says of one without an address that it has none', async () => {
    const { getByText } = await showPopup({ outcome: listing });
    expect(wordsIn(getByText(/Tuyển dụng viên chức/).parentElement)).toContain('không có địa chỉ riêng');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('never links to %s', async (url) => {
    const page = pageOf('listing');
    const headlines = [{ text: 'Một tiêu đề nào đó của trang', url, date: null, stamp: 1 }];
    const { queryByRole, container } = await showPopup({
      outcome: {
        state: 'read',
        page: { ...page, article: { ...page.article, headlines } },
        view: null,
        changedSince: null,
      },
    });
    expect(queryByRole('link')).toBeNull();
    expect(wordsIn(container)).toContain('Một tiêu đề nào đó của trang');
  });

  it('stands under its days where several are of one day', async () => {
    const { getAllByRole } = await showPopup({ outcome: listing });
    expect(getAllByRole('heading', { level: 3 }).map(wordsIn)).toEqual(['14/10/2023', '13/10/2023', 'Không ghi ngày']);
  });

  it('has each day beside it where nearly all differ', async () => {
    const { queryAllByRole, container } = await showPopup({ outcome: STATES['listing-dates'] ?? null });
    expect(queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect([...container.querySelectorAll('time.headline-day')].map(wordsIn)).toEqual([
      '10/10',
      '11/10',
      '12/10',
      '13/10',
    ]);
  });

  it.each([
    ['Văn bản thuần', 'plain'],
    ['Markdown', 'markdown'],
    ['Bảng (Word, Excel)', 'table'],
    ['CSV', 'csv'],
  ] as const)('is copied as %s', async (entry, format) => {
    const services = watchedServices();
    const { getByRole, findByText } = await showPopup({ outcome: listing, services });
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.click(getByRole('menuitem', { name: entry }));
    await findByText(`Đã sao chép 5 tiêu đề: ${entry}.`);
    const [page, selection, as] = services.copy.mock.calls[0] ?? [];
    expect([page?.article.headlines, selection, as]).toEqual([HEADLINES, { kind: 'headlines' }, format]);
  });

  it('says why it could not be copied', async () => {
    const services = watchedServices({ copy: async () => ({ failed: 'denied' }) });
    const { getByRole, findByText } = await showPopup({ outcome: listing, services });
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    fireEvent.click(getByRole('menuitem', { name: 'Markdown' }));
    await findByText(/trình duyệt không cho ghi vào bộ nhớ tạm/);
  });

  it('shows each in the page, by its own element and words', async () => {
    const services = watchedServices();
    const { getAllByRole, findByText } = await showPopup({ outcome: listing, services });
    fireEvent.click(getAllByRole('button', { name: 'Xem trong trang' })[2] as HTMLElement);
    await findByText('Đã tô sáng câu này trong trang.');
    const [page, span] = services.show.mock.calls[0] ?? [];
    const third = HEADLINES[2];
    expect(page?.article).toMatchObject({ title: third?.text, titleStamp: third?.stamp, blocks: [] });
    expect(span).toEqual([0, third?.text.length]);
  });

  it('names each button by the headline that it shows', async () => {
    const { getAllByRole } = await showPopup({ outcome: listing });
    const named = getAllByRole('button', { name: 'Xem trong trang' }).map((button) =>
      wordsIn(document.getElementById(button.getAttribute('aria-describedby') ?? '')),
    );
    expect(named).toEqual(HEADLINES.map(({ text, url }) => (url ? text : `${text} (không có địa chỉ riêng)`)));
  });

  it('is read off the page that is at hand', async () => {
    const items = Array.from(
      { length: 6 },
      (_, i) => `<li><a href="/t/${i}">Hội nghị triển khai nhiệm vụ số ${i}</a></li>`,
    );
    const dom = new DOMParser().parseFromString(`<h1>Tin tức</h1><ul>${items.join('')}</ul>`, 'text/html');
    const url = 'https://vanson.example.gov.vn/tin-tuc';
    const page = pageOf('listing');
    const article = { ...page.article, kind: 'listing' as const };
    keepSource(article, collectRaw(dom, { isVisible: () => true, frameDocument: () => null }, url).raw);
    const { getAllByRole } = await showPopup({
      outcome: { state: 'read', page: { ...page, article }, view: null, changedSince: null },
    });
    expect(getAllByRole('link').map((link) => (link as HTMLAnchorElement).href)).toEqual(
      items.map((_, i) => `https://vanson.example.gov.vn/t/${i}`),
    );
  });

  it('breaks no rule of accessibility with its menu open', async () => {
    const { container, getByRole } = await showPopup({ outcome: listing });
    fireEvent.click(getByRole('button', { name: 'Sao chép' }));
    expect(within(getByRole('menu')).getAllByRole('menuitem')).toHaveLength(4);
    await expectAccessible(container);
  });
});
