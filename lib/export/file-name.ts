import { withoutEnd } from '../text/cut.ts';
import { oneLine } from './clean.ts';

/** What Windows forbids in a name, and what a shell or a link would trip over. */
const FORBIDDEN = /[<>:"/\\|?*%~]+/g;
/** In code points, so that the folder's own path still fits into the 260 that Windows allows. */
const LONGEST = 80;

/**
 * A file name that Windows, macOS, Linux and Android all take: "Trích yếu - Tăng cường lãnh đạo….csv". It begins with
 * words of ours, so that no title makes it a reserved (CON, NUL) or hidden name.
 */
export function fileName(title: string, part: string | null, extension: string): string {
  const words = [title, part].map((text) =>
    shorten(
      oneLine(text ?? '')
        .replace(FORBIDDEN, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  const stem = ['Trích yếu', ...words].filter(Boolean).join(' - ');
  return `${stem}.${extension}`;
}

function shorten(text: string): string {
  const points = Array.from(text);
  const cut =
    points.length > LONGEST
      ? points
          .slice(0, LONGEST)
          .join('')
          .replace(/\s\S*$/u, '')
      : points.join('');
  return withoutEnd(cut, /[\s.]$/u).replace(/^[\s.]+/u, '');
}
