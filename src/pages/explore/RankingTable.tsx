/** All regions as a table: the equivalent of the map for everyone, and the list beside it. */
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { Mark } from '../../map/marks/Mark.tsx';
import type { DescribedRecord, TableRow } from '../../map/model.ts';
import { PinMark } from '../../map/pins/PinMark.tsx';
import { followInPlace } from '../../ui/followInPlace.ts';
import { useStore } from '../../ui/useStore.ts';
import { useIsLive } from '../../ui/useIsLive.ts';
import { FindRegion } from './FindRegion.tsx';
import { openCard, outlined, pointAt, territoryIn, type SelectionStore } from './keyboardNavigation/selection.ts';
import { PartOfSecondStage } from './SecondStage.tsx';
import { askedOfRegion } from './recordCount.ts';
import { nextOrder, sortRows, type SortColumn, type SortOrder } from './sortRows.ts';
import type { PartProps, RegionId } from './types.ts';

interface RankingProps {
  /** Kept by identity: the table is drawn anew when this is another object. */
  readonly page: PartProps;
  /** Map and table point at the same. */
  readonly selection: SelectionStore;
  readonly onOpen: (region: RegionId) => void;
}

export function RankingTable({ page, selection, onOpen }: RankingProps) {
  const { state } = page;
  const onChoose = useCallback(
    (region: RegionId) => {
      const mark = territoryIn(state.model.territories, region);
      if (mark !== null) openCard(selection, mark.key);
    },
    [state, selection],
  );
  const table = useMemo(
    () => (
      <>
        <FindRegion state={state} onChoose={onChoose} />
        <Table {...page} {...{ selection, onOpen }} />
      </>
    ),
    [page, state, selection, onOpen, onChoose],
  );
  return (
    <PartOfSecondStage part="table" as="section" class="ranking" id="table" aria-labelledby="table-title">
      {table}
    </PartOfSecondStage>
  );
}

