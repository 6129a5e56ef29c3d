/** Region × field and type of work: the quotient, its sign and, in words, whether it stands on few people. */
import { FEW_RESEARCHERS } from '../../domain/locationQuotient.ts';
import { labelledText } from '../../i18n/labelled.ts';
import { CellLink } from '../registers/CellLink.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { quotientColumns, standingOf, STRONG, WEAK, type QuotientColumn, type Standing } from './quotients.ts';
import { quotientText } from './quotientText.ts';
import { regionsByName } from '../../records/regionsByName.ts';
import { NOTE_MARK, strengthsText } from './strengthsText.ts';

const SIGNS: Readonly<Record<Standing, string>> = { strong: '▲', weak: '▼', like: '', none: '' };
/** Of fewer than twenty researchers: hollow, it stands on a handful of people. */
const HOLLOW: Readonly<Record<Standing, string>> = { strong: '△', weak: '▽', like: '', none: '' };

export function Quotients({ state }: RegisterProps) {
  const { dataset, registers, locale } = state;
  const { t, texts, format } = locale;
  const columns = quotientColumns(dataset, registers);
  const notes = [
    ...new Set(columns.flatMap(({ quotients }) => [...quotients.values()].flatMap((found) => found.notes))),
  ];
  const bounds = { strong: format.number(STRONG, 1), weak: format.number(WEAK, 2), few: String(FEW_RESEARCHERS) };
  return (
    <section aria-labelledby="quotients">
      <h2 id="quotients">{t('strengths.quotients')}</h2>
      <p>{t('strengths.quotients.about', bounds)}</p>
      <TableBox labelledBy="quotients">
        <table class="matrix quotients">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {columns.map(({ indicator, year }) => (
                <th key={indicator} scope="col">
                  {`${texts.indicators[indicator]?.short ?? indicator}, ${year}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regionsByName(state).map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`${state.root}${texts.language}/region/${id}/`}>{name}</a>
                </th>
                {columns.map((column) => (
                  <Cell key={column.indicator} {...{ state, column }} region={id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {notes.length > 0 && (
        <ul class="small">
          {notes.map((id) => (
            <li key={id}>{`${NOTE_MARK} ${texts.notes[id] ?? id}`}</li>
          ))}
        </ul>
      )}
      <h3>{t('strengths.sentences')}</h3>
      <ul class="sentences">
        {regionsByName(state).map(({ id, name }) => (
          <li key={id}>{labelledText(name, strengthsText(state.locale, columns, id), state.locale)}</li>
        ))}
      </ul>
    </section>
  );
}

interface CellProps extends RegisterProps {
  readonly column: QuotientColumn;
  readonly region: Parameters<QuotientColumn['quotients']['get']>[0];
}

function Cell({ state, column, region }: CellProps) {
  const { t, format } = state.locale;
  const { indicator, year } = column;
  const found = column.quotients.get(region);
  const quotient = found?.quotient ?? null;
  if (found === undefined || quotient === null) {
    const reason = found?.reason ?? null;
    return <td class="none-found">{t(reason === null ? 'common.missing' : `common.missing.${reason}`)}</td>;
  }
  const standing = standingOf(quotient);
  const sign = (found.isSmall ? HOLLOW : SIGNS)[standing];
  return (
    <td class={`num ${standing}${found.isSmall ? ' small' : ''}`}>
      {sign !== '' && <span aria-hidden="true">{`${sign} `}</span>}
      <CellLink state={state} cell={{ indicator, year, region }}>
        {quotientText(quotient, format)}
      </CellLink>
      {found.notes.length > 0 && <sup>{NOTE_MARK}</sup>}
      {found.isSmall && <small class="few">{t('strengths.few')}</small>}
    </td>
  );
}
