import type { Browser, Popup } from './browser.ts';
import { waitFor } from './wait.ts';

/**
 * What a person sees and does in the popup, by the names that assistive technology gets: role and accessible name.
 * Everything is asked of the popup itself; clicks and keys are real.
 */

/** Finds elements by role and name. Plain JavaScript: it is sent to the popup as text. */
const FINDER = `
  const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const roleOf = (element) => element.getAttribute('role') ?? { BUTTON: 'button', A: 'link', H1: 'heading', H2: 'heading' }[element.tagName] ?? '';
  const wordsOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.hidden || node.getAttribute('aria-hidden') === 'true') return '';
    return [...node.childNodes].map(wordsOf).join('');
  };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? wordsOf(element)).replace(/\\s+/g, ' ').trim();
  const describedBy = (element) => (element.getAttribute('aria-describedby') ?? '').split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const all = (role, name) => [...document.querySelectorAll('button, a, h1, h2, [role]')]
    .filter((element) => roleOf(element) === role && shown(element) && (name === null || nameOf(element) === name));
`;

const ask = <T>(popup: Popup, expression: string): Promise<T> =>
  popup.evaluate<T>(`(() => { ${FINDER} return (${expression}); })()`);

export type Tab = { name: string; count: number; selected: boolean };

/** Opens the popup by the icon, and waits until it has read the page, whatever came of it, and counted what is left. */
export async function openPopup(browser: Browser): Promise<Popup> {
  const popup = await browser.clickIcon();
  await waitFor('the page to be read', () =>
    ask<boolean>(
      popup,
      `all('tab', null).length + all('heading', null).length > 0 && !document.querySelector('[aria-busy=true]')`,
    ),
  );
  return popup;
}

export const tabs = (popup: Popup): Promise<Tab[]> =>
  ask(
    popup,
    `all('tab', null).map((tab) => ({
    name: nameOf(tab), count: Number.parseInt(describedBy(tab), 10), selected: tab.getAttribute('aria-selected') === 'true',
  }))`,
  );

/** Every word that shows. */
export const words = (popup: Popup): Promise<string> => popup.evaluate('document.body.innerText');

/** Names of the shown elements of a role. */
export const names = (popup: Popup, role: string): Promise<string[]> => ask(popup, `all('${role}', null).map(nameOf)`);

/** The name of the control that has the focus; '' where none has. */
export const focused = (popup: Popup): Promise<string> =>
  ask(
    popup,
    `roleOf(document.activeElement).match(/^(?:button|tab|menuitem.*|link)$/) ? nameOf(document.activeElement) : ''`,
  );

type Place = { x: number; y: number };

/** The middle of an element, once it lies there uncovered; null before. */
const placeOf = (popup: Popup, role: string, name: string, nth: number): Promise<Place | null> =>
  ask(
    popup,
    `(() => {
      const element = all(${JSON.stringify(role)}, ${JSON.stringify(name)})[${nth}];
      if (!element) return null;
      const middle = () => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const hit = ({ x, y }) => element.contains(document.elementFromPoint(x, y));
      if (!hit(middle())) element.scrollIntoView({ block: 'center' });
      return hit(middle()) ? middle() : null;
    })()`,
  );

/** Clicks what has the role and the name, as soon as it stands still. `nth` chooses among several of one name. */
export async function click(popup: Popup, role: string, name: string, { nth = 0 } = {}): Promise<void> {
  let before: Place | null = null;
  const place = await waitFor(`the ${role} “${name}”`, async () => {
    const now = await placeOf(popup, role, name, nth);
    const still = now && now.x === before?.x && now.y === before.y ? now : null;
    before = now;
    return still;
  }).catch(async (error: Error) => {
    const shown = await words(popup).catch(() => '');
    const open = await ask(popup, `all('button', null).filter((one) => one.ariaExpanded === 'true').map(nameOf)`).catch(
      () => '',
    );
    throw new Error(
      `${error.message}; what shows: ${shown.replaceAll('\n', ' | ').slice(0, 500)}; what stands open: ${open}`,
    );
  });
  await popup.clickAt(place.x, place.y);
}

export type ItemSeen = { name: string; open: boolean };

/** The items of the tab that is shown, in order, by the names of the buttons that open them. */
export const items = (popup: Popup): Promise<ItemSeen[]> =>
  ask(
    popup,
    `[...document.querySelectorAll('[role=tabpanel] [aria-expanded][aria-controls], [role=tabpanel] .item-head')]
    .filter((element, at, list) => shown(element) && list.indexOf(element) === at)
    .map((element) => ({ name: nameOf(element), open: element.getAttribute('aria-expanded') === 'true' }))`,
  );

/** Shows the item's sentence in the page: the button "Xem trong trang" that belongs to it. */
export async function showInPage(popup: Popup, item: string): Promise<void> {
  const index = await ask<number>(
    popup,
    `all('button', 'Xem trong trang').findIndex((button) => {
    const head = document.getElementById(button.getAttribute('aria-describedby'));
    return head !== null && nameOf(head).includes(${JSON.stringify(item)});
  })`,
  );
  if (index < 0) throw new Error(`no button shows “${item}” in the page`);
  await click(popup, 'button', 'Xem trong trang', { nth: index });
}

export type Highlighted = {
  /** The words under the highlight, blanks collapsed. */
  text: string;
  /** Whether all of it stands inside the window. */
  inView: boolean;
  /** Edges in CSS pixels of the page. */
  box: { left: number; top: number; right: number; bottom: number };
};

/** What is highlighted in the page; null where nothing is. */
export const highlighted = (browser: Browser): Promise<Highlighted | null> =>
  browser.page.evaluate(`(() => {
    const ranges = [...(CSS.highlights.get('trich-yeu') ?? [])];
    if (ranges.length === 0) return null;
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    const box = {
      left: Math.min(...boxes.map((one) => one.left)), top: Math.min(...boxes.map((one) => one.top)),
      right: Math.max(...boxes.map((one) => one.right)), bottom: Math.max(...boxes.map((one) => one.bottom)),
    };
    return {
      text: ranges.map((range) => range.toString()).join(' ').replace(/\\s+/g, ' ').trim(),
      inView: box.top >= 0 && box.bottom <= innerHeight,
      box,
    };
  })()`);

/** Opens the panel by the menu of a popup that shows a digest. Out: the panel, with its digest. */
export async function panelFrom(browser: Browser, popup: Popup): Promise<Popup> {
  await waitFor('the entry', async () => {
    await click(popup, 'button', 'Thêm');
    if ((await names(popup, 'menuitem')).includes('Mở bảng bên')) return true;
    await popup.press('Escape');
    return false;
  });
  await click(popup, 'menuitem', 'Mở bảng bên');
  const panel = await browser.panel();
  await waitFor('the digest in the panel', async () => (await tabs(panel)).length === 5);
  return panel;
}
