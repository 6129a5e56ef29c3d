/** What maps are drawn from besides the boundaries is checked with the tables, and said in their words. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { dataProblemText } from '../../../src/i18n/dataProblemText.ts';
import { loadSite } from '../../../src/site/site.ts';
import { FIXTURE, REAL } from '../../support/sites.ts';
import { problemWords, temporaryFolder } from './brokenCountry.ts';

let geo: string;
beforeEach(() => {
  geo = temporaryFolder();
  cpSync(FIXTURE.geo, geo, { recursive: true });
});

/** Replaces what stands once in the file; `null` deletes it. */
function edit(name: string, from: string | null, to: string): void {
  const file = join(geo, name);
  const parts = from === null ? ['', ''] : readFileSync(file, 'utf8').split(from);
  expect(parts, `${from} in ${name}`).toHaveLength(2);
  writeFileSync(file, parts.join(to));
}
const problems = () => loadData(FIXTURE.data, geo).report.problems;
const said = () => problems().map((problem) => dataProblemText(problem, problemWords('en')));

const LINE = '{"features":[{"geometry":{"type":"LineString","coordinates":[]}}]}';
const OPEN = '{"features":[{"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2]]]}}]}';

/** File, what is replaced by what, and how the one line begins. */
const FAULTS = [
  ['lakes.geojson', null, '{', 'geo/lakes.geojson:1:: not JSON: found "'],
  ['lakes.geojson', null, '[]', 'geo/lakes.geojson:1:: no features in the file: found "", expected a FeatureCollection'],
  ['lakes.geojson', null, LINE, 'geo/lakes.geojson:1:: feature that is no area: found "feature 1"'],
  ['lakes.geojson', null, OPEN, 'geo/lakes.geojson:1:: ring that is not closed: found "feature 1"'],
  ['districts.geojson', null, '{', 'geo/districts.geojson:1:: not JSON: found "'],
  ['projection.json', null, '{', 'geo/projection.json:1:: not JSON: found "'],
  ['projection.json', 'conic-equal-area', 'mercator', 'geo/projection.json:1:type: unknown kind of projection: found ""mercator"", expected conic-equal-area'],
  ['projection.json', '[31.5, 34.5]', '[31.5]', 'geo/projection.json:1:parallels: not two latitudes: found "[31.5]", expected two standard parallels'],
  ['projection.json', '[31.5, 34.5]', '[-34.5, 34.5]', 'geo/projection.json:1:parallels: not two latitudes'],
  ['projection.json', '"kmPerUnit": 0.4', '"kmPerUnit": 0', 'geo/projection.json:1:kmPerUnit: number too small: found "0", expected a number above zero'],
  ['projection.json', '"rotate": 25,', '', 'geo/projection.json:1:rotate: not a number: found ""'],
  ['projection.json', '"toleranceKm": 1', '"toleranceKm": "1"', 'geo/projection.json:1:toleranceKm: not a number: found ""1""'],
  ['tiles.csv', 'XA-1,0,1', 'XA-9,0,1', 'geo/tiles.csv:4:region: unknown region: found "XA-9", expected an id of regions.csv'],
  ['tiles.csv', 'XA-1,0,1', 'XA-1,0,-1', 'geo/tiles.csv:4:row: not a whole number: found "-1", expected a whole number, from 0'],
  ['tiles.csv', 'XA-1,0,1', 'XA-1,1,0', 'geo/tiles.csv:4:column: cell that XA-2 has: found "1,0", expected one free cell'],
  ['tiles.csv', 'XA-7,2,2\n', 'XA-7,2,2\nXA-7,3,3\n', 'geo/tiles.csv:9:region: region stands twice: found "XA-7"'],
  ['tiles.csv', 'XA-7,2,2\n', '', 'geo/tiles.csv:1:: regions without a tile: XA-7'],
  ['tiles.csv', 'region,column,row', 'region,column,line', 'geo/tiles.csv:1:row: missing column: found "region,column,line"'],
] as const; // prettier-ignore

describe('names the fault, once', () => {
  test.each(FAULTS)('%s: %j → %j', (file, from, to, line) => {
    edit(file, from, to);
    const lines = said().filter((one) => !one.includes('without a tile') || line.includes('without a tile'));
    expect(lines.map((one) => one.slice(0, line.length))).toEqual([line]);
  });

  test.each(['lakes.geojson', 'projection.json'])('%s that is not there', (name) => {
    rmSync(join(geo, name));
    expect(said()).toEqual([expect.stringContaining(`geo/${name}:1:: missing file: found "", expected a `)]);
  });
});

test('says nothing of a country without lakes, districts and tiles, nor of data without boundaries', () => {
  writeFileSync(join(geo, 'lakes.geojson'), '{"type":"FeatureCollection","features":[]}');
  rmSync(join(geo, 'districts.geojson'));
  rmSync(join(geo, 'tiles.csv'));
  expect(said()).toEqual([]);
  expect(loadData(FIXTURE.data, join(geo, 'nowhere')).report.problems).toEqual([]);
  expect(loadData(REAL.data).report.problems).toEqual([]);
});

test.each(['kk', 'ru'] as const)('%s: none of it in English', (language) => {
  const words = problemWords(language);
  for (const [file, from, to] of FAULTS) {
    cpSync(FIXTURE.geo, geo, { recursive: true });
    edit(file, from, to);
    for (const problem of problems()) {
      const { file: place, line, column } = problem;
      const text = dataProblemText(problem, words).replace(`${place}:${line}:${column}`, '');
      const own = text.replace(/"[^"]*"/gu, '');
      expect(own, to).toMatch(/\p{Script=Cyrillic}/u);
      expect(own, to).not.toMatch(/\b(?:found|expected|unknown|the|from|region|tile)\b/u);
    }
  }
});

describe('a build that is refused says so in the language of the system', () => {
  const before = process.env['LC_ALL'];
  afterEach(() => {
    if (before === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = before;
  });
  const WORDS = { kk: 'файл жоқ', ru: 'файла нет', en: 'missing file' } as const;
  test.each(LANGUAGES)('%s', (language) => {
    process.env['LC_ALL'] = `${language}.UTF-8`;
    rmSync(join(geo, 'projection.json'));
    expect(() => loadSite(FIXTURE.data, geo)).toThrow(WORDS[language]);
    rmSync(join(geo, 'regions.geojson'));
    expect(() => loadSite(FIXTURE.data, geo)).toThrow(WORDS[language]);
    expect(() => loadSite(FIXTURE.data, geo)).toThrow('geo/regions.geojson');
  });
});
