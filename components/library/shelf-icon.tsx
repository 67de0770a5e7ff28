const PATHS = {
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM10.7 10.7 14 14',
  back: 'm9.5 4-4 4 4 4',
} as const;

type Props = {
  /** Which drawing. It stands beside words or a label and is never read out. */
  name: keyof typeof PATHS;
};

/** Drawings of the library's page alone: those of the popup load with every click. */
export const ShelfIcon = ({ name }: Props) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
