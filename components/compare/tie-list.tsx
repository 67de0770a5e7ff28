import type { Found } from '../../lib/compare/page-info.ts';
import { PageWords } from '../controls/page-words.tsx';
import { QuoteLine } from './quote-line.tsx';

type Props = {
  head: string;
  /** What is done, the other document, the sentence that says so. */
  ties: readonly { kind: string; name: string; found: Found | null }[];
};

/** What documents do to each other; what several pages say of the same two stands together. */
export function TieList({ head, ties }: Props) {
  if (ties.length === 0) return null;
  const groups = new Map<string, { kind: string; name: string; found: Found[] }>();
  for (const { kind, name, found } of ties) {
    const group = groups.get(`${kind} ${name}`) ?? { kind, name, found: [] };
    groups.set(`${kind} ${name}`, group);
    if (found) group.found.push(found);
  }
  return (
    <div class="compare-ties">
      <h4>{head}</h4>
      <ul>
        {[...groups.values()].map(({ kind, name, found }) => (
          <li key={`${kind} ${name}`}>
            <p>
              {kind} <PageWords class="compare-printed">{name}</PageWords>
            </p>
            {found.map((one) => (
              <QuoteLine key={`${one.page.id} ${one.at.join()}`} found={one} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
