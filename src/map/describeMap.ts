/**
 * What a map shows, from the data and the view alone: the same answer in Node and in every
 * browser, so that the prerendered page, the page in use and all renderers agree.
 */
import type { DrawnTerritory } from '../domain/dataset.ts';
import type { Dataset, NoteId } from '../domain/types.ts';
import { isLeftOut, isRoundedZero, valuesOf } from '../domain/values.ts';
import { territoriesOf } from '../domain/dataset.ts';
import type { Locale } from '../i18n/locale.ts';
import type { View } from '../view/view.ts';
import { createBivariate } from './describe/bivariate.ts';
import { bivariateFinding } from './describe/bivariateFinding.ts';
import { createCircles, type Circles } from './describe/circles.ts';
import { createClasses } from './describe/classes.ts';
import { createContext, pinOf, shortName, territoryName, type Context } from './describe/context.ts';
import { findingOf } from './describe/finding.ts';
import { bubbleLegend, choroplethLegend } from './describe/legend.ts';
import { mapNumber, numberWithUnit, tableNumber, tileNumber, tilePower, tileUnitText } from './describe/numbers.ts';
import { provenanceOf } from './describe/provenance.ts';
import { tableRows } from './describe/rows.ts';
import { spokenSentence } from './describe/spoken.ts';
import type { Fill, MapModel, TerritoryMark, YearMark } from './model.ts';

/**
 * @param dataset with the series of `view.indicator` loaded, and those that `seriesNeeded` names
 * @param view    valid (codec.ts makes no other): its year is one of the indicator's
 * @param locale  the only source of words and written numbers
 * @throws Error when the indicator is not loaded
 */
export function describeMap(dataset: Dataset, view: View, locale: Locale): MapModel {
  const context = createContext(dataset, view, locale);
  const { indicator, series, unit, mode, drawn } = context;
  const classes = mode === 'choropleth' || mode === 'both' ? createClasses(context) : null;
  const bivariate = createBivariate(context);
  const circles = createCircles(context);
  const largest = mode === 'bubbles' ? largestValue(context) : 0;
  const fillOf = (territory: DrawnTerritory): Fill => {
    if (bivariate !== null) return bivariate.fillOf(territory);
    const { observation } = territory;
    if (observation.kind === 'missing') return { kind: 'missing', reason: observation.reason };
    if (classes === null || isLeftOut(observation, view.without)) return { kind: 'land' };
    return classes.fillOf(observation.value);
  };
  const finding = bivariate === null ? findingOf(context) : bivariateFinding(context, bivariate);
  const power = tilePower(context, valuesOf(drawn.map(({ observation }) => observation)));
  const { rows, changeNote } = tableRows(context, classes, fillOf, bivariate?.textOf);
  const national = series.national.get(view.year);
  const words = locale.texts.indicators[indicator.id];

  return {
    indicator: indicator.id,
    year: view.year,
    mode,
    topic: context.topic,
    title: words?.name ?? indicator.id,
    unit: unit.kind === 'percent' && unit.text === '' ? '%' : unit.text,
    unitShort: unit.short,
    headline: finding.headline,
    details: finding.details,
    territories: drawn.map((territory) => {
      const mark = territoryMark(context, territory, fillOf(territory), { largest, circles, power });
      return bivariate === null ? mark : { ...mark, spoken: bivariate.spokenOf(territory, mark.spoken) };
    }),
    legend:
      bivariate?.legend ?? (mode === 'bubbles' ? bubbleLegend(context, largest) : choroplethLegend(context, classes)),
    circles: circles?.scale ?? null,
    tileUnit: tileUnitText(context, power),
    second:
      bivariate === null
        ? null
        : {
            title: shortName(bivariate.second),
            unit: bivariate.second.unit.short,
            year: bivariate.second.view.year,
          },
    rows,
    changeNote,
    national:
      national?.kind === 'value'
        ? {
            valueText: tableNumber(context, national.value),
            valueWithUnit: numberWithUnit(context, national.value, isRoundedZero(national)),
            provenance: provenanceOf(context, national),
          }
        : null,
    notes: notesOf(context),
    sources: sourcesOf(context),
    years: series.years.map((year) => ({ year, marks: yearMarks(context, year) })),
  };
}

