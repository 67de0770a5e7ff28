const PATHS = {
  show: 'M8 1v3M8 12v3M1 8h3M12 8h3M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 8h.01',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  down: 'm4 6 4 4 4-4',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.2 3L13 4.5',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01',
} as const;

type Props = {
  /** Which drawing. It stands beside words or a label and is never read out. */
  name: keyof typeof PATHS;
};

export const Icon = ({ name }: Props) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
