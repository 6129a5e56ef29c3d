/** Who works with whom: arcs between places over the map, and the same as a table below it. */
import { arcPath, arcsOf, arcWidth } from '../../../map/points/arcs.ts';
import { endLook, HALO_PX, symbolsOfArcs } from '../../../map/points/symbols.ts';
import type { Flow } from '../../../domain/partnershipFlows.ts';
import { toScreen } from '../../../map/camera/camera.ts';
import type { PlanePoint } from '../../../domain/geography.ts';
import { useMemo } from 'preact/hooks';
import { PartnershipTable } from '../../../records/partnerships/PartnershipTable.tsx';
import { LayerIntro } from './LayerIntro.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import { placesOnPlane } from './placesOnPlane.ts';
import { useRecordsState } from './useRecordsState.ts';
import { SymbolShape } from './SymbolShape.tsx';
import type { LayerProps } from '../types.ts';
import { useCameraNow } from './useCameraNow.ts';
import { usePainted } from './usePainted.ts';

export function PartnershipArcs(props: LayerProps) {
  const { state, loaded, figure, zoom } = props;
  const { geography, locale } = state;
  const { t } = locale;
  const { partnerships } = loaded.registers;
  const all = useMemo(() => arcsOf(partnerships, placesOnPlane(loaded, geography)), [partnerships, loaded, geography]);
  const { arcs, beside, ends } = all;
  usePainted(
    zoom,
    useMemo(() => symbolsOfArcs(all), [all]),
  );
  const now = useCameraNow(figure, zoom, geography.plane);
  const records = useRecordsState(props, 'initiatives');
  const onScreen = (at: PlanePoint): PlanePoint =>
    now === null ? at : toScreen(now.camera, now.viewport, geography.plane, at);
  const inTable: readonly (readonly [string, readonly Flow[]])[] = [
    [t('layer.partnerships.inside'), arcs.map(({ flow }) => flow)],
    [t('layer.partnerships.abroad'), beside],
  ];
  return (
    <>
      {state.view.layout === 'map' && now !== null && (
        <MapOverlay figure={figure} now={now}>
          {arcs.map(({ flow, from, to }) => (
            <g key={`${flow.from} ${flow.to}`} class="arc" data-arc={`${flow.from} ${flow.to}`}>
              {(['halo', 'line'] as const).map((part) => (
                <path
                  key={part}
                  class={part}
                  d={arcPath(onScreen(from), onScreen(to))}
                  stroke-width={arcWidth(flow.partnerships.length) + (part === 'halo' ? 2 * HALO_PX : 0)}
                />
              ))}
            </g>
          ))}
          {ends.map(({ key, at }) => (
            <SymbolShape key={key} class="end" look={endLook(key)} at={onScreen(at)} />
          ))}
        </MapOverlay>
      )}
      <section class="layer" aria-labelledby="layer-title">
        <LayerIntro {...props} layer="partnerships" />
        {inTable.map(
          ([caption, flows]) =>
            flows.length > 0 && <PartnershipTable key={caption} {...{ flows, caption }} state={records} />,
        )}
      </section>
    </>
  );
}
