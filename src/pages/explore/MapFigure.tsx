/**
 * The map with its legend and years. Pointing at a region by mouse, touch or keys outlines it and
 * shows its words; pressing it opens its card, from which its number leads to its source.
 */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { layoutOf } from '../../map/layouts/layout.ts';
import { MAX_PINNED } from '../../view/view.ts';
import { useIsLive } from '../../ui/useIsLive.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { DrawnMap } from './DrawnMap.tsx';
import { RegionCard } from './keyboardNavigation/RegionCard.tsx';
import { openCard, territoryIn, type SelectionStore } from './keyboardNavigation/selection.ts';
import { useCardAddress } from './keyboardNavigation/useCardAddress.ts';
import { useKeyboardNavigation } from './keyboardNavigation/useKeyboardNavigation.ts';
import { KeyboardHint } from './keyboardNavigation/KeyboardHint.tsx';
import { isLayerAwaited } from './layers/isLayerAwaited.ts';
import { TilesOffer } from './TilesOffer.tsx';
import { MapLegend } from './MapLegend.tsx';
import { Pins } from './Pins.tsx';
import { Tooltip } from './Tooltip.tsx';
import type { PartProps, RegionId } from './types.ts';
import { useEscape } from './useEscape.ts';
import { useMapPointer } from './useMapPointer.ts';
import { Years } from './Years.tsx';
import { useZoom } from './zoom/useZoom.ts';
import { ZoomButtons } from './zoom/ZoomButtons.tsx';
import { ZOOM_STEP } from './zoom/zoomStore.ts';

interface FigureProps {
  /** What the map shows: drawn in the first stage. */
  readonly page: PartProps;
  /** The same as the second stage shows it, for all that stands around the map. */
  readonly second: PartProps;
  readonly selection: SelectionStore;
  readonly onOpen: (region: RegionId) => void;
  readonly onShare: (region: RegionId) => void;
}

/** Id of the element after the map. Browsers wait for it before they paint, so they paint the whole map. */
export const BEHIND_MAP = 'behind-map';

export function MapFigure({ page, second, selection, onOpen, onShare }: FigureProps) {
  const { state, actions } = second;
  const { model, locale, view } = state;
  const { t } = locale;
  const figure = useRef<HTMLElement>(null);
  const geography = layoutOf(state.geography, model, view.layout);
  const isLive = useIsLive();
  const [help, setHelp] = useState<'new' | 'line' | 'known' | 'all'>('new');
  // Shown until the pinned regions change.
  const [refused, setRefused] = useState<{ readonly words: string; readonly pinned: readonly RegionId[] } | null>(null);
  const refusal = refused?.pinned === view.pinned ? refused.words : '';
  useCardAddress(selection, model.territories, isLive && actions !== null);
  const keys = useLoaded(
    () => import('./keyboardNavigation/KeyboardHelp.tsx'),
    help === 'all',
    // The line of keys says the most of it.
    () => setHelp('line'),
  );
  const zoom = useZoom(figure, { state, geography, actions });
  const showWhole = useCallback(() => zoom.ask({ kind: 'whole' }), [zoom]);
  useEscape(selection, showWhole);
  const pointerHandlers = useMapPointer({ figure, geography, selection, page: second });

  const { pinned } = view;
  const pin = useCallback(
    (region: RegionId) => {
      const isFull = !pinned.includes(region) && pinned.length >= MAX_PINNED;
      setRefused(isFull ? { words: t('explore.pinned.full', { max: String(MAX_PINNED) }), pinned } : null);
      if (!isFull) actions?.togglePin(region);
    },
    [actions, pinned, t],
  );
  useKeyboardNavigation({
    figure,
    state,
    geography,
    selection,
    onPin: pin,
    onCard: (key) => openCard(selection, key),
    onZoom: (step) => zoom.ask({ kind: 'zoom', factor: step === 1 ? ZOOM_STEP : 1 / ZOOM_STEP }),
    isZoomed: () => zoom.store.getState().camera !== null,
    onReach: (key) => zoom.ask({ kind: 'territory', key }),
    onLeaveZoom: showWhole,
    onHelp: () => setHelp('all'),
    onFocus: (byKeys) => setHelp((now) => (byKeys && now === 'new' ? 'line' : now)),
    onBlur: () => setHelp((now) => (now === 'line' ? 'known' : now)),
  });

  const surroundings = useMemo(() => {
    const layer = view.layer === null ? null : state.layer;
    const openCardOf = (region: RegionId) => {
      const mark = territoryIn(model.territories, region);
      if (mark !== null) openCard(selection, mark.key);
    };
    return (
      <>
        {isLive && <KeyboardHint locale={locale} visible={help === 'line'} />}
        <Tooltip {...{ figure, selection, model }} />
        <RegionCard {...second} {...{ figure, selection, onOpen, onShare, refusal }} onPin={pin} />
        {isLive && geography.kind === undefined && <ZoomButtons {...{ zoom, locale }} />}
        <TilesOffer {...second} />
        <Pins {...second} refusal={refusal} onCard={openCardOf} />
        <div class="under-map" id={BEHIND_MAP}>
          <MapLegend {...second} {...{ geography, selection }} />
          <Years {...second} />
        </div>
        {isLayerAwaited(state) && <div class="layer-waiting" />}
        {layer !== null && <layer.Layer {...second} {...{ figure, zoom, selection }} loaded={layer} />}
      </>
    );
  }, [second, state, view, model, locale, geography, isLive, help, refusal, selection, zoom, pin, onOpen, onShare]);
  return (
    <figure class="figure" ref={figure} {...pointerHandlers}>
      <DrawnMap state={page.state} {...{ figure, selection }} />
      {surroundings}
      {isLive && (
        <p role="status" class="visually-hidden">
          {refusal}
        </p>
      )}
      {keys !== null && help === 'all' && <keys.KeyboardHelp locale={locale} onClose={() => setHelp('known')} />}
    </figure>
  );
}
