const EDGE = 8;

/**
 * Puts an open menu below its button, its right edge under the button's, or above where there is no room below; always
 * inside the window. It is `position: fixed`, so that no scrolling box cuts it off.
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.min(Math.max(EDGE, anchor.right - width), Math.max(EDGE, innerWidth - width - EDGE));
  const below = anchor.bottom + 4;
  const top = below + height + EDGE <= innerHeight ? below : Math.max(EDGE, anchor.top - height - 4);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
