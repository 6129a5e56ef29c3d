/**
 * The map with its legend and years. RegionSelection at a region by mouse, touch or keys outlines it and
 * shows its words; pressing it opens its card, from which its number leads to its source.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Legend, type LegendProps } from '../../map/legend/Legend.tsx';
import type { Geography } from '../../domain/geography.ts';
import { layoutOf } from '../../map/layouts/layout.ts';
import { nearestTerritory } from '../../map/svg/nearestTerritory.ts';
import { MAX_PINNED } from '../../view/view.ts';
import { useStore } from '../../ui/useStore.ts';
import { AllYears } from './AllYears.tsx';
import { DrawnMap } from './DrawnMap.tsx';
import { useZoom } from './zoom/useZoom.ts';
import { ZoomButtons } from './zoom/ZoomButtons.tsx';
import { ZOOM_STEP } from './zoom/zoomStore.ts';
import { isListOpen } from './indicatorPopover.ts';
import { TilesOffer } from './LayoutSwitch.tsx';
import { isLayerAwaited, LayersMenu } from './layers/LayersMenu.tsx';
import { Pins } from './Pins.tsx';
import { Settings } from './Settings.tsx';
import { ShareButton } from './ShareButton.tsx';
import { isOnTheWay, Tooltip } from './Tooltip.tsx';
import { WithoutPreset } from './WithoutPreset.tsx';
import { Years } from './Years.tsx';
import type { PartProps, RegionId } from './types.ts';
import {
  closeCard,
  openCard,
  outlined,
  pointAt,
  territoryIn,
  type SelectionStore,
} from './keyboardNavigation/selection.ts';
import { RegionCard } from './keyboardNavigation/RegionCard.tsx';
import { useKeyboardNavigation } from './keyboardNavigation/useKeyboardNavigation.ts';
import { KeyboardHelp, KeyboardHint } from './keyboardNavigation/KeyboardHelp.tsx';

interface FigureProps {
  /** What explains the map. */
  readonly told: PartProps;
  /** What steers it. */
  readonly steering: PartProps;
  readonly selection: SelectionStore;
  readonly onOpen: (region: RegionId) => void;
}

/** Id of the element behind the map: browsers wait for it before they paint, so they paint the whole map. */
export const BEHIND_MAP = 'behind-map';

/** Parts of the figure whose shapes and dots stand for regions; small maps of other years are links. */
const MAP = '.figure > .map';
const PRESSED = `${MAP}, .figure > .legend`;
/** What lies over the map: a mouse on it points at nothing else. */
const OVER = '.tooltip, .region-card';

