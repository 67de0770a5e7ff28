import { describe, expect, it } from 'vitest';
import { BOTH, filesOf, readBuilt } from './built.ts';

/** The popup's own script waits for what it loads later: nothing of that may import it in turn, or both would wait for ever. */
describe.each(BOTH)('chunks of the build for %s', (build) => {
  it('import nothing from the popup’s own script', () => {
    const own = /src="\/?(chunks\/popup-[^"]{1,60}\.js)"/
      .exec(readBuilt(build, 'popup.html'))?.[1]
      ?.replace('chunks/', '');
    expect(own).toBeTruthy();
    const scripts = filesOf(build).filter((file) => file.endsWith('.js') && !file.endsWith(own as string));
    expect(scripts.filter((file) => readBuilt(build, file).includes(own as string))).toEqual([]);
  });
});
