/** The questions of a register, each a list of choices with the number of records that each would leave. */
import type { Locale } from '../../../i18n/locale.ts';
import { countsOf, type Choice, type Chosen, type Facet } from './facets.ts';

interface FiltersProps {
  readonly locale: Locale;
  readonly ids: readonly string[];
  readonly facets: readonly Facet[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

export function Filters({ locale, ids, facets, chosen, onChoose }: FiltersProps) {
  const { t, format } = locale;
  const isAsked = Object.values(chosen).some((value) => value !== '');
  return (
    <div class="layer-filters">
      {facets.map((facet) => {
        const counts = countsOf(ids, facets, chosen, facet);
        const counted = (label: string, value: string) =>
          t('explore.layer.counted', { name: label, count: format.number(counts.get(value) ?? 0, 0) });
        const option = ({ value, label }: Choice) => (
          <option key={value} value={value} disabled={!counts.has(value) && chosen[facet.key] !== value}>
            {counted(label, value)}
          </option>
        );
        const groups = [...new Set(facet.choices.map(({ group = '' }) => group))];
        return (
          <label key={facet.key}>
            {facet.label}
            <select
              value={chosen[facet.key] ?? ''}
              onChange={(event) => onChoose({ ...chosen, [facet.key]: event.currentTarget.value })}
            >
              <option value="">{counted(t('explore.layer.any'), '')}</option>
              {groups.map((group) => {
                const own = facet.choices.filter((choice) => (choice.group ?? '') === group).map(option);
                return group === '' ? (
                  own
                ) : (
                  <optgroup key={group} label={group}>
                    {own}
                  </optgroup>
                );
              })}
            </select>
          </label>
        );
      })}
      {isAsked && (
        <button type="button" class="button" onClick={() => onChoose({})}>
          {t('common.reset')}
        </button>
      )}
    </div>
  );
}
