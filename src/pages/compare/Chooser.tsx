/** Which regions are compared: those chosen, each with its mark, and the choice among all. */
import { useState } from 'preact/hooks';
import { regionsByName } from '../../records/regionsByName.ts';
import { compareName } from './compareName.ts';
import { LEAST_COMPARED, MOST_COMPARED, withToggled } from './comparison.ts';
import { ComparedName } from './functions/ComparedName.tsx';
import type { ComparisonProps } from './types.ts';

export function Chooser({ sheets, root, comparison, change }: ComparisonProps) {
  const { locale, dataset } = sheets;
  const { t, texts } = locale;
  const { regions } = comparison;
  // Open as long as there is nothing to look at; after that the visitor opens and closes it.
  const [isOpen] = useState(regions.length < LEAST_COMPARED);
  return (
    <section class="chooser" aria-label={t('compare.chosen')}>
      {regions.length > 0 && (
        <ul class="chosen" aria-label={t('compare.chosen')}>
          {regions.map((region, pin) => (
            <li key={region}>
              <ComparedName {...{ sheets, region, pin }} href={`${root}${texts.language}/region/${region}/`} />
              <button
                type="button"
                class="remove"
                aria-label={t('compare.remove', { name: compareName(sheets, region) })}
                onClick={() => change(withToggled(comparison, region))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <details open={isOpen}>
        <summary>{t('compare.choose', { count: String(regions.length), max: String(MOST_COMPARED) })}</summary>
        <fieldset>
          <legend class="visually-hidden">{t('compare.choose.about', { max: String(MOST_COMPARED) })}</legend>
          {regionsByName({ dataset, locale }).map(({ id }) => {
            const isChosen = regions.includes(id);
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  name="region"
                  value={id}
                  checked={isChosen}
                  onChange={({ currentTarget }) => {
                    // What is refused is not ticked.
                    currentTarget.checked = isChosen;
                    change(withToggled(comparison, id));
                  }}
                />
                <ComparedName sheets={sheets} region={id} pin={isChosen ? regions.indexOf(id) : null} />
              </label>
            );
          })}
        </fieldset>
      </details>
    </section>
  );
}
