/** The table of a view: one row per region of today, the ranked first. */
import { changeSince, isMeasured, type Change } from '../../domain/change.ts';
import { isRanked } from '../../domain/ranking.ts';
import { statusCode } from '../../domain/statuses.ts';
import type { Region, RegionId } from '../../domain/types.ts';
import { isLeftOut, isRoundedZero } from '../../domain/values.ts';
import { obstacleText } from '../../i18n/changeObstacle.ts';
import { changeText, sinceText } from '../../i18n/changeText.ts';
import type { View } from '../../view/view.ts';
import type { Fill, TableRow } from '../model.ts';
import type { Classes } from './classes.ts';
import { contextRules, type Context } from './context.ts';
import { numberWithUnit, shownNumber } from './numbers.ts';
import { provenanceOf } from './provenance.ts';
import { endOfTerritory, type NamedTerritory } from './territory.ts';

export interface RegionTable {
  /** One per region of today, the ranked first. */
  readonly rows: readonly TableRow[];
  /** The note that all rows with a value share; '' when they differ. */
  readonly changeNote: string;
}

export function tableRows(
  context: Context,
  classes: Classes | null,
  fillOf: (territory: NamedTerritory) => Fill,
  secondOf: (territory: NamedTerritory) => string = () => '',
): RegionTable {
  const rows = context.dataset.regions.flatMap((region) => {
    const territory = context.drawn.find(({ regions }) => regions.includes(region.id));
    return territory === undefined
      ? []
      : [tableRow(context, region, territory, classes, { fill: fillOf(territory), secondText: secondOf(territory) })];
  });
  const notes = new Set(rows.filter((row) => row.value !== null).map((row) => row.changeNote));
  const shared = notes.size === 1 ? [...notes][0]! : '';
  return {
    rows: rows.map((row) => (row.changeNote === shared ? { ...row, changeNote: '' } : row)).sort(placeOrder(context)),
    changeNote: context.mode === 'records' ? '' : shared,
  };
}

/**
 * The highest first, also where too few have a value for places; those without one last. Equal ones, and counts of
 * records, which rank nobody, by name.
 */
function placeOrder({ indicator, locale: { format } }: Context): (a: TableRow, b: TableRow) => number {
  const byName = (a: TableRow, b: TableRow) => format.compare(a.name, b.name);
  if (!isRanked(indicator)) return byName;
  return (a, b) => {
    if (a.rank !== null && b.rank !== null) return a.rank - b.rank || byName(a, b);
    if (a.rank !== null || b.rank !== null) return a.rank === null ? 1 : -1;
    return a.value === b.value ? byName(a, b) : (b.value ?? -Infinity) - (a.value ?? -Infinity);
  };
}

function tableRow(
  context: Context,
  region: Region,
  territory: NamedTerritory,
  classes: Classes | null,
  { fill, secondText }: Pick<TableRow, 'fill' | 'secondText'>,
): TableRow {
  const { view, locale, ranking, series } = context;
  const { t, format, texts } = locale;
  const own = series.observations.get(`${region.id}/${view.year}`) ?? territory.observation;
  const ended = endOfTerritory(context.dataset, territory.regions);
  const isHeir = territory.observation.region === region.id;
  const pin = pinOf(view, region.id);
  const rank = ranking.ranks.get(region.id) ?? null;
  const value = isHeir && own.kind === 'value' ? own.value : null;
  const change = isHeir
    ? changeSince(series, region.id, view.year, contextRules(context))
    : ({ kind: 'no-value' } as const);
  const provenance = provenanceOf(context, own);
  const valueText =
    value === null
      ? missingText(context, territory, provenance.status.word, isHeir)
      : shownNumber(context, value, isRoundedZero(own));
  return {
    region: region.id,
    key: territory.key,
    name: texts.regions[region.id]?.short ?? region.id,
    rank: rank?.rank ?? null,
    rankText: rank === null ? '' : rank.to > rank.rank ? `${rank.rank}–${rank.to}` : String(rank.rank),
    rankLong: rank === null ? '' : format.rank(rank, ranking.of),
    value,
    valueText,
    valueWithUnit: value === null ? valueText : numberWithUnit(context, value, isRoundedZero(own)),
    year: view.year,
    position: value === null || classes === null ? null : classes.axis.position(value),
    secondText,
    fill,
    // A register's count is ours: no word for who published it.
    status:
      context.mode === 'records'
        ? ''
        : ended !== null && value !== null
          ? t('explore.bordersBefore', { year: String(ended) })
          : provenance.status.word,
    statusCode: statusCode(own),
    change: change.kind === 'change' || change.kind === 'points' ? change.relative : null,
    ...changeWords(context, change),
    pinned: pin !== null,
    pin,
    leftOut: isLeftOut(own, view.without),
    provenance:
      isHeir || territory.regions.length === 1
        ? provenance
        : {
            ...provenance,
            notes: [...provenance.notes, t('explore.countedIn', { name: territory.fullName })],
          },
  };
}

/** Place among the pinned, from 0, which is the order of the address. */
function pinOf({ pinned }: View, region: RegionId): number | null {
  const at = pinned.indexOf(region);
  return at === -1 ? null : at;
}

/** A region that was part of a larger one says where it was counted. */
function missingText(context: Context, territory: NamedTerritory, word: string, isHeir: boolean): string {
  if (isHeir) return word;
  return context.locale.t('explore.countedIn', { name: territory.name });
}

/** A change with what one must know of it, or why there is none. */
export function changeWords(context: Context, change: Change): Pick<TableRow, 'changeText' | 'changeNote'> {
  const { locale } = context;
  if (!isMeasured(change)) return { changeText: '', changeNote: obstacleText(change, locale.t) };
  const { human: unit } = context;
  return { changeText: changeText(change, unit, locale.format), changeNote: sinceText(change, unit, locale) };
}