interface Drawing {
  /** Value of the largest bubble; 0 where none is drawn. */
  readonly largest: number;
  readonly circles: Circles | null;
  /** `tilePower` of the year's values. */
  readonly power: number;
}

function territoryMark(
  context: Context,
  territory: DrawnTerritory,
  fill: Fill,
  { largest, circles, power }: Drawing,
): TerritoryMark {
  const { view, locale } = context;
  const { key, regions, observation } = territory;
  const names = locale.texts.regions[observation.region];
  const leftOut = isLeftOut(observation, view.without);
  const value = observation.kind === 'value' ? observation.value : null;
  const spoken = spokenSentence(context, territory);
  return {
    key,
    regions,
    region: observation.region,
    fill,
    bubble:
      context.mode === 'both'
        ? leftOut
          ? null
          : (circles?.shareOf(territory) ?? null)
        : context.mode === 'bubbles' && value !== null && !leftOut && largest > 0
          ? Math.max(0, value) / largest
          : null,
    circle: circles?.shareOf(territory) ?? null,
    value,
    reason: observation.kind === 'missing' ? observation.reason : null,
    labels: [names?.label ?? '', ...(names?.abbreviation ?? '').split(';')].filter((label) => label !== ''),
    // A bubble that is not drawn leaves no number behind.
    labelValue:
      value === null || (leftOut && context.mode === 'bubbles')
        ? ''
        : mapNumber(context, value, isRoundedZero(observation)),
    tileValue: value === null || (leftOut && context.mode === 'bubbles') ? '' : tileNumber(context, value, power),
    name: territoryName(context, territory),
    spoken: circles?.spokenOf(territory, spoken) ?? spoken,
    pinned: pinOf(view, regions) !== null,
    pin: pinOf(view, regions),
    leftOut,
  };
}

/** The largest bubble is the largest value of all pooled years, so that playing time keeps the scale. */
function largestValue({ series, view }: Context): number {
  const years = view.pool === 'year' ? [view.year] : series.years;
  const values = years.flatMap((year) =>
    valuesOf(
      territoriesOf(series, year).map(({ observation }) => observation),
      view.without,
    ),
  );
  return Math.max(0, ...values);
}

/**
 * Notes of the indicator, then those of the rows on the map, each once. A note of a few rows names
 * their regions: out of its row it would not say what it is about.
 */
function notesOf(context: Context): string[] {
  const { indicator, drawn, series, view, locale } = context;
  const general = [...indicator.notes, ...(series.national.get(view.year)?.notes ?? [])];
  const places = new Map<NoteId, string[]>();
  for (const territory of drawn) {
    for (const note of territory.observation.notes) {
      places.set(note, [...(places.get(note) ?? []), territoryName(context, territory)]);
    }
  }
  const prefixOf = (note: NoteId): string => {
    const names = places.get(note) ?? [];
    return general.includes(note) || names.length === drawn.length ? '' : `${names.join(', ')}: `;
  };
  return [...new Set([...general, ...places.keys()])].flatMap((note) => {
    const text = locale.texts.notes[note];
    return text === undefined ? [] : [prefixOf(note) + text];
  });
}

function sourcesOf({ drawn, series, view, locale }: Context): MapModel['sources'] {
  const national = series.national.get(view.year);
  const ids = [
    ...drawn.map(({ observation }) => observation.source),
    ...(national === undefined ? [] : [national.source]),
  ];
  return [...new Set(ids)].flatMap((id) => locale.texts.sources[id] ?? []);
}

function yearMarks({ series, indicator }: Context, year: number): readonly YearMark[] {
  const rows = territoriesOf(series, year).map(({ observation }) => observation);
  const isBreak = indicator.breaks.includes(year) || rows.some((row) => row.kind === 'value' && row.status === 'B');
  const isOld = rows.some((row) => row.territory.length > 1);
  const isComputed = rows.some((row) => row.kind === 'value' && row.status === 'I');
  const missing = rows.filter((row) => row.kind === 'missing').length;
  const marks: readonly (readonly [YearMark, boolean])[] = [
    ['break', isBreak],
    ['old', isOld],
    ['computed', isComputed],
    ['partial', missing > 0 && missing < rows.length],
    ['empty', missing === rows.length],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}
