/**
 * Cases that real data seldom show and a page must bear: made from the site's own regions, so that
 * the gallery works for any country. Values are invented and never leave `npm run dev` and tests.
 */
import { observationKey } from '../../domain/dataset.ts';
import type { Dataset, MissingReason, Observation, RegionId, Series } from '../../domain/types.ts';
import { MISSING_REASONS } from '../../domain/types.ts';
import { defaultView, latestYearOf } from '../../view/defaults.ts';
import type { View } from '../../view/view.ts';
import type { Site } from '../site.ts';

export interface Fixture {
  readonly name: string;
  readonly dataset: Dataset;
  readonly view: View;
  /** Width of the frame it is shown in, px; the window's without one. */
  readonly widthPx?: number;
}

type Cell = number | MissingReason;

export function galleryFixtures(site: Site): Fixture[] {
  const { dataset, context } = site;
  const view = defaultView(context, 'kk');
  const regions = dataset.regions.map(({ id }) => id);
  const made = (
    name: string,
    cellOf: (index: number) => Cell,
    change: Partial<View> = {},
    widthPx?: number,
  ): Fixture => ({
    name,
    dataset: withSeries(dataset, view, regions, cellOf),
    view: { ...view, ...change },
    ...(widthPx === undefined ? {} : { widthPx }),
  });
  return [
    made('all missing, four kinds', (index) => MISSING_REASONS[index % MISSING_REASONS.length]!),
    made('all not published', () => 'L'),
    made('one region has a value', (index) => (index === 0 ? 12.5 : 'O')),
    made('ties: three values among all regions', (index) => [10, 20, 30][index % 3]!),
    made('all equal', () => 7),
    made('zeros and one large value', (index) => (index === 3 ? 9000 : 0)),
    made('negative values', (index) => index * 10 - 55),
    made('four orders of magnitude', (index) => 0.01 * 2 ** index),
    made('pinned, and two left out', (index) => 100 + index ** 2, {
      pinned: regions.slice(0, 6),
      without: regions.slice(-2),
    }),
    made('two classes', (index) => index + 1, { classCount: 2 }),
    { name: 'real data, 320 px', dataset, view, widthPx: 320 },
    { name: 'real data, 320 px, ru', dataset, view: { ...view, language: 'ru' }, widthPx: 320 },
    ...longestNames(site, view),
  ];
}

/** The indicator whose Kazakh name is the longest. */
function longestNames({ dataset, context, locales }: Site, view: View): Fixture[] {
  const lengthOf = (id: string) => locales.kk.texts.indicators[id]?.name.length ?? 0;
  const [longest] = [...context.indicators]
    .filter(({ years }) => years.length > 0)
    .sort((a, b) => lengthOf(b.id) - lengthOf(a.id));
  if (longest === undefined) return [];
  const longestView = { ...view, indicator: longest.id, year: latestYearOf(longest) };
  return [{ name: 'longest Kazakh name', dataset, view: longestView, widthPx: 360 }];
}

function withSeries(
  dataset: Dataset,
  { indicator, year }: View,
  regions: readonly RegionId[],
  cellOf: (index: number) => Cell,
): Dataset {
  const [template] = dataset.series.get(indicator)?.observations.values() ?? [];
  if (template === undefined) throw new Error(`no observations of ${indicator}`);
  const observations = regions.map((region, index): [string, Observation] => {
    const base = {
      region,
      year,
      territory: [region],
      source: template.source,
      locator: 'table 1',
      notes: [],
      inputs: [],
    };
    const cell = cellOf(index);
    return [
      observationKey(region, year),
      typeof cell === 'number'
        ? { ...base, kind: 'value', value: cell, statuses: ['A'] }
        : { ...base, kind: 'missing', reason: cell },
    ];
  });
  const series: Series = { indicator, years: [year], observations: new Map(observations), national: new Map() };
  return { ...dataset, series: new Map(dataset.series).set(indicator, series) };
}
