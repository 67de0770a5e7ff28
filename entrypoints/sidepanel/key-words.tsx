type Props = {
  /** Words with a line break where the key belongs. */
  words: string;
  /** The key as the browser writes it. */
  name: string;
};

/** Words with a key in them. */
export function KeyWords({ words, name }: Props) {
  const [before, after] = words.split('\n');
  return (
    <>
      {before}
      <kbd>{name}</kbd>
      {after}
    </>
  );
}
