import { describe, expect, it } from 'vitest';
import { targetsOf } from './support.ts';

const short = (found: ReturnType<typeof targetsOf>) =>
  found.map(({ indicator, value, scope }) => [indicator, value, scope]);

describe('the part that a value is restricted to', () => {
  it('is no count of those concerned', () => {
    expect(
      short(targetsOf(['Trong năm, thành phố đã hỗ trợ 4,3 tỷ đồng tiền thuê nhà đối với 25 đơn vị.'])).at(0)?.[2],
    ).toBeNull();
  });
});

describe('a number that opens a line', () => {
  it('numbers what begins with a capital', () => {
    expect(targetsOf(['4 Cụm từ "Tập đoàn" được thay thế.', '12 Mẫu số 05 được bãi bỏ.'])).toEqual([]);
  });

  it('counts what does not', () => {
    expect(short(targetsOf(['12 xã đạt chuẩn nông thôn mới trong năm 2024.']))).toEqual([
      ['xã đạt chuẩn nông thôn mới', 12, null],
    ]);
  });
});
