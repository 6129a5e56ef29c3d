/** Organisations or initiatives: their symbols over the map, the list of the same below it, a card of each. */
import { useMemo } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import type { Cluster } from '../../../map/points/clusters.ts';
import { symbolPositionsOf } from '../../../map/points/symbolPositions.ts';
import { FilterForm } from '../../../records/filter/FilterForm.tsx';
import { writeFilter } from '../../../records/filter/filterAddress.ts';
import { byName, registerOf } from '../../../records/register.ts';
import { vocabularyOf } from '../../../records/vocabulary.ts';
import type { RecordLayer } from '../../../view/view.ts';
import { Clusters } from './Clusters.tsx';
import { LayerIntro } from './LayerIntro.tsx';
import { placesOnPlane } from './placesOnPlane.ts';
import { PointCard } from './PointCard.tsx';
import { PointList } from './PointList.tsx';
import type { LayerProps } from '../types.ts';
import { useFilter } from './useFilter.ts';
import { useOpenedRecords } from './useOpenedRecords.ts';
import { useRecordsState } from './useRecordsState.ts';

/** Layers whose records stand at places, as symbols. */
type PointLayer = Exclude<RecordLayer, 'partnerships'>;

const KEYS_ID = 'records-keys';

export function Points({ layer, ...props }: LayerProps & { readonly layer: PointLayer }) {
  const { state, loaded, figure, zoom } = props;
  const { locale, geography, view } = state;
  const { t, format } = locale;
  const records = useRecordsState(props, layer);
  const register = useMemo(() => {
    const own = registerOf(layer, records);
    return { ...own, records: byName(own.records, records.locale) };
  }, [layer, records]);
  const live = useFilter(register, props);
  const shown = live.found.records;
  const { positions, beside } = useMemo(
    () => symbolPositionsOf(shown, placesOnPlane(loaded, geography)),
    [shown, loaded, geography],
  );
  const { opened, open, close } = useOpenedRecords(props);
  const { place } = useMemo(() => vocabularyOf(loaded.registers, locale), [loaded, locale]);
  const namesOf = (keys: readonly PlaceKey[]) => format.list(keys.map(place));
  const countText = (n: number) => t(`layer.${layer}.count`, { n, count: format.number(n, 0) });
  const isOpen = ({ records: ids, positions: own }: Cluster): boolean =>
    opened !== null &&
    (opened.places.length > 0
      ? own.some(({ key }) => opened.places.includes(key))
      : opened.record !== null && ids.includes(opened.record));

  return (
    <>
      {view.layout === 'map' && (
        <Clusters
          {...{ figure, zoom, positions, isOpen }}
          plane={geography.plane}
          label={t('layer.marks', { layer: t(`explore.layer.${layer}`) })}
          describedBy={KEYS_ID}
          nameOf={({ positions: own, records: ids }) =>
            t('common.labelled', { label: namesOf(own.map(({ key }) => key)), value: countText(ids.length) })
          }
          onOpen={({ records: ids, positions: own }) =>
            open({ record: ids.length === 1 ? (ids[0] ?? null) : null, places: own.map(({ key }) => key) })
          }
        />
      )}
      {opened !== null && (
        <PointCard
          key={opened.record ?? opened.places.join()}
          {...{ figure, register, positions, opened, namesOf, countText }}
          state={records}
          onOpen={open}
          onClose={close}
        />
      )}
      <section class="layer" aria-labelledby="layer-title">
        <LayerIntro
          {...props}
          layer={layer}
          filterQuery={writeFilter({ pathname: '', search: '' }, live.filter, layer, register.facets)}
        />
        <p id={KEYS_ID} class="visually-hidden">
          {t('layer.keys')}
        </p>
        <FilterForm {...{ locale, live }} register={layer} facets={register.facets} total={register.records.length} />
        <PointList
          {...{ locale, positions, beside }}
          records={shown}
          besideName={t(layer === 'initiatives' ? 'records.wholeCountry' : 'records.place.unknown')}
          nameOfPlace={place}
          onOpen={(id) => open({ record: id, places: [] })}
        />
      </section>
    </>
  );
}
