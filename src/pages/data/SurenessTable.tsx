/** How many records and events are how sure: what was read of their sources. */
import { countSureness, type SurenessCounts } from '../../domain/sureness.ts';
import { SURENESS } from '../../domain/registers.ts';
import { registerHref } from '../../records/registerHref.ts';
import { hasPage } from '../../view/pageLinks.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import type { DataPartProps, DataState } from './types.ts';

interface Line {
  readonly name: string;
  readonly counts: SurenessCounts;
  /** Of the list that is filtered by the answer; without one, of where they stand. */
  readonly hrefOf: ((only: string) => string) | null;
}

export function SurenessTable({ state }: DataPartProps) {
  const { locale, registers } = state;
  const { t, format } = locale;
  const lines = linesOf(state);
  if (lines.length === 0) return null;
  const vocabulary = vocabularyOf(registers, locale);
  return (
    <section aria-labelledby="sureness">
      <h2 id="sureness">{t('data.sureness.title')}</h2>
      <p>{t('data.sureness.about')}</p>
      <TableBox class="scroll" labelledBy="sureness">
        <table class="files">
          <thead>
            <tr>
              <th scope="col">{t('data.sureness.records')}</th>
              {SURENESS.map((sureness) => (
                <th key={sureness} scope="col" class="num">
                  {vocabulary.sureness(sureness)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, counts, hrefOf }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {SURENESS.map((sureness) => {
                  const count = format.number(counts[sureness], 0);
                  return (
                    <td key={sureness} class="num">
                      {hrefOf === null || counts[sureness] === 0 ? (
                        count
                      ) : (
                        <a href={hrefOf(`sureness.${sureness}`)}>{count}</a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

function linesOf(state: DataState): readonly Line[] {
  const { locale, registers, pages } = state;
  const { t } = locale;
  const counts = countSureness(registers);
  const inList = (page: 'needs' | 'initiatives') =>
    hasPage(pages, page) ? (only: string) => `${registerHref(state, page)}?only=${only}` : null;
  const lines: readonly Line[] = [
    { name: t('data.sureness.needs'), counts: counts.needs, hrefOf: inList('needs') },
    { name: t('common.nav.progress'), counts: counts.initiatives, hrefOf: inList('initiatives') },
    { name: t('initiatives.apart'), counts: counts.apart, hrefOf: null },
    { name: t('data.sureness.events'), counts: counts.events, hrefOf: null },
  ];
  return lines.filter((line) => SURENESS.some((sureness) => line.counts[sureness] > 0));
}
