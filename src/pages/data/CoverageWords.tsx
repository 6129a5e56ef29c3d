/** The picture's content as tables: years in which the same is true stand in one row. */
import { COVERAGE_KINDS, isReason, regionsOfKind, type CoverageRun } from '../../domain/coverage.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { groupsOf } from './groups.ts';
import type { DataState, IndicatorCoverage, DataPartProps } from './types.ts';

export function CoverageWords({ state }: DataPartProps) {
  const { locale, coverage } = state;
  const { t, texts } = locale;
  return (
    <div class="words">
      <h3>{t('data.words.title')}</h3>
      {groupsOf(coverage).map(({ group, members }) => (
        <details key={group} class="disclosure">
          <summary>
            {t('data.words.group', {
              group: texts.groups[group] ?? '',
              indicators: t('explore.indicator.count', { n: members.length, count: String(members.length) }),
            })}
          </summary>
          <TableBox class="scroll" label={texts.groups[group]}>
            <table class="words-table">
              <thead>
                <tr>
                  <th scope="col">{t('data.years')}</th>
                  <th scope="col">{t('data.words.values')}</th>
                  <th scope="col">{t('data.words.missing')}</th>
                </tr>
              </thead>
              {members.map((member) => (
                <Rows key={member.indicator.id} state={state} member={member} />
              ))}
            </table>
          </TableBox>
        </details>
      ))}
    </div>
  );
}

function Rows({ state, member: { indicator, runs } }: DataPartProps & { member: IndicatorCoverage }) {
  const { locale, mapHref } = state;
  const { texts, format } = locale;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <a href={mapHref(indicator.id)}>{texts.indicators[indicator.id]?.short}</a>
        </th>
      </tr>
      {runs.map((run) => (
        <tr key={run.from} data-coverage={`${indicator.id}/${run.from}`}>
          <td>
            <a href={mapHref(indicator.id, run.to)}>{format.yearRange(run.from, run.to)}</a>
          </td>
          <td>{valuesText(state, run)}</td>
          <td>
            <Missing state={state} run={run} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function valuesText({ locale: { t }, regions }: DataState, run: CoverageRun): string {
  return [
    t('data.words.of', { count: String(run.withValue), total: String(regions.length) }),
    run.counts.computed === 0 ? '' : t('data.words.computed', { count: String(run.counts.computed) }),
    run.hasOldTerritories ? t('explore.year.mark.old') : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** How many are missing, and why. Opened it says which. */
function Missing({ state: { locale, regions }, run }: DataPartProps & { run: CoverageRun }) {
  const { t, texts, format } = locale;
  const kinds = COVERAGE_KINDS.filter((kind) => (isReason(kind) || kind === 'none') && run.counts[kind] > 0);
  if (kinds.length === 0) return <>{t('data.words.none')}</>;
  const parts = kinds.map((kind) => {
    const word = t(`data.kind.${kind}`);
    const names = regionsOfKind(run, kind, regions).map((id) => texts.regions[id]?.short ?? id);
    return { kind, word, names };
  });
  return (
    <details>
      <summary>
        {sentenceCase(
          parts
            .map(({ word, names }, index) =>
              t('finding.missingReason', {
                reason: index === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1),
                count: String(names.length),
              }),
            )
            .join('; '),
        )}
      </summary>
      <ul>
        {parts.map(({ kind, word, names }) => (
          <li key={kind}>{t('data.coverage.named', { word, names: format.list(names) })}</li>
        ))}
      </ul>
    </details>
  );
}
