import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicator } from '../../../tests/support/sites.ts';
import { testSeries } from '../../domain/testSeries.ts';
import { seriesFile } from '../../domain/seriesFile.ts';
import { createFiles, type Files } from './files.ts';

const SERIES = testSeries([['A1', 2024, 12.5], ['A2', 2024, 'Q']]); // prettier-ignore
const FIGURES = { series: SERIES, texts: { human: 'a thing', definition: 'What it is', notes: {}, sources: {} } };
const FILE = { ...FIGURES, series: seriesFile(SERIES, 'en') };
const asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  answer = () => Response.json(FILE);
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return new Promise((resolve) => resolve(answer()));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('files of the page in use', () => {
  const files = () => createFiles('https://x.example/app/1a2b/');

  test('come from the folder of this release, and are what was written', async () => {
    expect(await files().figures(indicator('test'), 'kk')).toEqual({ ...FIGURES, rareMaps: null });
    expect(asked).toEqual(['https://x.example/app/1a2b/figures/kk/test.json']);
  });

  test('are asked for once, also when two ask at the same time', async () => {
    const one = files();
    await Promise.all([one.figures(indicator('test'), 'kk'), one.figures(indicator('test'), 'kk')]);
    await one.figures(indicator('test'), 'kk');
    expect(asked).toHaveLength(1);
  });

  test('that fail are asked for again at the next try', async () => {
    const one = files();
    answer = () => new Response('', { status: 503 });
    await expect(one.texts('kk')).rejects.toThrow('503 for https://x.example/app/1a2b/texts/kk.json');
    answer = () => Response.json({ language: 'kk', messages: {} });
    await expect(one.texts('kk')).resolves.toEqual({ language: 'kk', messages: {} });
  });

  /** How the page notices each in a browser: tests/fault/files.spec.ts. */
  const BROKEN: Readonly<Record<string, () => Response>> = {
    'are not there': () => new Response('', { status: 404 }),
    'are cut in half': () => new Response('{"plane":{"width":24', { headers: { 'content-type': 'application/json' } }),
    'are an error page in truth, with status 200': () =>
      new Response('<!doctype html><p>Error', { headers: { 'content-type': 'text/html' } }),
    'are JSON of something else': () => Response.json({ ok: true }),
    'are no object': () => Response.json(null),
    'cannot be had at all': () => {
      throw new TypeError('Failed to fetch');
    },
  };
  const READ: Readonly<Record<string, (of: Files) => Promise<unknown>>> = {
    catalogue: (of) => of.catalogue(),
    figures: (of) => of.figures(indicator('test'), 'kk'),
    texts: (of) => of.texts('ru'),
    places: (of) => of.places(),
    registers: (of) => of.registers(),
    layer: (of) => of.layer('kk'),
  };

  test('that are JSON of something else say what they lack', async () => {
    answer = () => Response.json({ ok: true });
    await expect(files().catalogue()).rejects.toThrow('no dataset');
  });

  const inEveryWay = Object.entries(BROKEN).flatMap(([what, broken]) =>
    Object.entries(READ).map(([name, read]) => [name, what, read, broken] as const),
  );

  test.each(inEveryWay)('%s: that %s fail', async (_name, _what, read, broken) => {
    answer = broken;
    await expect(read(files())).rejects.toThrow();
  });

  test.each(Object.entries(BROKEN))('that %s are asked for again, and are then what was written', async (_, broken) => {
    const one = files();
    answer = broken;
    await expect(one.figures(indicator('test'), 'kk')).rejects.toThrow();
    answer = () => Response.json(FILE);
    expect(await one.figures(indicator('test'), 'kk')).toEqual({ ...FIGURES, rareMaps: null });
  });
});
