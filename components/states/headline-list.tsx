import type { Headline } from '../../lib/article.ts';
import { dayWords } from '../../lib/present/day.ts';
import { useWords } from '../language.ts';
import { HeadlineLine } from './headline-line.tsx';
import { useStateWords } from './use-state-words.ts';

type Props = {
  /** What the page offers, in its own order. */
  headlines: readonly Headline[];
};

type Group = { day: string | null; headlines: Headline[] };

/** The headlines, under their days where several of a day follow each other; else each with its own. */
export function HeadlineList({ headlines }: Props) {
  const { language } = useWords();
  const say = useStateWords();
  const groups = byDay(headlines);
  if (!groups)
    return (
      <ul class="items">
        {headlines.map((headline, i) => (
          <HeadlineLine key={i} headline={headline} dated />
        ))}
      </ul>
    );
  return (
    <>
      {groups.map(({ day, headlines: ofDay }, i) => (
        <div key={i} class="group">
          <h3 class="group-head group-period">{day ? dayWords(day, language) : say('listing.undated')}</h3>
          <ul class="items">
            {ofDay.map((headline, at) => (
              <HeadlineLine key={at} headline={headline} dated={false} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The page's own order parted where the day changes; null where that would part nearly every headline from the next. */
function byDay(headlines: readonly Headline[]): Group[] | null {
  const groups: Group[] = [];
  for (const headline of headlines) {
    const last = groups[groups.length - 1];
    if (last && last.day === headline.date) last.headlines.push(headline);
    else groups.push({ day: headline.date, headlines: [headline] });
  }
  const dated = headlines.filter(({ date }) => date !== null).length;
  return dated * 2 >= headlines.length && groups.length * 3 <= headlines.length * 2 ? groups : null;
}
