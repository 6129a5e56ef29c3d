/** There and not asked: for each region the fields in which somebody works and no need was found. */
import { vocabularyOf } from '../../records/vocabulary.ts';
import { Organisations } from './Organisations.tsx';
import { hasPublished, Publishers } from './Publishers.tsx';
import { SpendingLink } from './Spending.tsx';
import { pairsWith, type GapsProps } from './types.ts';

export function UnaskedList({ state }: GapsProps) {
  const { gaps, locale, registers } = state;
  const { t, texts } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const pairs = pairsWith(gaps, 'unasked');
  const rows = gaps.rows.filter((row) => pairs.some((pair) => pair.row === row));
  return (
    <section aria-labelledby="unasked">
      <h2 id="unasked">{t('gaps.list.unasked')}</h2>
      <p>{t('gaps.list.unasked.about')}</p>
      <ul class="gap-list regions">
        {rows.map((row) => (
          <li key={row.region} id={`there-${row.region}`}>
            <h3>
              <a href={`${state.root}${texts.language}/region/${row.region}/`}>{vocabulary.region(row.region)}</a>
            </h3>
            <ul>
              {pairs
                .filter((pair) => pair.row === row)
                .map(({ cell, field }) => (
                  <li key={cell.field}>
                    {`${field.field.name[texts.language]}: `}
                    <SpendingLink {...{ state, field, cell }} region={row.region} />
                    {cell.organisations.length > 0 && ' · '}
                    <Organisations state={state} organisations={cell.organisations} />
                    {hasPublished(field, cell) && ' · '}
                    <Publishers {...{ state, field, cell }} region={row.region} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
