// @vitest-environment jsdom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Section } from '../../lib/digest/coverage.ts';
import { sentenceSpan } from '../../lib/present/index.ts';
import { at, page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

const show = (section: Section, rest: Parameters<typeof showPopup>[0] = {}) =>
  showPopup({
    outcome: { state: 'read', page, view: { section, open: [], scroll: {} }, changedSince: null },
    ...rest,
  });

const itemWith = (container: Element, words: string): HTMLElement => {
  const found = [...container.querySelectorAll<HTMLElement>('.panel .item')].find((item) =>
    wordsIn(item).includes(words),
  );
  if (!found) throw new Error(`no item says ${words}`);
  return found;
};
const heads = (container: Element) => [...container.querySelectorAll('.panel h2')].map(wordsIn);

describe('targets', () => {
  it('are grouped by period, status and document, in words and never in codes', async () => {
    const { container } = await show('targets');
    expect(heads(container)).toEqual([
      'Năm 2023Chỉ tiêuNghị quyết 28-NQ/TU[năm 2023: theo tiêu đề]',
      '9 tháng 2023Kết quả[năm 2023: theo ngày đăng]',
      'Đến năm 2030Chỉ tiêu',
    ]);
    expect(wordsIn(container)).not.toMatch(/2023-9M|by:2030/);
  });

  it.each([
    'trên 7,5%',
    '52 triệu đồng trở lên',
    'từ 1.250 tỷ đồng trở lên',
    'khoảng 3.900 ha',
    'có thêm 9 xã',
    'giảm 2 - 2,5%',
    'mới đạt 41%',
  ])('show the value in the page’s own words: %s', async (printed) => {
    const { container } = await show('targets');
    const words = [...container.querySelectorAll('.printed [lang=vi]')].map(wordsIn);
    expect(words).toContain(printed);
  });

  it('keep the page’s words first in English too, with a gloss beside them', async () => {
    const { container } = await show('targets', { language: 'en' });
    const value = () => wordsIn(itemWith(container, 'trên 7,5%').querySelector('.value'));
    await waitFor(() => expect(value()).toBe('>trên 7,5% more than 7.5%'), { timeout: 20_000 });
  });

  it('hide their glyphs from screen readers, which hear the words', async () => {
    const { getByRole } = await show('targets');
    expect(getByRole('button', { name: 'Tốc độ tăng trưởng kinh tế trên 7,5%' })).toBeTruthy();
  });

  it('say of a missed one that it was missed', async () => {
    const { container } = await show('targets');
    expect(wordsIn(itemWith(container, 'mới đạt 41%'))).toContain('Chưa đạt');
    expect(wordsIn(itemWith(container, 'trên 7,5%'))).not.toContain('Chưa đạt');
  });

  it('put a part under its whole, by its scope', async () => {
    const { container } = await show('targets');
    const part = itemWith(container, 'giảm 4 - 5%').closest('.parts')?.closest('li');
    expect(wordsIn(part?.querySelector('.item-head') ?? null)).toContain('giảm 2 - 2,5%');
    expect(wordsIn(part?.querySelector('.parts .indicator') ?? null)).toBe('các huyện nghèo');
  });

  it('say what a change is against', async () => {
    const { container } = await show('targets');
    expect(wordsIn(itemWith(container, 'tăng 3,2%'))).toContain('so với cùng kỳ');
  });

  it('say once for the group what is implied for all of it, and at the item what is implied for it alone', async () => {
    const { container } = await show('targets');
    expect(wordsIn(itemWith(container, 'trên 7,5%'))).not.toContain('theo tiêu đề');
    expect(wordsIn(itemWith(container, 'mới đạt 41%'))).toContain('[9 tháng: theo đầu bài]');
  });
});

describe('people', () => {
  it('stand with their positions in the page’s own order', async () => {
    const { container } = await show('people');
    const positions = [...itemWith(container, 'Lò Văn Thịnh').querySelectorAll('.positions li')].map(wordsIn);
    expect(positions).toEqual(['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy', 'Trưởng Đoàn ĐBQH tỉnh']);
  });

  it('have their role in the event, and how a position is held where it is not simply current', async () => {
    const { container } = await show('people');
    expect(wordsIn(itemWith(container, 'Lò Văn Thịnh'))).toContain('Chủ trì, phát biểu');
    expect(wordsIn(itemWith(container, 'Hoàng Thị Mai Lan'))).toContain('Chủ tịch HĐND tỉnhmới nhận');
    expect(wordsIn(itemWith(container, 'Y Thương Niê Kđăm'))).toMatch(/nguyên Phó Bí thư Tỉnh ủy$/);
  });

  it('open to every sentence that names them, each of which can be shown', async () => {
    const services = watchedServices();
    const { container } = await show('people', { services });
    const card = itemWith(container, 'Lò Văn Thịnh');
    fireEvent.click(within(card).getByRole('button', { name: /Lò Văn Thịnh/ }));
    expect(card.querySelectorAll('blockquote')).toHaveLength(2);
    const buttons = within(card).getAllByRole('button', { name: 'Xem trong trang' });
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons[1] as HTMLElement);
    expect(services.show).toHaveBeenCalledWith(page, sentenceSpan(page.reading, at('đồng chí Bí thư Tỉnh ủy')));
  });
});

