/** What is no stated need of a region and a field: topics, directions, priorities, projects. Shown, and of no weight. */
import { byRegion, nationalOf } from '../../domain/registerCounts.ts';
import type { Need } from '../../domain/registers.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { NeedLink } from './AnswerList.tsx';
import type { GapsProps } from './types.ts';

export function Apart({ state }: GapsProps) {
  const { gaps, locale, registers, dataset } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const found = byRegion(gaps.apart);
  const groups = [
    ...dataset.regions.map(({ id }) => ({ id: id, name: vocabulary.region(id), needs: found.get(id) ?? [] })),
    { id: dataset.country, name: t('records.wholeCountry'), needs: nationalOf(gaps.apart) },
  ].filter(({ needs }) => needs.length > 0);
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">{t('gaps.apart')}</h2>
      <p>{t('gaps.apart.about')}</p>
      <ul class="gap-list regions">
        {groups.map(({ id, name, needs }) => (
          <li key={id}>
            <h3>{name}</h3>
            <ul>
              {kindsOf(needs).map((kind) => (
                <li key={kind}>
                  {`${vocabulary.kind('need', kind)}: `}
                  {needs
                    .filter((need) => need.kind === kind)
                    .map((need, index) => (
                      <>
                        {index > 0 && '; '}
                        <NeedLink key={need.id} state={state} need={need} />
                      </>
                    ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each once, in the order in which they come. */
function kindsOf(needs: readonly Need[]): readonly Need['kind'][] {
  return [...new Set(needs.map(({ kind }) => kind))];
}
