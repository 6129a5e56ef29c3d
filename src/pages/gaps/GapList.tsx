/** One sentence a region, from the widest gap, with the ways to its records. */
import { registerHref } from '../registers/folders.ts';
import { gapEntries } from './gapEntries.ts';
import type { GapEntry, GapsState } from './types.ts';

export function GapList({ state }: { readonly state: GapsState }) {
  const { dataset, locale } = state;
  const { t } = locale;
  const { gapAxes } = dataset;
  if (gapAxes === undefined) return null;
  const entries = gapEntries(dataset, gapAxes, locale);
  const unknown = entries.filter(({ cell }) => cell === null);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('gaps.list')}</h2>
      <p>{t('gaps.list.about')}</p>
      <ol class="gap-list">
        {entries
          .filter(({ cell }) => cell !== null)
          .map((entry) => (
            <Entry key={entry.region} state={state} entry={entry} />
          ))}
      </ol>
      {unknown.length > 0 && (
        <>
          <h3>{t('gaps.unknown')}</h3>
          <ul class="gap-list">
            {unknown.map((entry) => (
              <Entry key={entry.region} state={state} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Entry({ state, entry }: { readonly state: GapsState; readonly entry: GapEntry }) {
  const { registers, locale, root } = state;
  const { t, texts } = locale;
  const { region, name, cell, sentence } = entry;
  const has = (records: readonly { readonly regions: readonly string[] }[]) =>
    records.some(({ regions }) => regions.includes(region));
  return (
    <li id={region}>
      <svg class="swatch" aria-hidden="true">
        <rect class={cell ?? 'land'} width="100%" height="100%" />
      </svg>
      <p>
        <a href={`${root}${texts.language}/region/${region}/`}>{name}</a>
        {`: ${sentence}`}
      </p>
      <p class="gap-ways">
        {has(registers.needs) && <a href={registerHref(state, 'needs', region)}>{t('gaps.related.needs')}</a>}
        {registers.organisations.some((one) => one.region === region) && (
          <a href={registerHref(state, 'organisations', region)}>{t('gaps.related.organisations')}</a>
        )}
        {has(registers.initiatives) && (
          <a href={registerHref(state, 'initiatives', region)}>{t('gaps.related.initiatives')}</a>
        )}
      </p>
    </li>
  );
}
