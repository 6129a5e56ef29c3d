/** Every note, under the group of the first indicator that it concerns. */
import { groupsOf } from './groups.ts';
import { IndicatorLinks } from './IndicatorLinks.tsx';
import type { DataPartProps, Use } from './types.ts';

export function Notes({ state }: DataPartProps) {
  const { locale, notes, coverage } = state;
  const { t, texts } = locale;
  const groupOf = new Map(coverage.map(({ indicator }) => [indicator.id, indicator.group]));
  const inGroup = (group: string | undefined) =>
    notes.filter(({ indicators: [first] }) => (first === undefined ? undefined : groupOf.get(first)) === group);
  const parts = [
    ...groupsOf(coverage).map(({ group }) => ({ title: texts.groups[group] ?? group, members: inGroup(group) })),
    { title: t('data.notes.general'), members: inGroup(undefined) },
  ].filter(({ members }) => members.length > 0);
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('explore.notes')}</h2>
      <p>{t('data.notes.about')}</p>
      {parts.map(({ title, members }) => (
        <details key={title} class="disclosure">
          <summary>
            {t('data.notes.group', {
              group: title,
              notes: t('data.notes.count', { n: members.length, count: String(members.length) }),
            })}
          </summary>
          <ul class="notes">
            {members.map((note) => (
              <Note key={note.id} state={state} note={note} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Note({ state, note: { id, indicators } }: DataPartProps & { note: Use<string> }) {
  const { t, texts } = state.locale;
  return (
    <li id={`note-${id}`}>
      <p>{texts.notes[id]}</p>
      <IndicatorLinks state={state} label={t('data.notes.concerns')} indicators={indicators} />
    </li>
  );
}
