import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { extractSummary } from '../../lib/extract/summary/index.ts';
import { read } from '../../lib/text/reading.ts';
import { rouge } from '../bench/rouge.ts';

const NOTHING = { event: null, targets: [], people: [], documents: [], tasks: [] };
const summaryOf = (text: string, known = NOTHING) => extractSummary(read(articleFromText(text)), known);

const TITLE = 'Tỉnh Sông Lam triển khai nhiệm vụ phát triển kinh tế năm 2023';
const LEAD =
  'Sáng 8/1, Tỉnh ủy Sông Lam tổ chức hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội của tỉnh năm 2023.';
const BODY = [
  'Hội nghị thảo luận các giải pháp phát triển kinh tế, thu hút đầu tư và nâng cao đời sống nhân dân trong tỉnh.',
  'Bên lề hội nghị, các đại biểu tham quan gian hàng trưng bày sản phẩm thổ cẩm và ẩm thực vùng cao.',
  'Kinh tế của tỉnh năm qua tăng trưởng khá, thu ngân sách vượt dự toán, đời sống nhân dân được nâng lên.',
  'Thời tiết những ngày này khá lạnh, sương mù bao phủ nhiều bản làng trên núi cao phía tây.',
  'Tỉnh ủy yêu cầu các cấp, các ngành tập trung thực hiện nhiệm vụ phát triển kinh tế ngay từ đầu năm 2023.',
];

describe('key sentences', () => {
  it('are sentences of the page, in its order, the lead among them', () => {
    const text = [TITLE, LEAD, ...BODY].join('\n');
    const found = summaryOf(text);
    expect(found).toHaveLength(3);
    expect(found[0]?.text).toBe(LEAD);
    for (const { text: sentence, at } of found) expect(text.slice(...at)).toBe(sentence);
    expect(found.map(({ at }) => at[0])).toEqual(found.map(({ at }) => at[0]).sort((a, b) => a - b));
  });

  it('leave out what the page says by the way', () => {
    const found = summaryOf([TITLE, LEAD, ...BODY].join('\n')).map(({ text }) => text);
    expect(found).not.toContain(BODY[1]);
    expect(found).not.toContain(BODY[3]);
  });

  it('never say the same twice', () => {
    const again = `Theo đó, ${LEAD.charAt(0).toLowerCase()}${LEAD.slice(1)}`;
    const found = summaryOf([TITLE, LEAD, again, ...BODY].join('\n')).map(({ text }) => text);
    expect(found.filter((text) => text === LEAD || text === again)).toHaveLength(1);
  });

  it('are no captions, headings, questions or first words of somebody', () => {
    const dull = [
      'Quang cảnh hội nghị triển khai nhiệm vụ phát triển kinh tế của tỉnh Sông Lam năm 2023. Ảnh: M.T',
      'Vì sao tỉnh Sông Lam triển khai nhiệm vụ phát triển kinh tế chậm trong năm 2023?',
      'Tôi tin tỉnh Sông Lam sẽ triển khai tốt nhiệm vụ phát triển kinh tế năm 2023.',
    ];
    const found = summaryOf([TITLE, LEAD, ...dull, ...BODY].join('\n')).map(({ text }) => text);
    for (const sentence of dull) expect(found).not.toContain(sentence);
  });

  it('of a page without a sentence long enough there are none', () => {
    expect(summaryOf('Thông báo\nNghỉ lễ.\nTrân trọng.')).toEqual([]);
  });

  it('are at most five, exact and apart, whatever the text', () => {
    const word = fc.constantFrom(...'tỉnh,ủy,họp,bàn,kinh,tế,xã,hội,dân,năm,vụ,đề,ra,mục,tiêu'.split(','));
    const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `T${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 60 }), (sentences) => {
        const text = ['Tin', ...sentences].join('\n');
        const found = summaryOf(text);
        expect(found.length).toBeLessThanOrEqual(5);
        for (const { text: picked, at } of found) expect(text.slice(...at)).toBe(picked);
        expect(new Set(found.map(({ at }) => at[0])).size).toBe(found.length);
      }),
    );
  });
});

const ABSTRACTS = '../shared/gold/abstracts.jsonl';

describe("against the editors' abstracts", () => {
  it('share at least as much with them as the first three sentences do', () => {
    if (!existsSync(ABSTRACTS)) {
      console.log(`not measured: ${ABSTRACTS} is not here`);
      return;
    }
    const total = { lead: [0, 0, 0], picked: [0, 0, 0] };
    for (const line of readFileSync(ABSTRACTS, 'utf8').split('\n').filter(Boolean)) {
      const { title, text, abstract } = JSON.parse(line) as { title: string; text: string; abstract: string };
      const article = articleFromText(`${title}\n${text}`);
      const reading = read(article);
      const first = reading.lines
        .slice(1)
        .flatMap(({ sentences }) => sentences)
        .slice(0, 3);
      add(total.lead, rouge(first.map((at) => reading.text.slice(...at)).join(' '), abstract));
      add(
        total.picked,
        rouge(
          digest(article)
            .summary.map((sentence) => sentence.text)
            .join(' '),
          abstract,
        ),
      );
    }
    for (const [i, lead] of total.lead.entries()) expect(total.picked[i]).toBeGreaterThanOrEqual(lead);
  }, 60_000);
});

function add(sum: number[], { one, two, l }: ReturnType<typeof rouge>): void {
  for (const [i, value] of [one, two, l].entries()) sum[i] = (sum[i] ?? 0) + value;
}
