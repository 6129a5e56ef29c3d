/** What the page of gaps is drawn from. */
import type { Geography } from '../../domain/geography.ts';
import type { BivariateLegendModel, MapModel } from '../../map/model.ts';
import type { View } from '../../view/view.ts';
import type { RegionId } from '../../domain/types.ts';
import type { RegisterState } from '../registers/types.ts';

export interface GapsState extends RegisterState {
  readonly geography: Geography;
  /** The country's question as the explore page shows it: one description, so the two agree. */
  readonly view: View;
  readonly model: MapModel & { readonly legend: BivariateLegendModel };
  /** Address of the same map on the explore page, and of those with another capability. */
  readonly mapHref: string;
  /** Of a partner abroad, by ISO code. */
  readonly countryName: (code: string) => string;
  readonly others: readonly { readonly name: string; readonly href: string }[];
}

/** One region in the list of gaps. */
export interface GapEntry {
  readonly region: RegionId;
  readonly name: string;
  /** Class of its colour; null where one side is not known. */
  readonly cell: string | null;
  readonly sentence: string;
}
