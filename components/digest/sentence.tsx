import { usePage } from '../page.ts';
import { type MarkedSentence, runsOf } from './marked-sentences.ts';

type Props = {
  /** The stretch of the article to quote, with what to mark in it. */
  sentence: MarkedSentence;
  /** Id for the buttons that speak of this sentence. */
  id?: string;
};

/** The page's own words, whole; what the item was read from is marked. */
export const Sentence = ({ sentence, id }: Props) => (
  <blockquote class="sentence" lang="vi" id={id}>
    {runsOf(usePage().reading.text, sentence).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
  </blockquote>
);
