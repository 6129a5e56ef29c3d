/** Region × broad field: how many needs were found, each number a way to them. */
import type { Need } from '../../domain/registers.ts';
import { COUNTRY_ID, type RegionGroup } from '../registers/grouped.ts';
import type { RegisterProps } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';
import { needsMatrix } from './matrix.ts';

interface MatrixProps extends RegisterProps {
  readonly groups: readonly RegionGroup<Need>[];
  readonly vocabulary: Vocabulary;
}

export function Matrix({ state, groups, vocabulary }: MatrixProps) {
  const { registers, locale } = state;
  const { t } = locale;
  const fields = registers.fields.filter(({ parent }) => parent === null);
  const regions = groups.flatMap(({ region }) => region ?? []);
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('needs.matrix')}</h2>
      <p>{t('needs.matrix.about')}</p>
      <div class="table-box" tabIndex={0} role="group" aria-labelledby="matrix">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {fields.map(({ id }) => (
                <th key={id} scope="col">
                  {vocabulary.field(id)}
                </th>
              ))}
              <th scope="col">{t('needs.matrix.all')}</th>
            </tr>
          </thead>
          <tbody>
            {needsMatrix(registers.needs, regions, registers.fields).map(({ region, cells, all }) => {
              const id = region ?? COUNTRY_ID;
              return (
                <tr key={id}>
                  <th scope="row">
                    <a href={`#${id}`}>{region === null ? t('common.country') : vocabulary.region(region)}</a>
                  </th>
                  {all.length === 0 ? (
                    <td class="none-found" colSpan={fields.length + 1}>
                      {t('register.none')}
                    </td>
                  ) : (
                    <>
                      {cells.map((cell, index) => (
                        <Cell key={fields[index]?.id} needs={cell} />
                      ))}
                      <td class="num all">{all.length}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The first of its needs is the way to them: those of a field stand together in the region's list. */
function Cell({ needs: [first, ...more] }: { readonly needs: readonly Need[] }) {
  return (
    <td class="num">
      {first === undefined ? <span class="none">–</span> : <a href={`#${first.id}`}>{more.length + 1}</a>}
    </td>
  );
}
