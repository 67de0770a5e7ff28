type Props = {
  /** Notes as lib/present words them: "[năm 2023: theo tiêu đề]". */
  notes: readonly string[];
  /** Words that stand right before the notes: one that repeats them says only where they come from. */
  after?: string;
};

/** What an item has from elsewhere on the page, in brackets, with where it comes from. */
export function ImpliedNotes({ notes, after }: Props) {
  if (notes.length === 0) return null;
  const repeated = `[${after?.toLowerCase()}: `;
  const short = (note: string) =>
    after && note.toLowerCase().startsWith(repeated) ? `[${note.slice(repeated.length)}` : note;
  return <span class="implied">{notes.map(short).join(' ')}</span>;
}
