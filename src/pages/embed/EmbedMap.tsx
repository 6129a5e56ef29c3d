/** A map for a frame: sentence, map, the words of a marked region, legend, all values. */
import type { CountedRegister } from '../../domain/types.ts';
import { MapMarks, MapNames } from '../../map/marks/MarkedMap.tsx';
import { Legend } from '../../map/legend/Legend.tsx';
import { RecordLegend, type RecordLinks } from '../../map/legend/RecordLegend.tsx';
import { rampClasses } from '../../map/rampClasses.ts';
import { territoryPath } from '../../map/paths.ts';
import { MapLabels } from '../../map/svg/MapLabels.tsx';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import { registerHref } from '../../records/registerHref.ts';
import { laidOut } from '../explore/useLayout.ts';
import type { ExploreState } from '../explore/types.ts';
import * as RECORD_MAPS from '../explore/recordMaps.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { mapFoot } from './footText.ts';

interface EmbedMapProps {
  readonly state: ExploreState;
  /** Of the page of this map. */
  readonly href: string;
}

export function EmbedMap({ state, href }: EmbedMapProps) {
  const { dataset, model } = state;
  const { t, texts } = state.locale;
  const { geography, layouts } = laidOut(state.geography, model, 'map', RECORD_MAPS);
  return (
    <>
      {dataset.regions.map(({ id }) => (
        <i key={id} id={id} />
      ))}
      <main class={`embed ${rampClasses(model)}`}>
        <h1>{model.headline}</h1>
        <p class="asked" hidden>
          {t('embed.asked', { asked: '…', year: String(model.year) })}
        </p>
        <MapSvg
          {...{ model, geography, layouts }}
          label={model.headline}
          idPrefix="map"
          labels={
            <g>
              {model.records === null ? (
                <MapLabels {...{ model, geography, layouts }} />
              ) : (
                <MapNames {...{ model, geography }} idPrefix="map" />
              )}
            </g>
          }
        >
          <MapMarks {...{ model, geography }} />
          {model.territories.map(({ key, regions }) => (
            <path key={key} class="of-region ring" data-of={regions.join(' ')} d={territoryPath(geography, key)} />
          ))}
        </MapSvg>
        <p class="words" id="words" role="status">
          <span class="idle">{t('embed.hint')}</span>
          {model.territories.map(({ key, regions, spoken }) => (
            <span key={key} class="of-region" data-of={regions.join(' ')}>
              {spoken}
            </span>
          ))}
        </p>
        <Legend {...{ model, geography }} title={t('explore.legend')} idPrefix="map">
          {model.legend.kind === 'records' && model.records !== null && (
            <RecordLegend legend={model.legend} links={listLinks(state, model.records.register)} />
          )}
        </Legend>
        <details>
          <summary>
            {t('common.regions', { n: model.territories.length, count: String(model.territories.length) })}
          </summary>
          <table>
            <caption class="small">{`${model.unit}, ${model.year}`}</caption>
            <tbody>
              {model.rows.map((row) => (
                <tr key={row.region} data-of={row.region}>
                  <td class="num">{row.rankText}</td>
                  <th scope="row">{row.name}</th>
                  <td class="num">{row.valueText}</td>
                </tr>
              ))}
              {model.national !== null && (
                <tr>
                  <td />
                  <th scope="row">{texts.regions[dataset.country]?.full}</th>
                  <td class="num">{model.national.valueText}</td>
                </tr>
              )}
            </tbody>
          </table>
        </details>
        <EmbedFoot text={mapFoot(state)} href={href} whole={t('embed.whole')} />
      </main>
    </>
  );
}

/** Entries of the legend of records lead to the register's list with the same filter, outside the frame. */
function listLinks({ locale, root }: ExploreState, register: CountedRegister): RecordLinks {
  const list = registerHref({ root, locale }, register);
  return {
    href: (only) => list + (only === '' ? '' : `?only=${only}`),
    onPress: null,
    allWords: locale.t('explore.records.all'),
  };
}
