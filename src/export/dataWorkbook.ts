/** Rows of figures as a workbook: cover, contents, data with names in the page's language, notes and sources. */
import type { Dataset, Indicator, NationalObservation, Observation, Series } from '../domain/types.ts';
import { territoriesOf } from '../domain/dataset.ts';
import { statusCode } from '../domain/statuses.ts';
import { describeLocator } from '../i18n/locator.ts';
import type { Locale } from '../i18n/locale.ts';
import { unitLabel, type HumanUnit } from '../i18n/humanValue.ts';
import { isRoundedZero } from '../domain/values.ts';
import { humanUnitOfYear } from '../map/describe/context.ts';
import { numberWithUnit } from '../map/describe/numbers.ts';
import { cellsCsv } from './cellsCsv.ts';
import { coveredBook, type WorkbookPage } from './coveredBook.ts';
import { missingKey } from '../map/describe/missingWords.ts';
import { statusWord } from '../map/describe/statusWords.ts';
import { sheetName, type BookCell, type Sheet, type Workbook } from './workbook.ts';

/** One figure, with what it is of. */
export interface NamedFigure {
  readonly series: Series;
  readonly observation: Observation | NationalObservation;
}

/** Of one year where `year` says so, else of all years; regions in the order of lists, the country last. */
export function figuresOf(series: Series, year: number | null = null): readonly NamedFigure[] {
  const rows = [...series.observations.values(), ...series.national.values()];
  return rows
    .filter((row) => year === null || row.year === year)
    .toSorted((a, b) => a.year - b.year)
    .map((observation) => ({ series, observation }));
}

/** @returns null where there is no figure and no reason for its lack: no file is better than an empty one */
export function dataWorkbook(
  figures: readonly NamedFigure[],
  page: WorkbookPage,
  dataset: Dataset,
  locale: Locale,
): Workbook | null {
  if (figures.length === 0) return null;
  const { t } = locale;
  return coveredBook(page, locale, [
    {
      about: t('share.book.data.about', { count: locale.format.number(figures.length, 0) }),
      sheet: dataSheet(sheetName(t('share.book.data')), figures, dataset, locale),
    },
    { about: t('share.book.notes.about'), sheet: notesSheet(sheetName(t('share.book.notes')), figures, locale) },
  ]);
}

function dataSheet(name: string, figures: readonly NamedFigure[], dataset: Dataset, locale: Locale): Sheet {
  return {
    name,
    widths: [44, 12, 26, 8, 16, 28, 24, 22, 8, 46, 40, 60],
    headRows: 1,
    rows: [headOf(locale), ...figures.map((figure) => rowOf(figure, dataset, locale))],
  };
}

function headOf({ t }: Pick<Locale, 't'>): readonly string[] {
  return [
    t('share.column.indicator'),
    t('share.column.code'),
    t('explore.table.region'),
    t('share.column.year'),
    t('explore.table.value'),
    t('share.column.unit'),
    t('share.column.shown'),
    t('explore.provenance.status'),
    t('share.column.statusCode'),
    t('explore.provenance.source'),
    t('explore.provenance.place'),
    t('share.column.notes'),
  ];
}

function rowOf({ series, observation }: NamedFigure, dataset: Dataset, locale: Locale): readonly BookCell[] {
  const { t, texts, format } = locale;
  const indicator = dataset.indicators.find(({ id }) => id === series.indicator);
  const unit = indicator === undefined ? undefined : texts.units[indicator.unit];
  const place = 'region' in observation ? observation.region : dataset.country;
  const isOld = 'region' in observation && observation.territory.length > 1;
  const names = isOld
    ? format.names(
        observation.territory.map((region) => texts.regions[region]?.full ?? region),
        'full',
      )
    : (texts.regions[place]?.full ?? place);
  const { source, notes } = observation;
  return [
    texts.indicators[series.indicator]?.name ?? series.indicator,
    isOld ? observation.territory.join('+') : place,
    names,
    observation.year,
    observation.kind === 'value' ? observation.value : null,
    unit === undefined ? '' : unitLabel({ kind: 'ratio', decimals: 0, human: { unit, factor: 1, decimals: 0 } }),
    shownText(series, observation, indicator, locale),
    observation.kind === 'value'
      ? statusWord(observation, locale)
      : indicator === undefined
        ? t(`common.missing.${observation.reason}`)
        : t(missingKey(indicator, observation.reason)),
    statusCode(observation),
    texts.sources[source]?.title ?? source,
    observation.locator === '' ? '' : describeLocator(observation.locator, locale),
    notes.flatMap((note) => texts.notes[note] ?? []).join(' '),
  ];
}

/** The value as pages write it, beside all others of its year: rounded, in the unit that a reader feels. */
function shownText(
  series: Series,
  observation: NamedFigure['observation'],
  indicator: Indicator | undefined,
  locale: Locale,
): string {
  if (observation.kind !== 'value' || indicator === undefined) return '';
  const human = humanOfYear(series, observation.year, indicator, locale);
  return numberWithUnit({ human, locale }, observation.value, isRoundedZero(observation));
}

/** Of each year and language of a series: worked out once, not for each of its rows. */
const humans = new WeakMap<Series, Map<string, HumanUnit>>();

function humanOfYear(series: Series, year: number, indicator: Indicator, locale: Locale): HumanUnit {
  const known = humans.get(series) ?? new Map<string, HumanUnit>();
  humans.set(series, known);
  const key = `${locale.texts.language} ${year}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const rows = territoriesOf(series, year).map(({ observation }) => observation);
  const human = humanUnitOfYear(indicator, { rows, kept: rows, national: series.national.get(year) }, locale);
  known.set(key, human);
  return human;
}

function notesSheet(name: string, figures: readonly NamedFigure[], { t, texts, format }: Locale): Sheet {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  const indicators = unique(figures.map(({ series }) => series.indicator));
  const sources = unique(figures.map(({ observation }) => observation.source)).flatMap((id) => texts.sources[id] ?? []);
  const notes = unique(figures.flatMap(({ observation }) => observation.notes)).flatMap((id) => texts.notes[id] ?? []);
  return {
    name,
    widths: [44, 60, 30, 24],
    headRows: 0,
    rows: [
      [t('share.book.definitions')],
      ...indicators.map((id) => [texts.indicators[id]?.name ?? id, texts.indicators[id]?.definition ?? '']),
      [],
      [t('explore.sources.title')],
      ...sources.map(({ title, url, publisher, retrieved }) => [
        title,
        url,
        publisher,
        retrieved === '' ? '' : t('explore.provenance.retrievedOn', { date: format.date(retrieved) }),
      ]),
      ...(notes.length === 0 ? [] : [[], [t('explore.notes')], ...notes.map((note) => [note])]),
    ],
  };
}

/** The data of a workbook as CSV with names: for who opens it without a spreadsheet program of their own. */
export function namedCsv(figures: readonly NamedFigure[], dataset: Dataset, locale: Locale): string {
  const rows = [headOf(locale), ...figures.map((figure) => rowOf(figure, dataset, locale))];
  return cellsCsv(rows);
}
