/** A map for a frame: sentence, map, the words of a marked region, legend, all values. */
import type { CountedRegister } from '../../domain/types.ts';
import { MapMarks, MapNames } from '../../map/marks/MarkedMap.tsx';
import { BivariateLegend } from '../../map/legend/BivariateLegend.tsx';
import { Legend } from '../../map/legend/Legend.tsx';
import { RecordLegend, type RecordLinks } from '../../map/legend/RecordLegend.tsx';
import { rampClasses } from '../../map/rampClasses.ts';
import { territoryPath } from '../../map/paths.ts';
import { MapLabels } from '../../map/svg/MapLabels.tsx';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import type { Locale } from '../../i18n/locale.ts';
import { registerHref } from '../../records/registerHref.ts';
import type { Geography } from '../../domain/geography.ts';
import type { RegionId } from '../../domain/types.ts';
import type { WordLayouts } from '../../map/layouts/words.ts';
import type { DrawnModel, MapModel, TableRow } from '../../map/model.ts';
import { EmbedAlone } from './EmbedAlone.tsx';
import { EmbedFoot } from './EmbedFoot.tsx';
import { mapFoot } from './footText.ts';
import { FrozenStatus, type StatusLine } from './FrozenStatus.tsx';

/** As much of a described map as its frame shows. */
export type EmbeddedModel = DrawnModel & {
  readonly rows: readonly Pick<TableRow, 'region' | 'name' | 'rankText' | 'valueText'>[];
  readonly national: Pick<NonNullable<MapModel['national']>, 'valueText'> | null;
  readonly sources: readonly { readonly title: string }[];
};

/** The same whether it is described now or kept since its release. */
export interface EmbeddedMap {
  readonly model: EmbeddedModel;
  /** Where words stand. Names of a map of records stand with its marks. */
  readonly layouts: WordLayouts;
  readonly regions: readonly RegionId[];
  /** Code of the country's own row. */
  readonly country: string;
  readonly release: string;
}

interface EmbedMapProps {
  readonly map: EmbeddedMap;
  readonly geography: Geography;
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** Of the page of this map. */
  readonly href: string;
  /** Of a frozen map. */
  readonly status?: StatusLine;
}

export function EmbedMap({ map, geography, locale, root, href, status }: EmbedMapProps) {
  const { model, regions, release } = map;
  const { t } = locale;
  return (
    <>
      {regions.map((id) => (
        <i key={id} id={id} />
      ))}
      <main class={`embed ${rampClasses(model)}`}>
        <h1>{model.headline}</h1>
        <p class="asked" hidden>
          {t('embed.asked', { asked: '…', year: String(model.year) })}
        </p>
        {model.alone === null ? <MapParts {...{ map, geography, locale, root }} /> : <EmbedAlone alone={model.alone} />}
        <EmbedFoot text={mapFoot({ model, locale, release })} href={href} whole={t('embed.whole')} />
        {status !== undefined && <FrozenStatus status={status} />}
      </main>
    </>
  );
}

/** What there is where some region has a value: the map, the words of a marked region, the legend, all values. */
function MapParts({ map, geography, locale, root }: Pick<EmbedMapProps, 'map' | 'geography' | 'locale' | 'root'>) {
  const { model, layouts, country } = map;
  const { t, texts } = locale;
  return (
    <>
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
        {model.legend.kind === 'bivariate' && (
          <BivariateLegend legend={model.legend} pointed={null} cellsTitle={t('explore.bivariate.cells')} />
        )}
        {model.legend.kind === 'records' && model.records !== null && (
          <RecordLegend legend={model.legend} links={listLinks({ root, locale }, model.records.register)} />
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
                <th scope="row">{texts.regions[country]?.full}</th>
                <td class="num">{model.national.valueText}</td>
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Entries of the legend of records lead to the register's list with the same filter, outside the frame. */
function listLinks({ locale, root }: Pick<EmbedMapProps, 'locale' | 'root'>, register: CountedRegister): RecordLinks {
  const list = registerHref({ root, locale }, register);
  return {
    href: (only) => list + (only === '' ? '' : `?only=${only}`),
    onPress: null,
    allWords: locale.t('explore.records.all'),
  };
}
