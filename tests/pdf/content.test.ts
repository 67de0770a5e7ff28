import { describe, expect, it } from 'vitest';
import { runsOf } from '../../lib/pdf/content.ts';

const UPRIGHT = [1, 0, 0, -1, 0, 842];
const item = (str: string, transform = [12, 0, 0, 12, 60, 742]) => ({ str, transform, width: 50, fontName: 'f1' });
const textOf = (str: string, font: string): string | undefined => runsOf([item(str)], UPRIGHT, () => font)[0]?.text;

describe('runs of a page', () => {
  it('count heights from the top, and know a bold font by its name', () => {
    expect(runsOf([item('Rừng')], UPRIGHT, () => 'ABCDEF+TimesNewRoman-Bold')).toEqual([
      { text: 'Rừng', x: 60, y: 100, width: 50, size: 12, bold: true },
    ]);
  });

  it('leave out blanks and what stands askew, as a watermark does', () => {
    expect(runsOf([item(' '), item('MẬT', [8, 8, -8, 8, 60, 742])], UPRIGHT, () => '')).toEqual([]);
  });

  it('are read in the letters of the font that its name tells', () => {
    expect(textOf('TØnh V©n S¬n', 'ABCDEF+.VnTime')).toBe('Tỉnh Vân Sơn');
    expect(textOf('TØnh V©n S¬n', '.VnTimeH')).toBe('TỈNH VÂN SƠN');
    expect(textOf('Tænh Vaân Sôn', 'VNI-Times')).toBe('Tỉnh Vân Sơn');
    expect(textOf('Tỉnh Vân Sơn', 'TimesNewRomanPSMT')).toBe('Tỉnh Vân Sơn');
  });
});
