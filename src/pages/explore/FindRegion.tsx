/** The field that finds a region, in the words of the view's language. */
import { useMemo } from 'preact/hooks';
import { indexRegions } from '../../ui/find/findRegions.ts';
import { RegionSearch } from '../../ui/find/RegionSearch.tsx';
import type { PartProps, RegionId } from './types.ts';

interface FindRegionProps extends Pick<PartProps, 'state'> {
  readonly onChoose: (region: RegionId) => void;
}

export function FindRegion({ state, onChoose }: FindRegionProps) {
  const { dataset, locale, context } = state;
  const { t, texts } = locale;
  const index = useMemo(() => indexRegions(context.regions, texts.regions), [context, texts]);
  return (
    <RegionSearch
      words={{
        label: t('explore.findRegion'),
        list: t('common.regionsList'),
        nothing: (query) => t('explore.findRegion.nothing', { query }),
        found: (count) => t('common.regions', { n: count, count: String(count) }),
      }}
      regions={dataset.regions.map(({ id }) => ({ id, name: texts.regions[id]?.short ?? id }))}
      index={index}
      onChoose={onChoose}
    />
  );
}
