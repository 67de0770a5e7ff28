// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskView } from '../../entrypoints/sidepanel/ask-view.tsx';
import { followPointer } from '../../entrypoints/sidepanel/follow-pointer.ts';
import { MarksBar } from '../../entrypoints/sidepanel/marks-bar.tsx';
import { page } from './sample.ts';
import { expectAccessible, showPopup, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

describe('a tab that was not clicked yet', () => {
  const props = { language: 'vi', shortcut: 'Alt+Shift+Y', menu: true, left: false, onRead: null } as const;

  it('says what reads it: the icon, the menu, the key', async () => {
    const { container } = render(<AskView {...props} onOptions={() => {}} />);
    screen.getByRole('heading', { name: 'Bấm biểu tượng để đọc trang này' });
    const ways = screen.getAllByRole('listitem').map(wordsIn);
    expect(ways).toHaveLength(3);
    expect(ways[1]).toContain('“Trích yếu trang này”');
    expect(ways[2]).toBe('nhấn Alt+Shift+Y');
    expect(screen.queryByRole('button', { name: 'Đọc trang này' })).toBeNull();
    await expectAccessible(container);
  });

  it('names only the ways that there are', () => {
    render(<AskView {...props} language="en" shortcut="" menu={false} onOptions={() => {}} />);
    expect(screen.getAllByRole('listitem').map(wordsIn)).toEqual(['click the Trích Yếu icon on the toolbar']);
  });

  it('reads where an earlier click still allows it, and says that the tab has gone on', async () => {
    const onRead = vi.fn();
    const { container } = render(<AskView {...props} left onRead={onRead} onOptions={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Đọc trang này' }));
    expect(onRead).toHaveBeenCalledOnce();
    expect(wordsIn(container)).toContain('đã chuyển sang địa chỉ khác');
    await expectAccessible(container);
  });
});

describe('the switch of the highlights', () => {
  const bar = (rest: Partial<Parameters<typeof MarksBar>[0]> = {}) => ({
    language: 'vi' as const,
    nameOf: (kind: string) => `tên ${kind}`,
    on: true,
    kinds: ['targets', 'people'] as const,
    counts: { targets: 27, people: 5, documents: 12, tasks: 0, summary: 3 },
    missing: 0,
    onSwitch: vi.fn(),
    onKinds: vi.fn(),
    ...rest,
  });

  it('is all that stands there while they are off', async () => {
    const props = bar({ on: false });
    const { container } = render(<MarksBar {...props} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    fireEvent.click(screen.getByRole('switch', { name: 'Tô màu các mục trong trang' }));
    expect(props.onSwitch).toHaveBeenCalledWith(true);
    await expectAccessible(container);
  });

  it('has a legend with counts, in which each kind is switched by itself', async () => {
    const props = bar();
    const { container } = render(<MarksBar {...props} />);
    const kinds = screen.getAllByRole('button');
    expect(kinds.map(wordsIn)[0]).toBe('tên targets 27');
    expect(kinds.map((kind) => kind.getAttribute('aria-pressed'))).toEqual(['true', 'true', 'false', 'false', 'false']);
    fireEvent.click(kinds[0] as Element);
    expect(props.onKinds).toHaveBeenLastCalledWith(['people']);
    fireEvent.click(kinds[2] as Element);
    expect(props.onKinds).toHaveBeenLastCalledWith(['targets', 'people', 'documents']);
    await expectAccessible(container);
  });

  it.each([
    [2, '2 chỗ không còn tìm thấy trong trang.'],
    [null, 'Chưa tô màu được: trang đã đóng hoặc đã chuyển đi. Hãy đọc lại trang.'],
    [0, ''],
  ])('says what is missing in the page (%s)', (missing, says) => {
    render(<MarksBar {...bar({ missing })} />);
    expect(wordsIn(screen.getByRole('status'))).toBe(says);
  });
});

describe('the pointer over a digest in the panel', () => {
  async function follow() {
    vi.useFakeTimers();
    const services = watchedServices();
    const shown = await showPopup({ services });
    const show = vi.fn();
    followPointer(
      shown.container as HTMLElement,
      () => page,
      (_, span) => show(span && page.reading.text.slice(...span)),
    );
    const head = (id: string) => document.getElementById(`item-${id}`) as HTMLElement;
    const rest = () => vi.advanceTimersByTime(200);
    return { ...shown, services, show, head, rest };
  }
  afterEach(() => vi.useRealTimers());

  it('shows the sentence of the item that it rests on, once, and lets go when it leaves', async () => {
    const { container, show, head, rest } = await follow();
    fireEvent.pointerOver(head('targets-0'));
    fireEvent.pointerOver(head('targets-1'));
    rest();
    fireEvent.pointerOver(head('targets-1'));
    rest();
    expect(show).toHaveBeenCalledOnce();
    expect(show.mock.calls[0]?.[0]).toContain(page.reading.text.slice(...page.digest.targets[1]!.at));
    fireEvent.pointerLeave(container);
    rest();
    expect(show).toHaveBeenLastCalledWith(null);
  });

  it('does so for the focus, too', async () => {
    const { show, head, rest } = await follow();
    head('event-0').focus();
    rest();
    expect(show.mock.calls[0]?.[0]).toContain(page.reading.text.slice(...page.digest.event!.at));
  });

  it('moves to the sentence on the click that opens an item, not on the one that closes it', async () => {
    const { services, head } = await follow();
    fireEvent.click(head('targets-0'));
    expect(services.show).toHaveBeenCalledOnce();
    vi.useRealTimers();
    await vi.waitFor(() => expect(head('targets-0').getAttribute('aria-expanded')).toBe('true'));
    fireEvent.click(head('targets-0'));
    expect(services.show).toHaveBeenCalledOnce();
  });
});
