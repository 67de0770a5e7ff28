/**
 * The standards by which households are counted as poor, each with the first year that is measured by it. Figures of two
 * standards say nothing of each other. 2026 stands apart: the decree for the years to come prolongs the standard of
 * 2022 - 2025 to the end of 2026, and pages don't say which one they mean.
 */
export type PovertyStandard = { from: number; until: number; years: string; source: string };

export const POVERTY_STANDARDS: readonly PovertyStandard[] = [
  { from: 2001, until: 2005, years: '2001 - 2005', source: 'Quyết định 1143/2000/QĐ-LĐTBXH' },
  { from: 2006, until: 2010, years: '2006 - 2010', source: 'Quyết định 170/2005/QĐ-TTg' },
  { from: 2011, until: 2015, years: '2011 - 2015', source: 'Quyết định 09/2011/QĐ-TTg' },
  { from: 2016, until: 2021, years: '2016 - 2020', source: 'Quyết định 59/2015/QĐ-TTg' },
  { from: 2022, until: 2025, years: '2021 - 2025', source: 'Nghị định 07/2021/NĐ-CP' },
  { from: 2026, until: 2026, years: '2026', source: 'Nghị định 07/2021/NĐ-CP' },
  { from: 2027, until: 9999, years: '2027 - 2030', source: '' },
];
