/** Map, tiles or circles: one press apart, above the map. */
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { MAP_LAYOUTS, type MapLayout } from '../../view/view.ts';
import type { PartProps } from './types.ts';

/** The word on the button, where the geography's full name is longer. */
const WORDS: Readonly<Record<MapLayout, MessageKey>> = {
  map: 'explore.geography.map',
  tiles: 'explore.geography.tiles',
  dorling: 'explore.geography.dorling.short',
};

export function LayoutSwitch({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  const { view, locale } = state;
  return (
    <div class="geographies needs-script" role="group" aria-label={locale.t('explore.geography')}>
      {MAP_LAYOUTS.map((geography) => (
        <button
          key={geography}
          type="button"
          class="button"
          aria-pressed={geography === view.layout}
          onClick={() => actions?.go({ layout: geography }, 'push')}
        >
          {locale.t(WORDS[geography])}
        </button>
      ))}
    </div>
  );
}

/** Where the map is too small to read, a hint that there are tiles. */
export function TilesOffer({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  if (state.view.layout !== 'map') return null;
  return (
    <button type="button" class="tiles-offer needs-script" onClick={() => actions?.go({ layout: 'tiles' }, 'push')}>
      {state.locale.t('explore.geography.offer')}
    </button>
  );
}
