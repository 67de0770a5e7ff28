import type { Comparator, Span, Status, Target } from '../../digest/model.ts';
import { boundAfter, boundBefore, fromBefore } from '../../grammar/comparators.ts';
import { NUMBER, parseNumber } from '../../grammar/numbers.ts';
import { periodsIn, withYear } from '../../grammar/periods.ts';
import { unitAfter } from '../../grammar/units.ts';
import { fold } from '../../text/fold.ts';
import type { Line, Reading } from '../../text/reading.ts';
import { statusFar, statusNear } from './status.ts';

type Cell = { text: string; folded: string; header: string; at: Span };
type Value = { value: number; valueTo: number | null; comparator: Comparator; unit: string | null; per: string | null };

const INDICATOR = /(?:chỉ tiêu|nội dung|tên|danh mục|chỉ số|tiêu chí|lĩnh vực)/;
const UNIT = /(?:đơn vị(?: tính)?|đvt|đ\/v)/;
/** Columns that number, compare or comment the others. */
const ASIDE =
  /^(?:stt|tt|số tt|ghi chú|cơ quan|đơn vị (?:chủ trì|thực hiện|theo dõi)|so sánh|so với|tăng|giảm|tỷ lệ so|ký hiệu|mã số|mã)|so sánh|th\/kh|%\s*(?:so|th)/;
const PLAN = /(?:kế hoạch|chỉ tiêu giao|mục tiêu|giao|phấn đấu|dự toán|nghị quyết)/;
const ESTIMATE = /(?:ước|dự kiến|dự báo)/;
const DONE = /(?:thực hiện|kết quả|đạt được|thực tế)/;
const VALUE = new RegExp(`^((?:[a-zà-ỹ≥≤<>=~ ]{1,24})?)(${NUMBER})(?:\\s?(?:-|đến)\\s?(${NUMBER}))?\\s?(.{0,40})$`);
/** "Tổng thu ngân sách (tỷ đồng)", "Tỷ lệ hộ nghèo, %". */
const UNIT_IN_NAME = /[(,]\s?([^(),]{1,24})\)?$/;
const LOOK_BACK = 4;

/** The items of a data table's row: the indicator × each column of values; unit and period from cells and headers. */
export function targetsOfRow(reading: Reading, line: Line, index: number, year: string | null): Target[] {
  const cells = cellsOf(reading, line);
  const name =
    cells.find((cell) => INDICATOR.test(cell.header) && /[a-zà-ỹ]{2}/.test(cell.folded)) ??
    cells.find((cell) => /[a-zà-ỹ]{2}/.test(cell.folded) && !valueIn(cell.folded, null));
  if (!name) return [];
  const unitCell = cells.find((cell) => UNIT.test(cell.header) && cell !== name);
  const inName = UNIT_IN_NAME.exec(name.text);
  const named = inName && unitAfter(` ${fold(inName[1] as string)}`) ? inName : null;
  const indicator = (named ? name.text.slice(0, named.index) : name.text).replace(/^[\s\d.)+*–-]{0,8}/, '').trim();
  if (!indicator) return [];
  return cells.flatMap((cell) => {
    if (cell === name || cell === unitCell || ASIDE.test(cell.header)) return [];
    const unit = unitCell?.text || named?.[1] || /\(([^()]{1,24})\)\s{0,9}$/.exec(cell.header)?.[1] || null;
    const value = valueIn(cell.folded, unit);
    if (!value?.unit) return [];
    const period = periodOf(reading, line, cell, year);
    const status = statusOf(reading, index, cell, period.code, year);
    const implied: Target['implied'] = {};
    if (period.at) implied.period = period.at;
    const target: Target = {
      indicator,
      status,
      direction: 'reach',
      comparator: value.comparator,
      value: value.value,
      value_to: value.valueTo,
      unit: value.unit,
      per: value.per,
      period: period.code,
      scope: null,
      document: null,
      printed: cell.text,
      base: null,
      met: null,
      implied,
      at: [Math.min(name.at[0], cell.at[0]), Math.max(name.at[1], cell.at[1])],
      rule: 'table-row',
    };
    return [target];
  });
}

function cellsOf(reading: Reading, { block, start }: Line): Cell[] {
  let at = start;
  return (block?.cells ?? []).map((printed, index) => {
    const from = reading.text.indexOf(printed, at);
    const span: Span = from < 0 ? [at, at] : [from, from + printed.length];
    at = span[1];
    const text = reading.text.slice(...span);
    return { text, folded: fold(text), header: fold(block?.headers?.[index] ?? '').trim(), at: span };
  });
}

/** The value that a cell holds and nothing else; null for words, dates and numbers of rows. */
function valueIn(cell: string, unit: string | null): Value | null {
  const match = VALUE.exec(cell.trim());
  if (!match) return null;
  const [, before = '', first = '', second, rest = ''] = match;
  const value = parseNumber(first);
  const valueTo = second === undefined ? null : parseNumber(second);
  if (value === null || (valueTo !== null && valueTo <= value)) return null;
  const own = unitAfter(/^[%‰]/.test(rest) ? rest : ` ${rest}`);
  const ownUnit = own ? rest.slice(0, own.unitLength).trim() : null;
  const after = boundAfter(own ? rest.slice(Math.max(0, own.length - 1)) : ` ${rest}`);
  const lead = before.trim() ? `${before.trim()} ` : '';
  const bound = boundBefore(lead.slice(0, lead.length - fromBefore(lead)));
  if (lead && !bound && !fromBefore(lead)) return null;
  if (rest.trim() && !own && !after) return null;
  const comparator = valueTo !== null ? 'range' : (after?.comparator ?? bound?.comparator ?? 'eq');
  const [printed = null, per = null] = (ownUnit ?? unit)?.split('/').map((part) => part.trim()) ?? [];
  return { value, valueTo, comparator, unit: printed, per: own?.per ?? per };
}

/** The period that a column's header gives, and where the header stands on the page. */
function periodOf(
  reading: Reading,
  line: Line,
  cell: Cell,
  year: string | null,
): { code: string | null; at: Span | null } {
  const bare = /(?:^|\D)((?:19|20)\d\d)(?!\d|\s?[-–]\s?\d)/.exec(cell.header)?.[1];
  const found = periodsIn(cell.header)[0];
  const code = found ? withYear(found.code, year) : (bare ?? null);
  if (!code) return { code: null, at: null };
  const at = reading.folded.lastIndexOf(cell.header, line.start);
  return {
    code: found?.until && year && code > year ? `by:${code}` : code,
    at: at < 0 ? null : [at, at + cell.header.length],
  };
}

/** The column's own word, else whether its period is still to come, else what the lines above the table speak of. */
function statusOf(
  reading: Reading,
  index: number,
  { header }: Cell,
  period: string | null,
  year: string | null,
): Status {
  if (ESTIMATE.test(header)) return 'estimate';
  if (DONE.test(header)) return 'result';
  if (PLAN.test(header)) return 'target';
  const last = period?.replace('by:', '').slice(-4);
  if (year && last && /^\d{4}$/.test(last) && last > year) return 'target';
  for (let back = index - 1; back >= 0 && back >= index - 60; back -= 1) {
    const above = reading.lines[back];
    if (!above || above.block?.kind === 'row') continue;
    const words = reading.folded.slice(above.start, above.end);
    const said = statusFar(words) ?? statusNear(words);
    if (said) return said;
    if (index - back > LOOK_BACK) break;
  }
  return 'result';
}
