import { describe, expect, it } from 'vitest';
import { visibilityFrom } from '../../lib/page/style-rules.ts';
import { parse } from './support.ts';

const isShown = (element: string, css: string): boolean => {
  const document = parse(element, `<style>${css}</style>`);
  return visibilityFrom(document)(document.querySelector('#x') as Element);
};

describe('what the page itself hides', () => {
  it.each([
    ['an attribute', '<p id="x" hidden></p>', ''],
    ['its style', '<p id="x" style="color: red; display : none"></p>', ''],
    ['its visibility', '<p id="x" style="visibility:hidden"></p>', ''],
    ['a rule', '<p id="x" class="hide"></p>', '.hide{display:none}'],
    [
      'a rule among others',
      '<p id="x" class="hide"></p>',
      'p{color:red} a,.hide , b{margin:0;display:none!important;}',
    ],
    ['a rule for screens', '<p id="x"></p>', '@media screen{p{display:none}}'],
    ['a later rule', '<p id="x"></p>', 'p{display:block}p{display:none}'],
    ['a more specific rule', '<p id="x" class="a"></p>', '.a{display:none}p{display:block}'],
    ['an important rule', '<p id="x"></p>', 'p{display:none!important}#x{display:block}'],
    ['a rule after a comment and an import', '<p id="x"></p>', '@import "a.css"; /* p{} */ p{display:none}'],
  ])('by %s', (_name, element, css) => {
    expect(isShown(element, css)).toBe(false);
  });

  it.each([
    ['another element', '<p id="x"></p>', '.hide{display:none}'],
    ['a later rule', '<p id="x" class="tab active"></p>', '.tab{display:none}.tab.active{display:block}'],
    ['a rule for print', '<p id="x"></p>', '@media print{p{display:none}}'],
    ['a rule for narrow screens', '<p id="x"></p>', '@media (max-width:600px){p{display:none}} p{margin:0}'],
    ['a style that shows it', '<p id="x" class="hide" style="display:block"></p>', '.hide{display:none}'],
    ['a selector that nobody knows', '<p id="x"></p>', 'p::-x-what:{display:none}'],
    ['rules that end too soon', '<p id="x"></p>', 'p{display:block'],
  ])('not by %s', (_name, element, css) => {
    expect(isShown(element, css)).toBe(true);
  });
});
