/** A register as a layer shows it: the same for organisations and for initiatives. */
import type { Registers, SourcedWords, TownId } from '../../../domain/registers.ts';
import type { RegionId } from '../../../domain/types.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { PlacesOnPlane } from '../../../map/points/symbolPositions.ts';
import type { Geography } from '../../../domain/geography.ts';
import { readWords } from '../../registers/SourcedText.tsx';
import { vocabularyOf } from '../../registers/vocabulary.ts';
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

/** In the order of their names as they are read: what one looks for is found. */
function byName(records: readonly LayerRecord[], { texts, format }: Locale): readonly LayerRecord[] {
  const read = new Map(records.map((record) => [record, readWords(record.name, texts.language)?.text ?? '']));
  return records.toSorted((a, b) => format.compare(read.get(a) ?? '', read.get(b) ?? ''));
}

export type PointLayer = 'organisations' | 'initiatives';

export interface Register {
  readonly layer: PointLayer;
  readonly records: readonly LayerRecord[];
  readonly facets: readonly Facet[];
}

export function registerOf(layer: PointLayer, registers: Registers, locale: Locale): Register {
  const vocabulary = vocabularyOf(registers, locale);
  if (layer === 'organisations') {
    const records = registers.organisations.map(({ id, town, region, name, kind }) => ({
      id,
      town,
      regions: region === null ? [] : [region],
      name,
      about: vocabulary.kind('organisation', kind),
    }));
    return { layer, records: byName(records, locale), facets: organisationFacets(registers, locale) };
  }
  const records = registers.initiatives.map(({ id, town, regions, name, stage }) => ({
    id,
    town,
    regions,
    name,
    about: vocabulary.stageName(stage),
  }));
  return { layer, records: byName(records, locale), facets: initiativeFacets(registers, locale) };
}

/** What the map knows of the places that records name. @param geography the regions' own */
export function placesOnPlane(
  { registers, towns }: Pick<LoadedLayer, 'registers' | 'towns'>,
  geography: Geography,
): PlacesOnPlane {
  const regions = new Map(registers.towns.map(({ id, region }) => [id, region]));
  return {
    townAt: (town) => towns[town] ?? null,
    regionOf: (town) => regions.get(town) ?? null,
    regionAt: (region) => geography.territories[region]?.anchor ?? null,
  };
}
