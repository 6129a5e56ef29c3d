/** Lines over the years, and the same as a table that opens. */
import type { IndicatorId } from '../../../domain/types.ts';
import { TableBox } from '../../../ui/TableBox.tsx';
import { ComparedName } from '../functions/ComparedName.tsx';
import { PinShape } from '../PinShape.tsx';
import type { ComparisonProps } from '../types.ts';
import { yearLinesOf } from './yearLines.ts';

interface YearChartProps extends Pick<ComparisonProps, 'sheets' | 'comparison'> {
  readonly indicator: IndicatorId;
  readonly name: string;
}

export function YearChart({ sheets, comparison, indicator, name }: YearChartProps) {
  const chart = yearLinesOf(sheets, comparison, indicator);
  if (chart === null) return null;
  const { t } = sheets.locale;
  const { years, lines, breaks, highest, lowest, hasOld, rows } = chart;
  const title = t('region.fact.years', { name });
  return (
    <div class="year-chart">
      <p class="ends num" aria-hidden="true">
        <span>{highest}</span>
        <span>{lowest}</span>
      </p>
      <svg class="year-lines" role="img" aria-label={title}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path class="axis" d="M0 94H100" />
          {breaks.map(({ year, x }) => (
            <path key={year} class="break" d={`M${x} 0V94`} />
          ))}
          {lines.map(({ region, pin, path }) =>
            path === '' ? null : <path key={region} class={`line compared-${pin}`} d={path} />,
          )}
        </svg>
        {lines.map(({ region, pin, points }) =>
          points.map(({ year, x, y, isOld }) => (
            <PinShape key={`${region}${year}`} pin={pin} x={`${x}%`} y={`${y}%`} isHollow={isOld} />
          )),
        )}
      </svg>
      <p class="span num" aria-hidden="true">
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
      {breaks.length > 0 && <p class="small">{t('region.fact.break')}</p>}
      {hasOld && <p class="small">{`† ${t('region.years.key.old')}`}</p>}
      <details>
        <summary class="small">{t('compare.asTable')}</summary>
        <TableBox label={title}>
          <table class="years">
            <thead>
              <tr>
                <th scope="col">{t('common.region')}</th>
                {years.map((year) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ region, pin, texts }) => (
                <tr key={region}>
                  <th scope="row">
                    <ComparedName {...{ sheets, region, pin }} />
                  </th>
                  {texts.map((text, at) => (
                    <td key={years[at]} class="num">
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
    </div>
  );
}
