import { en } from '../../../lib/i18n/welcome/en.ts';
import { vi } from '../../../lib/i18n/welcome/vi.ts';
import type { Language } from './scenes.ts';

/** What stands above each picture: a title, and a line below it. */
export type Caption = readonly [title: string, text: string];
export type Captions = Record<'popup' | 'sentences' | 'tabs' | 'pdf' | 'library', Caption>;

export const CAPTIONS: Record<Language, Captions> = {
  vi: {
    popup: [vi.title, 'Một cú bấm: chỉ tiêu, nhân sự, văn bản, nhiệm vụ của bài bạn đang xem.'],
    sentences: [
      'Mục nào cũng dẫn về đúng câu của nó',
      'Bảng bên tô màu từng loại ngay trong trang. Không viết lại, không suy diễn.',
    ],
    tabs: [
      'Ai, văn bản nào, việc gì, hạn đến khi nào',
      'Đúng lời của trang, đúng trình tự chức vụ; ký hiệu đọc ra chữ.',
    ],
    pdf: ['Đọc cả tệp PDF đính kèm', 'Bản trích đứng cạnh nguyên văn; tệp được đọc ngay trên máy bạn.'],
    library: [
      'Thư viện của riêng bạn, trên máy bạn',
      'Tìm không cần gõ dấu, lọc, ghi chú, so sánh qua các năm. Không gửi gì đi đâu.',
    ],
  },
  en: {
    popup: [en.title, 'One click: the targets, people, documents and tasks of the article in front of you.'],
    sentences: [
      'Every item leads back to its sentence',
      'The side panel colours each kind in the page. No rewriting, no conclusions.',
    ],
    tabs: [
      'Who, which document, what task, by when',
      'In the page’s own words, with glosses in English from a table, never by machine.',
    ],
    pdf: ['Attached PDFs, too', 'The digest stands beside the text; the file is read on your machine.'],
    library: [
      'A library of your own, on your machine',
      'Search without tone marks, filter, take notes, compare over the years. Nothing is sent anywhere.',
    ],
  },
};
