/** One decision sheet for up to six regions, on one A4: what is known of each, and room to write what is decided. */
import type { ComponentChild } from 'preact';
import { byRegion } from '../../../domain/registerCounts.ts';
import { gapsOf } from '../../../domain/gaps.ts';
import { silentFor, SILENT_MONTHS } from '../../../domain/silentInitiatives.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { partialDateText } from '../../../i18n/partialDate.ts';
import { readWords } from '../../../records/text/readWords.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { profileGroups } from '../../region/profileRows.ts';
import { regionNames } from '../slides/mapSlide.ts';

interface SheetProps {
  readonly sheets: RegionSheets;
  readonly regions: readonly RegionId[];
}

/** Names of a cell that one sheet has room for. */
const MOST_NAMES = 3;

export function DecisionSheet({ sheets, regions }: SheetProps) {
  const { registers, dataset, locale } = sheets;
  const { t, texts } = locale;
  const needs = byRegion(registers.needs);
  const initiatives = byRegion(registers.initiatives);
  const gaps = gapsOf(dataset, registers);
  const silent = new Map(silentFor(registers, SILENT_MONTHS[1]).map(({ initiative, date }) => [initiative.id, date]));
  const money = registers.profile.flatMap(({ role, indicator }) =>
    role === 'money' || role === 'local-budget' ? [indicator] : [],
  );
  const named = (names: readonly string[]) => (
    <>
      {names.slice(0, MOST_NAMES).map((name) => (
        <p key={name}>{name}</p>
      ))}
      {names.length > MOST_NAMES && (
        <p>{t('present.sheet.more', { count: String(names.length - MOST_NAMES), n: names.length - MOST_NAMES })}</p>
      )}
      {names.length === 0 && <p>{t('common.missing.found')}</p>}
    </>
  );
  const textOf = (words: Parameters<typeof readWords>[0]) => readWords(words, texts.language)?.text ?? '';
  const rows: readonly (readonly [title: string, cell: (region: RegionId) => ComponentChild])[] = [
    [t('present.sheet.asked'), (id) => named((needs.get(id) ?? []).map(({ name }) => textOf(name)))],
    [
      t('present.sheet.able'),
      (id) => {
        const row = gaps.rows.find(({ region }) => region === id);
        const able = row?.cells.filter(({ stated }) => stated.length > 0).flatMap((cell) => cell.organisations) ?? [];
        return named([...new Set(able.map(({ name }) => textOf(name)))]);
      },
    ],
    [
      t('present.sheet.money'),
      (id) => money.map((indicator) => <Figure key={indicator} {...{ sheets, indicator }} region={id} />),
    ],
    [
      t('present.sheet.underWay'),
      (id) =>
        named(
          (initiatives.get(id) ?? []).map((one) => {
            const since = silent.get(one.id);
            const stage = registers.stages.find((stage_) => stage_.id === one.stage)?.name[texts.language] ?? one.stage;
            const quiet =
              since === undefined
                ? ''
                : `; ${t('present.silent.since', { date: partialDateText(since, locale.format) })}`;
            return `${textOf(one.name)} (${stage}${quiet})`;
          }),
        ),
    ],
  ];
  return (
    <section class="printed decision-sheet">
      <h1>{t('present.sheet')}</h1>
      <table>
        <thead>
          <tr>
            <td />
            {regions.map((id) => (
              <th key={id} scope="col">
                {regionNames(sheets, [id])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {regions.map((id) => (
                <td key={id}>{cell(id)}</td>
              ))}
            </tr>
          ))}
          {(['proposal', 'decision', 'who', 'by'] as const).map((key) => (
            <tr key={key} class={`to-write to-write-${key}`}>
              <th scope="row">{t(key === 'proposal' ? 'present.sheet.proposal' : `present.${key}`)}</th>
              {regions.map((id) => (
                <td key={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{`${texts.site.publisher} · ${t('common.release', { release: dataset.release })}`}</p>
    </section>
  );
}

/** As it stands on the region's page. */
function Figure({ sheets, indicator, region }: { sheets: RegionSheets; indicator: IndicatorId; region: RegionId }) {
  const row = profileGroups(sheets, region, './')
    .flatMap((group) => group.rows)
    .find((one) => one.indicator === indicator);
  if (row === undefined) return null;
  const { value } = row;
  return (
    <p>
      {row.name}: {value.kind === 'missing' ? value.word : <strong>{value.text}</strong>} <small>{row.about}</small>
    </p>
  );
}
