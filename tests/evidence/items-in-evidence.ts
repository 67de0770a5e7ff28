import type { Digest, Span } from '../../lib/digest/model.ts';
import { fold } from '../../lib/text/fold.ts';

const plain = (text: string): string =>
  fold(text)
    .replace(/[\s.,:;"'()]+/g, ' ')
    .trim();
const symbol = (text: string): string =>
  fold(text)
    .replace(/[\s.,]+/g, '')
    .replace(/[-/]+/g, '-');
/** "1234.5" as the page may print it: with dots, commas, or blanks between thousands, or none at all. */
const digits = (text: string): string => text.replace(/[.,\s\u00A0]/g, '');

/** Sentences that say which item holds something that its evidence does not. Empty: everything is supported. */
export function unsupportedItems(digest: Digest, text: string): string[] {
  const quote = ([start, end]: Span): string => text.slice(start, end);
  const wrong: string[] = [];
  const claim = (holds: boolean, item: unknown, why: string): void => {
    if (!holds) wrong.push(`${why}: ${JSON.stringify(item)}`);
  };
  const inText = ([start, end]: Span): boolean => 0 <= start && start < end && end <= text.length;

  for (const target of digest.targets) {
    const said = quote(target.at);
    claim(inText(target.at), target, 'span outside the text');
    claim(plain(said).includes(plain(target.printed)), target, 'printed words not in the evidence');
    for (const value of [target.value, target.value_to])
      claim(
        value == null || digits(said).includes(digits(String(Math.abs(value)))),
        target,
        'value not in the evidence',
      );
    const words = plain(`${said} ${target.implied.indicator ? quote(target.implied.indicator) : ''}`);
    for (const word of plain(target.indicator).split(' '))
      claim(words.includes(word), target, `"${word}" not in the evidence`);
  }
  for (const person of digest.people) {
    claim(person.at.length > 0 && person.at.every(inText), person, 'no span in the text');
    claim(
      person.at.some((at) => plain(quote(at)).includes(plain(person.name))),
      person,
      'name not in the evidence',
    );
    for (const position of person.positions) {
      const words = plain(person.at.map(quote).join(' '));
      const absent = plain(position)
        .split(' ')
        .filter((word) => !words.includes(word));
      claim(absent.length === 0, person, `position "${position}" not in the evidence (${absent.join(', ')})`);
    }
  }
  for (const document of digest.documents) {
    claim(document.at.length > 0 && document.at.every(inText), document, 'no span in the text');
    if (document.number)
      claim(
        document.at.some((at) => symbol(quote(at)).includes(symbol(document.number ?? ''))),
        document,
        'number not in the evidence',
      );
    const words = plain(document.at.map(quote).join(' '));
    for (const word of plain(document.subject ?? '').split(' '))
      claim(words.includes(word), document, `subject's "${word}" not in the evidence`);
  }
  for (const task of digest.tasks) {
    claim(inText(task.at), task, 'span outside the text');
    claim(plain(quote(task.at)).includes(plain(task.action)), task, 'action not in the evidence');
  }
  for (const sentence of digest.summary)
    claim(quote(sentence.at) === sentence.text, sentence, 'key sentence is not the text');
  if (digest.event) claim(inText(digest.event.at), digest.event, 'span outside the text');
  return wrong;
}
