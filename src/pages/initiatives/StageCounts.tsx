/** Region × stage, as maps and as a table: how many initiatives stand where. */
import type { Initiative } from '../../domain/registers.ts';
import { countsByRegion } from '../../domain/registerCounts.ts';
import { COUNTRY_ID, type RegionGroup } from '../registers/grouped.ts';
import { CountMaps } from '../registers/CountMaps.tsx';
import { NONE, RegionMatrix } from '../registers/RegionMatrix.tsx';
import type { InitiativesProps } from './types.ts';

interface StageCountsProps extends InitiativesProps {
  readonly groups: readonly RegionGroup<Initiative>[];
}

export function StageCounts({ state, groups, vocabulary }: StageCountsProps) {
  const { registers, locale } = state;
  const { t } = locale;
  const stages = registers.stages.filter(({ id }) => registers.initiatives.some(({ stage }) => stage === id));
  return (
    <RegionMatrix
      locale={locale}
      id="by-region"
      title={t('initiatives.byRegion')}
      about={t('initiatives.byRegion.about')}
      maps={
        <CountMaps
          state={state}
          maps={stages.map(({ id }) => ({
            id,
            title: vocabulary.stageName(id),
            counts: countsByRegion(registers.initiatives.filter(({ stage }) => stage === id)),
          }))}
        />
      }
      columns={stages.map(({ id }) => ({ id, text: vocabulary.stageName(id) }))}
      rows={groups.map(({ id, name, records }) => ({
        id,
        name: id === COUNTRY_ID ? t('common.country') : name,
        cells: stages.map((stage) => records.filter((record) => record.stage === stage.id).length || NONE),
        total: records.length,
      }))}
    />
  );
}
