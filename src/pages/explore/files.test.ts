import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicator } from '../../../tests/support/sites.ts';
import { testSeries } from '../../domain/testSeries.ts';
import { seriesFile } from '../../domain/seriesFile.ts';
import { createFiles } from './files.ts';

const SERIES = testSeries([['A1', 2024, 12.5], ['A2', 2024, 'Q']]); // prettier-ignore
const asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  asked.length = 0;
  answer = () => Response.json(seriesFile(SERIES));
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(answer());
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('files of the page in use', () => {
  const files = () => createFiles('https://x.example/app/1a2b/');

  test('come from the folder of this release, and are what was written', async () => {
    expect(await files().series(indicator('test'))).toEqual(SERIES);
    expect(asked).toEqual(['https://x.example/app/1a2b/series/test.json']);
  });

  test('are asked for once, also when two ask at the same time', async () => {
    const one = files();
    await Promise.all([one.series(indicator('test')), one.series(indicator('test'))]);
    await one.series(indicator('test'));
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
    await expect(one.series(indicator('test'))).rejects.toThrow();
    answer = () => Response.json(seriesFile(SERIES));
    expect(await one.series(indicator('test'))).toEqual(SERIES);
  });

  test('that are an error page in truth, with status 200, fail too', async () => {
    answer = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await expect(files().catalogue()).rejects.toThrow();
  });
});
