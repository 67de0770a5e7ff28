import type { Language } from '../present/language.ts';
import type { Section } from './types.ts';

export type Label =
  | 'indicator'
  | 'scope'
  | 'printed'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'comparator'
  | 'direction'
  | 'status'
  | 'period'
  | 'base'
  | 'met'
  | 'document'
  | 'notes'
  | 'sentence'
  | 'name'
  | 'positions'
  | 'roles'
  | 'type'
  | 'number'
  | 'date'
  | 'issuer'
  | 'subject'
  | 'draft'
  | 'relations'
  | 'from'
  | 'to'
  | 'action'
  | 'due';

type Phrases = {
  sections: Record<Section, string>;
  columns: Record<Label, string>;
  title: string;
  site: string;
  published: string;
  url: string;
  readAt: string;
  page: string;
  event: string;
  unread: string;
  empty: string;
  due: string;
  assigns: string;
  nobody: string;
  tail: string;
};

/** The fixed words of a copy. */
export const PHRASES: Record<Language, Phrases> = {
  vi: {
    sections: {
      targets: 'Chỉ tiêu',
      people: 'Nhân sự',
      documents: 'Văn bản',
      tasks: 'Nhiệm vụ',
      summary: 'Tóm tắt: câu trích nguyên văn',
    },
    columns: {
      indicator: 'Chỉ tiêu',
      scope: 'Phạm vi',
      printed: 'Nguyên văn',
      value: 'Số',
      valueTo: 'Đến số',
      unit: 'Đơn vị',
      comparator: 'So sánh',
      direction: 'Chiều',
      status: 'Loại',
      period: 'Kỳ',
      base: 'So với',
      met: 'Mức đạt',
      document: 'Văn bản',
      notes: 'Ghi chú',
      sentence: 'Câu gốc',
      name: 'Họ tên',
      positions: 'Chức vụ',
      roles: 'Vai trò',
      type: 'Loại văn bản',
      number: 'Số, ký hiệu',
      date: 'Ngày',
      issuer: 'Cơ quan ban hành',
      subject: 'Trích yếu',
      draft: 'Dự thảo',
      relations: 'Quan hệ',
      from: 'Người giao',
      to: 'Nơi nhận',
      action: 'Việc',
      due: 'Thời hạn',
    },
    title: 'Tiêu đề',
    site: 'Trang',
    published: 'Ngày đăng',
    url: 'Địa chỉ',
    readAt: 'Đọc lúc',
    page: 'Trang số',
    event: 'Sự kiện',
    unread: 'Chưa đọc',
    empty: 'Không tìm thấy mục nào trong trang.',
    due: 'thời hạn',
    assigns: '→',
    nobody: 'Không nêu ai giao',
    tail: 'Trích tự động, đối chiếu với nguồn',
  },
  en: {
    sections: {
      targets: 'Targets',
      people: 'People',
      documents: 'Documents',
      tasks: 'Tasks',
      summary: 'Summary: sentences picked from the page',
    },
    columns: {
      indicator: 'Indicator',
      scope: 'Scope',
      printed: 'As printed',
      value: 'Value',
      valueTo: 'To value',
      unit: 'Unit',
      comparator: 'Comparison',
      direction: 'Direction',
      status: 'Kind',
      period: 'Period',
      base: 'Against',
      met: 'Met',
      document: 'Document',
      notes: 'Notes',
      sentence: 'Sentence',
      name: 'Name',
      positions: 'Positions',
      roles: 'Roles',
      type: 'Type',
      number: 'Number',
      date: 'Date',
      issuer: 'Issuer',
      subject: 'Subject',
      draft: 'Draft',
      relations: 'Relations',
      from: 'From',
      to: 'To',
      action: 'Task',
      due: 'Due',
    },
    title: 'Title',
    site: 'Site',
    published: 'Published',
    url: 'Address',
    readAt: 'Read at',
    page: 'Page',
    event: 'Event',
    unread: 'Not read',
    empty: 'Nothing of this kind was found on the page.',
    due: 'due',
    assigns: '→',
    nobody: 'Nobody named',
    tail: 'Extracted automatically; check against the source. Trích tự động, đối chiếu với nguồn',
  },
};
