/** Choosing an indicator from all, in the groups of the chooser. */
import { useState } from 'preact/hooks';
import { statisticsOf } from '../../domain/dataset.ts';
import type { Indicator, IndicatorId } from '../../domain/types.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { shownIndicators } from './shownIndicators.ts';
import type { ComparisonProps } from './types.ts';

interface IndicatorOptionsProps {
  readonly sheets: RegionSheets;
  readonly isOffered: (indicator: Indicator) => boolean;
  readonly chosen?: IndicatorId;
}

/** Of those of which some region has a value. */
export function IndicatorOptions({ sheets, isOffered, chosen }: IndicatorOptionsProps) {
  const { groups, indicators } = sheets.locale.texts;
  const offered = statisticsOf(sheets.dataset).filter(
    (indicator) => sheets.indicators.get(indicator.id)?.strip != null && isOffered(indicator),
  );
  return (
    <>
      {[...new Set(offered.map(({ group }) => group))].map((group) => (
        <optgroup key={group} label={groups[group] ?? group}>
          {offered
            .filter((one) => one.group === group)
            .map(({ id }) => (
              <option key={id} value={id} selected={id === chosen}>
                {indicators[id]?.short ?? id}
              </option>
            ))}
        </optgroup>
      ))}
    </>
  );
}

/** A choice and a button: moving through a list by keys adds nothing yet. */
export function AddIndicator({ sheets, comparison, change }: ComparisonProps) {
  const { t } = sheets.locale;
  const [asked, setAsked] = useState('');
  const shown = shownIndicators(sheets, comparison);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked === '' || shown.includes(asked as IndicatorId)) return;
        change({ ...comparison, added: [...comparison.added, asked as IndicatorId] });
        setAsked('');
      }}
    >
      <label>
        {t('compare.add')}
        <select name="add" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)}>
          <option value="">{t('compare.add.none')}</option>
          <IndicatorOptions sheets={sheets} isOffered={({ id }) => !shown.includes(id)} />
        </select>
      </label>
      <button class="button">{t('compare.add.do')}</button>
    </form>
  );
}
