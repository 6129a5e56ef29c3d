/** The same needs by two-digit field, as ways to their records. */
import { needsByField } from '../../domain/registerCounts.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { Chapter } from '../registers/Chapter.tsx';
import type { RegisterProps } from '../registers/types.ts';
import type { Vocabulary } from '../../records/vocabulary.ts';

export function ByField({ state, vocabulary }: RegisterProps & { readonly vocabulary: Vocabulary }) {
  const { registers, locale } = state;
  const found = needsByField(registers.needs, 'two-digit');
  return (
    <Chapter id="fields" title={locale.t('needs.byField')}>
      <p>{locale.t('needs.byField.about')}</p>
      {registers.fields.map(({ id }) => {
        const needs = found.get(id) ?? [];
        return needs.length === 0 ? null : (
          <section key={id} class="of-field">
            <h3 id={`field-${id}`}>
              {vocabulary.field(id)} <span class="count num">{needs.length}</span>
            </h3>
            <ul>
              {needs.map((need) => (
                <li key={need.id}>
                  <a href={`#${need.id}`}>
                    <SourcedText locale={locale} text={need.name} bare />
                  </a>{' '}
                  <small>{vocabulary.regions(need.regions)}</small>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Chapter>
  );
}
