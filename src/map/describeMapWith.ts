/**
 * What a map shows, from the data and the view alone: the same answer in Node and in every
 * browser, so that the prerendered page, the page in use and all renderers agree.
 *
 * The data go one way: `createContext` looks everything up once; classes, colours and sizes are made
 * of the context; each part of the model is then written from these.
 */
import { nationalChange } from '../domain/change.ts';
import type { Dataset } from '../domain/types.ts';
import { isRoundedZero, valuesOf } from '../domain/values.ts';
import { shortUnitLabel, unitLabel } from '../i18n/humanValue.ts';
import type { Locale } from '../i18n/locale.ts';
import type { View } from '../view/view.ts';
import type { countryAlone } from './describe/alone.ts';
import { createBivariate, type Bivariate } from './describe/bivariate.ts';
import { bivariateFinding } from './describe/bivariateFinding.ts';
import { bubbleLegend } from './describe/circleLegend.ts';
import { createCircles } from './describe/circles.ts';
import type { recordsLegend } from './describe/recordLegend.ts';
import type { createRecords } from './describe/records.ts';
import { createClasses, type Classes } from './describe/classes.ts';
import { contextRules, createContext, shortName, type Context } from './describe/context.ts';
import { findingOf } from './describe/finding.ts';
import { headlineRegions } from './describe/headlineRegions.ts';
import { choroplethLegend } from './describe/legend.ts';
import { notesOf, sourcesOf, yearMarks } from './describe/notes.ts';
import { numberWithUnit, shownNumber, tilePower, tileUnitText } from './describe/numbers.ts';
import { valuesByYear } from './describe/pool.ts';
import { provenanceOf } from './describe/provenance.ts';
import { changeWords, tableRows } from './describe/rows.ts';
import type { NamedTerritory } from './describe/territory.ts';
import { territoryMark } from './describe/territoryMark.ts';
import type { Fill, MapModel } from './model.ts';

/** What describes records, and an indicator without a value of any region: a browser loads it with the first such map. */
export interface RareDescriber {
  readonly countryAlone: typeof countryAlone;
  readonly createRecords: typeof createRecords;
  readonly recordsLegend: typeof recordsLegend;
}

/**
 * @param describer may be null where the view's indicator counts no records, and a region has a value
 * @param dataset   with the series of `view.indicator` loaded, and those that `seriesNeeded` names
 * @param view      valid (codec.ts makes no other): its year is one of the indicator's
 * @param locale    the only source of words and written numbers
 * @throws Error when the indicator is not loaded
 */
export function describeMapWith(
  describer: RareDescriber | null,
  dataset: Dataset,
  view: View,
  locale: Locale,
): MapModel {
  const context = createContext(dataset, view, locale);
  const { indicator, series, human, mode, drawn } = context;
  const classes = mode === 'choropleth' || mode === 'both' ? createClasses(context) : null;
  const { records: counted } = series;
  const records = describer?.createRecords(context) ?? null;
  const bivariate = createBivariate(context);
  const circles = createCircles(context);
  const largest = mode === 'bubbles' ? largestValue(context) : 0;
  const power = tilePower(context, valuesOf(drawn.map(({ observation }) => observation)));
  const fillOf = (territory: NamedTerritory): Fill =>
    bivariate?.fillOf(territory) ?? (records === null ? classFill(territory, classes) : recordsFill(territory));
  const finding = bivariate === null ? findingOf(context, records) : bivariateFinding(context, bivariate);
  const inHeadline = headlineRegions(finding.headline, locale.texts.regions);
  const { rows, changeNote } = tableRows(context, classes, fillOf, bivariate?.textOf);
  const words = locale.texts.indicators[indicator.id];
  const notes = notesOf(context);

  return {
    indicator: indicator.id,
    year: view.year,
    mode,
    alone: describer?.countryAlone(context, notes) ?? null,
    records,
    topic: context.topic,
    ramp: classes?.isDiverging === true ? 'diverging' : context.topic,
    title: words?.name ?? indicator.id,
    unit: unitLabel(human),
    unitShort: shortUnitLabel(human),
    headline: finding.headline,
    details: finding.details,
    territories: drawn.map((territory) =>
      territoryMark(context, territory, {
        fill: fillOf(territory),
        largest,
        circles,
        bivariate,
        records,
        power,
        inHeadline,
      }),
    ),
    legend:
      bivariate?.legend ??
      (describer !== null && records !== null && counted !== undefined
        ? describer.recordsLegend(context, counted, records)
        : mode === 'bubbles'
          ? bubbleLegend(context, largest)
          : choroplethLegend(context, classes)),
    circles: circles?.scale ?? null,
    tileUnit: records === null ? tileUnitText(context, power) : '',
    second: bivariate === null ? null : secondOf(bivariate),
    rows,
    changeNote,
    national: nationalOf(context),
    notes,
    sources: sourcesOf(context),
    years: series.years.map((year) => ({ year, marks: yearMarks(context, year) })),
  };
}

/** No shade of how many there are: a count of what was found ranks nobody. */
function recordsFill({ observation }: NamedTerritory): Fill {
  return { kind: observation.kind === 'missing' ? 'none' : 'land' };
}

function classFill({ observation, leftOut }: NamedTerritory, classes: Classes | null): Fill {
  if (observation.kind === 'missing') return { kind: 'missing', reason: observation.reason };
  return classes === null || leftOut ? { kind: 'land' } : classes.fillOf(observation.value);
}

/** The largest bubble is the largest value of all pooled years, so that playing time keeps the scale. */
function largestValue(context: Context): number {
  return Math.max(0, ...valuesByYear(context).flat());
}

function secondOf({ second }: Bivariate): MapModel['second'] {
  return { title: shortName(second), unit: shortUnitLabel(second.human), year: second.view.year };
}

function nationalOf(context: Context): MapModel['national'] {
  const { national, series, view } = context;
  if (national?.kind !== 'value') return null;
  return {
    ...changeWords(context, nationalChange(series, view.year, contextRules(context))),
    valueText: shownNumber(context, national.value, isRoundedZero(national)),
    valueWithUnit: numberWithUnit(context, national.value, isRoundedZero(national)),
    provenance: provenanceOf(context, national),
  };
}
