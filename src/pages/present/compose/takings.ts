/** What can be taken of a meeting: the page makes each in its own way. */
import type { RegionId } from '../../../domain/types.ts';

export interface Takings {
  readonly printMinutes: () => void;
  readonly saveHtml: () => void;
  readonly saveDocx: () => void;
  readonly saveFile: () => void;
  readonly saveOneFile: () => void;
  readonly saveRows: () => void;
  readonly printSheet: (regions: readonly RegionId[]) => void;
}
