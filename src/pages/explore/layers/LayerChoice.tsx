/** Which records lie over the map: none, or one register, with how many it has. */
import { useEffect, useState } from 'preact/hooks';
import { LAYERS, type RecordLayer } from '../../../view/view.ts';
import type { LoadedLayer, PartProps } from '../types.ts';
import { isLayerAwaited } from './isLayerAwaited.ts';

export function LayerChoice({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  const { view, locale } = state;
  const { t, format } = locale;
  const [loaded, setLoaded] = useState<LoadedLayer | null>(state.layer);
  useEffect(() => {
    // The counts come with the records. Without them one can choose all the same.
    if (loaded === null) void actions?.layer().then(setLoaded, () => undefined);
  }, [actions, loaded]);
  const nameOf = (layer: RecordLayer): string => {
    const name = t(`explore.layer.${layer}`);
    const { registers } = loaded ?? {};
    return registers === undefined
      ? name
      : t('common.counted', { name, count: format.number(registers[layer].length, 0) });
  };
  return (
    <fieldset class="layers">
      <legend>
        {t('explore.layer')}
        {isLayerAwaited(state) && <span role="status" class="small">{` ${t('common.loading')}`}</span>}
      </legend>
      <p class="small">{t('explore.layer.about')}</p>
      <div class="choices">
        {[null, ...LAYERS].map((layer) => (
          <button
            key={layer}
            type="button"
            class="button"
            aria-pressed={view.layer === layer}
            onClick={() => actions?.go({ layer }, 'push')}
          >
            {layer === null ? t('explore.layer.none') : nameOf(layer)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
