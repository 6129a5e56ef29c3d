/** The form that filters a register. It stands in the page hidden: only scripts can keep what it promises. */
import type { Locale } from '../../../i18n/locale.ts';
import { QUERY_KEY } from './match.ts';

export interface FacetOption {
  readonly value: string;
  readonly text: string;
  /** How many records have it. */
  readonly count: number;
}

export interface Facet {
  /** Also the key of the address, and `data-{name}` of each record. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

interface FiltersProps {
  readonly locale: Locale;
  readonly facets: readonly Facet[];
  readonly total: number;
}

export function Filters({ locale, facets, total }: FiltersProps) {
  const { t } = locale;
  return (
    <>
      <p class="small without-scripts">{t('register.filter.needsScripts')}</p>
      <form
        class="filters"
        role="search"
        aria-label={t('register.filter')}
        hidden
        // Words that the script puts counts in.
        data-found={t('register.filter.found', { count: '{count}', total: String(total) })}
        data-nothing={t('register.filter.nothing')}
        data-unknown={t('register.filter.unknown', { value: '{value}' })}
      >
        <label class="filter-words">
          <span>{t('register.filter.words')}</span>
          <input type="search" name={QUERY_KEY} autocomplete="off" spellcheck={false} />
        </label>
        {facets.map(({ name, label, options }) => (
          <label key={name}>
            <span>{label}</span>
            <select name={name}>
              <option value="">{t('register.filter.all')}</option>
              {options.map(({ value, text, count }) => (
                <option key={value} value={value}>
                  {`${text} (${count})`}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="reset" class="button">
          {t('register.filter.clear')}
        </button>
        <p role="status" class="filter-found" />
      </form>
    </>
  );
}

/** Options of a facet in the order given, only those that some record has. */
export function optionsOf(
  values: readonly (readonly string[])[],
  choices: readonly { readonly value: string; readonly text: string }[],
): readonly FacetOption[] {
  return choices.flatMap(({ value, text }) => {
    const count = values.filter((own) => own.includes(value)).length;
    return count === 0 ? [] : [{ value, text, count }];
  });
}
