import type { Family } from './family.ts';

const PUZZLE =
  'M6.2 2.6a1.6 1.6 0 1 1 3.1 0v.6h2.9c.5 0 .9.4.9.9v2.6h.6a1.6 1.6 0 1 1 0 3.1h-.6v2.7c0 .5-.4.9-.9.9H9.6v-.6a1.7 1.7 0 1 0-3.3 0v.6H3.6a.9.9 0 0 1-.9-.9V9.8h-.5a1.6 1.6 0 1 1 0-3.1h.5V4.1c0-.5.4-.9.9-.9h2.6z';
const PIN = 'M5.5 2h5M6.3 2v4.2L4.2 9h7.6L9.7 6.2V2M8 9v5';
const EYE = 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z';
const GEAR =
  'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM8 1.6v2M8 12.4v2M1.6 8h2M12.4 8h2M3.5 3.5l1.4 1.4M11.1 11.1l1.4 1.4M12.5 3.5l-1.4 1.4M4.9 11.1l-1.4 1.4';
const LAST: Record<Exclude<Family, 'android'>, string> = { chrome: PIN, edge: EYE, firefox: GEAR };

const Drawing = ({ path, class: className }: { path: string; class: string }) => (
  <svg class={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

/** The two clicks that pin the icon, drawn: what it shows is said beside it in words. */
export const PinPicture = ({ family }: { family: Exclude<Family, 'android'> }) => (
  <div class="pin-picture" aria-hidden="true">
    <div class="pin-bar">
      <span class="pin-address" />
      <span class="pin-spot">
        <Drawing path={PUZZLE} class="pin-icon" />
        <b>1</b>
      </span>
    </div>
    <div class="pin-menu">
      <img src="/icons/32.png" width="18" height="18" alt="" />
      <span class="pin-name">Trích Yếu</span>
      <span class="pin-spot">
        <Drawing path={LAST[family]} class="pin-icon" />
        <b>2</b>
      </span>
    </div>
  </div>
);
