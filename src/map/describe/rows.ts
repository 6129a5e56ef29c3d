/** The table of a view: one row per region of today, the ranked first. */
import { changeSince, type Change } from '../../domain/change.ts';
import { statusCode } from '../../domain/statuses.ts';
import type { Region, RegionId } from '../../domain/types.ts';
import { isLeftOut, isRoundedZero } from '../../domain/values.ts';
import { obstacleText } from '../../i18n/changeObstacle.ts';
import type { View } from '../../view/view.ts';
import type { Fill, TableRow } from '../model.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { numberWithUnit, tableNumber } from './numbers.ts';
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
    rows: rows
      .map((row) => (row.changeNote === shared ? { ...row, changeNote: '' } : row))
      .sort((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1)),
    changeNote: shared,
  };
}

function tableRow(
  context: Context,
  region: Region,
  territory: NamedTerritory,
  classes: Classes | null,
  { fill, secondText }: Pick<TableRow, 'fill' | 'secondText'>,
): TableRow {
  const { view, locale, ranking, series, indicator } = context;
  const { t, format, texts } = locale;
  const own = series.observations.get(`${region.id}/${view.year}`) ?? territory.observation;
  const ended = endOfTerritory(context.dataset, territory.regions);
  const isHeir = territory.observation.region === region.id;
  const pin = pinOf(view, region.id);
  const rank = ranking.ranks.get(region.id) ?? null;
  const value = isHeir && own.kind === 'value' ? own.value : null;
  const change = isHeir ? changeSince(series, region.id, view.year, indicator.breaks) : ({ kind: 'no-value' } as const);
  const provenance = provenanceOf(context, own);
  const valueText =
    value === null ? missingText(context, territory, provenance.status.word, isHeir) : tableNumber(context, value);
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
    status:
      ended !== null && value !== null ? t('explore.bordersBefore', { year: String(ended) }) : provenance.status.word,
    statusCode: statusCode(own),
    change: change.kind === 'change' ? change.relative : null,
    changeText: change.kind === 'change' ? format.change(change.relative) : '',
    changeNote: changeNote(change, context),
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

function changeNote(change: Change, { locale }: Context): string {
  const { t } = locale;
  return change.kind === 'change' ? t('explore.table.since', { year: String(change.since) }) : obstacleText(change, t);
}
