import type { vi } from './vi.ts';

/** What the page of options says, in English. */
export const en: Record<keyof typeof vi, string> = {
  page: 'Options',
  lead: 'Choices are kept on this machine, as soon as you make them.',
  managed: 'Set by your organisation.',
  saved: 'Saved.',
  'saved.not': 'Not saved: {reason}',

  'look.title': 'Appearance',
  'language.label': 'Language',
  'language.vi': 'Tiếng Việt',
  'language.en': 'English',
  'theme.label': 'Theme',
  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'copy.title': 'Copies and files',
  'formats.label': 'Forms of copies',
  'formats.text':
    'Their order in the menu “Copy”. The first is the default: a single item is copied in that form by “Copy this item”.',
  'formats.default': 'default',
  'formats.up': 'Move {format} up',
  'formats.down': 'Move {format} down',
  'formats.moved': '{format}: {place} of {count}.',
  'format.plain': 'Plain text',
  'format.markdown': 'Markdown',
  'format.table': 'Table (Word, Excel)',
  'format.csv': 'CSV',
  'format.json': 'JSON',
  'separator.label': 'Separator of the columns in CSV files',
  'separator.text':
    'Excel with Vietnamese settings has the comma for decimals and needs the semicolon. Choose the comma for programs and machines with English settings.',
  'separator.semicolon': 'Semicolon (;)',
  'separator.comma': 'Comma (,)',

  'marks.title': 'Colours in the page',
  'marks.switch': 'Colour all items in the page while the side panel is open',
  'marks.text':
    'A colour and a style of underline for each kind. Switched off, or with the panel closed, the page is as it was.',
  'marks.kinds': 'Kinds of items',
  'kind.targets': 'Targets',
  'kind.people': 'People',
  'kind.documents': 'Documents',
  'kind.tasks': 'Tasks',
  'kind.summary': 'Summary',

  'reach.title': 'Ways to open it',
  'menu.switch': 'The entry “Digest this page” in the context menu',
  'key.label': 'Keyboard shortcut',
  'key.none': 'none',
  'key.where': 'The shortcut is changed on the browser’s page {address}.',
  'key.open': 'Open the page of shortcuts',
  'key.set': 'Change the shortcut',
  'key.press': 'Press the new keys, or Esc to leave it.',
  'key.reset': 'Back to the default',
  'key.changed': 'The new shortcut: {key}.',
  'key.refused': 'The browser does not take {key}. Try keys with Ctrl or Alt.',
  'welcome.open': 'See the welcome page again',
};
