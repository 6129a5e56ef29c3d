/** Map, tiles or circles. */
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { MAP_LAYOUTS, type MapLayout } from '../../view/view.ts';
import type { PartProps } from './types.ts';

/** The word on the button, where the geography's full name is longer. */
const WORDS: Readonly<Record<MapLayout, MessageKey>> = {
  map: 'explore.geography.map',
  tiles: 'explore.geography.tiles',
  dorling: 'explore.geography.dorling.short',
};

export function LayoutChoice({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  const { view, locale } = state;
  return (
    <fieldset class="geographies">
      <legend>{locale.t('explore.geography')}</legend>
      <div class="choices">
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
    </fieldset>
  );
}
