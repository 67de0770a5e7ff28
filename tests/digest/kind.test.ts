import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../lib/article.ts';
import { articleFromText } from '../../lib/digest/from-text.ts';
import { kindOf } from '../../lib/digest/kind.ts';
import { languageOf } from '../../lib/digest/language.ts';
import { read } from '../../lib/text/reading.ts';

function kind(text: string, page: PageKind = 'article') {
  const article = { ...articleFromText(text), kind: page };
  const reading = read(article);
  return kindOf(article, reading, languageOf(reading));
}

const NEWS = `Tỉnh ủy họp\nSáng 8/1, Tỉnh ủy tổ chức hội nghị. Căn cứ Nghị quyết Đại hội, các đại biểu thảo luận nhiệm vụ
năm tới. Theo Điều 1 của quy chế, hội nghị biểu quyết từng nội dung và thống nhất cao với báo cáo.`;

describe('kind of a page', () => {
  it('news is an article, though it cites a basis and an article', () => {
    expect(kind(NEWS)).toBe('article');
  });

  it.each([
    [
      'by its national name, in lines',
      'Quyết định số 12/QĐ-UBND\nỦY BAN NHÂN DÂN TỈNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVề việc ban hành quy chế làm việc của Ban Chỉ đạo chuyển đổi số tỉnh trong giai đoạn mới.',
    ],
    [
      'by its national name, old tone marks, rules between',
      'Quyết định\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ____ Độc lập – Tự do – Hạnh phúc ____\nVề việc phê duyệt kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn trên địa bàn tỉnh.',
    ],
    [
      'by preamble and first article',
      'Quyết định về định mức\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nTheo đề nghị của Giám đốc Sở Tài chính,\nĐiều 1. Ban hành định mức chi cho các hội nghị của tỉnh.',
    ],
    [
      'by preamble and the words that enact, in one line',
      'Nghị quyết phiên họp\nCăn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; Trên cơ sở thảo luận của các thành viên, QUYẾT NGHỊ: Thống nhất một số quan điểm, định hướng chỉ đạo điều hành.',
    ],
  ])('a legal text %s', (_, text) => {
    expect(kind(text)).toBe('legal');
  });

  it('too little text is short, whatever it is', () => {
    expect(kind('Thông báo\nNghỉ lễ ngày 2/9.')).toBe('short');
    expect(kind(NEWS, 'short')).toBe('short');
  });

  it('what the page itself shows stays', () => {
    for (const page of ['listing', 'pdf', 'scan'] as const) expect(kind(NEWS, page)).toBe(page);
  });

  it('no text of another language is digested, one in the letters of an old font is', () => {
    expect(kind(`A meeting\n${'The committee discussed the plans for the next year. '.repeat(5)}`)).toBe('foreign');
    expect(kind(`Tin\n${'Uû ban nh©n d©n tØnh ®· ban hµnh quyÕt ®Þnh míi. '.repeat(5)}`)).toBe('article');
  });
});