function Table({ state, actions, selection, onOpen }: PartProps & Omit<RankingProps, 'page'>) {
  const { model, locale } = state;
  const { t, format } = locale;
  const [order, setOrder] = useState<SortOrder>({ column: 'rank', direction: 'ascending' });
  const rows = sortRows(model.rows, order, format.compare);
  const hasStrip = model.rows.some((row) => row.position !== null);

  const hasChanges = model.rows.some((row) => row.changeText !== '');
  /** Counts of records have no ranks. */
  const hasRanks = model.rows.some((row) => row.rank !== null);
  const changeWords = (note: string) =>
    hasChanges ? `${t('explore.table.change')}: ${note}` : t('explore.notComparable', { reason: note });
  const head = (column: SortColumn, text: string, className = '') => (
    <th scope="col" class={className} {...(order.column === column ? { 'aria-sort': order.direction } : {})}>
      <SortButton onPress={() => setOrder(nextOrder(order, column))}>
        <span>{text}</span>
      </SortButton>
    </th>
  );
  return (
    <table>
      <caption>
        <strong id="table-title">
          {t('explore.table.title', {
            n: model.territories.length,
            count: String(model.territories.length),
            year: String(model.year),
          })}
        </strong>
        {(model.second === null ? model.unit : `${model.unit} · ${t('explore.mode.second')}: ${model.second.title}`) +
          (model.changeNote === '' ? '' : `. ${changeWords(model.changeNote)}`) +
          (model.legend.leftOut === '' ? '' : `. ${model.legend.leftOut}`)}
      </caption>
      <thead>
        <tr>
          {hasRanks ? head('rank', t('explore.table.rank'), 'rank') : <td class="rank" />}
          {head('name', t('explore.table.region'), 'text')}
          {hasStrip && (
            <th class="strip" aria-hidden="true">
              <span class="visually-hidden">–</span>
            </th>
          )}
          {head('value', t('explore.table.value'), 'value-head')}
          {model.second !== null && (
            <th scope="col" class="second-head">
              {`${model.second.unit}, ${model.second.year}`}
            </th>
          )}
          {hasChanges && head('change', t('explore.table.change'), 'change-head')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.region}
            row={row}
            hasStrip={hasStrip}
            records={model.records?.byRegion.get(row.region) ?? null}
            askedText={askedOfRegion(model, row, locale)}
            hasSecond={model.second !== null}
            leftOutText={t('explore.without.one')}
            hasChanges={hasChanges}
            pinnedText={t('explore.legend.pinned')}
            selection={selection}
            onOpen={actions === null ? null : () => onOpen(row.region)}
          />
        ))}
        {model.national !== null && (
          <tr class="national">
            <td class="rank" />
            <th scope="row">{t('explore.table.national')}</th>
            {hasStrip && <td class="strip" aria-hidden="true" />}
            <td class="value">
              <a
                href="#n-country"
                {...{ onClick: followInPlace(actions === null ? null : () => onOpen('country' as RegionId)) }}
              >
                {model.national.valueText}
              </a>
            </td>
            {model.second !== null && <td class="value" />}
            {hasChanges && <ChangeCell {...model.national} shared={model.changeNote} />}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Without scripts nothing sorts: the head of a column is a button once it works. */
function SortButton({ onPress, children }: { readonly onPress: () => void; readonly children: ComponentChildren }) {
  const isLive = useIsLive();
  if (!isLive) return <span class="sort">{children}</span>;
  return (
    <button type="button" class="sort" onClick={onPress}>
      {children}
    </button>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly hasStrip: boolean;
  /** What a map of records counts of the region; null on all other maps, and where none is found. */
  readonly records: readonly DescribedRecord[] | null;
  /** How many of them a filter leaves; '' without one. */
  readonly askedText: string;
  readonly hasSecond: boolean;
  readonly leftOutText: string;
  readonly hasChanges: boolean;
  readonly pinnedText: string;
  readonly selection: SelectionStore;
  readonly onOpen: (() => void) | null;
}

function Row(props: RowProps) {
  const { row, hasStrip, records, askedText, hasSecond, leftOutText, hasChanges, pinnedText, selection, onOpen } =
    props;
  const pointed = useStore(selection, (now) => outlined(now) === row.key);
  const classes = [row.pinned ? 'pinned' : '', pointed ? 'pointed' : ''].filter(Boolean).join(' ');
  return (
    <tr
      data-row={row.region}
      {...(classes === '' ? {} : { class: classes })}
      onPointerEnter={() => pointAt(selection, row.key, 'list')}
      onPointerLeave={() => pointAt(selection, null, 'list')}
    >
      <td class="rank num">
        {row.rankText}
        <PinMark pin={row.pin} label={pinnedText} />
      </td>
      <th scope="row">
        {row.name}
        <small>
          {records === null
            ? [row.year, ...(row.value === null ? [] : [row.status]), ...(row.leftOut ? [leftOutText] : [])].join(' · ')
            : askedText}
        </small>
        {records !== null && (
          <span class="row-marks" aria-hidden="true">
            {records.map(({ id, mark, isAsked }) => (
              <Mark key={id} mark={mark} isPale={!isAsked} />
            ))}
          </span>
        )}
      </th>
      {hasStrip && row.value !== null && (
        <td class="strip" aria-hidden="true">
          {row.position !== null && row.fill.kind === 'class' && (
            <svg>
              <line x1="0" x2="100%" y1="8" y2="8" />
              <circle class={`s${row.fill.shade}`} cx={`${Math.round(row.position * 1000) / 10}%`} cy="8" r="4.5" />
            </svg>
          )}
        </td>
      )}
      <td
        class={row.value === null ? 'value none' : 'value num'}
        {...(row.value === null ? { colSpan: 1 + Number(hasStrip) + Number(hasChanges && !hasSecond) } : {})}
      >
        <a href={`#n-${row.region}`} onClick={followInPlace(onOpen)}>
          {row.valueText}
        </a>
      </td>
      {hasSecond && <td class="value num second">{row.secondText}</td>}
      {hasChanges && hasSecond && row.value === null && <td class="change" />}
      {hasChanges && row.value !== null && <ChangeCell {...row} shared="" />}
    </tr>
  );
}

interface ChangeProps extends Pick<TableRow, 'changeText' | 'changeNote'> {
  /** What the head of the column says already. */
  readonly shared: string;
}

function ChangeCell({ changeText, changeNote, shared }: ChangeProps) {
  return (
    <td class="change num">
      {changeText}
      {changeNote !== '' && changeNote !== shared && <small>{changeNote}</small>}
    </td>
  );
}
