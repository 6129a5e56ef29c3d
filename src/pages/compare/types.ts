/** What the page of comparisons is drawn from. */
import type { RegionSheets } from '../region/sheets.ts';
import type { Comparison, ComparisonFault } from './comparison.ts';

export interface CompareProps {
  readonly sheets: RegionSheets;
  /** From the page up to the site's folder. */
  readonly root: string;
}

/** What scripts draw, from the address alone. */
export interface ComparisonProps extends CompareProps {
  readonly comparison: Comparison;
  /** Shows another comparison, and puts it into the address. */
  readonly change: (next: Comparison) => void;
}

export interface ComparedProps extends ComparisonProps {
  readonly faults: readonly ComparisonFault[];
  /** Why a choice could not be taken; null unless it could not. */
  readonly refusal: 'full' | 'too-long' | null;
  /** Opens what one can take away. */
  readonly share: (button: HTMLElement) => void;
}
