import { describe, expect, it } from 'vitest';
import { lines, run, textsOf } from './support.ts';

const body = (words: string) => lines([`${words} của tỉnh Vân Sơn.`, '', ''].filter(Boolean), 60, 300);

describe('what stands in the margins', () => {
  it('is left out where it comes again on other pages, whatever its numbers', () => {
    const page = (number: number) => [run(`CÔNG BÁO/Số 0${number}`, 60, 40), ...body(`Điều ${number}. Nhiệm vụ`)];
    expect(textsOf(page(1), page(2), page(3)).join('\n')).not.toContain('CÔNG BÁO');
  });

  it.each(['3', '- 3 -', 'Trang 3/12', 'iv', 'Ủ'])(
    'is left out where it is the page’s number, or ink of the next page: %s',
    (number) => {
      expect(textsOf([...body('Nhiệm vụ'), run(number, 290, 800)])).toEqual(['Nhiệm vụ của tỉnh Vân Sơn.']);
    },
  );

  it('stays where it is text that comes once', () => {
    expect(textsOf([run('Phụ lục kèm theo', 60, 40), ...body('Nhiệm vụ')], body('Kết quả'))).toContain(
      'Phụ lục kèm theo',
    );
  });

  it('stays within the page, though it comes again', () => {
    const page = [run('Nhiệm vụ trọng tâm', 60, 200), ...body('Các xã')];
    expect(textsOf(page, page).filter((text) => text === 'Nhiệm vụ trọng tâm')).toHaveLength(2);
  });
});
