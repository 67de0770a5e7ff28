import type { MadeFile } from '../export/hand-on.ts';

/** Long enough for the browser to have read the file, even where it first asks for a folder. */
const KEPT_FOR_MS = 10 * 60 * 1000;

type Written = Omit<MadeFile, 'parts'> & { parts: readonly (MadeFile['parts'][number] | Blob)[] };

/** Hands a file to the browser to save under its name: no permission is needed for that. */
export function writeFile({ name, type, parts }: Written): void {
  const url = URL.createObjectURL(new Blob(parts as BlobPart[], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
