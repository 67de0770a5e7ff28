import type { Direction } from '../../digest/model.ts';
import { hasLetter, wordTable } from '../../grammar/words-at.ts';
import type { Reading } from '../../text/reading.ts';
import type { Clause } from './clause.ts';
import type { Subject } from './name.ts';
import { type Sentence, stretch } from './sentence.ts';

const STATED = /(?:đạt|có|còn|gồm|là|được|chỉ|thêm|ước|với|tới|hiện|làm|thiếu|xảy|:)/;
const IDLE_RIGHT = /(?:tham dự|tới dự|về dự|đến dự|(?:người|đơn vị) tham gia$|(?:^| )này(?: |$)|nói trên|nêu trên)/;
/** "2 dự án trên": what was spoken of before. */
const POINTS_BACK = /^ (?:(?:này|đó|nói trên|nêu trên)(?![a-zà-ỹ])|trên(?:[,;.)]| ?$))/;
const LENGTH = /^(?:km|m|cm|kv|mét|hải lý)$/;
/** Roads, dykes and canals are built by length; other lengths are no aims. */
const WORKS = /(?:đường|tuyến|kênh|kè|đê|cao tốc|giao thông)/;
/** Names that say nothing of what is measured. */
export const EMPTY = wordTable(
  'bình quân|quy mô|thậm chí|tổng cộng|giá trị|tổng số|số lượng|người|lượt|lượt người|việc|con|cây|trường hợp|mức|số|giá|nay|dự án|nhiều nhất|số còn lại|tiền',
);
/** Nouns whose small counts are talk of the page, unless something is said of them. */
const TALK = wordTable(
  'mục tiêu|tiêu chí|chỉ tiêu|nhóm|địa phương|khu|nghị quyết|văn bản|nhiệm vụ|tổ|cơ quan|tổ chức|huyện|xã|cuộc|kiến nghị|phường|tuyến|phòng|công ty|cán bộ|gia đình',
);
const OWNED = /^ (?:phần )?(?:vốn|cổ phần|cổ phiếu)(?: (?:nhà nước|nn|điều lệ|của|tại)|[,.]| ?$)/;
const SAID = /(?:đạt|vượt|được|chưa|hoàn thành|trực thuộc|công nhận|mới|hoạt động|đăng ký|thiếu)/;

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
  const named = name.text.toLowerCase();
  const unit = quantity.unit.toLowerCase();
  if (unit === 'lần') return /gấp|tăng|bằng/.test(link);
  if (LENGTH.test(unit)) return !carried && WORKS.test(named);
  // One syllable that no table knows is the tail of something else.
  if (EMPTY.has(named) || (name.rule === 'indicator-loose' && !named.includes(' '))) return false;
  // "nắm giữ 51% vốn", "mua 95% cổ phần": what someone owns.
  const whole = reading.folded.slice(quantity.core[1], quantity.core[1] + 30);
  if (unit === '%' && OWNED.test(whole) && !/(?:thoái|bán|hóa)/.test(stretch(sentence, ...region, bracketed)))
    return false;
  if (carried || direction !== 'reach') return true;
  if (quantity.kind === 'other' && quantity.value < 100 && !/^(?:nghìn|ngàn|triệu|t[ỷỉ]) /.test(unit)) return false;
  if (!name.rule.endsWith('counted')) return true;
  // "nộp 01 bộ hồ sơ", "điều 13 và 14 Nghị định số …"
  if ((quantity.value === 1 && quantity.comparator === 'eq' && unit === quantity.counted) || whole.startsWith(' số'))
    return false;
  if (clause.hosted || IDLE_RIGHT.test(named) || POINTS_BACK.test(whole)) return false;
  const left = stretch(sentence, ...region, bracketed);
  // "chuyển thủ tục của gần 600 dự án": the figure says whose, and not how many were done.
  if (/ của ?$/.test(left)) return false;
  const opens = !hasLetter(left) || /[,;:]\s{0,9}$/.test(left);
  if (name.rule === 'counted' && !opens && !STATED.test(link) && quantity.comparator === 'eq') return false;
  const talked =
    TALK.has(quantity.counted ?? '') &&
    quantity.outOf === null &&
    quantity.per === null &&
    !inList &&
    name.rule === 'counted' &&
    quantity.value < 20;
  return (
    !talked ||
    SAID.test(named) ||
    /thiếu|thêm/.test(link) ||
    /\d/.test(reading.text.slice(quantity.core[1], name.at[1]))
  );
}
