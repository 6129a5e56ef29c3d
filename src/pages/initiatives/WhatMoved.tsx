/** What happened: in the year in which sources were last read, and in the year before it. */
import { movedIn } from '../../domain/initiativeNews.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

export function WhatMoved({ state, vocabulary, year }: InitiativesProps) {
  const { locale, registers } = state;
  const { t, format } = locale;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{t('initiatives.moved', { year: `${year - 1}–${year}` })}</h2>
      <p>{t('initiatives.moved.about', { date: partialDateText(registers.readOn, format) })}</p>
      {[year, year - 1].map((one) => (
        <MovedIn key={one} {...{ state, vocabulary }} year={one} isOpen={one === year} />
      ))}
    </section>
  );
}

function MovedIn({
  state,
  vocabulary,
  year,
  isOpen,
}: Pick<InitiativesProps, 'state' | 'vocabulary' | 'year'> & { readonly isOpen: boolean }) {
  const { locale, registers } = state;
  const { t, format, texts } = locale;
  const moved = movedIn(registers, year);
  if (moved.length === 0) return <p class="none-found">{`${year}: ${t('register.none')}`}</p>;
  return (
    <details class="moved-in" open={isOpen}>
      <summary>
        <h3 id={`moved-${year}`}>
          {t('common.year', { year: String(year) })} <span class="count num">{moved.length}</span>
        </h3>
      </summary>
      <ul class="moved">
        {moved.map(({ initiative, events }) => (
          <li key={initiative.id}>
            <NameLink state={state} record={initiative} /> <small>{vocabulary.regions(initiative.regions)}</small>
            <ul>
              {events.map(({ date, what }) => (
                <li key={date}>{`${date === null ? '' : partialDateText(date, format)}: ${what[texts.language]}`}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
