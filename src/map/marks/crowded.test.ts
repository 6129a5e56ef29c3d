/** Hard cases that no data have yet: forty records in one region, names twice as long, words in one language only. */
import { describe, expect, test } from 'vitest';
import { fixtureSite, realSite, region, viewOf } from '../../../tests/support/sites.ts';
import { LANGUAGES, type CountedRecord, type CountedRecords, type Dataset, type Language } from '../../domain/types.ts';
import type { PlaneBox } from '../../domain/geography.ts';
import type { Site } from '../../site/site.ts';
import { describeMap } from '../describeMap.ts';
import type { MapModel } from '../model.ts';
import { markLayoutOf } from './markLayout.ts';
import { markPlaces } from './markPlaces.ts';
import { gridBox, nameBox } from './nameBox.ts';

const MANY = 40;
/** Marks under this are no longer told apart by shape. */
const LEAST_PITCH_PX = 4.5;
const FIELDS = ['1', '2', '3', '4', '5', '6'];

/** A count of made-up needs in place of the default indicator: many in one region, one in each other. */
function crowded(site: Site, full: string, order: 'there' | 'back' = 'there'): Dataset {
  const { dataset } = site;
  const id = dataset.defaultIndicator;
  const series = dataset.series.get(id)!;
  const of = (at: number, where: string): CountedRecord => ({
    id: `need-${where}-${at}`,
    regions: [region(where)],
    town: null,
    // Some are there in one language only.
    name:
      at % 3 === 0 ? { kk: `Қажеттілік ${at}` } : { kk: `Қажеттілік ${at}`, ru: `Потребность ${at}`, en: `Need ${at}` },
    answers: [`region.${where}`, `field.${FIELDS[at % 6]!}`, 'kind.topic'],
    fields: at % 5 === 0 ? [FIELDS[at % 6]!, FIELDS[(at + 1) % 6]!] : [FIELDS[at % 6]!],
    kind: 'topic',
    stage: null,
    date: '2025',
    source: 'plan',
  });
  const all = dataset.regions.flatMap(({ id: where }) =>
    Array.from({ length: where === full ? MANY : 1 }, (_, at) => of(at, where)),
  );
  const records: CountedRecords = {
    register: 'needs',
    records: order === 'there' ? all : all.toReversed(),
    fields: FIELDS.map((field) => ({ id: field, name: { kk: field, ru: field, en: field } })),
    kinds: [{ id: 'topic', name: { kk: 'тақырып', ru: 'тема', en: 'topic' } }],
    sureness: [],
    stages: [],
    sources: [{ id: 'plan', publisher: { kk: 'Жоспар', ru: 'План', en: 'Plan' }, url: null }],
  };
  return { ...dataset, series: new Map(dataset.series).set(id, { ...series, records }) };
}

function modelOf(site: Site, dataset: Dataset, language: Language): MapModel {
  return describeMap(dataset, viewOf(site, {}, language), site.locales[language]);
}

const withLongNames = (model: MapModel): MapModel => ({
  ...model,
  territories: model.territories.map((mark) => ({ ...mark, labels: mark.labels.map((name) => `${name} ${name}`) })),
});

const overlap = ([x0, y0, w0, h0]: PlaneBox, [x1, y1, w1, h1]: PlaneBox, touch = 1.5) =>
  x0 + touch < x1 + w1 && x1 + touch < x0 + w0 && y0 + touch < y1 + h1 && y1 + touch < y0 + h0;

/** @returns what is wrong on the map at 360 px */
function faultsOf({ geography }: Site, model: MapModel, areNamesWhole = true): readonly string[] {
  const names = markLayoutOf(geography, model).narrow;
  const missing = model.territories.filter(({ key }) => !names.some((name) => name.key === key)).map(({ key }) => `${key} is missing`); // prettier-ignore
  const boxes = names.flatMap((name) => [
    { what: name.name, box: nameBox(name, 'narrow') },
    ...(name.marks === null ? [] : [{ what: `marks of ${name.key}`, box: gridBox(name.marks) }]),
  ]);
  const met = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.what} on ${other.what}`] : [])),
  );
  const small = names.filter(({ marks }) => marks !== null && marks.pitch < LEAST_PITCH_PX).map(({ key }) => `marks of ${key} are too small`); // prettier-ignore
  const lost = names.flatMap(({ key, marks }) => {
    const own = model.records?.byRegion.get(key as never)?.length ?? 0;
    const places = new Set((marks === null ? [] : markPlaces(marks, own)).map(String));
    return places.size === own ? [] : [`${own - places.size} marks of ${key} are lost`];
  });
  return [...(areNamesWhole ? missing : []), ...met, ...small, ...lost];
}

describe.each([
  ['the invented country', fixtureSite],
  ['Kazakhstan', realSite],
] as const)('%s, forty records in one region', (_, siteOf) => {
  const site = siteOf();

  // The invented country has two cities inside it and little paper around: forty marks there leave no room for a name.
  const fillable = site.dataset.regions.filter(({ kind }) => site === realSite() || kind !== 'city');

  test.each(fillable.map(({ id }) => id))('%s: each mark and each name is legible at 360 px', (full) => {
    for (const language of LANGUAGES) {
      expect(faultsOf(site, modelOf(site, crowded(site, full), language)), language).toEqual([]);
    }
  });

  test('with names twice as long no name lies on a mark, and no mark is lost', () => {
    for (const { id } of site.dataset.regions) {
      for (const language of LANGUAGES)
        expect(
          faultsOf(site, withLongNames(modelOf(site, crowded(site, id), language)), false),
          `${language} ${id}`,
        ).toEqual([]);
    }
  });

  test('the order of the records changes nothing', () => {
    const full = site.dataset.regions[0]!.id;
    const [there, back] = (['there', 'back'] as const).map((order) => modelOf(site, crowded(site, full, order), 'kk'));
    expect(markLayoutOf(site.geography, back!).narrow).toEqual(markLayoutOf(site.geography, there!).narrow);
    const marksOf = (model: MapModel) => model.records!.byRegion.get(full)!.map(({ mark }) => mark);
    expect(marksOf(back!)).toEqual(marksOf(there!));
  });

  test('a record without words in the language says them in the one it has, and says which', () => {
    const full = site.dataset.regions[0]!.id;
    const own = modelOf(site, crowded(site, full), 'ru').records!.byRegion.get(full)!;
    for (const { name, language } of own) expect(language === 'kk' ? name.startsWith('Қ') : language === undefined && name.startsWith('П'), name).toBe(true); // prettier-ignore
    expect(own.some(({ language }) => language === 'kk')).toBe(true);
  });
});
