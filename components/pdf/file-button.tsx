import { useRef } from 'preact/hooks';

type Props = {
  /** What the button says. */
  says: string;
  class: string;
  /** Reads a file of the person's. */
  onFile: (file: File) => void;
};

/** Takes a file by the browser's own file picker. */
export function FileButton({ says, class: className, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={className} onClick={() => input.current?.click()}>
        {says}
      </button>
      <input
        ref={input}
        class="drop-input"
        type="file"
        accept="application/pdf,.pdf"
        aria-label={says}
        tabIndex={-1}
        onChange={() => {
          const file = input.current?.files?.[0];
          if (file) onFile(file);
        }}
      />
    </>
  );
}
