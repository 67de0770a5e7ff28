import { render } from 'preact';
import { choose } from '../../lib/export/choose.ts';
import { type Paper, paperOf } from '../../lib/export/paper.ts';
import { wholeOf } from '../../lib/export/read-input.ts';
import type { Language } from '../../lib/i18n/translate.ts';
import { Sheet } from './sheet.tsx';
import type { HandOnSource } from './source.ts';
import './print.css';

/**
 * Sets the digests on sheets that only a printer sees, opens the browser's print dialog, and takes them away once it is
 * closed.
 */
export async function printReads({ reads }: HandOnSource, language: Language): Promise<void> {
  const papers: Paper[] = [];
  for await (const read of reads()) papers.push(paperOf(choose(wholeOf(read, language))));
  const root = document.createElement('div');
  root.className = 'sheets';
  root.lang = language;
  document.body.append(root);
  render(
    papers.map((paper, i) => <Sheet key={`${i}`} paper={paper} language={language} />),
    root,
  );
  document.documentElement.classList.add('printing');
  // Some browsers return from print() at once, and say only by this event that the dialog was closed.
  const done = new Promise((resolve) => addEventListener('afterprint', resolve, { once: true }));
  window.print();
  await done;
  document.documentElement.classList.remove('printing');
  render(null, root);
  root.remove();
}