describe('documents', () => {
  it('show name, date, subject, issuer and what the symbol says', async () => {
    const { container } = await show('documents');
    const words = wordsIn(itemWith(container, '28-NQ/TU'));
    for (const part of ['Nghị quyết 28-NQ/TU', '5/12/2022', 'về nhiệm vụ năm 2023', 'Ban Chấp hành Đảng bộ tỉnh'])
      expect(words).toContain(part);
    expect(words).toContain('Tỉnh ủy, Thành ủy, cấp tỉnh [theo ký hiệu]');
  });

  it('say what carries out what, and mark drafts', async () => {
    const { container } = await show('documents');
    const words = wordsIn(itemWith(container, 'hành động thực hiện'));
    expect(words).toContain('Dự thảo');
    expect(words).toContain('Chương trình hành động thực hiện Nghị quyết số 27-NQ/TW');
    const plan = wordsIn(itemWith(container, '112-KH/TU'));
    expect(plan).toContain('Thực hiện Nghị quyết 28-NQ/TU');
    expect(plan).not.toContain('Dự thảo');
  });

  it('never show what is read off a symbol as if it were printed', async () => {
    const { container } = await show('documents');
    const card = itemWith(container, '112-KH/TU');
    expect(card.querySelector('.issuer')).toBeNull();
    expect(wordsIn(card.querySelector('.decoded'))).toMatch(/Tỉnh ủy.*\[theo ký hiệu\]$/);
  });
});

describe('tasks', () => {
  it('say who asks whom to do what by when, authors with their positions', async () => {
    const { container } = await show('tasks');
    expect(heads(container)).toEqual([
      'Lò Văn ThịnhỦy viên Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh',
      'Trang không nêu ai giao',
    ]);
    const words = wordsIn(itemWith(container, 'Rà soát từng chỉ tiêu'));
    expect(words).toContain('Giao cho các huyện ủy, thành ủy');
    expect(words).toContain('Hạn trước ngày 30/11');
  });
});

describe('key sentences', () => {
  it('say that they are picked, and open to their paragraph', async () => {
    const { container } = await show('summary');
    expect(wordsIn(container)).toContain('những câu chọn nguyên văn từ trang');
    const item = itemWith(container, 'Phấn đấu đến năm 2030');
    fireEvent.click(item.querySelector('.item-head') as Element);
    expect(wordsIn(item.querySelector('blockquote'))).toBe(page.article.blocks[2]?.text);
    expect(wordsIn(item.querySelector('mark'))).toBe(page.digest.summary[1]?.text);
  });
});

