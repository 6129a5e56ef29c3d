/** A place between the lowest (left) and the highest (right) of the regions, the middle marked. */

/** @param percentile mid-rank, 0–100 */
export function PercentileDot({ percentile }: { readonly percentile: number }) {
  return (
    <svg class="percentile" viewBox="0 0 100 14" aria-hidden="true">
      <line x1="0" x2="100" y1="7" y2="7" />
      <line class="middle" x1="50" x2="50" y1="2" y2="12" />
      <circle cx={3 + 0.94 * percentile} cy="7" r="3.5" />
    </svg>
  );
}
