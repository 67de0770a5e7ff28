import { withoutFragment } from '../session/kept.ts';
import { TRACKING, TRACKING_PREFIXES } from './tracking.ts';

const NAMES = new Set(TRACKING);
/** A visit's number that Java servers write into the path. */
const SESSION = /;jsessionid=[^;/?#]{0,200}/gi;

/** The name of a parameter as written; one that is badly encoded stays as it is. */
function nameOf(parameter: string): string {
  const written = parameter.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(written).toLowerCase();
  } catch {
    return written.toLowerCase();
  }
}

const tellsNoPage = (parameter: string): boolean => {
  const name = nameOf(parameter);
  return NAMES.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
};

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/**
 * One name for all forms of a page's address. In: an absolute URL, from the location. Out: without fragment (hash routes
 * are kept), without what only tracks the reader (`tracking.ts`), without a name and password; the host in lower case,
 * the scheme's own port left out. Every other parameter stays as written and where it stands. What is no URL is given
 * back without its outer blanks.
 */
export function addressOf(url: string): string {
  const written = withoutFragment(url.trim());
  const parsed = parse(written);
  if (!parsed || (parsed.host === '' && parsed.protocol !== 'file:')) return written;
  const { protocol, host, pathname, search, hash } = parsed;
  const parameters = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !tellsNoPage(parameter));
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${protocol}//${host}${pathname.replace(SESSION, '')}${query}${hash}`;
}
