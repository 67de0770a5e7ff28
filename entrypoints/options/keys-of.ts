type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

const NAMED: Readonly<Record<string, string>> = {
  ',': 'Comma',
  '.': 'Period',
  ' ': 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const ITSELF = /^(?:Home|End|PageUp|PageDown|Insert|Delete|F(?:[1-9]|1[0-2]))$/;

/**
 * Pressed keys as the browsers' commands write them ("Ctrl+Shift+Y"). Null while only modifiers are down, and for keys
 * that no command may have. Letters and digits are told by where they lie: with Alt a layout may write something else.
 */
export function keysOf({ key, code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  const [, plain] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  const name = plain ?? NAMED[key] ?? (ITSELF.test(key) ? key : undefined);
  if (!name) return null;
  const isFunction = /^F\d/.test(name);
  if (!ctrlKey && !altKey && !metaKey && !isFunction) return null;
  return [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Command', shiftKey && 'Shift', name]
    .filter(Boolean)
    .join('+');
}
