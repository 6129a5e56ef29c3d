/** Words of the registers' closed vocabularies and of their places, in one language. */
import { placeParts, type PlaceKey } from '../domain/partnershipFlows.ts';
import type {
  Field,
  FieldId,
  KindId,
  RegisterKind,
  Registers,
  Stage,
  StageId,
  Sureness,
  Town,
  TownId,
} from '../domain/registers.ts';
import type { RegionId } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';

export interface Vocabulary {
  readonly kind: (register: RegisterKind, id: KindId) => string;
  readonly sureness: (sureness: Sureness) => string;
  readonly field: (id: FieldId) => string;
  readonly stage: (id: StageId) => string;
  readonly town: (id: TownId) => string;
  /** As it stands in lists. */
  readonly region: (id: RegionId) => string;
  /** Of a record: its regions, or the whole country. */
  readonly regions: (ids: readonly RegionId[]) => string;
  /** Where a record stands on the map, or a partner is: a region says that no town is named. */
  readonly place: (key: PlaceKey) => string;
}

export function vocabularyOf(registers: Registers, { t, texts }: Locale): Vocabulary {
  const { language } = texts;
  const namesOf = (list: readonly Pick<Field | Stage | Town, 'id' | 'name'>[]) =>
    new Map<string, string>(list.map(({ id, name }) => [id, name[language]]));
  const [fields, stages, towns] = [namesOf(registers.fields), namesOf(registers.stages), namesOf(registers.towns)];
  const countries = new Map(registers.countries.map(({ code, name }) => [code, name[language]]));
  const region = (id: RegionId) => texts.regions[id]?.short ?? id;
  return {
    kind: (register, id) => registers.kinds[register].find((kind) => kind.id === id)?.name[language] ?? id,
    sureness: (sureness) => registers.kinds.sureness.find(({ id }) => id === sureness)?.name[language] ?? sureness,
    field: (id) => fields.get(id) ?? id,
    stage: (id) => stages.get(id) ?? id,
    town: (id) => towns.get(id) ?? id,
    region,
    regions: (ids) => (ids.length === 0 ? t('records.wholeCountry') : ids.map(region).join(', ')),
    place: (key) => {
      const [kind, id] = placeParts(key);
      if (kind === 'town') return towns.get(id) ?? id;
      if (kind === 'country') return countries.get(id) ?? id;
      return t('records.place.noTown', { region: region(id as RegionId) });
    },
  };
}
