import type { Theme } from './types.ts';

/** Where `public/theme.js` finds the theme before anything is drawn: no other storage answers at once. */
const THEME = 'theme';

/** Shows this page in a theme, and has the pages that open next begin in it. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') {
    delete root.dataset.theme;
    localStorage.removeItem(THEME);
  } else {
    root.dataset.theme = theme;
    localStorage.setItem(THEME, theme);
  }
}
