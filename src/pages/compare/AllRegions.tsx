/** All regions by the three functions, in one table: the page without scripts, and what one chooses from. */
import { ListMarks } from '../../records/list/ListMarks.tsx';
import { regionsByName } from '../../records/regionsByName.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import type { ProfileRow } from '../region/types.ts';
import type { RecordList } from '../region/science/describeScience.ts';
import { commonAbout, commonStatus } from './functions/commonStatus.ts';
import { describeFunctions, type RegionFunctions } from './functions/describeFunctions.ts';
import { ComparedCell } from './functions/ComparedCell.tsx';
import { RecordNames } from './functions/RecordNames.tsx';
import type { CompareProps } from './types.ts';

export function AllRegions({ sheets, root }: CompareProps) {
  const { locale, dataset } = sheets;
  const { t } = locale;
  const count = dataset.regions.length;
  const all = regionsByName({ dataset, locale }).map(({ id }) => describeFunctions(sheets, id, root));
  const [first] = all;
  if (first === undefined) return null;
  const columns = figuresOf(first).map((_, at) => all.flatMap((one) => figuresOf(one)[at] ?? []));
  return (
    <section class="all-regions" aria-labelledby="all">
      <h2 id="all">{t('compare.all', { count: String(count) })}</h2>
      <ListMarks
        records={all.flatMap(({ needs, initiatives }) => [...(needs?.items ?? []), ...(initiatives?.items ?? [])])}
      />
      <TableBox labelledBy="all">
        <table>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {t('common.region')}
              </th>
              <th colSpan={columns.length} scope="colgroup" class="function-capability">
                {t('compare.can')}
              </th>
              {first.needs !== null && (
                <th rowSpan={2} scope="col" class="function-demand">
                  {t('compare.asks')}
                </th>
              )}
              {first.initiatives !== null && (
                <th rowSpan={2} scope="col" class="function-progress">
                  {t('compare.underWay')}
                </th>
              )}
            </tr>
            <tr>
              {columns.map((rows) => (
                <FigureHead key={rows[0]?.indicator} rows={rows} />
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(({ region, name, href, capability, budget, needs, initiatives }) => (
              <tr key={region}>
                <th scope="row">
                  <a href={href}>{name}</a>
                </th>
                {figuresOf({ capability, budget }).map((row, at) => (
                  <ComparedCell key={row.indicator} row={row} said={commonStatus(columns[at] ?? [])} />
                ))}
                <RecordsCell sheets={sheets} list={needs} />
                <RecordsCell sheets={sheets} list={initiatives} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

/** Of what it can do, and what its local budget pays. */
function figuresOf({ capability, budget }: Pick<RegionFunctions, 'capability' | 'budget'>): readonly ProfileRow[] {
  return budget === null ? capability : [...capability, budget];
}

function FigureHead({ rows }: { readonly rows: readonly ProfileRow[] }) {
  return (
    <th scope="col">
      {rows[0]?.name}
      <small>{commonAbout(rows)}</small>
    </th>
  );
}

function RecordsCell({ sheets, list }: Pick<CompareProps, 'sheets'> & { readonly list: RecordList | null }) {
  if (list === null) return null;
  return (
    <td class="records">
      <RecordNames items={list.items} locale={sheets.locale} />
    </td>
  );
}
