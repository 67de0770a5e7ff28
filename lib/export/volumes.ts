import { zipSync } from 'fflate';

/** Files of one making, packed into one; they are packed already, so that packing them again gains nothing. */
export const packed = (files: Record<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: 0 }]])));
