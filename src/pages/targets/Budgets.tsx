/** What local budgets paid for research: the last years by region, five years together, and what the document says of them. */
import type { RegionId } from '../../domain/types.ts';
import { CellLink, type Cell } from '../registers/CellLink.tsx';
import { Facts, factsIn, factText } from '../registers/Facts.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { localBudget, moneyUnit, type BudgetCell } from './localBudget.ts';

const OLD_TERRITORY = '†';

export function Budgets({ state }: RegisterProps) {
  const { locale } = state;
  const { t, texts, format } = locale;
  const budget = localBudget(state);
  if (budget === null) return null;
  const [sums, shares] = [factsIn(state, 'targets', 'five-year-sum'), factsIn(state, 'targets', 'five-year-share')];
  const hasFacts = sums.length > 0;
  const [from = 0, to = 0] = sums[0]?.years ?? [];
  const years = format.yearRange(from, to);
  const name = (region: RegionId) => texts.regions[region]?.short ?? region;
  const old = budget.rows.flatMap(({ region, cells }) => {
    const also = new Set(cells.flatMap((cell) => ('value' in cell ? cell.also : [])));
    return also.size === 0
      ? []
      : [t('targets.budgets.with', { region: name(region), also: format.list([...also].map(name)) })];
  });
  const facts = factsIn(state, 'targets', 'local-budgets');
  const ofRegion = (list: typeof sums, region: RegionId | null) => {
    const fact = list.find((one) => one.region === region);
    return fact === undefined ? '' : factText(fact, locale);
  };
  /** With the decimals of the years beside it: its unit stands above the table. */
  const sumOf = (region: RegionId | null) => {
    const fact = sums.find((one) => one.region === region);
    return fact === undefined ? '' : format.number(fact.value, 1);
  };
  return (
    <>
      <h3 id="budgets">{t('targets.budgets')}</h3>
      {facts.length > 0 && <Facts state={state} facts={facts} />}
      <p>{t('targets.budgets.about', { unit: moneyUnit(state).text })}</p>
      {hasFacts && <p>{t('targets.budgets.fiveYears', { years })}</p>}
      <TableBox labelledBy="budgets">
        <table class="years">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {budget.years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
              {hasFacts && <th scope="col">{t('targets.budgets.sum', { years })}</th>}
              {hasFacts && <th scope="col">{t('targets.budgets.share', { years })}</th>}
            </tr>
          </thead>
          <tbody>
            {budgetOrder(budget.rows, shares).map(({ region, cells }) => (
              <tr key={region}>
                <th scope="row">{name(region)}</th>
                {budget.years.map((year, index) => (
                  <BudgetOf key={year} {...{ state, year, region }} cell={cells[index]} indicator={budget.indicator} />
                ))}
                {hasFacts && <td class="num">{sumOf(region)}</td>}
                {hasFacts && <td class="num">{ofRegion(shares, region)}</td>}
              </tr>
            ))}
            {hasFacts && (
              <tr>
                <th scope="row">{t('explore.table.national')}</th>
                {budget.years.map((year, index) => (
                  <BudgetOf
                    key={year}
                    {...{ state, year }}
                    region={null}
                    cell={budget.national[index]}
                    indicator={budget.indicator}
                  />
                ))}
                <td class="num">{sumOf(null)}</td>
                <td class="num">{ofRegion(shares, null)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </TableBox>
      {old.length > 0 && (
        <p class="small">{t('targets.budgets.old', { mark: OLD_TERRITORY, regions: old.join('; ') })}</p>
      )}
    </>
  );
}

/** By the printed share of five years, the highest first, as councils compare themselves; without one in the order of lists, last. */
function budgetOrder<Row extends { readonly region: RegionId }>(
  rows: readonly Row[],
  shares: ReturnType<typeof factsIn>,
): readonly Row[] {
  const shareOf = ({ region }: Row) => shares.find((fact) => fact.region === region)?.value ?? -1;
  return rows.toSorted((a, b) => shareOf(b) - shareOf(a));
}

interface BudgetOfProps extends RegisterProps, Cell {
  readonly cell: BudgetCell | undefined;
}

function BudgetOf({ state, cell = { reason: 'O' }, indicator, year, region }: BudgetOfProps) {
  const { t, format } = state.locale;
  if (!('value' in cell)) return <td class="none-found">{t(`common.missing.${cell.reason}`)}</td>;
  return (
    <td class="num">
      <CellLink state={state} cell={{ indicator, year, region }}>
        {format.number(cell.value, 1)}
      </CellLink>
      {cell.also.length > 0 && <sup>{OLD_TERRITORY}</sup>}
    </td>
  );
}
