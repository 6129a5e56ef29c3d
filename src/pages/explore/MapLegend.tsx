/** The legend of the map in use: that of two indicators names the dot of the region that is pointed at. */
import type { Geography } from '../../domain/geography.ts';
import { Legend } from '../../map/legend/Legend.tsx';
import { useStore } from '../../ui/useStore.ts';
import { outlined, type SelectionStore } from './keyboardNavigation/selection.ts';
import type { ExploreState } from './types.ts';

interface LegendProps {
  readonly state: ExploreState;
  /** As it is drawn. */
  readonly geography: Geography;
  readonly selection: SelectionStore;
}

export function MapLegend({ state: { model, locale }, geography, selection }: LegendProps) {
  // Other legends do not change with the region that is pointed at.
  const pointed = useStore(selection, (now) => (model.second === null ? null : outlined(now)));
  return (
    <Legend
      {...{ model, geography, pointed }}
      title={locale.t('explore.legend')}
      cellsTitle={locale.t('explore.bivariate.cells')}
      idPrefix="map"
    />
  );
}
