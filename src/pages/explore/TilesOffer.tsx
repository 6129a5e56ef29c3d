/** Where the map is too small to read, a hint that there are tiles. */
import type { PartProps } from './types.ts';

export function TilesOffer({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  if (state.view.layout !== 'map') return null;
  return (
    <button type="button" class="tiles-offer needs-script" onClick={() => actions?.go({ layout: 'tiles' }, 'push')}>
      {state.locale.t('explore.geography.offer')}
    </button>
  );
}
