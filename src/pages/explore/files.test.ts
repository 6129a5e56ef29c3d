import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicator } from '../../../tests/support/sites.ts';
import { seriesOf } from '../../domain/testSeries.ts';
import { seriesFile } from '../../domain/seriesFile.ts';
import { createFiles } from './files.ts';

const SERIES = seriesOf([['A1', 2024, 12.5], ['A2', 2024, 'Q']]); // prettier-ignore
const FIGURES = { series: SERIES, texts: { human: 'a thing', definition: 'What it is', notes: {}, sources: {} } };
const FILE = { ...FIGURES, series: seriesFile(SERIES) };
const asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  answer = () => Response.json(FILE);
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(answer());
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('files of the page in use', () => {
  const files = () => createFiles('https://x.example/app/1a2b/');

  test('come from the folder of this release, and are what was written', async () => {
    expect(await files().figures(indicator('test'), 'kk')).toEqual(FIGURES);
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

  test('that are JSON of something else fail, and are asked for again', async () => {
    const one = files();
    answer = () => Response.json({ ok: true });
    await expect(one.catalogue()).rejects.toThrow('no indicators');
    await expect(one.figures(indicator('test'), 'kk')).rejects.toThrow();
    answer = () => Response.json(FILE);
    expect(await one.figures(indicator('test'), 'kk')).toEqual(FIGURES);
  });

  test('that are an error page in truth, with status 200, fail too', async () => {
    answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await expect(files().catalogue()).rejects.toThrow();
  });
});
