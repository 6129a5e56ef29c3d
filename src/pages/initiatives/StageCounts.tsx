/** Region × stage: how many initiatives stand where. */
import type { Initiative } from '../../domain/registers.ts';
import { COUNTRY_ID, type RegionGroup } from '../registers/grouped.ts';
import type { InitiativesProps } from './types.ts';

interface StageCountsProps extends InitiativesProps {
  readonly groups: readonly RegionGroup<Initiative>[];
}

export function StageCounts({ state, groups }: StageCountsProps) {
  const { registers, locale } = state;
  const { t, texts } = locale;
  const stages = registers.stages.filter(({ id }) => registers.initiatives.some(({ stage }) => stage === id));
  return (
    <section aria-labelledby="by-region">
      <h2 id="by-region">{t('initiatives.byRegion')}</h2>
      <p>{t('initiatives.byRegion.about')}</p>
      <div class="table-box" tabIndex={0} role="group" aria-labelledby="by-region">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              {stages.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name[texts.language]}
                </th>
              ))}
              <th scope="col">{t('needs.matrix.all')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, name, records }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`#${id}`}>{id === COUNTRY_ID ? t('common.country') : name}</a>
                </th>
                {records.length === 0 ? (
                  <td class="none-found" colSpan={stages.length + 1}>
                    {t('register.none')}
                  </td>
                ) : (
                  <>
                    {stages.map((stage) => {
                      const count = records.filter((record) => record.stage === stage.id).length;
                      return (
                        <td key={stage.id} class="num">
                          {count === 0 ? <span class="none">–</span> : count}
                        </td>
                      );
                    })}
                    <td class="num all">{records.length}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
