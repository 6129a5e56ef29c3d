/** Sizes of circles: what their area stands for, and how large each is. */
import { territoriesOf } from '../../domain/dataset.ts';
import type { CircleScale } from '../model.ts';
import { sizeIndicatorOf } from '../seriesNeeded.ts';
import { circleSizes } from './circleLegend.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { plainNameOf, type Context } from './context.ts';
import { shownNumber, numberWithUnit } from './numbers.ts';
import { valuesByYear } from './pool.ts';
import { besideOf, secondContext } from './second.ts';
import { nameTerritory, type NamedTerritory } from './territory.ts';

export interface Circles {
  readonly scale: CircleScale;
  /** 0–1 of the largest; null: no figure, or left out of a map of totals. */
  readonly shareOf: (territory: NamedTerritory) => number | null;
  /** The sentence of a territory with its size, unit and year; as it was where it says all. */
  readonly spokenOf: (territory: NamedTerritory, sentence: string) => string;
}

/** @returns null where no circle has a size of its own: the plain map */
export function createCircles(context: Context): Circles | null {
  const { dataset, view, locale, mode } = context;
  if (mode === 'records') return null;
  if (mode !== 'both' && view.layout !== 'dorling') return null;
  const id = sizeIndicatorOf(dataset, view);
  if (id === context.indicator.id || mode === 'bubbles') return ownCircles(context);
  const second = id === null ? null : secondContext(context, id);
  if (second === null) return equalCircles(context);

  const sizes = new Map(
    context.drawn.flatMap((territory) => {
      const beside = besideOf(second, territory);
      return 'value' in beside ? [[territory.key, Math.max(0, beside.value)] as const] : [];
    }),
  );
  const pooled = pooledSums(second);
  // An old territory can be larger than any region of today.
  const largest = Math.max(pooled.largest, ...sizes.values());
  if (largest <= 0) return equalCircles(context);
  const { t, texts } = locale;
  const name = texts.indicators[second.indicator.id]?.short ?? second.indicator.id;
  const year = String(second.view.year);
  return {
    scale: {
      fullest: Math.max(pooled.sum, sumOf(sizes.values())) / largest,
      title: t('explore.legend.circles', { indicator: name, year }),
      sizes: circleSizes(second, largest).map((size, index) =>
        index > 0 ? size : { ...size, text: largestText(context, second, sizes, size.text) },
      ),
    },
    shareOf: ({ key }) => {
      const size = sizes.get(key);
      return size === undefined ? null : size / largest;
    },
    spokenOf: ({ key }, sentence) => {
      const size = sizes.get(key);
      return size === undefined
        ? sentence
        : t('explore.spoken.size', {
            sentence,
            indicator: lowerFirst(plainNameOf(second)),
            value: numberWithUnit(second, size),
            year,
          });
    },
  };
}

/** The indicator on the map is itself a total, or is drawn as if it were one. */
function ownCircles(context: Context): Circles {
  const { locale } = context;
  const { largest, sum } = pooledSums(context);
  return {
    scale: {
      fullest: largest > 0 ? sum / largest : context.drawn.length,
      title: locale.t('explore.legend.bubbles'),
      sizes: [],
    },
    shareOf: ({ observation, leftOut }) =>
      observation.kind === 'missing' || leftOut || largest <= 0 ? null : Math.max(0, observation.value) / largest,
    spokenOf: (_, sentence) => sentence,
  };
}

function equalCircles({ drawn, locale }: Context): Circles {
  return {
    scale: { fullest: drawn.length, title: locale.t('explore.legend.circlesEqual'), sizes: [] },
    shareOf: () => 1,
    spokenOf: (_, sentence) => sentence,
  };
}

/** The largest value, and the largest sum of a year: of all pooled years, so that playing time keeps the scale. */
function pooledSums(context: Context): { readonly largest: number; readonly sum: number } {
  const byYear = valuesByYear(context).map((values) => values.map((value) => Math.max(0, value)));
  return { largest: Math.max(0, ...byYear.flat()), sum: Math.max(0, ...byYear.map(sumOf)) };
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The largest circle says whose it is, and when where that is another year. */
function largestText(context: Context, second: Context, sizes: ReadonlyMap<string, number>, text: string): string {
  const { dataset, series, view, locale } = second;
  const pooled = pooledSums(second).largest;
  const largest = Math.max(pooled, ...sizes.values());
  const shown = context.drawn.find(({ key }) => sizes.get(key) === largest);
  const value = shownNumber(second, largest);
  if (shown !== undefined) {
    return locale.t('explore.legend.circleOf', { value, name: shown.name });
  }
  const owner = series.years
    .flatMap((year) => territoriesOf(series, year).map((territory) => ({ year, territory })))
    .find(({ territory: { observation } }) => observation.kind === 'value' && observation.value === largest);
  if (owner === undefined) return text;
  const { name } = nameTerritory(dataset, view, locale, owner.territory);
  return locale.t('explore.legend.circleOf', {
    value,
    name: owner.year === view.year ? name : `${name}, ${owner.year}`,
  });
}
