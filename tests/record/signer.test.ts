import { describe, expect, it } from 'vitest';
import { digestOfPage, table } from './support.ts';

const peopleOf = (signer: string, office = '', body = '') =>
  digestOfPage(
    table(
      ['Số ký hiệu', '12/QĐ-UBND'],
      ['Trích yếu', 'Về việc quản lý chợ trên địa bàn'],
      ['Ngày ban hành', '15/03/2026'],
      ['Người ký', signer],
      ['Chức vụ', office],
    ) + body,
  ).people.map(({ name, positions, roles }) => [name, positions, roles]);

describe('who signed', () => {
  it.each([
    ['Nông Văn Thử', ''],
    ['NÔNG VĂN THỬ', ''],
    ['Ông Nông Văn Thử', ''],
    ['Nông Văn Thử (Đã ký)', ''],
  ])('is named by "%s"', (signer, office) => {
    expect(peopleOf(signer, office)).toEqual([['Nông Văn Thử', [], ['signer']]]);
  });

  it.each([
    ['Nông Văn Thử', 'Phó Chủ tịch', ['Phó Chủ tịch']],
    ['Nông Văn Thử', 'KT. Chủ tịch, Phó Chủ tịch', ['Phó Chủ tịch']],
    ['Nông Văn Thử', 'Bí thư Huyện ủy kiêm Chủ tịch UBND huyện', ['Bí thư Huyện ủy', 'Chủ tịch UBND huyện']],
    ['Nông Văn Thử - Phó Chủ tịch', '', ['Phó Chủ tịch']],
    ['Phó Chủ tịch Nông Văn Thử', '', ['Phó Chủ tịch']],
    ['Phó Chủ tịch: Nông Văn Thử', '', ['Phó Chủ tịch']],
    ['Thiếu tướng Nông Văn Thử', '', ['Thiếu tướng']],
  ])('"%s", "%s" holds %j', (signer, office, positions) => {
    expect(peopleOf(signer, office)).toEqual([['Nông Văn Thử', positions, ['signer']]]);
  });

  it('may be several', () => {
    expect(peopleOf('Nông Văn Thử, Lò Thị Mẫu').map(([name]) => name)).toEqual(['Nông Văn Thử', 'Lò Thị Mẫu']);
  });

  it.each(['', 'Đang cập nhật', 'Phó Chủ tịch', 'Chủ tịch UBND Tỉnh', '…'])(
    'is nobody where the value is "%s"',
    (signer) => {
      expect(peopleOf(signer)).toEqual([]);
    },
  );

  it('is one with the person whom the text names', () => {
    const body =
      '<p>Ngày 15/3/2026, đồng chí Nông Văn Thử, Phó Bí thư Tỉnh ủy, chủ trì hội nghị triển khai các nhiệm vụ trọng tâm trên địa bàn tỉnh năm 2026.</p>';
    expect(peopleOf('NÔNG VĂN THỬ', 'Chủ tịch UBND tỉnh', body)).toEqual([
      ['Nông Văn Thử', ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'], ['chair', 'signer']],
    ]);
  });
});
