import { readFileSync } from 'node:fs';
import type { Language, Scenes } from './scenes.ts';
import { CAPTIONS, type Caption } from './words.ts';

/** A picture for the stores: its name, its size in pixels, and the page that draws it. */
export type Sheet = { name: string; width: number; height: number; html: string };

const data = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;
const ICON = data('image/svg+xml', readFileSync('docs/icon/icon.svg'));

const STYLE = `
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 800px; overflow: hidden; position: relative; color: #1c1d20;
    background: linear-gradient(168deg, #fffdf9 0%, #f7f2e8 55%, #efe4d2 100%);
    font: 19px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
  body::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 10px; background: linear-gradient(#c01f2b, #7a0b14) }
  header { position: absolute; left: 64px; top: 36px; right: 64px }
  h1 { font: 700 43px/1.16 ui-serif, "Noto Serif", Georgia, "Times New Roman", serif; letter-spacing: -.4px; color: #7a0b14 }
  header p { margin-top: 12px; color: #4b4e55 }
  .brand { position: absolute; right: 0; top: 6px; display: flex; gap: 12px; align-items: center; font-weight: 600; color: #a6192b }
  .brand img { width: 40px }
  .window, .card { position: absolute; background: #fff; overflow: hidden; border-radius: 12px;
    box-shadow: 0 0 0 1px #0000001a, 0 24px 60px -12px #4a1a1459, 0 6px 18px #4a1a1420 }
  .card img, .window img { display: block }
  .bar { display: flex; align-items: center; gap: 8px; height: 42px; padding: 0 14px; background: #ece8e1; border-bottom: 1px solid #d9d3c8 }
  .bar i { width: 11px; height: 11px; border-radius: 50%; background: #cfc8bb }
  .address { flex: 1; margin: 0 10px; padding: 3px 14px; border-radius: 13px; background: #fff; color: #5d6067; font-size: 13px; line-height: 20px }
  .bar img { width: 22px; height: 22px }
  .panes { display: flex; align-items: flex-start; gap: 1px; height: 617px; background: #d9d3c8 }
`;

const img = (picture: Buffer, width: number): string => `<img src="${data('image/png', picture)}" width="${width}">`;

const windowOf = (place: string, address: string, content: string): string =>
  `<div class="window" style="${place}"><div class="bar"><i></i><i></i><i></i><div class="address">${address}</div><img src="${ICON}"></div>${content}</div>`;

const card = (place: string, picture: Buffer, width: number): string =>
  `<div class="card" style="${place}">${img(picture, width)}</div>`;

const page = ([title, text]: Caption, language: Language, content: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style><body>
<header><h1>${title}</h1><p>${text}</p><div class="brand"><img src="${ICON}">Trích Yếu</div></header>${content}</body></html>`;

const PORTAL = 'tinhuy.hason.example.gov.vn';
const OWN = 'Trích Yếu';

/** Small, and seen beside many others: the name, what it is for, and a sentence lifted out of a page. */
const tile = (language: Language): string => `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
  * { box-sizing: border-box; margin: 0 }
  body { width: 440px; height: 280px; overflow: hidden; position: relative; color: #fff;
    background: radial-gradient(120% 140% at 12% 8%, #c9232f 0%, #9c121d 52%, #6b0a12 100%);
    font: 17px/1.35 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif }
  .line { position: absolute; height: 12px; border-radius: 4px; background: #ffffff1f }
  .lifted { position: absolute; left: -10px; right: -10px; top: 186px; height: 62px; background: #ffc83d; transform: rotate(-1.6deg);
    box-shadow: 0 0 0 3px #7a0b14, 0 14px 30px #3d040999; color: #5a0810; font-weight: 700; display: flex; align-items: center;
    justify-content: center; font-size: 20px }
  .seal { position: absolute; left: 30px; top: 42px; width: 104px; height: 104px; padding: 12px; border-radius: 24px; background: #fff8ec;
    box-shadow: 0 8px 22px #3d040980 }
  .seal img { width: 80px }
  h1 { position: absolute; left: 156px; top: 58px; font: 700 50px/1.1 ui-serif, "Noto Serif", Georgia, "Times New Roman", serif; letter-spacing: -.5px }
</style><body>
<div class="line" style="left:158px;right:84px;top:132px"></div><div class="line" style="left:30px;right:150px;top:262px"></div>
<div class="seal"><img src="${ICON}"></div><h1>Trích Yếu</h1><div class="lifted">${CAPTIONS[language].popup[0]}</div></body></html>`;

/** Five pictures of 1280 by 800 and the tile, as the stores ask for them, in a language. */
export function sheetsOf(scenes: Scenes, language: Language): Sheet[] {
  const { popup, sentences, tabs, pdf, library } = CAPTIONS[language];
  const large = (name: string, caption: Caption, content: string): Sheet => ({
    name: `${name}-${language}`,
    width: 1280,
    height: 800,
    html: page(caption, language, content),
  });
  const panes = `<div class="panes">${img(scenes.marked, 861)}${img(scenes.panel, 290)}</div>`;
  const wide = (top: number): string => `left:64px;top:${top}px;width:1152px`;
  return [
    large(
      '1-popup',
      popup,
      windowOf(wide(164), PORTAL, img(scenes.page, 1152)) + card('left:764px;top:212px', scenes.popup, 440),
    ),
    large('2-sentences', sentences, windowOf(wide(142), PORTAL, panes)),
    large(
      '3-tabs',
      tabs,
      card('left:64px;top:186px', scenes.people, 372) +
        card('left:454px;top:236px', scenes.documents, 372) +
        card('left:844px;top:286px', scenes.tasks, 372),
    ),
    large('4-pdf', pdf, windowOf(wide(164), OWN, img(scenes.pdf, 1152))),
    large('5-library', library, windowOf(wide(164), OWN, img(scenes.library, 1152))),
    { name: `promo-${language}`, width: 440, height: 280, html: tile(language) },
  ];
}
