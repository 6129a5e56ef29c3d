/** What the page of meetings is drawn from. */
import type { RegionSheets } from '../region/sheets.ts';

export interface PresentProps {
  readonly sheets: RegionSheets;
  /** From the page up to the site's folder. */
  readonly root: string;
}
