/**
 * A country of made figures, as large as asked for: real outlines, invented numbers, and a title
 * that says so. For measuring how the site grows; never published.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';

export interface Size {
  readonly regions: number;
  readonly indicators: number;
  readonly years: number;
}

const PROJECT = join(import.meta.dirname, '..');
const LAST_YEAR = 2024;
const COUNTRY = 'XM';

interface Place {
  readonly id: string;
  readonly names: Readonly<Record<'kk' | 'ru' | 'en', string>>;
  readonly geometry: Geometry;
}

export function makeCountry(folder: string, size: Size): void {
  const places = placesOf(size.regions);
  makeGeography(join(folder, 'geo'), places);
  makeData(join(folder, 'data'), places, size);
}

type Names = Readonly<Record<'name_kk' | 'name_ru' | 'name_en', string>>;

/** The regions themselves, or as many districts as asked for, the larger first. */
function placesOf(count: number): Place[] {
  const read = (file: string) =>
    (JSON.parse(readFileSync(join(PROJECT, 'geo', file), 'utf8')) as FeatureCollection<Geometry, Names>).features;
  const features = count <= 20 ? read('regions.geojson') : byExtent(read('districts.geojson'));
  return features.slice(0, count).map(({ geometry, properties }, i) => ({
    id: `${COUNTRY}-${String(i + 1).padStart(3, '0')}`,
    // Some districts share a name; the number tells them apart.
    names: {
      kk: `${plain(properties.name_kk)} ${i + 1}`,
      ru: `${plain(properties.name_ru)} ${i + 1}`,
      en: `${plain(properties.name_en)} ${i + 1}`,
    },
    geometry,
  }));
}

/** These tables are written without quotes. */
function plain(name: string): string {
  return name.replace(/[",;]/gu, ' ');
}

function byExtent(features: Feature<Geometry, Names>[]): Feature<Geometry, Names>[] {
  const extent = ({ geometry }: Feature): number => {
    const numbers =
      JSON.stringify('coordinates' in geometry ? geometry.coordinates : []).match(/[\d.]+,[\d.]+/gu) ?? [];
    const points = numbers.map((pair) => pair.split(',').map(Number));
    const span = (axis: 0 | 1) => Math.max(...points.map((p) => p[axis]!)) - Math.min(...points.map((p) => p[axis]!));
    return span(0) * span(1);
  };
  return [...features].sort((a, b) => extent(b) - extent(a));
}

function makeGeography(folder: string, places: readonly Place[]): void {
  mkdirSync(folder, { recursive: true });
  const source = join(PROJECT, 'geo');
  for (const file of ['lakes.geojson', 'projection.json', 'towns.csv', 'districts.geojson']) {
    cpSync(join(source, file), join(folder, file));
  }
  const features = places.map(({ id, geometry, names }) => ({
    type: 'Feature',
    id,
    properties: { iso: id, type: 'region', name_kk: names.kk, name_ru: names.ru, name_en: names.en },
    geometry,
  }));
  writeFileSync(join(folder, 'regions.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  // A grid in reading order: where tiles stand is not what is measured.
  const columns = Math.ceil(Math.sqrt(places.length * 2));
  const cells = places.map(({ id }, i) => `${id},${i % columns},${Math.floor(i / columns)}`);
  writeFileSync(join(folder, 'tiles.csv'), ['region,column,row', ...cells, ''].join('\n'));
}

function makeData(folder: string, places: readonly Place[], { indicators, years }: Size): void {
  mkdirSync(join(folder, 'observations'), { recursive: true });
  const fixture = join(PROJECT, 'tests/fixtures/country/data');
  const site = JSON.parse(readFileSync(join(fixture, 'site.json'), 'utf8')) as Record<string, unknown>;
  const made = { kk: 'Ойдан шығарылған деректер', ru: 'Выдуманные данные', en: 'Made data' };
  const ids = Array.from({ length: indicators }, (_, i) => `made-${i + 1}`);
  delete site['withoutPreset'];
  const own = { country: COUNTRY, title: made, description: made, defaultIndicator: ids[0], sizeIndicator: ids.at(-1) };
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ ...site, ...own }));
  writeFileSync(join(folder, 'RELEASE'), '2026-01\n');
  const write = (name: string, head: string, rows: readonly string[]) =>
    writeFileSync(join(folder, name), [head, ...rows, ''].join('\n'));
  const headOf = (name: string) => readFileSync(join(fixture, name), 'utf8').split('\n')[0] ?? '';

  write('groups.csv', 'id,kk,ru,en', [`made,${made.kk},${made.ru},${made.en}`]);
  write('units.csv', headOf('units.csv'), ['thing,count,0,нәрсе,вещей,things,дана,шт.,no.']);
  write('sources.csv', headOf('sources.csv'), [
    `made,register,${made.kk},${made.ru},${made.en},${made.kk},${made.ru},${made.en},2026,,,`,
  ]);
  write('notes.csv', 'id,kk,ru,en', [`made,${made.kk},${made.ru},${made.en}`]);
  write('published.csv', headOf('published.csv'), []);
  write('regions.csv', 'id,kind,since', places.map(({ id }) => `${id},oblast,`)); // prettier-ignore
  const named = [{ id: COUNTRY, names: made }, ...places];
  write(
    'names.csv',
    headOf('names.csv'),
    named.flatMap(
      ({ id, names }) =>
      (['kk', 'ru', 'en'] as const).map((l) => `${id},${l},${[names[l], names[l], names[l]].join(',')},,${names[l]},${names[l]},`), // prettier-ignore
    ),
  );
  write(
    'indicators.csv',
    headOf('indicators.csv'),
    ids.map((id, i) => {
      const isTotal = i === ids.length - 1;
      const words = ['kk', 'ru', 'en'].map((l) => `${made[l as 'kk']} ${i + 1}`).join(',');
      return `${id},made,${isTotal ? 'total' : 'ratio'},capability,thing,0,up,thing,1,0,,made,,${[words, words, words, words].join(',')},,,`;
    }),
  );
  for (const [i, id] of ids.entries()) {
    const rows = Array.from({ length: years }, (_, back) => LAST_YEAR - back).flatMap((year, y) =>
      places.map((place, p) => `${place.id},${id},${year},${figure(i, y, p)},thing,A,made,table 1,,`),
    );
    write(`observations/${id}.csv`, headOf('observations/lab-spending.csv'), rows);
  }
}

/** Skewed as real figures are, the same in every run. */
function figure(indicator: number, year: number, place: number): number {
  const x = Math.sin(indicator * 12.9898 + year * 0.37 + place * 78.233) * 43758.5453;
  return Math.round(20 * Math.exp(5 * (x - Math.floor(x)))) + indicator;
}
