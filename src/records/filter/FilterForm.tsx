/**
 * The questions of a register as a form: words, and a list of choices each with the number of records
 * that it would leave. Over the map it is live; on a list's page it stands hidden until the page's
 * script fills it (`listenToFilters.ts`), since it does nothing without scripts; on phones its questions are
 * folded under a line that says how many are set.
 */
import type { ComponentChildren } from 'preact';
import type { Problem } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { MOST_LETTERS } from '../../view/recordKeys.ts';
import type { RegisterKey } from '../recordsState.ts';
import { isAsking, NO_FILTER, type Choice, type Facet, type Filter } from './filter.ts';
import { filterIn, WORDS } from './formValues.ts';
import type { FoundRecords } from './matching.ts';

/** What the form shows, and what is done when somebody changes it. */
export interface LiveFilter {
  readonly filter: Filter;
  readonly found: FoundRecords<unknown>;
  /** What of the address could not be used. */
  readonly problems: readonly Problem[];
  /** With each letter. */
  readonly onInput: (filter: Filter) => void;
  /** With what was chosen, or typed to its end. */
  readonly onChange: (filter: Filter) => void;
}

interface FilterFormProps {
  readonly locale: Locale;
  readonly register: RegisterKey;
  readonly facets: readonly Facet[];
  /** Records in all. */
  readonly total: number;
  readonly live?: LiveFilter;
  /** Links to the same records elsewhere. */
  readonly children?: ComponentChildren;
}

export function FilterForm({ locale, register, facets, total, live, children }: FilterFormProps) {
  const { t } = locale;
  const shown = (count: string) => t('records.filter.shown', { count, total: locale.format.number(total, 0) });
  const questions = (
    <>
      <label class="filter-words">
        <span>{t('records.filter.words')}</span>
        <input
          type="search"
          name={WORDS}
          autocomplete="off"
          spellcheck={false}
          maxLength={MOST_LETTERS}
          {...(live === undefined ? {} : { value: live.filter.words })}
        />
      </label>
      {facets.map((facet) => (
        <Question key={facet.key} {...{ locale, facet, live }} />
      ))}
      <button type="reset" class="button" hidden={live === undefined || !isAsking(live.filter)}>
        {t('records.filter.clear')}
      </button>
    </>
  );
  return (
    <form
      class="filters"
      role="search"
      aria-label={t('records.filter')}
      {...(live === undefined ? scriptTexts({ locale, register, shown }) : handlersOf(live))}
    >
      {live === undefined ? (
        <details class="filter-fold">
          <summary>{t('records.filter.none')}</summary>
          <div class="filter-questions">{questions}</div>
        </details>
      ) : (
        questions
      )}
      <Problems locale={locale} problems={live?.problems ?? []} />
      <p role="status" class="filter-found">
        {live !== undefined && shown(locale.format.number(live.found.records.length, 0))}
        {live?.found.records.length === 0 && ` ${t('records.filter.nothing')}`}
      </p>
      {children}
    </form>
  );
}

function handlersOf({ onInput, onChange }: LiveFilter) {
  return {
    onInput: (event: Event & { readonly currentTarget: HTMLFormElement }) => onInput(filterIn(event.currentTarget)),
    onChange: (event: Event & { readonly currentTarget: HTMLFormElement }) => onChange(filterIn(event.currentTarget)),
    onSubmit: (event: Event) => event.preventDefault(),
    onReset: (event: Event) => {
      // The browser empties the form only after this event.
      event.preventDefault();
      onChange(NO_FILTER);
    },
  };
}

/** Words that the page's script puts numbers and values in. */
function scriptTexts({
  locale: { t },
  register,
  shown,
}: Pick<FilterFormProps, 'locale' | 'register'> & { readonly shown: (count: string) => string }) {
  return {
    hidden: true,
    'data-register': register,
    'data-shown': shown('{count}'),
    'data-none': t('records.filter.none'),
    'data-set': t('records.filter.set', { count: '{count}' }),
    'data-nothing': t('records.filter.nothing'),
    'data-counted': t('common.counted', { name: '{name}', count: '{count}' }),
    'data-unknown-value': t('records.filter.unknown', { got: '{got}' }),
    'data-too-long': t('problem.too-long'),
    'data-words-cut': t('problem.words-cut'),
  };
}

interface QuestionProps {
  readonly locale: Locale;
  readonly facet: Facet;
  readonly live: LiveFilter | undefined;
}

function Question({ locale: { t, format }, facet: { key, label, choices }, live }: QuestionProps) {
  const counts = live?.found.counts(key);
  const chosen = live?.filter.chosen[key] ?? '';
  const counted = (name: string, value: string) =>
    counts === undefined ? name : t('common.counted', { name, count: format.number(counts.get(value) ?? 0, 0) });
  const option = ({ value, label: name }: Pick<Choice, 'value' | 'label'>) => (
    <option key={value} value={value}>
      {counted(name, value)}
    </option>
  );
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <label>
      <span>{label}</span>
      <select name={key} {...(live === undefined ? {} : { value: chosen })}>
        {option({ value: '', label: t('records.filter.any') })}
        {groups.map((group) => {
          const own = choices.filter((choice) => choice.group === group).map(option);
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
}

/** Said where the page has room for it; the page's script writes its own. */
function Problems({ locale: { t }, problems }: { readonly locale: Locale; readonly problems: readonly Problem[] }) {
  return (
    <p class="notice filter-problems" hidden={problems.length === 0}>
      {problems
        .map(({ key, got }) => (key === 'unknown-value' ? t('records.filter.unknown', { got }) : t(`problem.${key}`)))
        .join(' ')}
    </p>
  );
}
