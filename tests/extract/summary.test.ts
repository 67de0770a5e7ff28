import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../lib/digest/build.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import type { Task } from '../../lib/digest/model.ts';
import { extractSummary } from '../../lib/extract/summary/index.ts';
import { read } from '../../lib/text/reading.ts';
import { rouge } from '../bench/rouge.ts';

const NOTHING = { event: null, targets: [], people: [], documents: [], tasks: [] };
const summaryOf = (text: string, known: Parameters<typeof extractSummary>[1] = NOTHING) =>
  extractSummary(read(articleFromText(text)), known);

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

/** What a sentence says that is near the title, and a page whose other sentences are far from it. */
const NEAR = 'tỉnh Sông Lam triển khai nhiệm vụ phát triển kinh tế năm 2023';
const FAR = [
  'Sau lễ khai trương, đoàn khảo sát tuyến đường nối hai bến cảng mới ở phía nam vịnh.',
  'Tuyến đường dài hơn mười cây số, nối bến cảng mới với ga hàng hóa ở phía nam.',
  'Bến cảng đón tàu hàng lớn, nhờ tuyến đường mới mà hàng hóa về ga trong vài giờ.',
  'Ga hàng hóa mở rộng thêm hai sân xếp dỡ, nối thẳng với bến cảng và tuyến đường.',
];
const picks = (sentence: string, other = ''): boolean =>
  summaryOf([TITLE, ...FAR, other, sentence].join('\n')).some(
    ({ text }) => text === sentence || sentence.startsWith(text),
  );

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

  it('take one near the title before those that stand far from it', () => {
    expect(picks(`Theo kế hoạch, ${NEAR}.`)).toBe(true);
  });

  it.each([
    `Quang cảnh ${NEAR}. Ảnh: M.T`,
    `Vì sao ${NEAR}?`,
    `Tôi tin ${NEAR}.`,
    `"Chúng ta phải lo ${NEAR}.`,
    `Cùng dự lễ ${NEAR} có lãnh đạo các sở, ngành.`,
    `Về phía các sở, ngành dự lễ ${NEAR} có ông Lò Văn Mến.`,
    `Ông Lò Văn Mến thay mặt nơi ${NEAR} phát biểu chỉ đạo tại buổi lễ.`,
    `CÔNG BÁO/Số 12/Ngày 08-01-2023 ${NEAR}.`,
    `Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị về ${NEAR}.`,
    `Theo hướng dẫn về ${NEAR} của các`,
    `cũng như hướng dẫn về ${NEAR}.`,
    `Kế hoạch về ${NEAR} như sau: 1.`,
    `Phạm vi, đối tượng của kế hoạch ${NEAR} 1.`,
  ])('leave out what is a caption, a question, a list of guests, a preamble or half a sentence: %s', (dull) => {
    expect(picks(dull)).toBe(false);
  });

  it('of two that speak of the title alike take the shorter one', () => {
    const long = `Hôm qua, ${NEAR}, ${'phụ lục số liệu, biểu mẫu kê khai, danh sách thôn bản, ranh giới tiểu khu, sơ đồ đường băng cản lửa, '.repeat(2)}trạm gác.`;
    expect(picks(`Theo kế hoạch, ${NEAR}.`, long)).toBe(true);
    expect(picks(long, `Theo kế hoạch, ${NEAR}.`)).toBe(false);
  });

  it('are where the digest found something', () => {
    const text = [TITLE, ...FAR].join('\n');
    const starts = FAR.map((sentence) => text.indexOf(sentence));
    const before = summaryOf(text).map((sentence) => sentence.at[0]);
    const left = starts.filter((start) => !before.includes(start));
    expect(left).toHaveLength(1);
    const [at = 0] = left;
    const task = { from: null, to: null, action: '', due: null, implied: {}, rule: '' };
    const tasks = [0, 9].map((place): Task => ({ ...task, at: [at + place, at + place + 5] }));
    expect(summaryOf(text, { ...NOTHING, tasks }).map((sentence) => sentence.at[0])).toContain(at);
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
