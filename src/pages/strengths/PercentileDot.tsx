/** A place between the lowest (left) and the highest (right) of the regions, the middle marked. */

import { scaleLinear } from 'd3-scale';
import { tenths } from '../../map/tenths.ts';

/** The dot of an extreme is whole. */
const x = scaleLinear([0, 100], [3, 97]);

/** @param percentile mid-rank, 0–100 */
export function PercentileDot({ percentile }: { readonly percentile: number }) {
  return (
    <svg class="percentile" viewBox="0 0 100 14" aria-hidden="true">
      <line x1="0" x2="100" y1="7" y2="7" />
      <line class="middle" x1="50" x2="50" y1="2" y2="12" />
      <circle cx={tenths(x(percentile))} cy="7" r="3.5" />
    </svg>
  );
}
