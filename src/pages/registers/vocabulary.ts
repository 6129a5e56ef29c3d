/** Words of the registers' closed vocabularies in one language. */
import type {
  FieldId,
  Initiative,
  KindId,
  RegisterKind,
  Registers,
  Stage,
  StageId,
  TownId,
} from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';

export interface Vocabulary {
  readonly kind: (register: RegisterKind, id: KindId) => string;
  readonly field: (id: FieldId) => string;
  readonly stage: (id: StageId) => Stage;
  readonly stageName: (id: StageId) => string;
  readonly town: (id: TownId) => string;
  /** As it stands in lists. */
  readonly region: (id: RegionId) => string;
  /** Of a record: its regions, or the whole country. */
  readonly regions: (ids: readonly RegionId[]) => string;
}

export function vocabularyOf(registers: Registers, { t, texts }: Locale): Vocabulary {
  const { language } = texts;
  const fields = new Map(registers.fields.map((field) => [field.id, field.name[language]]));
  const stages = new Map(registers.stages.map((stage) => [stage.id, stage]));
  const towns = new Map(registers.towns.map((town) => [town.id, town.name[language]]));
  const stage = (id: StageId) => {
    const found = stages.get(id);
    if (found === undefined) throw new Error(`no stage ${id}: data:check should have refused it`);
    return found;
  };
  const region = (id: RegionId) => texts.regions[id]?.short ?? id;
  return {
    kind: (register, id) => registers.kinds[register].find((kind) => kind.id === id)?.name[language] ?? id,
    field: (id) => fields.get(id) ?? id,
    stage,
    stageName: (id) => stage(id).name[language],
    town: (id) => towns.get(id) ?? id,
    region,
    regions: (ids) => (ids.length === 0 ? t('common.country') : ids.map(region).join(', ')),
  };
}

/** Of the Concept's chain, or of the short ladder for what is outside it. */
export function isOnChain({ stage }: Pick<Initiative, 'stage'>, vocabulary: Vocabulary): boolean {
  return vocabulary.stage(stage).list === 'chain';
}
