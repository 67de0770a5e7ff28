import type { Direction } from '../../digest/model.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Subject } from './name.ts';
import type { Sentence } from './sentence.ts';
import { stretch } from './sentence.ts';

const STATED = /(?:đạt|có|còn|gồm|là|được|chỉ|thêm|ước|với|tới|hiện|làm|thiếu|:)/u;
const IDLE_RIGHT =
  /(?:tham dự|tới dự|về dự|hy sinh|(?:^| )dự (?:hội nghị|họp|án này)|(?:^| )này(?: |$)|nói trên|nêu trên|đang phối hợp)/u;
const LENGTH = /^(?:km|m|cm|kv|mét|hải lý)$/iu;
/** Roads, dykes and canals are built by length; other lengths are no aims. */
const WORKS = /(?:đường|tuyến|kênh|kè|đê|cao tốc|giao thông|cứng hóa|bê tông|mương|ống|lưới)/iu;
const SCORED = /(?:chỉ số|pmi|pci|papi|sipas|dti|ici|điểm|xếp hạng)/iu;
/** Names that say nothing of what is measured. */
const EMPTY =
  /^(?:(?:triệu )?(?:người|lượt|lượt người|việc|vụ|con|cây|cái|chiếc|trường hợp)|dài|rộng|cao|chiều dài|chiều rộng|chiều cao|mức|số|tổng|giá|nay|lúc|hiện|dự án|nhiều nhất|ít nhất|số còn lại|số này|tiền|phí|nông|chủ yếu)$/iu;
const POINTS_BACK = /(?:một trong|trong số|thuộc|của|lãnh đạo|đối với|cùng|giữa|từ|các) ?$/u;
/** Nouns whose small counts are talk of the page, unless something is said of them. */
const TALK =
  /^(?:mục tiêu|tiêu chí|chỉ tiêu|nhóm|địa phương|khu|nghị quyết|văn bản|nhiệm vụ|tổ|cơ quan|tổ chức|huyện|xã|tỉnh|hội nghị|cuộc|việc|kiến nghị|nhà máy|phường|tuyến|phòng|chợ|công ty|cán bộ|gia đình)$/u;
const SAID = /(?:đạt|được|chưa|hoàn thành|trực thuộc|công nhận|mới|thi công|hoạt động|đăng ký|cấp huyện|cấp xã|thiếu)/u;

/** Whether a figure with its indicator is an aim or outcome of policy. */
export function worthAnItem(
  reading: Reading,
  sentence: Sentence,
  clause: Clause,
  subject: NonNullable<Subject>,
  direction: Direction,
  inList: boolean,
): boolean {
  const { quantity, link, region, bracketed } = clause;
  const { name, carried } = subject;
  if (/^lần$/u.test(quantity.unit)) return /gấp|tăng|bằng/u.test(link);
  if (LENGTH.test(quantity.unit)) return !carried && WORKS.test(name.text) && !/cách/u.test(link);
  if (/^điểm$/iu.test(quantity.unit) && !SCORED.test(name.text)) return false;
  if (EMPTY.test(name.text)) return false;
  if (carried || direction !== 'reach') return true;
  if (quantity.kind === 'other' && quantity.value < 100) return false;
  if (quantity.kind !== 'count' && quantity.kind !== 'other') return true;
  if (!name.rule.endsWith('counted')) return true;
  if (clause.hosted) return false;
  if (IDLE_RIGHT.test(name.text.toLowerCase())) return false;
  const left = stretch(sentence, region[0], region[1], bracketed);
  if (name.rule === 'counted' && (POINTS_BACK.test(left) || POINTS_BACK.test(link.trim()))) return false;
  const opens = !/\p{L}/u.test(left) || /[,;:]\s{0,9}$/u.test(left);
  if (name.rule === 'counted' && !opens && !STATED.test(link) && quantity.comparator === 'eq') return false;
  return (
    !(
      TALK.test(quantity.counted ?? '') &&
      quantity.outOf === null &&
      quantity.per === null &&
      !inList &&
      name.rule === 'counted' &&
      quantity.value < 20 &&
      !SAID.test(name.text.toLowerCase()) &&
      !/thiếu/u.test(link) &&
      !/thêm/u.test(link)
    ) || /\d/.test(reading.text.slice(quantity.core[1], name.at[1]))
  );
}
