import { describe, expect, it } from 'vitest';
import { restrictionOf } from '../../lib/browser/restriction.ts';

describe('why a page is closed to extensions', () => {
  it.each([
    ['chrome://extensions/', null, 'browser'],
    ['edge://settings/', null, 'browser'],
    ['about:config', null, 'browser'],
    ['moz-extension://abc/page.html', null, 'browser'],
    ['view-source:https://so.example.gov.vn/', null, 'browser'],
    ['https://chrome.google.com/webstore/detail/x', null, 'store'],
    ['https://addons.mozilla.org/vi/firefox/', null, 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', null, 'store'],
    ['https://so.example.gov.vn/Nghi_quyet_32.PDF?id=1', null, 'pdf'],
    ['file:///home/a/bai.html', null, 'file'],
    [null, 'Nghi_quyet_32.pdf', 'pdf'],
    [null, null, 'unknown'],
    ['https://so.example.gov.vn/pdf-la-gi', 'PDF là gì', 'unknown'],
    ['https://mirror.example/addons.mozilla.org', null, 'unknown'],
  ])('%s, titled %s: %s', (url, title, why) => {
    expect(restrictionOf(url, title)).toBe(why);
  });
});
