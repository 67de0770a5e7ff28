/**
 * A hash of 64 bits by which equal texts are found: two multiplicative hashes over the UTF-16 code units, mixed as in
 * MurmurHash3's last step. Not for secrets. Out: 16 hexadecimal digits, the same in every browser.
 */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const mixed = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const other = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(mixed) + hex(other);
}

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
