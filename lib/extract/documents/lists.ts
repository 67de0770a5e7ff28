import { type Citation, isFromBefore } from './citation.ts';
import type { Flow } from './flow.ts';

const JOINT = /^\)?\s?(?:,|;|, và|và|hoặc|cùng|cùng với)?\s?(?:các |và )?$/u;

/**
 * Mentions of one type in a row share what is said after the last: "Quyết định số A, Quyết định số B của Thủ tướng
 * Chính phủ về …". A nickname in brackets ("Đề án … (Đề án 896)") shares its title the other way round.
 */
export function shareAttributes(flow: Flow, citations: readonly Citation[]): Citation[] {
  const out = [...citations];
  for (let i = 1; i < out.length; i += 1) {
    const [one, next] = [out[i - 1] as Citation, out[i] as Citation];
    if (
      one.type === next.type &&
      !next.issuer &&
      isFromBefore(one, one.issuer) &&
      JOINT.test(flow.folded.slice(one.at[1], next.at[0]))
    )
      out[i] = { ...next, issuer: one.issuer };
  }
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const one = out[i] as Citation;
    const next = out[i + 1] as Citation;
    if (one.type.name !== next.type.name || next.key === null || one.type.weight === 'act') continue;
    const between = flow.folded.slice(one.at[1], next.at[0]);
    if (JOINT.test(between)) out[i] = withTail(one, next);
    else if (one.key === null && NICKNAME.test(between)) out.splice(i, 2, withTitle(next, one));
  }
  return out;
}

const NICKNAME = /^ ?\((?:[^()]{0,30}là )?["']?$/u;

function withTail(one: Citation, next: Citation): Citation {
  if (one.subject || (one.issuer && !isFromBefore(one, one.issuer))) return one;
  const issuer = isFromBefore(next, next.issuer) ? one.issuer : (next.issuer ?? one.issuer);
  return { ...one, issuer, subject: next.subject };
}

const withTitle = (short: Citation, full: Citation): Citation => ({
  ...short,
  at: [full.at[0], short.at[1]],
  issuer: short.issuer ?? full.issuer,
  subject: short.subject ?? full.subject,
  date: short.date ?? full.date,
});