describe('any item', () => {
  it('opens to its whole sentence with its own words marked, and closes again', async () => {
    const { container, getByRole } = await show('targets');
    const button = getByRole('button', { name: /có thêm 9 xã/ });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const detail = container.querySelector(`#${button.getAttribute('aria-controls')}`);
    expect(wordsIn(detail?.querySelector('blockquote') ?? null)).toBe(page.article.blocks[1]?.text);
    expect(wordsIn(detail?.querySelector('mark') ?? null)).toBe('có thêm 9 xã');
    await expectAccessible(container);
    fireEvent.click(button);
    expect(container.querySelector('blockquote')).toBeNull();
  });

  it('shows its whole sentence in the page, says so, and the button tells which item it belongs to', async () => {
    const services = watchedServices();
    const { container, getByRole, findByText } = await show('targets', { services });
    const button = within(itemWith(container, 'có thêm 9 xã')).getByRole('button', { name: 'Xem trong trang' });
    expect(wordsIn(document.getElementById(button.getAttribute('aria-describedby') ?? ''))).toContain('có thêm 9 xã');
    fireEvent.click(button);
    expect(services.show).toHaveBeenCalledWith(page, sentenceSpan(page.reading, at('có thêm 9 xã')));
    await findByText('Đã tô sáng câu này trong trang.');
    expect(wordsIn(getByRole('status'))).toBe('Đã tô sáng câu này trong trang.');
  });

  it.each(['gone', 'changed'] as const)('says that the page has changed where its place is %s', async (result) => {
    const services = watchedServices({ show: async () => result });
    const { container, findByText, getByRole } = await show('targets', { services });
    fireEvent.click(within(itemWith(container, 'trên 7,5%')).getByRole('button', { name: 'Xem trong trang' }));
    await findByText('Không tìm thấy câu này nữa: trang đã thay đổi từ lúc đọc.');
    fireEvent.click(getByRole('button', { name: 'Đọc lại trang' }));
    expect(services.reread).toHaveBeenCalledOnce();
  });

  it('shows the sentence itself where it stands in a part of the page that can’t be opened', async () => {
    const services = watchedServices({ show: async () => 'folded' as const });
    const { container, findByText, getByRole, change } = await show('targets', { services });
    fireEvent.click(within(itemWith(container, 'trên 7,5%')).getByRole('button', { name: 'Xem trong trang' }));
    await findByText(/một phần đang đóng của trang/);
    expect(wordsIn(getByRole('status'))).toMatch(/“[^”]*trên 7,5%[^”]*”/);
    await change({ language: 'en' });
    expect(wordsIn(getByRole('status'))).toMatch(/closed part of the page.*trên 7,5%/);
  });

  it('says why where the browser refuses to show it', async () => {
    const services = watchedServices({ show: () => Promise.reject(new Error('no tab with id 7')) });
    const { container, findByText } = await show('targets', { services });
    fireEvent.click(within(itemWith(container, 'trên 7,5%')).getByRole('button', { name: 'Xem trong trang' }));
    await findByText(/no tab with id 7/);
  });

  it('says so in the language that the popup speaks, until it is closed', async () => {
    const services = watchedServices({ show: async () => 'gone' as const });
    const { container, findByText, getByRole, change } = await show('targets', { services });
    fireEvent.click(within(itemWith(container, 'trên 7,5%')).getByRole('button', { name: 'Xem trong trang' }));
    await findByText(/Không tìm thấy câu này nữa/);
    await change({ language: 'en' });
    expect(wordsIn(getByRole('status'))).toContain('The sentence is no longer there');
    await expectAccessible(container);
    fireEvent.click(getByRole('button', { name: 'Close' }));
    expect(wordsIn(getByRole('status'))).toBe('');
  });
});

describe('the event', () => {
  it('stands in one line with date, place and host, and opens to its sentence', async () => {
    const { container, getByRole } = await show('targets');
    const button = getByRole('button', { name: /^Sự kiện 14\/10\/2023 · Hội nghị cán bộ chủ chốt/ });
    expect(wordsIn(button)).toContain('thành phố Sơn Khê · Tỉnh ủy');
    fireEvent.click(button);
    expect(wordsIn(container.querySelector('.event blockquote'))).toMatch(/^Sáng 14\/10, tại thành phố Sơn Khê/);
  });

  it('is copied with its sentence, as any item', async () => {
    const services = watchedServices();
    const { getByRole } = await show('targets', { services });
    fireEvent.click(getByRole('button', { name: /^Sự kiện/ }));
    fireEvent.click(getByRole('button', { name: 'Sao chép mục này' }));
    expect(services.copy).toHaveBeenCalledWith(page, { kind: 'event' }, 'plain');
  });
});
