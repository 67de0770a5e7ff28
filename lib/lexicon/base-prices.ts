/**
 * Years whose prices statistics were reckoned in, each with the first year of figures that may stand in them. Where a
 * page names no base, figures on two sides of a change are never joined.
 * Sources: Circular 02/2012/TT-BKHĐT (2010 for 1994), Circular 13/2019/TT-BKHĐT (2020 for 2010).
 */
export const BASE_PRICE_CHANGES: readonly { from: number; base: string; source: string }[] = [
  { from: 1995, base: '1994', source: '' },
  { from: 2012, base: '2010', source: 'Thông tư 02/2012/TT-BKHĐT' },
  { from: 2021, base: '2020', source: 'Thông tư 13/2019/TT-BKHĐT' },
];

/** Indicators, folded, whose worth depends on the prices that they are reckoned in. */
export const PRICED: readonly string[] =
  'grdp|gdp|tổng sản phẩm|giá trị sản xuất|giá trị gia tăng|giá trị tăng thêm|tăng trưởng kinh tế|giá trị sản phẩm'.split(
    '|',
  );
