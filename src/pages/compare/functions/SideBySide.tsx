/** The three functions of the chosen regions in one table: a column each, a row for each figure and each field of needs. */
import type { ComponentChild } from 'preact';
import { broadField } from '../../../domain/registerCounts.ts';
import type { RegionId, Topic } from '../../../domain/types.ts';
import { ListMarks } from '../../../records/list/ListMarks.tsx';
import { TableBox } from '../../../ui/TableBox.tsx';
import type { RecordLink, RecordList } from '../../region/science/describeScience.ts';
import type { ProfileRow } from '../../region/types.ts';
import { commonAbout, commonStatus } from './commonStatus.ts';
import { localPartOf } from './coFinanced.ts';
import { describeFunctions, type RegionFunctions } from './describeFunctions.ts';
import { ComparedName } from './ComparedName.tsx';
import { ComparedCell } from './ComparedCell.tsx';
import { RecordNames } from './RecordNames.tsx';
import type { ComparisonProps } from '../types.ts';

/** Records of a cell that are seen before one opens the others. */
const MOST_RECORDS = 3;

interface Row {
  readonly key: string;
  readonly title: string;
  readonly about?: string;
  readonly cells: readonly ComponentChild[];
}

export function SideBySide({ sheets, root, comparison }: ComparisonProps) {
  const { t } = sheets.locale;
  const regions = comparison.regions.map((region) => describeFunctions(sheets, region, root));
  const groups: readonly (readonly [topic: Topic, title: string, rows: readonly Row[]])[] = [
    ['capability', t('compare.can'), [...figureRows(regions), ...structureRows(regions)]],
    ['capability', t('compare.budget'), budgetRows(sheets, regions)],
    ['demand', t('compare.asks'), needRows(sheets, regions)],
    ['progress', t('compare.underWay'), initiativeRows(sheets, regions)],
  ];
  const records = regions.flatMap(({ needs, initiatives }) => [...(needs?.items ?? []), ...(initiatives?.items ?? [])]);
  return (
    <section class="side-by-side" aria-labelledby="functions">
      <h2 id="functions">{t('compare.functions')}</h2>
      <ListMarks records={records} />
      <TableBox labelledBy="functions">
        <table>
          <thead>
            <tr>
              <td />
              {regions.map(({ region, href }, pin) => (
                <th key={region} scope="col">
                  <ComparedName {...{ sheets, region, pin, href }} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(([topic, title, rows]) =>
            rows.length === 0 ? null : (
              <tbody key={title}>
                <tr class={`function function-${topic}`}>
                  <th colSpan={regions.length + 1} scope="rowgroup">
                    {title}
                  </th>
                </tr>
                {rows.map(({ key, title: name, about, cells }) => (
                  <tr key={key}>
                    <th scope="row">
                      {name}
                      {about !== undefined && <small>{about}</small>}
                    </th>
                    {cells}
                  </tr>
                ))}
              </tbody>
            ),
          )}
        </table>
      </TableBox>
    </section>
  );
}

function figureRows(regions: readonly RegionFunctions[]): readonly Row[] {
  return (regions[0]?.capability ?? []).map((_, at) => figureRow(regions, ({ capability }) => capability[at]));
}

/** Of one figure: what it is in its head, with the status that all have. */
function figureRow(
  regions: readonly RegionFunctions[],
  rowOf: (region: RegionFunctions) => ProfileRow | null | undefined,
): Row {
  const rows = regions.flatMap((one) => rowOf(one) ?? []);
  return {
    key: rows[0]?.indicator ?? '',
    title: rows[0]?.name ?? '',
    about: commonAbout(rows),
    cells: regions.map((one) => {
      const row = rowOf(one) ?? null;
      return row === null ? (
        <td key={one.region} />
      ) : (
        <ComparedCell key={one.region} row={row} hasRank said={commonStatus(rows)} />
      );
    }),
  };
}

function structureRows(regions: readonly RegionFunctions[]): readonly Row[] {
  return (regions[0]?.structure ?? []).map(({ title }, at) => ({
    key: title,
    title,
    cells: regions.map(({ region, structure }) => <td key={region}>{structure[at]?.text}</td>),
  }));
}

function budgetRows(sheets: ComparisonProps['sheets'], regions: readonly RegionFunctions[]): readonly Row[] {
  const { registers, locale } = sheets;
  const { t, format, texts } = locale;
  if (regions[0]?.budget == null) return [];
  return [
    figureRow(regions, (one) => one.budget),
    ...registers.coFinancing.map((rule) => ({
      key: rule.id,
      title: t('compare.coFinanced', { kind: rule.name[texts.language] }),
      about: t('compare.coFinanced.about', { percent: format.percent(rule.localPercent, 0) }),
      cells: regions.map(({ region }) => (
        <td key={region} class="num">
          {localPartOf(sheets, region, rule) ?? t('common.missing')}
        </td>
      )),
    })),
  ];
}

/** A row for each broad field that one of them names; a need of two fields stands in both. */
function needRows(sheets: ComparisonProps['sheets'], regions: readonly RegionFunctions[]): readonly Row[] {
  const { registers, locale } = sheets;
  const { texts, t } = locale;
  const fieldsOf = new Map(
    registers.needs.map(({ id, fields }) => [id as string, new Set(fields.map(broadField))] as const),
  );
  const row = (key: string, title: string, has: (record: RecordLink) => boolean): readonly Row[] => {
    const lists = regions.map(({ region, needs }) => ({ region, items: (needs?.items ?? []).filter(has) }));
    if (lists.every(({ items }) => items.length === 0)) return [];
    return [{ key, title, cells: lists.map((list) => recordsCell(sheets, list.region, list.items, statedText)) }];
  };
  if (regions.every(({ needs }) => (needs?.items.length ?? 0) === 0)) {
    return regions[0]?.needs == null ? [] : [noneRow(sheets, regions, t('compare.needs'))];
  }
  return [
    ...registers.fields
      .filter(({ parent }) => parent === null)
      .flatMap(({ id, name }) => row(id, name[texts.language], (record) => fieldsOf.get(record.id)?.has(id) === true)),
    ...row('none', t('needs.noField'), ({ id }) => (fieldsOf.get(id)?.size ?? 0) === 0),
  ];
}

function initiativeRows(sheets: ComparisonProps['sheets'], regions: readonly RegionFunctions[]): readonly Row[] {
  const { t } = sheets.locale;
  if (regions[0]?.initiatives == null) return [];
  return [
    {
      key: 'initiatives',
      title: t('compare.initiatives'),
      about: t('compare.initiatives.about'),
      cells: regions.map(({ region, initiatives }) =>
        recordsCell(sheets, region, initiatives?.items ?? [], ({ about }) => about),
      ),
    },
  ];
}

function noneRow(sheets: ComparisonProps['sheets'], regions: readonly RegionFunctions[], title: string): Row {
  return { key: 'none', title, cells: regions.map(({ region }) => recordsCell(sheets, region, [], statedText)) };
}

function recordsCell(
  { locale }: ComparisonProps['sheets'],
  region: RegionId,
  items: RecordList['items'],
  aboutOf: (record: RecordLink) => string,
) {
  return (
    <td key={region} class="records">
      <RecordNames items={items} locale={locale} most={MOST_RECORDS} aboutOf={aboutOf} />
    </td>
  );
}

/** The field stands in the row's head. */
function statedText({ stated }: RecordLink): string {
  return stated === null ? '' : `${stated.kind} · ${stated.date}`;
}
