import { parseHTML } from 'linkedom';
import { articleFromHtml } from '../../lib/page/from-html.ts';
import { filesIn } from './tar.ts';
import { tokenF1, tokensOf } from './tokens.ts';

const BLOCK =
  /^(?:address|article|blockquote|dd|div|dt|figcaption|figure|h[1-6]|header|li|ol|p|pre|section|table|t[dhr]|ul|br)$/;

function textOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return '';
  const text = Array.from(node.childNodes, textOf).join('');
  return BLOCK.test((node as Element).localName) ? `\n${text}\n` : text;
}

/** Readability leaves the title in some of its texts; ours is a field of its own. */
function agreement(source: string, expected: string): number {
  const wanted = tokensOf(textOf(parseHTML(`<html><body>${expected}</body></html>`).document.body));
  const { title, blocks } = articleFromHtml(source, 'http://fakehost/test/page.html');
  const titled = ` ${wanted.join(' ')} `.includes(` ${tokensOf(title).join(' ')} `);
  const found = blocks.map(({ text }) => text).concat(titled ? title : []);
  return tokenF1(tokensOf(found.join('\n')), wanted);
}

/** How far our text of each page of Readability's suite agrees with its authors', as token F1. In: the archive's path. */
export function agreements(archive: string): number[] {
  const files = filesIn(archive);
  const folders = Array.from(files.keys()).flatMap((path) => path.match(/^(.+)\/source\.html$/)?.[1] ?? []);
  return folders.map((folder) =>
    agreement(files.get(`${folder}/source.html`) ?? '', files.get(`${folder}/expected.html`) ?? ''),
  );
}
