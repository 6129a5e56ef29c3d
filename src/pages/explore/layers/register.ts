/** A register as a layer shows it: the same for organisations and for initiatives. */
import type { KindId, Registers, SourcedWords, TownId } from '../../../domain/registers.ts';
import type { RegionId } from '../../../domain/types.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PlacesOnPlane } from '../../../map/points/stands.ts';
import type { Geography } from '../../../map/geography.ts';
import type { Facet } from './facets.ts';
import { initiativeFacets, organisationFacets } from './registerFacets.ts';
import type { LoadedLayer } from './types.ts';

export interface LayerRecord {
  readonly id: string;
  readonly town: TownId | null;
  readonly regions: readonly RegionId[];
  readonly name: SourcedWords;
  /** What it is, in a word or two: its kind, its stage. */
  readonly about: string;
}

export type PointLayer = 'organisations' | 'initiatives';

export interface Register {
  readonly layer: PointLayer;
  readonly records: readonly LayerRecord[];
  readonly facets: readonly Facet[];
}

export function registerOf(layer: PointLayer, registers: Registers, locale: Locale): Register {
  const { language } = locale.texts;
  if (layer === 'organisations') {
    const kinds = new Map<KindId, string>(registers.kinds.organisation.map(({ id, name }) => [id, name[language]]));
    const records = registers.organisations.map(({ id, town, region, name, kind }) => ({
      id,
      town,
      regions: region === null ? [] : [region],
      name,
      about: kinds.get(kind) ?? '',
    }));
    return { layer, records, facets: organisationFacets(registers, locale) };
  }
  const stages = new Map(registers.stages.map((stage) => [stage.id, stage.name[language]]));
  const records = registers.initiatives.map(({ id, town, regions, name, stage }) => ({
    id,
    town,
    regions,
    name,
    about: stages.get(stage) ?? '',
  }));
  return { layer, records, facets: initiativeFacets(registers, locale) };
}

/** What the map knows of the places that records name. @param geography the regions' own */
export function placesOnPlane({ registers, towns }: LoadedLayer, geography: Geography): PlacesOnPlane {
  const regions = new Map(registers.towns.map(({ id, region }) => [id, region]));
  return {
    townAt: (town) => towns[town] ?? null,
    regionOf: (town) => regions.get(town) ?? null,
    regionAt: (region) => geography.territories[region]?.anchor ?? null,
  };
}
