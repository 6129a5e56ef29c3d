/** What moved in the year in which sources were last read. */
import { partialDateText } from '../../i18n/partialDate.ts';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

export function MovedThisYear({ state, vocabulary, year, moved }: InitiativesProps) {
  const { locale, registers } = state;
  const { t, format, texts } = locale;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{t('initiatives.moved', { year: String(year) })}</h2>
      <p>{t('initiatives.moved.about', { date: partialDateText(registers.readOn, format) })}</p>
      {moved.length === 0 ? (
        <p class="none-found">{t('register.none')}</p>
      ) : (
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
      )}
    </section>
  );
}
