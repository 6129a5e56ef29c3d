/** Region × something, as small maps and as a table of counts; a region without records says so across its row. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { Chapter, headingOf } from './Chapter.tsx';
import { TableBox } from '../../ui/TableBox.tsx';

export interface RegionMatrixRow {
  /** Fragment of the region's records. */
  readonly id: string;
  readonly name: string;
  /** One per column. */
  readonly cells: readonly ComponentChildren[];
  /** Records in all, each once; 0: none found yet. */
  readonly total: number;
}

interface RegionMatrixProps {
  readonly locale: Locale;
  /** Of the chapter. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The same counts as small maps. */
  readonly maps: ComponentChildren;
  readonly columns: readonly { readonly id: string; readonly text: string }[];
  readonly rows: readonly RegionMatrixRow[];
}

export function RegionMatrix({ locale: { t }, id, title, about, maps, columns, rows }: RegionMatrixProps) {
  return (
    <Chapter id={id} title={title}>
      {maps}
      <p>{about}</p>
      <TableBox labelledBy={headingOf(id)}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {columns.map(({ id, text }) => (
                <th key={id} scope="col">
                  {text}
                </th>
              ))}
              <th scope="col">{t('needs.matrix.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: region, name, cells, total }) => (
              <tr key={region}>
                <th scope="row">
                  <a href={`#${region}`}>{name}</a>
                </th>
                {total === 0 ? (
                  <td class="none-found" colSpan={columns.length + 1}>
                    {t('register.none')}
                  </td>
                ) : (
                  <>
                    {cells.map((cell, index) => (
                      <td key={columns[index]?.id} class="num">
                        {cell}
                      </td>
                    ))}
                    <td class="num all">{total}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Chapter>
  );
}

export const NONE = <span class="none">–</span>;
