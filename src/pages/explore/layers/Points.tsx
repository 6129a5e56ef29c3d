/** Organisations or initiatives: their marks over the map, the list of the same below it, a card of each. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import type { Mark } from '../../../map/points/marks.ts';
import { standsOf } from '../../../map/points/symbolPositions.ts';
import { useStore } from '../../../ui/useStore.ts';
import { SourcedText } from '../../registers/SourcedText.tsx';
import { closeCard } from '../keyboardNavigation/selection.ts';
import { chosenIn, matching, onlyText } from './facets.ts';
import { LayerCard } from './LayerCard.tsx';
import { LayerIntro } from './LayerIntro.tsx';
import { Filters } from './Filters.tsx';
import { PointList, RecordButtons } from './PointList.tsx';
import { PointMarks } from './PointMarks.tsx';
import { placeName } from './placeName.ts';
import { RecordFacts } from './RecordFacts.tsx';
import { placesOnPlane, registerOf, type PointLayer } from './register.ts';
import type { LayerProps } from './types.ts';

/** What the card shows: one record, or what stands at a mark. */
interface Opened {
  readonly record: string | null;
  /** Places of the mark that was pressed; empty when it was opened from the list. */
  readonly places: readonly PlaceKey[];
}

const KEYS_ID = 'records-keys';

export function Points({ layer, ...props }: LayerProps & { readonly layer: PointLayer }) {
  const { state, actions, loaded, figure, zoom, selection } = props;
  const { only } = state.view;
  const { locale, geography } = state;
  const { t, format } = locale;
  const register = useMemo(() => registerOf(layer, loaded.registers, locale), [layer, loaded, locale]);
  const { chosen, unknown } = useMemo(() => chosenIn(only, register.facets), [only, register]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<Element | null>(null);

  const all = useMemo(() => register.records.map(({ id }) => id), [register]);
  const records = useMemo(() => {
    const ids = new Set(matching(all, register.facets, chosen));
    return register.records.filter(({ id }) => ids.has(id));
  }, [register, all, chosen]);
  const { stands, beside } = useMemo(
    () => standsOf(records, placesOnPlane(loaded, geography)),
    [records, loaded, geography],
  );

  const regionCard = useStore(selection, (now) => now.card);
  useEffect(() => {
    if (regionCard !== null) setOpened(null);
  }, [regionCard]);
  const open = (next: Opened) => {
    const { activeElement } = document;
    if (activeElement?.closest('.record-card') == null) opener.current = activeElement;
    closeCard(selection);
    setOpened(next);
  };
  const close = () => {
    setOpened(null);
    const back = opener.current?.isConnected === true ? opener.current : figure.current?.querySelector('.map');
    if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
  };
  const openMark = ({ records: ids, stands: own }: Mark) => {
    const [only = null] = ids.length === 1 ? ids : [];
    open({ record: only, places: own.map(({ key }) => key) });
  };
  const isOpen = ({ records: ids, stands: own }: Mark): boolean =>
    opened !== null &&
    (opened.places.length > 0
      ? own.some(({ key }) => opened.places.includes(key))
      : opened.record !== null && ids.includes(opened.record));

  const atPlaces = opened?.places ?? [];
  const there = stands.filter(({ key }) => atPlaces.includes(key)).flatMap((stand) => stand.records);
  const listed = records.filter(({ id }) => there.includes(id));
  const record = opened === null ? null : (register.records.find(({ id }) => id === opened.record) ?? null);
  const nameOfPlace = (key: PlaceKey) => placeName(key, loaded.registers, locale);
  const placeNames = format.list(atPlaces.map(nameOfPlace));
  const counted = (n: number) => t(`explore.layer.${layer}.count`, { n, count: format.number(n, 0) });

  return (
    <>
      {state.view.layout === 'map' && (
        <PointMarks
          {...{ figure, zoom, stands, isOpen }}
          plane={geography.plane}
          label={t('explore.layer.marks', { layer: t(`explore.layer.${layer}`) })}
          describedBy={KEYS_ID}
          nameOf={(mark) =>
            t('common.labelled', {
              label: format.list(mark.stands.map(({ key }) => nameOfPlace(key))),
              value: counted(mark.records.length),
            })
          }
          onOpen={openMark}
        />
      )}
      {opened !== null && (
        <LayerCard
          key={opened.record ?? atPlaces.join()}
          figure={figure}
          isFromList={atPlaces.length === 0}
          title={
            record === null ? (
              t('common.labelled', { label: placeNames, value: counted(listed.length) })
            ) : (
              <SourcedText locale={locale} text={record.name} />
            )
          }
          closeLabel={t('common.close')}
          onClose={close}
        >
          {record === null ? (
            <RecordButtons locale={locale} records={listed} onOpen={(id) => open({ ...opened, record: id })} />
          ) : (
            <>
              <RecordFacts {...{ state, loaded, layer }} id={record.id} />
              {listed.length > 1 && (
                <button type="button" class="button" onClick={() => open({ ...opened, record: null })}>
                  {t('explore.layer.back', { place: placeNames })}
                </button>
              )}
            </>
          )}
        </LayerCard>
      )}
      <section class="layer" aria-labelledby="layer-title">
        <LayerIntro {...props} layer={layer} />
        <p id={KEYS_ID} class="visually-hidden">
          {t('explore.layer.keys')}
        </p>
        <Filters
          {...{ locale, chosen }}
          ids={all}
          facets={register.facets}
          onChoose={(next) => actions?.go({ only: onlyText(next, register.facets) }, 'replace')}
        />
        {unknown.length > 0 && <p class="notice">{t('problem.unknown-value', { got: unknown.join(', ') })}</p>}
        <p role="status">
          {t('explore.layer.shown', {
            count: format.number(records.length, 0),
            total: format.number(all.length, 0),
          })}
        </p>
        <PointList
          {...{ locale, records, stands, beside, nameOfPlace }}
          besideName={t(`explore.layer.${layer}.beside`)}
          onOpen={(id) => open({ record: id, places: [] })}
        />
      </section>
    </>
  );
}
