import type { Format } from '../../lib/export/index.ts';
import type { Language } from '../../lib/present/index.ts';

type FileWords = {
  page: string;
  /** Said once a file was handed to the browser: whether it asks for a folder is the browser's affair. */
  written: string;
  names: Record<Format, string>;
  /** What each format is good for, and for CSV what may surprise. */
  uses: Record<Format, string>;
  others: string;
  again: string;
  close: string;
  goneTitle: string;
  gone: string;
};

export const FILE_WORDS: Record<Language, FileWords> = {
  vi: {
    page: 'Lưu tệp',
    written: 'Đã giao tệp cho trình duyệt lưu',
    names: { plain: 'Văn bản thuần', markdown: 'Markdown', table: 'Trang HTML', csv: 'CSV (Excel)', json: 'JSON' },
    uses: {
      plain: 'Dùng để gửi qua Zalo, thư điện tử hoặc dán vào bất cứ đâu.',
      markdown: 'Dùng cho phần mềm ghi chú và trang wiki.',
      table: 'Mở được bằng Word, Excel hoặc trình duyệt: bảng giữ nguyên chữ và số của trang.',
      csv: 'Dùng cho sổ theo dõi trong Excel hoặc LibreOffice: 25E-1 là 2,5, viết thế để máy nào cũng đọc đúng. Nếu Excel dồn cả dòng vào một cột (máy đặt theo tiếng Anh), hãy chọn Trang HTML.',
      json: 'Dùng cho phần mềm khác đọc tiếp.',
    },
    others: 'Lưu dạng khác',
    again: 'Lưu lại tệp này',
    close: 'Lưu xong có thể đóng thẻ này.',
    goneTitle: 'Bản trích không còn được giữ',
    gone: 'Trích Yếu chỉ giữ bản trích đến khi thẻ của trang đóng lại. Hãy mở lại trang, bấm Trích Yếu rồi bấm “Lưu”.',
  },
  en: {
    page: 'Save file',
    written: 'Handed to the browser to save',
    names: { plain: 'Plain text', markdown: 'Markdown', table: 'HTML page', csv: 'CSV (Excel)', json: 'JSON' },
    uses: {
      plain: 'Good for sending in Zalo or by mail, and for pasting anywhere.',
      markdown: 'Good for note-taking programs and wikis.',
      table: 'Opens in Word, Excel or a browser: its tables keep the words and numbers of the page.',
      csv: 'Good for tracking sheets in Excel or LibreOffice: 25E-1 is 2.5, written so that every machine reads it right. If Excel puts each row into one column (English settings), choose the HTML page.',
      json: 'Good for other programs to read on.',
    },
    others: 'Save in another format',
    again: 'Save this file again',
    close: 'Once it is saved you can close this tab.',
    goneTitle: 'The digest is no longer kept',
    gone: 'Trích Yếu keeps a digest only until the page’s tab closes. Open the page again, click Trích Yếu, then “Lưu” (Save).',
  },
};
