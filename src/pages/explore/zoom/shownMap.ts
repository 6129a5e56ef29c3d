/** What the page shows, as the zoomed map reads it whenever it draws. */
import type { Geography } from '../../../domain/geography.ts';
import type { ExploreActions, ExploreState } from '../types.ts';

export interface ShownMap {
  readonly state: ExploreState;
  /** As it is drawn: the map's own, tiles or circles. Only the map itself can be zoomed. */
  readonly geography: Geography;
  readonly actions: ExploreActions | null;
}
