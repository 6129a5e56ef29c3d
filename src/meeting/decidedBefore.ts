/**
 * What was decided comes back: each decision of an earlier meeting with what its figures and its initiative did since.
 * A withdrawn indicator, a region that is no more, another territory and a break of the series are said, never
 * bridged by a number.
 */
import { latestYear, observationAt, indicatorFor } from '../domain/dataset.ts';
import { comparePartialDates, lastDay, parsePartialDate } from '../domain/partialDate.ts';
import type { InitiativeEvent, Registers } from '../domain/registers.ts';
import { hasStatus } from '../domain/statuses.ts';
import type { Dataset, IndicatorId, RegionId, Series } from '../domain/types.ts';
import { firstStage, minutesId, oneLine } from './decisionRows.ts';
import { decisionsOf, type Decision, type Meeting, type MeetingStep, type SeenFigures } from './meeting.ts';

export interface DecidedBefore {
  readonly step: MeetingStep;
  readonly decision: Decision;
  /** `done`: its initiative is; `over`: its day has passed and nothing says that it was done; else `open`. */
  readonly state: 'done' | 'stopped' | 'over' | 'open';
  /** Null where the decision named no initiative. */
  readonly progress: InitiativeSince | null;
  /** Null where the step showed no figures. */
  readonly figures: FiguresSince | null;
}

export type InitiativeSince =
  | { readonly kind: 'gone'; readonly initiative: string }
  | {
      readonly kind: 'known';
      readonly initiative: string;
      readonly before: string;
      readonly now: string;
      /** Dated after the meeting, the first of them first. */
      readonly events: readonly InitiativeEvent[];
    };

export type FiguresSince =
  | { readonly kind: 'withdrawn'; readonly indicator: string }
  | {
      readonly kind: 'known';
      readonly indicator: IndicatorId;
      /** Of the country first, where it has a figure, then the regions that the decision or the step named. */
      readonly places: readonly PlaceSince[];
    };

export interface PlaceSince {
  /** Null: the country. */
  readonly region: string | null;
  readonly since: FigureSince;
}

export type FigureSince =
  /** A newer year that can be compared with the one that was seen. */
  | { readonly kind: 'newer'; readonly from: YearFigure; readonly to: YearFigure }
  /** The same year, whose figure was corrected. */
  | { readonly kind: 'revised'; readonly from: YearFigure; readonly to: YearFigure }
  /** Nothing newer has been published. */
  | { readonly kind: 'same'; readonly from: YearFigure }
  /** The series breaks in between, or the newer figure is of another territory. */
  | { readonly kind: 'break' | 'boundary'; readonly from: YearFigure; readonly year: number }
  /** The region is no longer one. */
  | { readonly kind: 'region-gone'; readonly from: YearFigure }
  /** It had a figure and now has none. */
  | { readonly kind: 'no-value'; readonly from: YearFigure };

export interface YearFigure {
  readonly year: number;
  /** In the unit of the indicator. */
  readonly value: number;
}

/** @param meeting as its file kept it, of whatever release */
export function decidedBefore(meeting: Meeting, dataset: Dataset, registers: Registers): readonly DecidedBefore[] {
  return decisionsOf(meeting).map(({ step, decision }) => {
    const progress = progressOf(decision, meeting, registers);
    const figures = step.seen === null ? null : figuresSince(step.seen, regionsOf(decision, step), dataset);
    return { step, decision, state: stateOf(decision, progress, registers), progress, figures };
  });
}

function progressOf(
  { record, text }: Decision,
  { date, language }: Meeting,
  registers: Registers,
): InitiativeSince | null {
  if (record.kind === 'none') return null;
  const minutes = minutesId(date);
  const initiative = registers.initiatives.find((one) =>
    record.kind === 'initiative'
      ? one.id === record.initiative
      : // What was new then: its row came with the minutes, and is known by its words.
        one.source.startsWith(minutes) && one.name.words[language] === oneLine(text),
  );
  if (initiative === undefined) return record.kind === 'new' ? null : { kind: 'gone', initiative: record.initiative };
  const held = parsePartialDate(date);
  const events = registers.events.filter(
    (event) =>
      event.initiative === initiative.id &&
      held !== null &&
      event.date !== null &&
      comparePartialDates(event.date, held) > 0 &&
      // The meeting's own event is no news.
      !event.source.startsWith(minutes),
  );
  const before = record.kind === 'initiative' ? record.stage : (firstStage(registers) ?? '');
  return { kind: 'known', initiative: initiative.id, before, now: initiative.stage, events };
}

