import { beforeAll, describe, expect, test } from 'vitest';
import subsetFont from 'subset-font';
import { advancesOf, heightOf, type Advances } from '../../../tools/face/advances.ts';
import { pageWords } from '../../../tools/face/measure.ts';
import { realSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { FACE_HEIGHT } from '../../ui/face/fallbacks.ts';
import { faceFile } from './faceFile.ts';
import { FACE_PARTS, lettersOf, unicodeRange, type FacePart } from './letters.ts';

/** All that is sent with a page, compressed as it is. */
const BUDGET = 34 * 1024;

interface Sent {
  readonly part: FacePart;
  readonly file: Buffer;
  readonly font: Buffer;
  readonly advances: Advances;
}
let sent: readonly Sent[];
beforeAll(async () => {
  sent = await Promise.all(
    FACE_PARTS.map(async (part) => {
      const file = await faceFile(part);
      const font = await subsetFont(file, lettersOf(part), { targetFormat: 'truetype' });
      return { part, file, font, advances: advancesOf(font) };
    }),
  );
});

describe('the files of the site’s face', () => {
  test('are three of 34 KB in all; what few pages need lies apart', () => {
    const always = sent.filter(({ part }) => !part.isRare);
    expect(always).toHaveLength(3);
    expect(always.reduce((sum, { file }) => sum + file.length, 0)).toBeLessThanOrEqual(BUDGET);
    for (const { file } of sent) expect(file.toString('latin1', 0, 4)).toBe('wOF2');
  });

  test('have every letter that they are said to have, and each stands in one of them', () => {
    for (const { part, advances } of sent) expect([...advances.keys()].sort()).toEqual([...lettersOf(part)].sort());
    const all = FACE_PARTS.flatMap((part) => [...lettersOf(part)]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('have all letters, figures and signs of money of the three languages', () => {
    const has = new Set(sent.flatMap(({ advances }) => [...advances.keys()]));
    const alphabets = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz';
    const written = [
      ...alphabets,
      ...alphabets.toUpperCase(),
      ...LANGUAGES.map((language) => pageWords(realSite(), language)).join(''),
    ];
    const missing = written.filter((letter) => /[\p{L}\p{Nd}\p{Sc}]/u.test(letter) && !has.has(letter));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('have figures of one width, and lines as high as the faces that stand in', () => {
    for (const { font, advances } of sent) {
      expect(heightOf(font)).toEqual(FACE_HEIGHT);
      const figures = [...'0123456789'].flatMap((figure) => advances.get(figure) ?? []);
      expect(new Set(figures).size).toBeLessThanOrEqual(1);
    }
  });

  test('say who made the face, and do not keep the name that is reserved for the whole of it', () => {
    for (const { font } of sent) {
      const text = font.toString('latin1').replaceAll('\0', '');
      expect(text).toContain('with Reserved Font Name');
      expect(text).toContain('Science Map 3');
      expect(text).not.toMatch(/Source ?Sans/u);
    }
  });
});

test('letters are named as stylesheets name them', () => {
  const part = { name: 'x', source: 'latin', ranges: [[0x41, 0x43], [0x20b8, 0x20b8]], isRare: false } as const; // prettier-ignore
  expect(unicodeRange(part)).toBe('U+41-43,U+20B8');
  expect(lettersOf(part)).toBe('ABC₸');
});
