/** What is under way: initiatives by region. Their field is not recorded, so they answer for no cell. */
import { byRegion, nationalOf } from '../../domain/registerCounts.ts';
import { registerHref } from '../../records/registerHref.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { vocabularyOf } from '../../records/vocabulary.ts';
import type { GapsProps } from './types.ts';

export function Running({ state }: GapsProps) {
  const { dataset, registers, locale } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const found = byRegion(registers.initiatives);
  const groups = [
    ...dataset.regions.map(({ id }) => ({
      id: id,
      name: vocabulary.region(id),
      initiatives: found.get(id) ?? [],
    })),
    { id: dataset.country, name: t('records.wholeCountry'), initiatives: nationalOf(registers.initiatives) },
  ].filter(({ initiatives }) => initiatives.length > 0);
  return (
    <section aria-labelledby="running">
      <h2 id="running">{t('gaps.running')}</h2>
      <p>{t('gaps.running.about')}</p>
      <ul class="gap-list regions">
        {groups.map(({ id, name, initiatives }) => (
          <li key={id}>
            <h3>{name}</h3>
            <ul>
              {initiatives.map((one) => (
                <li key={one.id}>
                  <a href={registerHref(state, 'initiatives', one.id)}>
                    <SourcedText locale={locale} text={one.name} bare />
                  </a>{' '}
                  <small>{vocabulary.stage(one.stage)}</small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
