import { describe, expect, it } from 'vitest';
import { bodiesIn } from '../../lib/library/bodies.ts';
import { facetsOf } from '../../lib/library/facets.ts';
import { readOf, TEXT } from './reads.ts';

describe('what a page can be filtered by', () => {
  const { digest, article } = readOf(TEXT, { site: 'kontum.example.gov.vn', published: '2024-02-05' });
  const facets = facetsOf(digest, article.blocks.map(({ text }) => text).join('\n'));

  it('is read off its digest', () => {
    expect(facets.person).toEqual(['Trần Văn Bình']);
    expect(facets.office).toEqual(['Bí thư Tỉnh ủy Kon Tum']);
    expect(facets.body).toEqual(expect.arrayContaining(['Bộ Chính trị', 'Tỉnh ủy Kon Tum']));
    expect(facets.document).toContain('Nghị quyết 57-NQ/TW');
    expect(facets.province).toEqual(['Kon Tum']);
    expect(facets.period).toContain('2024');
    expect(facets.status).toContain('result');
    expect(facets.kind).toEqual(expect.arrayContaining(['article', 'targets', 'people', 'documents', 'tasks']));
    expect(facets.label).toBeUndefined();
  });

  it('names each value once', () => {
    for (const values of Object.values(facets)) expect(new Set(values).size).toBe(values.length);
  });

  it('takes the province from the text where nothing else names one', () => {
    const { digest: other } = readOf('Họp bàn công tác\nĐoàn đã đến Gia Lai và Kon Tum để nắm tình hình.');
    expect(facetsOf(other, 'Đoàn đã đến Gia Lai và Kon Tum').province).toEqual(['Gia Lai', 'Kon Tum']);
  });
});

describe('bodies in positions', () => {
  it.each([
    ['Bí thư Tỉnh ủy Kon Tum', 'Tỉnh ủy Kon Tum'],
    ['Giám đốc Sở Y tế', 'Sở Y tế'],
    ['Bộ trưởng Bộ Tài chính', 'Bộ Tài chính'],
    ['Phó Chủ tịch UBND tỉnh', 'UBND tỉnh'],
    ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['Trưởng ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy'],
    ['Chủ tịch Quốc hội', 'Quốc hội'],
  ])('%s: %s', (position, body) => {
    expect(bodiesIn(position)).toEqual([body]);
  });
  it.each(['Chủ tịch nước', 'Bộ trưởng', 'Tổng Bí thư', ''])('%s: none', (position) => {
    expect(bodiesIn(position)).toEqual([]);
  });
});
