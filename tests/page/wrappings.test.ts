import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Unread } from '../../lib/digest/model.ts';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { isAuthor, isBylineText } from '../../lib/page/names.ts';
import { dateIn } from '../../lib/page/published.ts';
import { cleanLine } from '../../lib/text/clean.ts';
import { factsOf, factsOfText } from './facts.ts';
import { hasShared, SHARED } from './shared.ts';
import { STRAYS, type Text, WRAPPINGS, type Wrapping } from './wrappings.ts';

const URL = 'https://vanson.example.gov.vn/tin/1';
const OWN: Text = {
  title: 'Vân Sơn triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2026',
  paragraphs: [
    'Sáng 15/3, tại thành phố Vân Sơn, Tỉnh ủy tổ chức hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội năm 2026.',
    'Đồng chí Nông Văn Thử, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.',
    'Quang cảnh hội nghị.',
    'Theo Nghị quyết số 15-NQ/TU ngày 2/12/2025 của Tỉnh ủy, năm 2026 tỉnh phấn đấu tốc độ tăng trưởng kinh tế đạt trên 8%, thu ngân sách trên địa bàn từ 2.150 tỷ đồng trở lên, tỷ lệ hộ nghèo giảm 2 - 2,5%.',
    'I. Nhiệm vụ trọng tâm',
    '- Các sở, ngành rà soát, tháo gỡ khó khăn cho doanh nghiệp;',
    '- UBND các xã hoàn thành kế hoạch trước ngày 30/6/2026.',
    'Phát biểu kết luận, đồng chí Bí thư Tỉnh ủy yêu cầu các cấp ủy, chính quyền tập trung lãnh đạo, chỉ đạo thực hiện hoàn thành các chỉ tiêu đã đề ra.',
  ],
};

/** What of the text is neither read nor named as an author's or date's line, and what of the wrapping is read. */
function differences({ title, paragraphs }: Text, { wrap }: Wrapping): { lost: string[]; strays: string[] } {
  const article = articleFromHtml(wrap({ title, paragraphs }), URL);
  const text = articleText(article);
  const isAside = ({ what, reason }: Unread): boolean =>
    reason === 'byline' && (isAuthor(what) || isBylineText(what) || dateIn(what) !== null);
  const asides = article.unread.filter(isAside).map(({ what }) => what);
  const lines = new Set([...text.split('\n'), ...asides]);
  const wanted = [title, ...paragraphs].map(cleanLine);
  return {
    lost: wanted.filter((line) => !lines.has(line)),
    strays: STRAYS.filter((stray) => text.includes(stray)),
  };
}

describe('an article in its wrappings', () => {
  it('has more than fifty of them', () => {
    expect(WRAPPINGS.length).toBeGreaterThan(50);
    const html = WRAPPINGS.map(({ wrap }) => wrap(OWN).normalize('NFC')).join('\n');
    expect(STRAYS.filter((stray) => !html.includes(stray))).toEqual([]);
  });

  it.each(WRAPPINGS)('$name', (wrapping) => {
    const article = articleFromHtml(wrapping.wrap(OWN), URL);
    expect(article.title).toBe(OWN.title);
    expect(article.blocks.map(({ text }) => text)).toEqual(OWN.paragraphs);
    expect(article.published).toBe('2026-03-16');
    expect(article.kind).toBe('article');
    expect(article.titleStamp).toBeGreaterThan(-1);
    expect(factsOf(article)).toEqual(factsOfText(OWN.title, OWN.paragraphs, article));
  });
});

if (hasShared('gold/dev')) {
  const folder = `${SHARED}/gold/dev`;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => articleFromText(readFileSync(`${folder}/${name}`, 'utf8')))
    .map(({ title, blocks }) => ({ title, paragraphs: blocks.map(({ text }) => text) }));

  describe('evaluation texts in the wrappings', () => {
    it.each(WRAPPINGS)('$name: no line lost, nothing of the wrapping read', { timeout: 60_000 }, (wrapping) => {
      const found = texts.map((text) => differences(text, wrapping));
      expect(found.flatMap(({ lost }) => lost)).toEqual([]);
      expect(found.flatMap(({ strays }) => strays)).toEqual([]);
    });
  });
}
