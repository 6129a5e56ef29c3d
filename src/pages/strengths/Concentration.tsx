/** How concentrated each total is over the regions: top three, HHI, Gini, and how it changed within today's borders. */
import type { YearConcentration } from '../../domain/concentrationTrend.ts';
import type { IndicatorId } from '../../domain/types.ts';
import { CellsLink } from '../registers/CellLink.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { concentrationRows, TOP_REGIONS, type ConcentrationRow } from './concentrationRows.ts';
import { TrendLine } from './TrendLine.tsx';

export function Concentration({ state }: RegisterProps) {
  const { locale, dataset } = state;
  const { t, texts, format } = locale;
  const rows = concentrationRows(dataset);
  const index = (value: number | null) => (value === null ? '–' : format.number(value, 2));
  return (
    <section aria-labelledby="concentration">
      <h2 id="concentration">{t('strengths.concentration')}</h2>
      <p>{t('strengths.concentration.about', { top: String(TOP_REGIONS) })}</p>
      <TableBox labelledBy="concentration">
        <table class="concentration">
          <thead>
            <tr>
              <th scope="col">{t('explore.indicator')}</th>
              <th scope="col">{t('explore.year')}</th>
              <th scope="col">{t('strengths.topShare', { top: String(TOP_REGIONS) })}</th>
              <th scope="col">{t('strengths.hhi')}</th>
              <th scope="col">{t('strengths.gini')}</th>
              <th scope="col">{t('strengths.withData')}</th>
              <th scope="col">{t('strengths.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, last, trend, cutBy }) => (
              <tr key={indicator}>
                <th scope="row">{texts.indicators[indicator]?.short ?? indicator}</th>
                <td class="num">{last.year}</td>
                <td class="num">
                  <CellsLink state={state} cell={{ indicator, year: last.year }}>
                    {topText(state, last)}
                  </CellsLink>
                  {notesOf(state, indicator, last).map((note) => (
                    <small key={note}>{note}</small>
                  ))}
                </td>
                <td class="num">{index(last.hhi)}</td>
                <td class="num">{index(last.gini)}</td>
                <td class="num">{t('data.words.of', { count: String(last.count), total: String(last.of) })}</td>
                <td class="num trend-cell">
                  {trend.length > 1 && <TrendLine years={trend} />}
                  {trendText(state, trend, cutBy)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

/** Of what is hidden one may be larger than the third: then the first three hold at least so much. */
function topText(
  { locale: { t, format } }: RegisterProps['state'],
  { topShare, isTopSure }: YearConcentration,
): string {
  const share = format.percent(100 * topShare, 1);
  return isTopSure ? share : t('strengths.atLeast', { share });
}

function notesOf(
  { locale: { t, format, texts }, dataset }: RegisterProps['state'],
  indicator: IndicatorId,
  { hidden, provenZeros, mismatch, count, of }: YearConcentration,
): readonly string[] {
  const unitId = dataset.indicators.find(({ id }) => id === indicator)?.unit ?? '';
  const unit = texts.units[unitId];
  const amount = (value: number) => (unit === undefined ? String(value) : format.amount(value, unit, 0));
  return [
    ...(hidden === 0
      ? []
      : [t('strengths.hidden', { share: format.percent(100 * hidden, 1), n: of - count, count: String(of - count) })]),
    ...(provenZeros === 0 ? [] : [t('strengths.provenZeros', { count: String(provenZeros) })]),
    ...(mismatch === null
      ? []
      : [t('strengths.mismatch', { sum: amount(mismatch.sum), national: amount(mismatch.national) })]),
  ];
}

/** From the first to the last comparable year, as the share of the top; or why there is no change to tell. */
function trendText(
  { locale: { t, format } }: RegisterProps['state'],
  trend: ConcentrationRow['trend'],
  cutBy: number | null,
): string {
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return cutBy === null ? t('strengths.noTrend') : t('explore.notComparable.break', { year: String(cutBy) });
  }
  return t('strengths.trend.fromTo', {
    from: format.percent(100 * first.topShare, 1),
    to: format.percent(100 * last.topShare, 1),
    years: format.yearRange(first.year, last.year),
  });
}
