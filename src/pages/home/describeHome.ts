/** What the front page says: one number and one sentence for each function, and the scenes below. Plain data. */
import { byRegion, countsByRegion, nationalOf } from '../../domain/registerCounts.ts';
import { eventsByInitiative, isSilent } from '../../domain/initiativeNews.ts';
import { latestFact } from '../../domain/latestFact.ts';
import type { RegionId, Topic } from '../../domain/types.ts';
import { heldTogether } from '../../i18n/heldTogether.ts';
import { humanValue } from '../../i18n/humanValue.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { placeArguments } from '../../i18n/regionText.ts';
import { describeMap } from '../../map/describeMap.ts';
import { compareMarks, initiativeMark, needMark, type RecordMark } from '../../map/marks/recordMarks.ts';
import type { MapModel, TableRow } from '../../map/model.ts';
import { defaultView, latestYearOf } from '../../view/defaults.ts';
import { mapHref, sheetFor, type RegionSheets } from '../region/sheets.ts';

export interface FunctionSummary {
  /** The functions that the Concept asks of the map are the topics of its indicators. */
  readonly id: Topic;
  readonly number: string;
  /** What the number is: one sentence, without a full stop. */
  readonly sentence: string;
  /** Its map. */
  readonly href: string;
}

/** Marks of the records of each function's register, by region; capability has none. */
export type MarksByRegion = ReadonlyMap<RegionId, readonly RecordMark[]>;

export interface HomeModel {
  /** The map of the first function. */
  readonly map: MapModel;
  /** Those that the country has something for. */
  readonly functions: readonly FunctionSummary[];
  readonly marks: Readonly<Record<'demand' | 'progress', MarksByRegion>>;
  /** Of the whole country: listed beside the map. */
  readonly nationalMarks: Readonly<Record<'demand' | 'progress', readonly RecordMark[]>>;
}

export interface HomeProps {
  readonly sheets: RegionSheets;
  readonly home: HomeModel;
  /** From the page up to the site's folder. */
  readonly root: string;
}

export function describeHome(sheets: RegionSheets, root: string): HomeModel {
  const { dataset, registers, viewContext, locale } = sheets;
  const map = describeMap(dataset, defaultView(viewContext, locale.texts.language), locale);
  const needs = registers.needs.map((need) => ({ ...need, mark: needMark(need) }));
  const initiatives = registers.initiatives.map((one) => ({ ...one, mark: initiativeMark(one, registers.stages) }));
  return {
    map,
    functions: [capability(sheets, map, root), demand(sheets, root), progress(sheets, root)].flatMap(
      (one) => one ?? [],
    ),
    marks: { demand: marksByRegion(needs), progress: marksByRegion(initiatives) },
    nationalMarks: { demand: marksOf(nationalOf(needs)), progress: marksOf(nationalOf(initiatives)) },
  };
}

interface Marked {
  readonly regions: readonly RegionId[];
  readonly mark: RecordMark;
}

function marksByRegion(records: readonly Marked[]): MarksByRegion {
  return new Map([...byRegion(records)].map(([region, own]) => [region, marksOf(own)]));
}

function marksOf(records: readonly Pick<Marked, 'mark'>[]): readonly RecordMark[] {
  return records.map(({ mark }) => mark).toSorted(compareMarks);
}

/** Where most is, and where least: regions of one rank are not named, since there would be several. */
function capability(sheets: RegionSheets, { rows }: MapModel, root: string): FunctionSummary | null {
  const { dataset, locale } = sheets;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (first === undefined || last === undefined || first.region === last.region) return null;
  const { context, subject } = sheetFor(sheets, dataset.defaultIndicator);
  const country = dataset.series.get(dataset.defaultIndicator)?.national.get(context.view.year);
  const numberOf = ({ value }: Pick<TableRow, 'value'>) => humanValue(value ?? 0, context.human, locale.format);
  const placeOf = (region: RegionId) => placeArguments(locale.texts.regions[region] ?? noNames(region));
  return {
    id: 'capability',
    number: numberOf(first),
    sentence: heldTogether(
      [
        locale.t('home.capability.most', {
          ...placeOf(first.region),
          subject: lowerFirst(subject),
          year: String(context.view.year),
        }),
        locale.t('home.capability.least', { ...placeOf(last.region), value: numberOf(last) }),
        // The largest number of the page is one region's: beside it stands what it is not.
        ...(country?.kind === 'value' ? [locale.t('home.capability.country', { value: numberOf(country) })] : []),
      ].join('. '),
    ),
    href: mapHref(sheets, root, {}),
  };
}

function noNames(region: RegionId) {
  return { full: region, genitive: region, locative: region };
}

function demand(sheets: RegionSheets, root: string): FunctionSummary | null {
  const { registers, locale } = sheets;
  const { needs, kinds } = registers;
  const href = registerMapHref(sheets, 'needs', root);
  if (needs.length === 0 || href === null) return null;
  const stated = new Set(kinds.need.filter(({ isStated }) => isStated).map(({ id }) => id));
  const count = needs.filter(({ kind }) => stated.has(kind)).length;
  return {
    id: 'demand',
    number: locale.format.number(needs.length, 0),
    sentence: heldTogether(
      locale.t('home.demand', {
        n: needs.length,
        stated: String(count),
        nStated: count,
        regions: String(countsByRegion(needs).size),
        of: String(sheets.dataset.regions.length),
      }),
    ),
    href,
  };
}

/** Stages in their order, those that most initiatives are at; and of how many nothing was heard for long. */
function progress(sheets: RegionSheets, root: string): FunctionSummary | null {
  const { registers, locale } = sheets;
  const { initiatives } = registers;
  const href = registerMapHref(sheets, 'initiatives', root);
  if (initiatives.length === 0 || href === null) return null;
  const stages = stageCounts(sheets)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_STAGES)
    .map(({ name, count }) => locale.t('home.stageCount', { stage: lowerFirst(name), count: String(count) }));
  const silent = silentCount(sheets);
  return {
    id: 'progress',
    number: locale.format.number(initiatives.length, 0),
    sentence: heldTogether(
      [
        locale.t('home.progress', { n: initiatives.length, stages: stages.join(', ') }),
        ...(silent === 0 ? [] : [locale.t('home.progress.silent', { n: silent, count: String(silent) })]),
      ].join('; '),
    ),
    href,
  };
}

const MOST_STAGES = 3;

/** Stages that an initiative is at, in their order. */
function stageCounts({ registers, locale }: RegionSheets) {
  return registers.stages
    .map((stage) => ({
      stage,
      name: stage.name[locale.texts.language],
      count: registers.initiatives.filter((one) => one.stage === stage.id).length,
    }))
    .filter(({ count }) => count > 0);
}

export function silentCount({ registers }: RegionSheets): number {
  const events = eventsByInitiative(registers);
  return registers.initiatives.filter(({ id, stage }) => {
    const date = latestFact(events.get(id) ?? [])?.date ?? null;
    return date !== null && isSilent(stage, date, registers);
  }).length;
}

/** @returns null for a country that counts none */
function registerMapHref(sheets: RegionSheets, register: 'needs' | 'initiatives', root: string): string | null {
  const indicator = sheets.viewContext.indicators.find((one) => one.register === register && one.years.length > 0);
  return indicator === undefined
    ? null
    : mapHref(sheets, root, { indicator: indicator.id, year: latestYearOf(indicator) });
}
