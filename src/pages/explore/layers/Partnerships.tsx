/** Who works with whom: arcs between places over the map, and the same as a table below it. */
import { arcPath, arcsOf, arcWidth } from '../../../map/points/arcs.ts';
import { endLook, HALO_PX, symbolsOfArcs } from '../../../map/points/symbols.ts';
import type { Flow, PlaceKey } from '../../../domain/partnershipFlows.ts';
import { toScreen } from '../../../map/camera/camera.ts';
import type { PlanePoint } from '../../../domain/geography.ts';
import { useMemo } from 'preact/hooks';
import { registerHref } from '../../registers/folders.ts';
import { SourcedText } from '../../registers/SourcedText.tsx';
import { LayerIntro } from './LayerIntro.tsx';
import { MapOverlay } from './MapOverlay.tsx';
import { placeName } from './placeName.ts';
import { placesOnPlane } from './register.ts';
import { SymbolShape } from './SymbolShape.tsx';
import type { LayerProps } from './types.ts';
import { useCameraNow } from './useCameraNow.ts';
import { usePainted } from './usePainted.ts';

export function Partnerships(props: LayerProps) {
  const { state, loaded, figure, zoom } = props;
  const { geography, locale } = state;
  const { t, format } = locale;
  const { partnerships } = loaded.registers;
  const all = useMemo(() => arcsOf(partnerships, placesOnPlane(loaded, geography)), [partnerships, loaded, geography]);
  const { arcs, beside, ends } = all;
  usePainted(
    zoom,
    useMemo(() => symbolsOfArcs(all), [all]),
  );
  const now = useCameraNow(figure, zoom, geography.plane);
  const nameOf = (key: PlaceKey) => placeName(key, loaded.registers, locale);
  const onScreen = (at: PlanePoint): PlanePoint =>
    now === null ? at : toScreen(now.camera, now.viewport, geography.plane, at);
  const inTable: readonly (readonly [string, readonly Flow[]])[] = [
    [t('explore.layer.partnerships.inside'), arcs.map(({ flow }) => flow)],
    [t('explore.layer.partnerships.abroad'), beside],
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
            flows.length > 0 && (
              <div class="layer-table" key={caption} role="region" tabIndex={0} aria-label={caption}>
                <table>
                  <caption>{caption}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('explore.layer.partnerships.from')}</th>
                      <th scope="col">{t('explore.layer.partnerships.to')}</th>
                      <th scope="col" class="num">
                        {t('explore.layer.partnerships.records')}
                      </th>
                      <th scope="col">{t('explore.layer.partnerships.which')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {flows.map((flow) => (
                      <tr key={`${flow.from} ${flow.to}`}>
                        <th scope="row">{nameOf(flow.from)}</th>
                        <td>{nameOf(flow.to)}</td>
                        <td class="num">{format.number(flow.partnerships.length, 0)}</td>
                        <td>
                          <Records flow={flow} {...props} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            ),
        )}
      </section>
    </>
  );
}

/** Initiatives that name the two partners, each with the partners' names as written. */
function Records({ flow, state, loaded }: LayerProps & { readonly flow: Flow }) {
  const { locale } = state;
  return (
    <ul>
      {flow.partnerships.map(({ initiative, a, b }) => {
        const record = loaded.registers.initiatives.find(({ id }) => id === initiative);
        return (
          <li key={`${initiative} ${a.name} ${b.name}`}>
            <a href={registerHref(state, 'initiatives', initiative)}>
              {record === undefined ? initiative : <SourcedText locale={locale} text={record.name} bare />}
            </a>
            <small lang="en">{`${a.name} – ${b.name}`}</small>
          </li>
        );
      })}
    </ul>
  );
}
