import { describe, expect, it } from 'vitest';
import { fileAddress, isOwn, nameOf } from '../../lib/pdf/address.ts';

describe('the address of a file', () => {
  it.each([
    ['https://vanson.example.gov.vn/a/Quyet%20dinh.pdf#page=2', 'https://vanson.example.gov.vn/a/Quyet%20dinh.pdf'],
    ['https://vanson.example.gov.vn/js/viewer.html?file=%2Fa%2Fb.pdf', 'https://vanson.example.gov.vn/a/b.pdf'],
    ['https://docs.google.com/viewer?url=https://vanson.example.gov.vn/b.pdf', 'https://vanson.example.gov.vn/b.pdf'],
    ['https://vanson.example.gov.vn/get?url=1234', 'https://vanson.example.gov.vn/get?url=1234'],
    ['file:///home/a.pdf', null],
    ['blob:https://vanson.example.gov.vn/1', null],
    ['a.pdf', null],
  ])('%s', (address, file) => {
    expect(fileAddress(address)).toBe(file);
  });

  it('is a page’s own by scheme, host and port', () => {
    const origin = 'https://vanson.example.gov.vn';
    expect(isOwn(`${origin}/a.pdf`, origin)).toBe(true);
    for (const other of [
      'http://vanson.example.gov.vn/a',
      'https://vanson.example.gov.vn:81/a',
      'https://example.gov.vn/a',
      'a',
    ])
      expect(isOwn(other, origin), other).toBe(false);
    expect(isOwn('file:///a.pdf', 'null')).toBe(false);
  });

  it('names the file', () => {
    expect(nameOf('https://vanson.example.gov.vn/a/Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.pdf?v=1')).toBe('Quyết định.pdf');
    expect(nameOf('https://vanson.example.gov.vn/%E0%A4%A')).toBe('%E0%A4%A');
    expect(nameOf('https://vanson.example.gov.vn/')).toBe('vanson.example.gov.vn');
  });
});
