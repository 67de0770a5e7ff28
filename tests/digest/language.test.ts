import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { languageOf } from '../../lib/digest/language.ts';
import { read } from '../../lib/text/reading.ts';

const language = (text: string) => languageOf(read(articleFromText(text)));

describe('language', () => {
  it.each([
    ['vi', 'Tỉnh ủy tổ chức hội nghị\nCác đại biểu thảo luận về nhiệm vụ trọng tâm năm tới.'],
    ['vi', 'TỈNH ỦY TỔ CHỨC HỘI NGHỊ\nCÁC ĐẠI BIỂU THẢO LUẬN VỀ NHIỆM VỤ TRỌNG TÂM.'],
    [
      'und',
      'The committee met in Hà Nội\nMinister Nguyễn Văn An and his guests discussed plans for next year at length.',
    ],
    [
      'und',
      'Le ministre a reçu la délégation\nOù est-il allé, ce naïf héros ? Il paraît très préoccupé par la réforme européenne.',
    ],
    ['und', 'Statsministeren mødtes med udvalget\nPå mødet drøftede de også den økonomiske udvikling i hele året.'],
    ['und', '北京会议\n代表们讨论了明年的工作。'],
    ['und', '2023\n1 2 3'],
  ])('%s: %s', (expected, text) => {
    expect(language(text)).toBe(expected);
  });

  it('a Vietnamese page with an English quotation stays Vietnamese', () => {
    const text =
      'Hội nghị về chuyển đổi số\nDiễn giả nói: “Data is the new oil of the economy”. Các sở, ngành cần chia sẻ dữ liệu dùng chung.';
    expect(language(text)).toBe('vi');
  });
});
