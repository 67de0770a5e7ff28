import { describe, expect, it } from 'vitest';
import { keysOf } from '../../entrypoints/options/keys-of.ts';

const pressed = (key: string, code: string, modifiers = '') => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  altKey: modifiers.includes('a'),
  shiftKey: modifiers.includes('s'),
  metaKey: modifiers.includes('m'),
});

describe('pressed keys as browsers’ commands write them', () => {
  it.each([
    ['y', 'KeyY', 'as', 'Alt+Shift+Y'],
    ['Y', 'KeyY', 'cs', 'Ctrl+Shift+Y'],
    // Option with a letter writes another one on a Mac.
    ['Á', 'KeyY', 'as', 'Alt+Shift+Y'],
    ['ArrowUp', 'ArrowUp', 'c', 'Ctrl+Up'],
    [',', 'Comma', 'a', 'Alt+Comma'],
    [' ', 'Space', 'cs', 'Ctrl+Shift+Space'],
    ['5', 'Digit5', 'm', 'Command+5'],
    ['F8', 'F8', '', 'F8'],
  ])('%s (%s) with “%s”', (key, code, modifiers, written) => {
    expect(keysOf(pressed(key, code, modifiers))).toBe(written);
  });

  it.each([
    ['Alt', 'AltLeft', 'a'],
    ['Shift', 'ShiftLeft', 's'],
    ['y', 'KeyY', ''],
    ['Y', 'KeyY', 's'],
    ['Dead', 'BracketLeft', 'a'],
  ])('%s (%s) with “%s” is none', (key, code, modifiers) => {
    expect(keysOf(pressed(key, code, modifiers))).toBeNull();
  });
});
