/** Region × broad field, as maps and as a table: how many needs were found, each number a way to them. */
import { countsByRegion, needsByField } from '../../domain/registerCounts.ts';
import type { Need } from '../../domain/registers.ts';
import { CountMaps } from '../registers/CountMaps.tsx';
import { regionsByName } from '../../records/regionsByName.ts';
import { NONE, RegionMatrix } from '../registers/RegionMatrix.tsx';
import type { MappedProps } from '../registers/types.ts';
import type { Vocabulary } from '../../records/vocabulary.ts';
import { needsMatrix } from './needsMatrix.ts';

interface MatrixProps extends MappedProps {
  readonly vocabulary: Vocabulary;
}

export function NeedsMatrix({ state, vocabulary }: MatrixProps) {
  const { registers, locale } = state;
  const { t } = locale;
  const fields = registers.fields.filter(({ parent }) => parent === null);
  const byField = needsByField(registers.needs, 'broad');
  const regions = regionsByName(state).map(({ id }) => id);
  return (
    <RegionMatrix
      locale={locale}
      id="matrix"
      title={t('needs.matrix')}
      about={t('needs.matrix.about')}
      maps={
        <CountMaps
          state={state}
          maps={fields.map(({ id }) => ({
            id,
            title: vocabulary.field(id),
            counts: countsByRegion(byField.get(id) ?? []),
          }))}
        />
      }
      columns={fields.map(({ id }) => ({ id, text: vocabulary.field(id) }))}
      rows={needsMatrix(registers.needs, regions, registers.fields).map(({ region, cells, all }) => ({
        id: region ?? state.dataset.country,
        name: region === null ? t('records.wholeCountry') : vocabulary.region(region),
        cells: cells.map((needs) => <WayTo needs={needs} />),
        total: all.length,
      }))}
    />
  );
}

/** The first of its needs is the way to them: those of a field stand together in the region's list. */
function WayTo({ needs: [first, ...more] }: { readonly needs: readonly Need[] }) {
  return first === undefined ? NONE : <a href={`#${first.id}`}>{more.length + 1}</a>;
}
