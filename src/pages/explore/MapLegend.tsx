/** The legend of the map in use: that of two indicators names the dot of the region that is pointed at, that of marks filters. */
import type { Geography } from '../../domain/geography.ts';
import { Legend } from '../../map/legend/Legend.tsx';
import type { RecordLinks } from '../../map/legend/RecordLegend.tsx';
import { registerHref } from '../../records/registerHref.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { useIsLive } from '../../ui/useIsLive.ts';
import { useStore } from '../../ui/useStore.ts';
import { outlined, type SelectionStore } from './keyboardNavigation/selection.ts';
import type { PartProps } from './types.ts';

interface LegendProps extends PartProps {
  /** As it is drawn. */
  readonly geography: Geography;
  readonly selection: SelectionStore;
}

export function MapLegend({ geography, selection, ...page }: LegendProps) {
  const { model, locale, rareMaps } = page.state;
  const isLive = useIsLive();
  // Other legends do not change with the region that is pointed at.
  const pointed = useStore(selection, (now) => (model.second === null ? null : outlined(now)));
  const recordLinks = recordLinksOf(page, isLive);
  return (
    <Legend {...{ model, geography }} title={locale.t('explore.legend')} idPrefix="map">
      {model.legend.kind === 'bivariate' && rareMaps !== null && (
        <rareMaps.BivariateLegend
          legend={model.legend}
          pointed={pointed}
          cellsTitle={locale.t('explore.bivariate.cells')}
        />
      )}
      {model.legend.kind === 'records' && model.records !== null && rareMaps !== null && recordLinks !== null && (
        <>
          <rareMaps.RecordLegend legend={model.legend} links={recordLinks} />
          <rareMaps.NationalRecords state={page.state} records={model.records} />
        </>
      )}
    </Legend>
  );
}

/** Without scripts an entry leads to the register's list with the same filter. */
function recordLinksOf({ state, links, actions }: PartProps, isLive: boolean): RecordLinks | null {
  const { records } = state.model;
  if (records === null) return null;
  const { t } = state.locale;
  const list = (only: string) => registerHref(state, records.register) + (only === '' ? '' : `?only=${only}`);
  return {
    href: (only) => (isLive ? links.view({ only }) : list(only)),
    onPress: isLive && actions !== null ? (only) => followInPlace(() => actions.go({ only }, 'replace')) : null,
    allWords: t('explore.records.all'),
  };
}
