import type { Comparator, Held, RelationKind, Role, Status, UnreadReason } from '../digest/model.ts';
import type { Language, Words } from './language.ts';

const STATUS: Words<Status> = {
  vi: { target: 'chỉ tiêu', result: 'kết quả', estimate: 'ước' },
  en: { target: 'target', result: 'result', estimate: 'estimate' },
};
const COMPARATOR: Words<Comparator> = {
  vi: {
    eq: 'bằng',
    ge: 'ít nhất',
    gt: 'trên',
    le: 'không quá',
    lt: 'dưới',
    approx: 'khoảng',
    range: 'từ - đến',
  },
  en: {
    eq: 'exactly',
    ge: 'at least',
    gt: 'more than',
    le: 'at most',
    lt: 'less than',
    approx: 'about',
    range: 'from - to',
  },
};
const ROLE: Words<Role> = {
  vi: {
    chair: 'chủ trì',
    speaker: 'phát biểu',
    attendee: 'tham dự',
    signer: 'ký văn bản',
    appointed: 'nhận chức vụ',
    dismissed: 'thôi chức vụ',
    other: 'được nêu tên',
  },
  en: {
    chair: 'chairs',
    speaker: 'speaks',
    attendee: 'attends',
    signer: 'signs',
    appointed: 'takes up an office',
    dismissed: 'leaves an office',
    other: 'is named',
  },
};
const HELD: Words<Held> = {
  vi: { former: 'trước đây', new: 'mới nhận', proposed: 'dự kiến' },
  en: { former: 'former', new: 'newly held', proposed: 'proposed' },
};
const RELATION: Words<RelationKind | 'implements'> = {
  vi: {
    amends: 'sửa đổi, bổ sung',
    replaces: 'thay thế',
    repeals: 'bãi bỏ',
    guides: 'quy định chi tiết, hướng dẫn',
    based_on: 'căn cứ',
    implements: 'thực hiện',
  },
  en: {
    amends: 'amends',
    replaces: 'replaces',
    repeals: 'repeals',
    guides: 'guides the application of',
    based_on: 'is based on',
    implements: 'carries out',
  },
};
const UNREAD: Words<UnreadReason> = {
  vi: {
    pdf: 'tệp PDF',
    scan: 'ảnh quét',
    attachment: 'tệp đính kèm',
    frame: 'khung từ trang khác',
    embed: 'nội dung nhúng',
    hidden: 'phần bị ẩn',
    limit: 'phần vượt giới hạn',
    byline: 'dòng ghi tác giả, ngày đăng',
  },
  en: {
    pdf: 'PDF file',
    scan: 'scanned image',
    attachment: 'attachment',
    frame: 'frame from another page',
    embed: 'embedded content',
    hidden: 'hidden part',
    limit: 'part beyond the limit',
    byline: 'line on author and date',
  },
};

/** Chỉ tiêu, kết quả or ước: whether the value is aimed at, achieved or expected. */
export const statusWords = (status: Status, language: Language): string => STATUS[language][status];
export const comparatorWords = (comparator: Comparator, language: Language): string => COMPARATOR[language][comparator];
export const roleWords = (role: Role, language: Language): string => ROLE[language][role];
/** How a position is held, where it is not simply current. */
export const heldWords = (held: Held, language: Language): string => HELD[language][held];
/** What a document does to another; 'implements' is the contract's field of that name. */
export const relationWords = (kind: RelationKind | 'implements', language: Language): string =>
  RELATION[language][kind];
export const unreadWords = (reason: UnreadReason, language: Language): string => UNREAD[language][reason];

/** Whether the page says that a target was reached or missed; '' where it says neither. A miss always has words. */
export const metWords = (met: boolean | null, language: Language): string => {
  if (met === null) return '';
  if (language === 'vi') return met ? 'đã đạt' : 'chưa đạt';
  return met ? 'met' : 'not met';
};

export const draftWords = (draft: boolean, language: Language): string =>
  draft ? (language === 'vi' ? 'dự thảo' : 'draft') : '';
/** Said of an attribute that is read off a document's symbol and not printed. */
export const decodedWords = (language: Language): string =>
  language === 'vi' ? 'theo ký hiệu' : 'read off the symbol';
