/**
 * How a page says how many things it has ("đề ra 15 nhóm mục tiêu với 33 chỉ tiêu"). Folded. Attested on portals' pages.
 */

/** The nouns that are counted, by the section that holds them. */
export const CLAIMED: readonly { what: 'targets' | 'tasks' | 'documents' | 'people'; noun: string }[] = [
  { what: 'targets', noun: 'chỉ tiêu' },
  { what: 'tasks', noun: 'nhiệm vụ' },
  { what: 'documents', noun: 'văn bản' },
  { what: 'documents', noun: 'nghị quyết' },
  { what: 'documents', noun: 'quyết định' },
  { what: 'documents', noun: 'dự thảo nghị quyết' },
  { what: 'people', noun: 'đồng chí' },
];

/** Words before the number that make it a claim about what follows. */
export const CLAIM_LEADS = [
  'đề ra',
  'gồm',
  'bao gồm',
  'với',
  'có',
  'đặt ra',
  'giao',
  'thông qua',
  'ban hành',
  'xác định',
  'nêu',
  'nêu rõ',
  'thống nhất',
  'quán triệt',
  'triển khai',
  'tập trung',
  'tập trung vào',
  'thực hiện',
  'thực hiện tốt',
  'quyết nghị',
  'trong đó có',
  'xem xét',
  'tiếp thu',
  'phổ biến',
  'công bố',
  'trao',
];
