type Props = {
  /** Notes as lib/present words them: "[năm 2023: theo tiêu đề]". */
  notes: readonly string[];
};

/** What an item has from elsewhere on the page, in brackets, with where it comes from. */
export const ImpliedNotes = ({ notes }: Props) =>
  notes.length > 0 ? <span class="implied">{notes.join(' ')}</span> : null;
