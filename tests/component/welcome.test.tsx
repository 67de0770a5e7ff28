// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '../../components/language.ts';
import { loadContent } from '../../components/load-content.tsx';
import { type Family, familyOf } from '../../entrypoints/welcome/family.ts';
import { readSample } from '../../entrypoints/welcome/sample.ts';
import { SampleView } from '../../entrypoints/welcome/sample-view.tsx';
import { WelcomePage } from '../../entrypoints/welcome/welcome-page.tsx';
import { type Language, loadDictionary } from '../../lib/i18n/translate.ts';
import { markName } from '../../lib/locate/marks-style.ts';
import { expectAccessible, watchedServices, wordsIn } from './support.tsx';
import { unmountAll } from './unmount.ts';

afterEach(unmountAll);

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, FakeHighlight>();
const painted = (kind: Parameters<typeof markName>[0]) =>
  [...(registry.get(markName(kind)) ?? [])].map((range) => range.toString());

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

const page = readSample(7);

async function show(language: Language = 'vi', family: Family = 'chrome', pinned: boolean | null = false) {
  const content = await loadContent({ state: 'read', page, view: null, changedSince: null });
  const words = wordsOf(language, await loadDictionary(language));
  return render(
    <WelcomePage
      language={language}
      family={family}
      pinned={pinned}
      shortcut="Alt+Shift+Y"
      onLanguage={() => {}}
      onOptions={() => {}}
    >
      <SampleView page={page} content={content} words={words} services={watchedServices()} />
    </WelcomePage>,
  );
}

describe('the page of the first run', () => {
  it.each(['vi', 'en'] as const)('breaks no rule of accessibility (%s)', async (language) => {
    const { container } = await show(language);
    await expectAccessible(container);
  });

  it.each([
    ['chrome', 'hình ghim'],
    ['edge', 'con mắt'],
    ['firefox', 'Ghim vào thanh công cụ'],
    ['android', '⋮'],
  ] as const)('says how to pin the icon in %s, first of all', async (family, words) => {
    await show('vi', family);
    const part = screen.getByRole('heading', { name: 'Ghim biểu tượng' }).parentElement as HTMLElement;
    expect(wordsIn(part.querySelector('h2 + p'))).toContain(words);
  });

  it('says when it is pinned', async () => {
    await show('vi', 'firefox', true);
    screen.getByText('Đã ghim trên thanh công cụ.');
  });

  it('shows the digest of the sample page that the engine makes, and its items in the text', async () => {
    const { container } = await show();
    const digest = within(container.querySelector('.sample-digest') as HTMLElement);
    expect(digest.getAllByRole('tab')).toHaveLength(5);
    expect(wordsIn(container.querySelector('.sample-digest'))).toContain('58 triệu đồng trở lên');
    expect(painted('targets')).toContain('GRDP bình quân đầu người đạt 58 triệu đồng trở lên');
    expect(painted('people').join()).toContain('Đàm Quang Khải');
    // A row's places stand in their cells.
    expect(painted('targets')).toContain('Tỷ lệ che phủ rừng');
    for (const kind of ['documents', 'tasks', 'summary'] as const) expect(painted(kind).length).toBeGreaterThan(0);
  });

  it('shows an item’s sentence in the text on a click', async () => {
    const { container } = await show();
    const digest = within(container.querySelector('.sample-digest') as HTMLElement);
    const [first] = digest.getAllByRole('button', { name: 'Xem trong trang' });
    fireEvent.click(first as Element);
    await vi.waitFor(() => expect(painted('pointed').join()).toContain('Hội nghị cán bộ chủ chốt'));
  });

  it('lets the colours be switched', async () => {
    await show();
    fireEvent.click(screen.getByRole('switch', { name: 'Tô màu các mục trong trang' }));
    await vi.waitFor(() => expect(painted('targets')).toEqual([]));
  });
});

describe('which browser it is', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'android'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36', 'chrome'],
    ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'edge'],
  ])('%s', (agent, family) => {
    expect(familyOf(agent)).toBe(family);
  });
});
