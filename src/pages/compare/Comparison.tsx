/** The chosen regions side by side: what scripts put above the table of all regions. */
import { Chooser } from './Chooser.tsx';
import { LEAST_COMPARED } from './comparison.ts';
import { Faults } from './Faults.tsx';
import { ComparedFigures } from './figures/ComparedFigures.tsx';
import { SideBySide } from './functions/SideBySide.tsx';
import { SmallMaps } from './maps/SmallMaps.tsx';
import { Methods } from './methods/Methods.tsx';
import { Pairs } from './pairs/Pairs.tsx';
import { Peers } from './peers/Peers.tsx';
import { Two } from './two/Two.tsx';
import type { ComparedProps } from './types.ts';

export function ComparisonView(props: ComparedProps) {
  const { comparison, sheets } = props;
  const isEnough = comparison.regions.length >= LEAST_COMPARED;
  return (
    <>
      <Chooser {...props} />
      <Faults {...props} />
      {comparison.regions.length > 0 && !isEnough && <p class="notice">{sheets.locale.t('compare.one')}</p>}
      {isEnough && (
        <button
          type="button"
          class="button share-comparison"
          onClick={({ currentTarget }) => props.share(currentTarget)}
        >
          {sheets.locale.t('common.share')}
        </button>
      )}
      {comparison.regions.length > 0 && <SideBySide {...props} />}
      {isEnough && <Pairs {...props} />}
      {comparison.regions.length > 0 && <ComparedFigures {...props} />}
      {comparison.regions.length > 0 && <SmallMaps {...props} />}
      {comparison.regions.length > 0 && <Peers {...props} />}
      {comparison.regions.length > 0 && <Methods {...props} />}
      {comparison.regions.length > 0 && <Two {...props} />}
    </>
  );
}
