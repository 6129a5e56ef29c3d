/** Figures as a source prints them, in a list: what each is, its value, and where it stands. */
import { decimalsOf } from '../../domain/rounding.ts';
import type { FactPage, PrintedFact } from '../../domain/registers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { describeLocator } from '../../i18n/locator.ts';
import type { RegisterState } from './types.ts';

/** @returns those of one list or table of a page, in the order of the file */
export function factsIn({ registers }: Pick<RegisterState, 'registers'>, page: FactPage, group: string) {
  return registers.facts.filter((fact) => fact.page === page && fact.group === group);
}

interface FactsProps {
  readonly state: RegisterState;
  readonly facts: readonly PrintedFact[];
}

export function Facts({ state: { locale }, facts }: FactsProps) {
  const { texts } = locale;
  const notes = [...new Set(facts.flatMap((fact) => fact.notes))].flatMap((id) => texts.notes[id] ?? []);
  return (
    <>
      <dl class="facts">
        {facts.map((fact) => (
          <div key={fact.label[texts.language]}>
            <dt>{fact.label[texts.language]}</dt>
            <dd>
              <span class="num">{factText(fact, locale)}</span> <small>{describeLocator(fact.locator, locale)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <FactsSource {...{ locale, facts }} />
      {notes.length > 0 && (
        <ul class="small fact-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The sources of some figures, each once. */
export function FactsSource({ locale, facts }: Pick<FactsProps, 'facts'> & { readonly locale: Locale }) {
  const { t, texts } = locale;
  const sources = [...new Set(facts.map(({ source }) => source))].map((id) => texts.sources[id]?.title ?? id);
  return (
    <p class="small">{t('common.labelled', { label: t('explore.provenance.source'), value: sources.join('; ') })}</p>
  );
}

/** As it is printed: with its decimals and its unit, a share without what it is of, which its label says. */
export function factText({ value, unit: id }: PrintedFact, { texts, format }: Locale): string {
  const unit = texts.units[id];
  const decimals = decimalsOf(value);
  if (unit === undefined) return format.number(value, decimals);
  if (id === TIMES) return format.times(value);
  return id === RANK ? format.place({ rank: value, to: value }) : format.amount(value, unit, decimals);
}

/** Units that a language words by itself. */
const [TIMES, RANK] = ['times', 'rank'] as const;
