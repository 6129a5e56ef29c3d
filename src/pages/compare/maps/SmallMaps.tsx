/** The indicators of the comparison as small maps. */
import type { IndicatorId } from '../../../domain/types.ts';
import { shownIndicators } from '../shownIndicators.ts';
import type { ComparisonProps } from '../types.ts';
import { SmallMap, useMapModel } from './SmallMap.tsx';

export function SmallMaps(props: ComparisonProps) {
  const { sheets, comparison } = props;
  return (
    <section class="small-maps" aria-labelledby="maps">
      <h2 id="maps">{sheets.locale.t('compare.maps')}</h2>
      <div class="map-list">
        {shownIndicators(sheets, comparison).map((indicator) => (
          <OneMap key={indicator} {...props} indicator={indicator} />
        ))}
      </div>
    </section>
  );
}

function OneMap({ sheets, comparison, indicator }: ComparisonProps & { readonly indicator: IndicatorId }) {
  const model = useMapModel(sheets, indicator, 'auto');
  return (
    <figure>
      <figcaption>{`${sheets.locale.texts.indicators[indicator]?.short ?? indicator}, ${model.year}`}</figcaption>
      <SmallMap {...{ model }} geography={sheets.geography} regions={comparison.regions} id={`map-${indicator}`} />
    </figure>
  );
}