export function MapFigure({ told, steering, selection, onOpen }: FigureProps) {
  const { state, actions } = told;
  const { model, locale, view } = state;
  const { t } = locale;
  const figure = useRef<HTMLElement>(null);
  const geography = layoutOf(state.geography, model, view.layout);
  const [isLive, setLive] = useState(false);
  const [help, setHelp] = useState<'new' | 'line' | 'known' | 'all'>('new');
  // Said until the pinned regions are others.
  const [refused, setRefused] = useState<{ readonly words: string; readonly pinned: readonly RegionId[] } | null>(null);
  const refusal = refused?.pinned === view.pinned ? refused.words : '';
  useEffect(() => setLive(true), []);
  const zoom = useZoom(figure, { state, geography, actions });
  useEscape(selection, () => zoom.ask({ kind: 'whole' }));

  const pin = (region: RegionId) => {
    const isFull = !view.pinned.includes(region) && view.pinned.length >= MAX_PINNED;
    setRefused(isFull ? { words: t('explore.pinned.full', { max: String(MAX_PINNED) }), pinned: view.pinned } : null);
    if (!isFull) actions?.togglePin(region);
  };
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
    onLeaveZoom: () => zoom.ask({ kind: 'whole' }),
    onHelp: () => setHelp('all'),
    onFocus: (byKeys) => setHelp((now) => (byKeys && now === 'new' ? 'line' : now)),
    onBlur: () => setHelp((now) => (now === 'line' ? 'known' : now)),
  });

  const keyAt = (event: MouseEvent): string | null => {
    const target = event.target as Element;
    const own = target.closest('[data-region], [data-key]');
    if (own !== null) return own.getAttribute('data-region') ?? own.getAttribute('data-key');
    const shapes = target.closest('.map')?.querySelector<SVGSVGElement>('.map-shapes');
    return shapes == null ? null : nearestTerritory(geography, model.territories, frameOf(shapes, geography), event);
  };
  /** While keys hold the map, a mouse that goes away takes nothing with it. */
  const isHeldByKeys = () => figure.current?.querySelector('.map:focus-visible') != null;

  // The same element each time: it is drawn anew by what it reads itself.
  const map = useMemo(() => <DrawnMap {...{ figure, selection }} />, [selection]);
  const around = useMemo(
    () => (
      <>
        {isLive && <KeyboardHint locale={locale} visible={help === 'line'} />}
        <Tooltip {...{ figure, selection, model }} />
        <RegionCard {...told} {...{ figure, selection, onOpen, refusal }} onPin={pin} />
        {isLive && geography.kind === undefined && <ZoomButtons {...{ zoom, locale }} />}
        <TilesOffer {...told} />
        <Pins
          {...told}
          refusal={refusal}
          onCard={(region) => {
            const mark = territoryIn(model.territories, region);
            if (mark !== null) openCard(selection, mark.key);
          }}
        />
        <p class="caption" id={BEHIND_MAP}>
          {`${model.details.join('\u00a0· ')}${model.details.length > 0 ? ' · ' : ''}`}
          <a href="#sources">{t('explore.provenance')}</a>
        </p>
        <PointedLegend
          {...{ model, geography, selection }}
          title={t('explore.legend')}
          cellsTitle={t('explore.bivariate.cells')}
        />
      </>
    ),
    [told, isLive, help, refusal, selection, zoom, onOpen],
  );
  const behind = useMemo(() => {
    const layer = steering.state.view.layer === null ? null : steering.state.layer;
    return (
      <>
        <Years {...steering} />
        <div class="controls">
          <LayersMenu {...steering} />
          <WithoutPreset {...steering} />
          <Settings {...steering} />
          <ShareButton {...steering} />
          <AllYears {...steering} />
        </div>
        {isLayerAwaited(steering.state) && <div class="layer-waiting" />}
        {layer !== null && <layer.Layer {...steering} {...{ figure, zoom, selection }} loaded={layer} />}
      </>
    );
  }, [steering, selection, zoom]);
  return (
    <figure
      class="figure"
      ref={figure}
      onPointerMove={(event) => {
        if (actions === null || event.pointerType !== 'mouse') return;
        const { entered, by } = selection.getState();
        if ((event.target as Element).closest(OVER) !== null) return;
        if (by === 'mouse' && isOnTheWay(event, entered, figure.current?.querySelector('.tooltip') ?? null)) return;
        const key = (event.target as Element).closest(PRESSED) === null ? null : keyAt(event);
        if (key === null && isHeldByKeys()) return;
        pointAt(selection, key, 'mouse', { clientX: event.clientX, clientY: event.clientY });
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === 'mouse' && !isHeldByKeys()) pointAt(selection, null, 'mouse');
      }}
      onClick={(event) => {
        const target = event.target as Element;
        if (actions === null || target.closest(PRESSED) === null || target.closest(OVER) !== null) return;
        const pressed = model.territories.find(({ key }) => key === keyAt(event));
        if (pressed !== undefined) openCard(selection, pressed.key);
        else if (target.closest(MAP) !== null) closeCard(selection);
      }}
    >
      {map}
      {around}
      {behind}
      {isLive && (
        <p role="status" class="visually-hidden">
          {refusal}
        </p>
      )}
      {help === 'all' && <KeyboardHelp locale={locale} onClose={() => setHelp('known')} />}
    </figure>
  );
}

/** Where the whole plane would stand on the screen, zoomed as it is drawn. */
function frameOf(shapes: SVGSVGElement, { plane }: Geography): { left: number; top: number; width: number } {
  const matrix = shapes.getScreenCTM();
  return matrix === null
    ? shapes.getBoundingClientRect()
    : { left: matrix.e, top: matrix.f, width: plane.width * matrix.a };
}

/** Sends the words of a region away, or its card, wherever the focus is (WCAG 1.4.13); then leads back to the country. */
function useEscape(selection: SelectionStore, onWhole: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (isListOpen() || document.querySelector('dialog[open]') !== null) return;
      if (selection.getState().card !== null) closeCard(selection);
      else {
        selection.setState({ dismissed: true });
        onWhole();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [selection]);
}

/** Only the square of two indicators names what is pointed at: no other legend is drawn anew for it. */
function PointedLegend({
  selection,
  ...legend
}: Omit<LegendProps, 'idPrefix' | 'pointed'> & { readonly selection: SelectionStore }) {
  const pointed = useStore(selection, (now) => (legend.model.second === null ? null : outlined(now)));
  return <Legend {...legend} idPrefix="map" pointed={pointed} />;
}
