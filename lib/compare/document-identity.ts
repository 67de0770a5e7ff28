import type { Document } from '../digest/model.ts';
import { provincesIn } from '../places/provinces-in.ts';
import { fold } from '../text/fold.ts';
import type { PagePlace } from './page-place.ts';
import { unitsIn } from './units-in.ts';

/** How a document is known across pages. */
export type Identity =
  /** The same wherever this is the same. */
  | { kind: 'one'; key: string }
  /**
   * The number is given anew each year, or with the Party each term (`term`), and the page gives no date: it is one of
   * those of this key.
   */
  | { kind: 'undated'; key: string; page: string; term: boolean }
  /** No number, or a bare one without its body: told from no other. */
  | { kind: 'unknown'; page: string };

/** The Party's committees number on through a term of five years. */
const TERM = /[-/](?:tw|tu)$/u;
const YEAR_IN_SYMBOL = /(?:^|[/-])(?:19|20)\d\d(?=[/-]|$)|\/(?:ubtv)?qh\d{1,2}$/u;
/** Codes of bodies that each province has one of. */
const PROVINCIAL =
  /[-/](?:tu|ubnd|ub|hđnd|tthđnd|đđbqh|vpub)$|[-/](?:tu|ubnd|hđnd)[-/.]|[-/](?:s[a-zđ]{2,8}|[a-z]{2,6}tu)(?:-|$)/u;
/** Codes of bodies that each district, commune or unit has one of. */
const LOCAL = /[-/](?:hu|qu|txu|thu|đu|đuk|cb)(?=$|[-/])/u;
const PROVINCIAL_BODY = /(?:^|\s)(?:tỉnh|thành ủy|thành phố|tp|sở)(?=[\s.]|$)/u;
const LOCAL_BODY = /(?:^|\s)(?:huyện|quận|thị xã|thị ủy|phường|đảng ủy|xã(?! hội))(?=\s|$)/u;
const NAMED_LAW = /^(?:luật|bộ luật|hiến pháp|pháp lệnh)$/u;

/**
 * In: a document, where its page belongs, the page's id. Out: what it is joined by. A draft is never one with what was
 * issued; a number of a province's body counts with its province, one without its year in the symbol with its date.
 */
export function identityOf(document: Document, place: PagePlace, page: number): Identity {
  const alone = String(page);
  const { issuer, date } = document;
  const type = fold(document.type);
  const draft = document.draft ? 'draft ' : '';
  const year = date?.slice(0, 4) ?? null;
  if (document.key === null) {
    const subject = fold(document.subject ?? '').trim();
    return NAMED_LAW.test(type) && subject && year
      ? { kind: 'one', key: `${draft}${type} ${subject} ${year}` }
      : { kind: 'unknown', page: alone };
  }
  const symbol = fold(document.key).replace(/\s/gu, '');
  const bare = !/[a-zđ]{2}/u.test(symbol);
  if (bare && !issuer) return { kind: 'unknown', page: alone };
  const body = bare ? bodyOf(issuer ?? '') : '';
  const own = ownerOf(symbol, issuer, place);
  if (own === null) return { kind: 'unknown', page: alone };
  const key = `${draft}${bare ? `${type} ` : ''}${symbol}${body && ` ${body}`}${own && ` @ ${own}`}`;
  if (YEAR_IN_SYMBOL.test(symbol)) return { kind: 'one', key };
  return year ? { kind: 'one', key: `${key} ${year}` } : { kind: 'undated', key, page: alone, term: TERM.test(symbol) };
}

/** Whose series of numbers a symbol belongs to: '' for the centre's, null where that can't be told. */
function ownerOf(symbol: string, issuer: string | null, place: PagePlace): string | null {
  const body = fold(issuer ?? '');
  const local = LOCAL.test(symbol) || LOCAL_BODY.test(body);
  const provincial = local || PROVINCIAL.test(symbol) || PROVINCIAL_BODY.test(body);
  if (!provincial) return '';
  const provinces = issuer ? provincesIn(issuer) : [];
  const province = provinces[0] ?? place.province;
  if (!province || provinces.length > 1) return null;
  if (!local) return province;
  const unit = (issuer && unitsIn(issuer, place.day)[0]) ?? (place.unit === '?' ? null : place.unit);
  return unit ? `${fold(unit)}, ${province}` : null;
}

/** The body in one form: "Thủ tướng" and "Thủ tướng Chính phủ" sign for the same. */
const bodyOf = (issuer: string): string =>
  fold(issuer)
    .replace(/\s{1,20}/gu, ' ')
    .replace(/ \(?khóa [ivx\d]{1,6}\)?/u, (term) => term.replace(/[()]/g, ''))
    .replace(/^(?:chủ tịch|bộ trưởng) (?=\S)/u, '')
    .replace(/^thủ tướng$/u, 'thủ tướng chính phủ')
    .trim();
