/** Region × broad field: one sign and one word a cell, each the way to its records. Narrow enough for a phone. */
import { GAP_ANSWERS, type GapAnswer, type GapCell, type GapRow } from '../../domain/gaps.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { pairId, type GapsProps } from './types.ts';

/** Told apart by shape, not by colour alone. */
export const SIGNS: Readonly<Record<GapAnswer, string>> = {
  unmet: '!',
  withheld: '?',
  met: '✓',
  unasked: '○',
  none: '–',
};

export function GapMatrix({ state }: GapsProps) {
  const { gaps, locale, dataset } = state;
  const { t, texts } = locale;
  const years = [...new Set(gaps.fields.flatMap(({ spending }) => (spending === null ? [] : [spending.year])))];
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('gaps.matrix')}</h2>
      <p>{t('gaps.matrix.about', { year: locale.format.list(years.map(String)) })}</p>
      <ul class="gap-key">
        {GAP_ANSWERS.map((answer) => (
          <li key={answer}>
            <Sign answer={answer} /> {t(`gaps.answer.${answer}`)}
          </li>
        ))}
        <li>
          <span class="sign named" aria-hidden="true" /> {t('gaps.matrix.named')}
        </li>
      </ul>
      <ul class="gap-fields" aria-hidden="true">
        {gaps.fields.map(({ field }) => (
          <li key={field.id}>{`${field.id} ${field.name[texts.language]}`}</li>
        ))}
      </ul>
      <TableBox label={t('gaps.matrix.caption')}>
        <table class="gap-matrix">
          <caption class="visually-hidden">{t('gaps.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {gaps.fields.map(({ field }) => (
                <th key={field.id} scope="col">
                  <span class="field-name">{field.name[texts.language]}</span>
                  <span class="field-code" aria-hidden="true">
                    {field.id}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.rows.map((row) => (
              <tr key={row.region} data-matrix={row.region}>
                <th scope="row">
                  <a href={`${state.root}${texts.language}/region/${row.region}/`}>
                    {texts.regions[row.region]?.label ?? row.region}
                  </a>
                </th>
                {row.cells.map((cell) => (
                  <Cell key={cell.field} state={state} row={row} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <p class="small">{t('gaps.matrix.regions', { count: String(dataset.regions.length) })}</p>
    </section>
  );
}

function Sign({ answer }: { readonly answer: GapAnswer }) {
  return (
    <span class={`sign ${answer}`} aria-hidden="true">
      {SIGNS[answer]}
    </span>
  );
}

interface CellProps extends GapsProps {
  readonly row: GapRow;
  readonly cell: GapCell;
}

function Cell({ state: { locale }, row, cell }: CellProps) {
  const { t } = locale;
  const { answer, named } = cell;
  const words = [t(`gaps.answer.${answer}`), ...(named.length > 0 ? [t('gaps.matrix.named')] : [])].join('; ');
  const inside = (
    <>
      <Sign answer={answer} />
      {named.length > 0 && <span class="named" aria-hidden="true" />}
      <span class="visually-hidden">{words}</span>
    </>
  );
  return (
    <td data-answer={answer}>
      {answer === 'none' ? <span class="cell">{inside}</span> : <a href={hrefOf(row, cell)}>{inside}</a>}
    </td>
  );
}

/** To the entry below: of what is asked its own, of what is there its region's. */
function hrefOf(row: GapRow, cell: GapCell): string {
  return cell.answer === 'unasked' ? `#there-${row.region}` : `#${pairId(row, cell)}`;
}
