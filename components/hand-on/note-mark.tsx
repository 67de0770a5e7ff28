type Props = { /** 0 where there is no note. */ number: number };

/** The raised number of a note. */
export const NoteMark = ({ number }: Props) => (number > 0 ? <sup>{number}</sup> : null);
