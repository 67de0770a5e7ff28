import { describe, expect, it } from 'vitest';
import type { Run } from '../../lib/pdf/types.ts';
import { lines, run, textsOf } from './support.ts';

/** Sixty letters, which fill a line. */
const FULL = 'Tỉnh ủy Vân Sơn yêu cầu các cấp ủy, tổ chức đảng tập trung';
const full = (words: string): string => `${words} ${FULL}`.slice(0, 59).padEnd(60, 'x');

describe('lines of running text', () => {
  it.each<[string, string[], number]>([
    ['go on where a line reaches the edge', [full('a'), full('b'), 'thực hiện nghị quyết.'], 1],
    ['end where the next word would have had room', [full('a'), 'hoàn thành trong quý.', full('Các'), 'Hết.'], 2],
    [
      'go on where a sentence stops short and a small letter follows',
      ['Các sở,', 'ban, ngành của tỉnh', 'thực hiện.'],
      1,
    ],
    ['begin at the mark of a list', [full('Các sở:'), '- Sở Tài chính;', '- Sở Y tế.'], 3],
    ['begin at a letter with a bracket', [full('Gồm'), 'a) Sở Tài chính;', 'b) Sở Y tế.'], 3],
    ['go on with a dash between two years', [`${full('a').slice(0, 54)} 2021`, '- 2025 của tỉnh.'], 1],
    ['begin at an article', [full('Các sở thực hiện'), 'Điều 2. Sở Tài chính bố trí kinh phí.'], 1],
    ['begin at an article after a full stop', [`${full('a').slice(0, 59)}.`, 'Điều 2. Sở Tài chính bố trí.'], 2],
    ['join a symbol that was parted at its hyphen', [`${full('a').slice(0, 51)} 245/QĐ-`, 'UBND ngày 12/3.'], 1],
  ])('%s', (_, texts, count) => {
    expect(textsOf(lines(texts))).toHaveLength(count);
  });

  it('keep a parted symbol whole', () => {
    const [text] = textsOf(lines([`${full('a').slice(0, 51)} 245/QĐ-`, 'UBND ngày 12/3.']));
    expect(text).toMatch(/245\/QĐ-UBND ngày/);
  });

  it('begin where a line is set in', () => {
    const set = [run(FULL, 90, 100), run(full('b'), 60, 116), run(FULL, 90, 132), run(full('d'), 60, 148)];
    expect(textsOf(set.map((one) => ({ ...one, width: 420 - one.x })))).toHaveLength(2);
  });

  it('go on overleaf, and say where', () => {
    const first = lines([full('a'), full('b')], 60, 740);
    const second = lines(['thực hiện nghị quyết.'], 60, 80);
    const found = textsOf(first, second);
    expect(found).toHaveLength(1);
  });
});

describe('words', () => {
  it('are glued where no gap parts them, and parted where one does', () => {
    const words = [
      run('Nghị', 60, 100),
      run('quyết', 87, 100),
      run(' số', 117, 100),
      run('28', 138, 100),
      run('-NQ/TW', 150, 100),
    ];
    expect(textsOf([...words, run('về đất đai', 190, 100)])).toEqual(['Nghị quyết số 28-NQ/TW về đất đai']);
  });

  it('are composed letters, whatever the file has', () => {
    expect(textsOf([run('Nghi\u0323 quye\u0302\u0301t', 60, 100)])).toEqual(['Nghị quyết']);
  });

  it('keep the raised figure of a unit and lose that of a footnote', () => {
    const raised = { size: 8, width: 4 };
    const one = [
      run('Rộng 25 km', 60, 100),
      run('2', 120, 95, raised),
      run('đất rừng', 130, 100),
      run('1', 178, 95, raised),
    ];
    expect(textsOf(one)).toEqual(['Rộng 25 km2 đất rừng']);
  });
});

describe('the head of an official text', () => {
  const head = (rest: readonly Run[]) =>
    textsOf([
      run('ỦY BAN NHÂN DÂN', 80, 60),
      run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 290, 60, { bold: true }),
      run('TỈNH VÂN SƠN', 90, 76, { bold: true }),
      run('NAM', 370, 76, { bold: true }),
      run('-------', 110, 92),
      run('Độc lập - Tự do - Hạnh phúc', 300, 92, { bold: true }),
      run('Số: 118/TB-UBND', 82, 112),
      run('Vân Sơn, ngày 20 tháng 4 năm 2024', 290, 112),
      ...rest,
    ]);

  it('is read column by column, each line on its own but where one fills its column, without rules', () => {
    expect(head([run('THÔNG BÁO', 258, 140, { bold: true })])).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH VÂN SƠN',
      'Số: 118/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Vân Sơn, ngày 20 tháng 4 năm 2024',
      'THÔNG BÁO',
    ]);
  });
});