function stateOf(
  { by }: Decision,
  progress: InitiativeSince | null,
  { readOn, stages }: Registers,
): DecidedBefore['state'] {
  if (progress?.kind === 'known') {
    const now = stages.find((stage) => stage.id === progress.now);
    const last = stages.filter(({ list, isEnd }) => list === 'ladder' && !isEnd).at(-1);
    if (now !== undefined && now.id === last?.id) return 'done';
    if (now?.isEnd === true) return 'stopped';
  }
  const due = parsePartialDate(by);
  return due !== null && lastDay(due) < lastDay(readOn) ? 'over' : 'open';
}

/** Regions that a decision is about: its own, else those that the step's address names. */
function regionsOf({ record }: Decision, { address }: MeetingStep): readonly string[] {
  if (record.kind === 'new' && record.regions.length > 0) return record.regions;
  const pinned = /[?&]r=([^&#]*)/u.exec(address)?.[1] ?? '';
  return pinned.split(/[,;+]|%2C/u).filter((id) => id !== '');
}

function figuresSince(seen: SeenFigures, regions: readonly string[], dataset: Dataset): FiguresSince {
  const id = seen.indicator as IndicatorId;
  const series = dataset.series.get(id);
  const indicator = indicatorFor(dataset, id);
  if (series === undefined || indicator === null) return { kind: 'withdrawn', indicator: seen.indicator };
  const { breaks } = indicator;
  const country: PlaceSince[] =
    seen.country === null
      ? []
      : [{ region: null, since: countrySince(series, breaks, { year: seen.year, value: seen.country }) }];
  const places = regions.flatMap((region): PlaceSince[] => {
    const value = seen.regions[region];
    if (value === undefined) return [];
    const isRegion = dataset.regions.some((one) => one.id === region);
    const from = { year: seen.year, value };
    return [
      {
        region,
        since: isRegion ? regionSince(series, breaks, region as RegionId, from) : { kind: 'region-gone', from },
      },
    ];
  });
  return { kind: 'known', indicator: id, places: [...country, ...places] };
}

function countrySince(series: Series, breaks: readonly number[], from: YearFigure): FigureSince {
  const rows = [...series.national.values()].filter((row) => row.kind === 'value');
  const last = rows.toSorted((a, b) => a.year - b.year).at(-1);
  if (last === undefined) return { kind: 'no-value', from };
  const broken = rows.find(({ year, statuses }) => year > from.year && year <= last.year && statuses.includes('B'));
  return since(from, last, breaks, broken?.year ?? null);
}

function regionSince(series: Series, breaks: readonly number[], region: RegionId, from: YearFigure): FigureSince {
  const latest = latestYear(series);
  const now = latest === null ? null : observationAt(series, region, latest);
  const then = observationAt(series, region, from.year);
  if (now?.kind !== 'value') return { kind: 'no-value', from };
  const before = then?.kind === 'value' ? then.territory.length : 1;
  if (now.territory.length !== before) return { kind: 'boundary', from, year: now.year };
  const broken = series.years.find((year) => {
    if (year <= from.year || year > now.year) return false;
    const row = observationAt(series, region, year);
    return row?.kind === 'value' && (hasStatus(row, 'B') || hasStatus(row, 'D'));
  });
  return since(from, now, breaks, broken ?? null);
}

function since(from: YearFigure, now: YearFigure, breaks: readonly number[], broken: number | null): FigureSince {
  const to = { year: now.year, value: now.value };
  if (now.year <= from.year)
    return now.value === from.value || now.year < from.year ? { kind: 'same', from } : { kind: 'revised', from, to };
  const year = broken ?? breaks.find((one) => one > from.year && one <= now.year);
  return year === undefined ? { kind: 'newer', from, to } : { kind: 'break', from, year };
}
