/** The map with its legend and years; pointing shows a region's sentence, pressing opens its number. */
import { useRef } from 'preact/hooks';
import { Legend } from '../../map/legend/Legend.tsx';
import { territoryPath } from '../../map/paths.ts';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import { nearestTerritory } from '../../map/svg/nearestTerritory.ts';
import { AllYears } from './AllYears.tsx';
import { GeographySwitch, TilesOffer } from './GeographySwitch.tsx';
import { Settings } from './Settings.tsx';
import { ShareButton } from './ShareButton.tsx';
import { Tooltip } from './Tooltip.tsx';
import { Years } from './Years.tsx';
import type { PartProps, RegionId } from './types.ts';
import { useLayout } from './useLayout.ts';

interface FigureProps extends PartProps {
  readonly pointed: string | null;
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (region: RegionId) => void;
}

export function MapFigure({ state, links, actions, pointed, onPoint, onOpen }: FigureProps) {
  const { model, locale } = state;
  const figure = useRef<HTMLElement>(null);
  const pointer = useRef<{ readonly clientX: number; readonly clientY: number } | null>(null);
  const { geography, layouts } = useLayout(state, figure);
  const mark = model.territories.find(({ key }) => key === pointed) ?? null;

  const keyAt = (event: MouseEvent): string | null => {
    const target = event.target as Element;
    const own = target.closest('[data-region], [data-key]');
    if (own !== null) return own.getAttribute('data-region') ?? own.getAttribute('data-key');
    const shapes = target.closest('.map')?.querySelector<SVGSVGElement>('.map-shapes');
    return shapes == null
      ? null
      : nearestTerritory(geography, model.territories, shapes.getBoundingClientRect(), event);
  };
  return (
    <figure
      class="figure"
      ref={figure}
      onPointerMove={(event) => {
        if (actions === null || event.pointerType !== 'mouse') return;
        pointer.current = event;
        onPoint(keyAt(event));
      }}
      onPointerLeave={() => {
        pointer.current = null;
        onPoint(null);
      }}
      onClick={(event) => {
        if (actions === null || (event.target as Element).closest('.map, .legend') === null) return;
        const key = keyAt(event);
        const pressed = model.territories.find((candidate) => candidate.key === key);
        if (pressed !== undefined) onOpen(pressed.region);
      }}
    >
      <GeographySwitch state={state} actions={actions} />
      <MapSvg model={model} geography={geography} layouts={layouts} label={model.headline} idPrefix="map">
        {mark !== null && <path class="map-hover" d={territoryPath(geography, mark.key)} />}
      </MapSvg>
      {mark !== null && <Tooltip figure={figure} pointer={pointer} mark={mark} />}
      <TilesOffer state={state} actions={actions} />
      <Legend model={model} geography={geography} title={locale.t('explore.legend')} idPrefix="map" pointed={pointed} />
      <Years state={state} links={links} actions={actions} />
      <div class="controls">
        <Settings state={state} links={links} actions={actions} />
        <ShareButton state={state} links={links} actions={actions} />
        <AllYears state={state} links={links} actions={actions} />
      </div>
    </figure>
  );
}
