/** Bars of the last years; a dashed line where the series breaks, an outline for a former territory. */
import type { Locale } from '../../../i18n/locale.ts';
import { BAR, type YearBars } from './yearBars.ts';

/** Room for the figures above the bars and for the years below them. */
const ABOVE = 16;
const BELOW = 18;

interface YearBarChartProps {
  readonly years: YearBars;
  /** For listeners. */
  readonly label: string;
}

export function YearBarChart({ years: { bars }, label }: YearBarChartProps) {
  const height = ABOVE + BAR.height + BELOW;
  return (
    <svg class="year-bars" viewBox={`0 0 ${bars.length * BAR.step} ${height}`} role="img" aria-label={label}>
      {bars.map(({ year, value, top, height: own, isOld, isBreak }, index) => {
        const left = index * BAR.step;
        const middle = left + BAR.step / 2;
        return (
          <g key={year}>
            {isBreak && <path class="break" d={`M${left} 4V${ABOVE + BAR.height}`} />}
            {own > 0 && (
              <rect
                {...(isOld ? { class: 'old' } : {})}
                x={left + (BAR.step - BAR.width) / 2}
                y={ABOVE + top}
                width={BAR.width}
                height={own}
              />
            )}
            <text class="num" x={middle} y={ABOVE + top - 4}>
              {value === '' ? '–' : value}
            </text>
            <text x={middle} y={height - 4}>
              {year}
            </text>
          </g>
        );
      })}
      <path class="axis" d={`M0 ${ABOVE + BAR.height}H${bars.length * BAR.step}`} />
    </svg>
  );
}

/** What breaks and outlines mean, where the chart has them. */
export function YearBarKey({ years, locale: { t } }: { readonly years: YearBars; readonly locale: Locale }) {
  const texts = [...(years.hasBreak ? [t('region.fact.break')] : []), ...(years.hasOld ? [t('region.fact.old')] : [])];
  return texts.length === 0 ? null : <p class="small">{`${texts.join('. ')}.`}</p>;
}
