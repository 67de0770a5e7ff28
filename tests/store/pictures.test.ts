import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'docs/store/pictures';

type Picture = { width: number; height: number; colours: number };

/** What the head of a PNG says (https://www.w3.org/TR/png-3/#11IHDR); 2 is red, green and blue with nothing seen through. */
function pictureOf(file: string): Picture {
  const head = readFileSync(`${FOLDER}/${file}`).subarray(0, 26);
  expect(head.toString('latin1', 1, 4), file).toBe('PNG');
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20), colours: head.readUInt8(25) };
}

describe.each(['vi', 'en'])('pictures for the stores in %s', (language) => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(`-${language}.png`));

  it('are the five that Chrome shows, of 1280 by 800', () => {
    const shots = files.filter((file) => /^\d-/.test(file));
    expect(shots.map((file) => file[0])).toEqual(['1', '2', '3', '4', '5']);
    for (const file of shots) expect(pictureOf(file), file).toEqual({ width: 1280, height: 800, colours: 2 });
  });

  it('and a tile of 440 by 280', () => {
    expect(files.filter((file) => !/^\d-/.test(file))).toEqual([`promo-${language}.png`]);
    expect(pictureOf(`promo-${language}.png`)).toEqual({ width: 440, height: 280, colours: 2 });
  });
});
