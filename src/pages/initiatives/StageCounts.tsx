/** Region × stage, as maps and as a table: how many initiatives stand where. */
import { countsByRegion } from '../../domain/registerCounts.ts';
import { groupedByRegion } from '../../records/list/regionGroups.ts';
import { CountMaps } from '../registers/CountMaps.tsx';
import { NONE, RegionMatrix } from '../registers/RegionMatrix.tsx';
import type { InitiativesProps } from './types.ts';

export function StageCounts({ state, vocabulary }: InitiativesProps) {
  const { registers, locale } = state;
  const { t } = locale;
  const groups = groupedByRegion(state, registers.initiatives, t('records.wholeCountry'));
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
            title: vocabulary.stage(id),
            counts: countsByRegion(registers.initiatives.filter(({ stage }) => stage === id)),
          }))}
        />
      }
      columns={stages.map(({ id }) => ({ id, text: vocabulary.stage(id) }))}
      rows={groups.map(({ id, name, records }) => ({
        id,
        name,
        cells: stages.map((stage) => records.filter((record) => record.stage === stage.id).length || NONE),
        total: records.length,
      }))}
    />
  );
}
