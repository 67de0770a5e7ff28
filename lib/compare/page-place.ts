import type { Digest, Person } from '../digest/model.ts';
import { CENTRAL_SITES } from '../lexicon/central-sites.ts';
import { hostProvince } from '../places/host-province.ts';
import { provincesIn } from '../places/provinces-in.ts';
import { fold } from '../text/fold.ts';
import { provinceRow } from './territory.ts';
import { unitsIn } from './units-in.ts';

/** Where a page belongs: what its digest, its title and its site's address say. */
export type PagePlace = {
  /** The province's name; null where none or several are named. */
  province: string | null;
  /** The district, town or commune that the page is about ("huyện Đăk Tô"); '?' for one that isn't named; null for the whole province. */
  unit: string | null;
  /** A site of the centre that names no province: its figures are the country's. */
  country: boolean;
  /** The day of the page, ISO; null where it shows none. */
  day: string | null;
};

const LOCAL_BODY =
  /huyện ủy|quận ủy|thị ủy|ubnd (?:huyện|quận|thị xã|xã|phường|thị trấn)|hđnd (?:huyện|quận|thị xã|xã|phường)|đảng ủy (?:xã|phường)|ủy ban nhân dân (?:huyện|quận|thị xã|xã|phường)/u;
const HIGHER_BODY =
  /tỉnh ủy|(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân) tỉnh|tỉnh$|(?:^|[^a-zà-ỹ])sở |trung ương|bộ trưởng|thứ trưởng|thủ tướng|quốc hội|chính phủ|chủ tịch nước/u;
/** "Thành ủy" is the province's in a city run by the centre, and a city's below it elsewhere. */
const CITY_BODY = /thành ủy|(?:ubnd|hđnd) (?:thành phố|tp)/u;

/** The day of a page: that of publication, else the whole date of its event. */
const dayOf = ({ source, event }: Digest): string | null => {
  const day = source.published ?? event?.date ?? null;
  return day && /^\d{4}-\d{2}-\d{2}/.test(day) ? day.slice(0, 10) : null;
};

/**
 * In: a digest, the host of its page's site (null where unknown). Out: where it belongs. The title and the site's address come first; offices and
 * issuing bodies decide where these name none, and gainsay an address that none of them agrees with.
 */
export function pagePlace(digest: Digest, host: string | null): PagePlace {
  const { title } = digest.source;
  const day = dayOf(digest);
  const positions = digest.people.flatMap((person) => person.positions);
  const issuers = digest.documents.flatMap(({ issuer }) => (issuer ? [issuer] : []));
  const fromHost = hostProvince(host);
  const inTitle = provincesIn(title);
  const inBodies = provincesIn([...positions, ...issuers].join('\n'));
  const province = chosen(inTitle, fromHost, digest.people.some(isOfCentre) ? [] : inBodies, inBodies);
  const unit = unitOf(title, positions, province, day);
  const country = isCentral(host) && inTitle.length + inBodies.length === 0 && unit === null;
  return { province, unit, country, day };
}

const isCentral = (host: string | null): boolean =>
  CENTRAL_SITES.some((site) => host === site || (host?.endsWith(`.${site}`) ?? false));

const CENTRAL_OFFICE =
  /(?:^|\s)(?:bộ trưởng|thứ trưởng|thủ tướng|chủ tịch nước|tổng bí thư|quốc hội|chính phủ|trung ương|bộ chính trị|ban bí thư)(?=\s|$)/u;
const LOCAL_OFFICE = /(?:^|\s)(?:tỉnh|thành ủy|thành phố|tp\.?|sở|huyện|quận|xã|phường)(?=\s|$)/u;

/**
 * Somebody of the centre who holds no office in a province: then those named beside may be guests of the whole country,
 * and their province is not the page's.
 */
const isOfCentre = ({ positions }: Person): boolean =>
  positions.some((position) => CENTRAL_OFFICE.test(fold(position))) &&
  !positions.some((position) => LOCAL_OFFICE.test(fold(position)) || provincesIn(position).length > 0);

/** `sole`: what bodies may decide by themselves; `inBodies`: what they name, which may gainsay the address. */
function chosen(inTitle: string[], fromHost: string | null, sole: string[], inBodies: string[]): string | null {
  const first = new Set(fromHost ? [...inTitle, fromHost] : inTitle);
  if (first.size > 1) return null;
  const [name] = first;
  if (!name) return sole.length === 1 ? (sole[0] ?? null) : null;
  const gainsaid = inTitle.length === 0 && inBodies.length > 0 && !inBodies.includes(name);
  return gainsaid ? null : name;
}

function unitOf(
  title: string,
  positions: readonly string[],
  province: string | null,
  day: string | null,
): string | null {
  const named = unitsIn(title, day);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? '?') : '?';
  const bodies = positions.map(fold);
  const central = province !== null && provinceRow(province)?.city === true;
  const local = bodies.some((body) => LOCAL_BODY.test(body) || (!central && CITY_BODY.test(body)));
  const higher = bodies.some((body) => HIGHER_BODY.test(body) || (central && CITY_BODY.test(body)));
  return local && !higher ? '?' : null;
}
