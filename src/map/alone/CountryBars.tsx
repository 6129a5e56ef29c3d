/** The country's own series as bars, the latest year first: what stands in the place of a map that has no region to show. */
import type { ComponentChildren } from 'preact';
import type { CountryAloneModel } from './countryAloneModel.ts';

/** Units of a bar's drawing: it is stretched to its column. */
const BAR = { width: 100, height: 10 };

interface CountryBarsProps {
  readonly alone: CountryAloneModel;
  readonly labelledBy: string;
  /** A year as the way to its page; by default the year alone. */
  readonly yearOf?: (year: number, isShown: boolean) => ComponentChildren;
}

export function CountryBars({ alone, labelledBy, yearOf = (year) => year }: CountryBarsProps) {
  return (
    <ol class="country-bars" aria-labelledby={labelledBy}>
      {alone.bars.map(({ year, text, share, isShown }) => (
        <li key={year} class={isShown ? 'shown' : ''}>
          {yearOf(year, isShown)}
          <svg viewBox={`0 0 ${BAR.width} ${BAR.height}`} preserveAspectRatio="none" aria-hidden="true">
            <rect width={(share * BAR.width).toFixed(1)} height={BAR.height} />
          </svg>
          <span class="num">{text}</span>
        </li>
      ))}
    </ol>
  );
}
