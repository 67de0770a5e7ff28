import { beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../lib/library/index.ts';
import type { Library } from '../../lib/library/types.ts';
import { ALL, clock, found, freshLibrary, numbered, readOf, TEXT, urlOf } from './reads.ts';

const OTHER = `Quý I, sản lượng thuỷ điện ở Đắk Lắk tăng
Ngày 3/4/2023, bà Nguyễn Thị Hưng, Giám đốc Sở Công Thương tỉnh Đắk Lắk cho biết sản lượng điện quý I/2023 ước đạt 1.234,5 triệu kWh, tỉ lệ hoàn thành kế hoạch là 25%.
Ông Lê Văn Đông, Phó Chủ tịch UBND tỉnh Đắk Lắk, dự buổi làm việc và phát biểu chỉ đạo.`;
const THIRD = `Thông báo tuyển dụng viên chức
Trường Cao đẳng Y tế thông báo tuyển 12 viên chức năm 2024; hồ sơ nộp trước ngày 30/6/2024 tại phòng Tổ chức.`;

let library: Library;
beforeAll(async () => {
  library = await freshLibrary();
  await library.save(readOf(TEXT, { site: 'kontum.example.gov.vn', published: '2024-02-05' }), urlOf(1));
  await library.save(readOf(OTHER, { site: 'daklak.example.gov.vn', published: '2023-04-03' }), urlOf(2));
  await library.save(readOf(THIRD), urlOf(3));
});

describe('words', () => {
  it.each([
    ['nghi quyet 57', [1]],
    ['Nghị quyết 57', [1]],
    ['so 57-NQ/TW', [1]],
    ['57-nq/tw nghị QUYẾT', [1]],
    ['thuỷ lợi', [1]],
    ['thủy', [2, 1]],
    ['thuy dien', [2]],
    ['hoà giải', [1]],
    ['ti le', [2, 1]],
    ['tỷ lệ', [2, 1]],
    ['dak lak', [2]],
    ['1.234,5', [2]],
    ['ki thuat', [1]],
    ['vien ch', [3]],
    ['quyet nghi', [1]],
    ['nghi quyet 58', []],
    ['khongco', []],
    ['', [3, 2, 1]],
    [' .,- ', [3, 2, 1]],
  ])('%s finds %j', async (words, ids) => {
    expect(await found(library, { words })).toEqual(ids);
  });

  it('take the last word as begun until a blank follows it', async () => {
    expect(await found(library, { words: 'tuyen dun' })).toEqual([3]);
    expect(await found(library, { words: 'tuyen dun ' })).toEqual([]);
    expect(await found(library, { words: 'tuye dung' })).toEqual([]);
  });

  it('find whole words only, but for the last', async () => {
    expect(await found(library, { words: '7 nq' })).toEqual([]);
  });
});

describe('filters', () => {
  it.each([
    [{ person: ['trần văn bình'] }, [1]],
    [{ person: ['Trần Văn Bình', 'Nguyễn Thị Hưng'] }, [2, 1]],
    [{ person: ['Nguyễn Thị Hùng'] }, []],
    [{ person: ['Nguyễn Thị Hưng'], province: ['Kon Tum'] }, []],
    [{ province: ['Đắk Lắk'] }, [2]],
    [{ kind: ['people'] }, [2, 1]],
    [{ status: ['result'] }, [1]],
    [{ person: [] }, [3, 2, 1]],
  ])('%j: %j', async (facets, ids) => {
    expect(await found(library, { facets })).toEqual(ids);
  });

  it('by the day of publication, both ends included, leave out what has none', async () => {
    const day = (from: string | null, to: string | null) => found(library, { published: { from, to } });
    expect(await day('2023-04-03', '2023-04-03')).toEqual([2]);
    expect(await day('2023-04-04', null)).toEqual([1]);
    expect(await day(null, '2024-02-05')).toEqual([2, 1]);
    expect(await day(null, null)).toEqual([3, 2, 1]);
  });

  it('by the day of saving count days where the reader is', async () => {
    const moment = new Date(2024, 5, 15, 23, 59, 30);
    const late = await freshLibrary({ now: () => moment });
    await late.save(readOf(TEXT), urlOf(1));
    const day = (from: string | null, to: string | null) => found(late, { saved: { from, to } });
    expect(await day('2024-06-15', '2024-06-15')).toEqual([1]);
    expect(await day('2024-06-16', null)).toEqual([]);
    expect(await day(null, '2024-06-14')).toEqual([]);
    library = await freshLibrary();
    await library.save(readOf(TEXT, { site: 'kontum.example.gov.vn', published: '2024-02-05' }), urlOf(1));
    await library.save(readOf(OTHER, { site: 'daklak.example.gov.vn', published: '2023-04-03' }), urlOf(2));
    await library.save(readOf(THIRD), urlOf(3));
  });

  it('go together with words, and list their values with how many pages have each', async () => {
    expect(await found(library, { words: 'ti le', facets: { province: ['Đắk Lắk'] } })).toEqual([2]);
    const provinces = await library.values('province');
    expect(provinces).toEqual(
      expect.arrayContaining([
        { value: 'Kon Tum', pages: 1 },
        { value: 'Đắk Lắk', pages: 1 },
      ]),
    );
    const kinds = await library.values('kind');
    expect(kinds[0]!.pages).toBeGreaterThanOrEqual(kinds.at(-1)!.pages);
    expect(kinds).toContainEqual({ value: 'people', pages: 2 });
    expect(await library.values('label')).toEqual([]);
  });
});

describe('an answer', () => {
  it('is ordered by saving or by publication, newest first, what has no date last', async () => {
    expect(await found(library, { order: 'saved' })).toEqual([3, 2, 1]);
    expect(await found(library, { order: 'published' })).toEqual([1, 2, 3]);
  });

  it('gives the part that is asked for, and how many there are', async () => {
    const answer = await library.search({ ...ALL, offset: 1, limit: 1 });
    expect(answer.hits.map(({ page }) => page.id)).toEqual([2]);
    expect(answer.total).toBe(3);
    expect((await library.search({ ...ALL, offset: 9 })).hits).toEqual([]);
  });

  it('counts a reprint once, with all its sources, whichever of them answers', async () => {
    const one = await freshLibrary();
    await one.save(readOf(TEXT, { site: 'kontum.example.gov.vn', published: '2024-02-05' }), urlOf(1));
    await one.save(readOf(TEXT.replaceAll('ủy', 'uỷ'), { site: 'bao.example.vn', published: '2024-02-06' }), urlOf(2));
    await one.save(numbered(3), urlOf(3));
    const { hits, total } = await one.search(ALL);
    expect(total).toBe(2);
    expect(hits.map(({ page, reprints }) => [page.id, reprints.map(({ id }) => id)])).toEqual([
      [3, []],
      [2, [1]],
    ]);
    await one.setLabels(1, ['Gấp']);
    const labelled = await one.search({ ...ALL, facets: { label: ['Gấp'] } });
    expect(labelled.hits.map(({ page, reprints }) => [page.id, reprints.map(({ id }) => id)])).toEqual([[1, [2]]]);
    await one.remove([2]);
    expect((await one.search(ALL)).hits.map(({ page, reprints }) => [page.id, reprints.length])).toEqual([
      [3, 0],
      [1, 0],
    ]);
  });

  it('knows what another tab saved, changed and removed meanwhile', async () => {
    const one = await freshLibrary();
    const other = await openLibrary({ now: clock('2025-01-01T00:00:00.000Z') });
    await one.save(readOf(TEXT), urlOf(1));
    expect(await found(other, { words: 'nghi quyet' })).toEqual([1]);
    await one.save(numbered(2), urlOf(2));
    expect(await found(other, { words: 'ma2' })).toEqual([2]);
    await one.setNote(1, 'đã gọi điện');
    expect(await found(other, { words: 'goi dien' })).toEqual([1]);
    await one.remove([1]);
    expect(await found(other, { words: 'nghi quyet' })).toEqual([2]);
    expect(await other.count()).toBe(1);
  });

  it('finds a changed page by its newest text alone', async () => {
    const one = await freshLibrary();
    await one.save(numbered(1), urlOf(1));
    await one.save(numbered(2), urlOf(1));
    expect(await found(one, { words: 'ma1' })).toEqual([]);
    expect(await found(one, { words: 'ma2' })).toEqual([1]);
  });
});
