/** Which records lie over the map: none, or one register, with how many it has. */
import { useEffect, useState } from 'preact/hooks';
import { useMenu } from '../../../ui/useMenu.ts';
import { LAYERS, type RecordLayer } from '../../../view/view.ts';
import type { LoadedLayer, PartProps } from '../types.ts';

/** Records are being loaded, and no failure has been told. */
export function isLayerAwaited({ view, layer, problems }: PartProps['state']): boolean {
  return view.layer !== null && layer === null && problems.length === 0;
}

export function LayersMenu({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  const { view, locale } = state;
  const { t, format } = locale;
  const { details, isOpen, close, onToggle, onKeyDown } = useMenu();
  const [loaded, setLoaded] = useState<LoadedLayer | null>(state.layer);
  useEffect(() => {
    // The counts come with the records. Without them one can choose all the same.
    if (isOpen && loaded === null) void actions?.layer().then(setLoaded, () => undefined);
  }, [isOpen, actions, loaded]);
  const choose = (layer: RecordLayer | null) => {
    details.current?.querySelector('summary')?.focus({ preventScroll: true });
    close();
    actions?.go({ layer }, 'push');
  };
  const nameOf = (layer: RecordLayer): string => {
    const name = t(`explore.layer.${layer}`);
    const { registers } = loaded ?? {};
    return registers === undefined
      ? name
      : t('common.counted', { name, count: format.number(registers[layer].length, 0) });
  };
  return (
    <details class="menu layers needs-script" ref={details} {...{ onToggle, onKeyDown }}>
      <summary>
        {view.layer === null
          ? t('explore.layer')
          : t('common.labelled', { label: t('explore.layer'), value: t(`explore.layer.${view.layer}`) })}
        {isLayerAwaited(state) && <span role="status" class="small">{` ${t('common.loading')}`}</span>}
      </summary>
      {isOpen && (
        <div class="menu-panel">
          {[null, ...LAYERS].map((layer) => (
            <button
              key={layer}
              type="button"
              class="button"
              aria-pressed={view.layer === layer}
              onClick={() => choose(layer)}
            >
              {layer === null ? t('explore.layer.none') : nameOf(layer)}
            </button>
          ))}
          <p class="small">{t('explore.layer.about')}</p>
        </div>
      )}
    </details>
  );
}
