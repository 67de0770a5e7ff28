import { describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/library/address.ts';
import { TRACKING, TRACKING_PREFIXES } from '../../lib/library/tracking.ts';

const PAGE = 'https://kontum.gov.vn/tin/bai.html';

/** What is written, and the page's address. */
const CASES: readonly (readonly [string, string])[] = [
  [PAGE, PAGE],
  ['HTTPS://KonTum.GOV.vn:443/tin/Bai.html', 'https://kontum.gov.vn/tin/Bai.html'],
  ['http://kontum.gov.vn:80/', 'http://kontum.gov.vn/'],
  ['http://kontum.gov.vn', 'http://kontum.gov.vn/'],
  ['http://kontum.gov.vn:8080/a', 'http://kontum.gov.vn:8080/a'],
  ['https://ai:khoa@kontum.gov.vn/a', 'https://kontum.gov.vn/a'],
  [` ${PAGE}\n`, PAGE],
  [`${PAGE}#binh-luan`, PAGE],
  [`${PAGE}#`, PAGE],
  [`${PAGE}?#a`, PAGE],
  ['https://a.gov.vn/#/van-ban/57', 'https://a.gov.vn/#/van-ban/57'],
  ['https://a.gov.vn/?fbclid=1#!tin/57', 'https://a.gov.vn/#!tin/57'],
  ['https://a.gov.vn/p.aspx?ItemId=57', 'https://a.gov.vn/p.aspx?ItemId=57'],
  ['https://a.gov.vn/p.aspx?ItemID=57&List=2', 'https://a.gov.vn/p.aspx?ItemID=57&List=2'],
  ['https://a.gov.vn/?z=1&id=57&a=2', 'https://a.gov.vn/?z=1&id=57&a=2'],
  ['https://a.gov.vn/?dDocName=X%20Y&ref=tin', 'https://a.gov.vn/?dDocName=X%20Y&ref=tin'],
  ['https://a.gov.vn/?id=57&utm_source=zalo&page=2', 'https://a.gov.vn/?id=57&page=2'],
  ['https://a.gov.vn/?UTM_Source=zalo', 'https://a.gov.vn/'],
  ['https://a.gov.vn/?utm%5Fsource=zalo', 'https://a.gov.vn/'],
  ['https://a.gov.vn/?%E0%A4%A=1', 'https://a.gov.vn/?%E0%A4%A=1'],
  ['https://a.gov.vn/?q=utm_source', 'https://a.gov.vn/?q=utm_source'],
  ['https://a.gov.vn/tin;jsessionid=ABC.1?id=2', 'https://a.gov.vn/tin?id=2'],
  ['https://tỉnh.example.vn/', 'https://xn--tnh-dlz.example.vn/'],
  ['file:///home/toi/van-ban.html#a', 'file:///home/toi/van-ban.html'],
  ['không phải địa chỉ', 'không phải địa chỉ'],
  ['', ''],
];

describe('the address of a page', () => {
  it.each(CASES)('%s → %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it.each(CASES)('is its own address: %s', (url) => {
    expect(addressOf(addressOf(url))).toBe(addressOf(url));
  });

  const names = [...TRACKING, ...TRACKING_PREFIXES.map((prefix) => `${prefix}x`)];
  it.each(names)('is the same with and without %s', (name) => {
    expect(addressOf(`${PAGE}?${name}=a1&ItemId=5&${name}`)).toBe(`${PAGE}?ItemId=5`);
    // Not what only looks like it.
    expect(addressOf(`${PAGE}?x${name}=a1`)).toBe(`${PAGE}?x${name}=a1`);
  });
});
