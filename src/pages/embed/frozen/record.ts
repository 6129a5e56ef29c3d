/**
 * The record of a release: all that its frames say and where it stands, so that they can be drawn again by any later
 * program. `recordText.ts` writes and reads it; `data/releases/` holds it.
 */
import type { Geography, SizeClass } from '../../../domain/geography.ts';
import type { ReleaseFigures } from '../../../domain/releaseFigures.ts';
import type { IndicatorId, Language, RegionId } from '../../../domain/types.ts';
import type { RegionPicture } from '../../../export/regionPicture.tsx';
import type { LabelLayout } from '../../../map/labels/placeLabels.ts';
import type { MarkLayout } from '../../../map/marks/markLayout.ts';
import type { EmbeddedModel } from '../EmbedMap.tsx';
import type { EmbeddedRegion } from '../EmbedRegion.tsx';
import type { KeptNames, KeptWords } from './keptWords.ts';

/** Of the form of the record. A program that changes the form reads the older ones too. */
export const RECORD_VERSION = 1;

export interface RecordHead {
  readonly version: typeof RECORD_VERSION;
  /** `2026-11` */
  readonly release: string;
  readonly country: string;
  readonly regions: readonly RegionId[];
  /** Name of the file with its shapes: releases with the same shapes share it. */
  readonly geography: string;
  readonly names: Readonly<Record<Language, KeptNames>>;
  /** How many frames follow. */
  readonly frames: number;
}

interface FrameBase {
  readonly language: Language;
  readonly title: string;
  /** One sentence for who lists the page. */
  readonly description: string;
  readonly words: KeptWords;
  /** Lines at the foot of its picture, without an address. */
  readonly foot: readonly string[];
}

/** A map of an indicator's default year. */
export interface FrozenMap extends FrameBase {
  readonly kind: 'map';
  readonly indicator: IndicatorId;
  /** Older records have no `alone`. */
  readonly model: Omit<EmbeddedModel, 'alone'> & Partial<Pick<EmbeddedModel, 'alone'>>;
  /** Null for a map of records, whose names stand with its marks. */
  readonly labels: Readonly<Record<SizeClass, LabelLayout>> | null;
  readonly marks: MarkLayout | null;
}

export interface FrozenRegion extends FrameBase {
  readonly kind: 'region';
  readonly region: RegionId;
  readonly model: EmbeddedRegion;
  readonly picture: RegionPicture;
  /** Where names stand on its small map, and on that of its picture. */
  readonly labels: Readonly<Partial<Record<SizeClass, LabelLayout>>>;
  /** Its capability's indicator: later figures of it are newer than these. Null: it shows none. */
  readonly indicator: IndicatorId | null;
}

export type FrozenFrame = FrozenMap | FrozenRegion;

/** Names of the indicators of a release, in each language: later ones may not know them. */
export type IndicatorNames = Readonly<Record<IndicatorId, Readonly<Record<Language, string>>>>;

/** A release as the build has read it. */
export interface ReleaseRecord {
  readonly release: string;
  readonly head: RecordHead;
  readonly geography: Geography;
  /** Text of each frame by its place below the language's folder of the release: `kk/map/grp`. */
  readonly frames: ReadonlyMap<string, string>;
  /** Null where they could not be read: then nobody knows what changed since. */
  readonly figures: ReleaseFigures | null;
  readonly indicatorNames: IndicatorNames;
}

/** `kk/map/grp`, `kk/region/KZ-10` */
export function frameKey(frame: Pick<FrozenFrame, 'language'> & FramePlace): string {
  return `${frame.language}/${frame.kind === 'map' ? `map/${frame.indicator}` : `region/${frame.region}`}`;
}

type FramePlace =
  { readonly kind: 'map'; readonly indicator: IndicatorId } | { readonly kind: 'region'; readonly region: RegionId };
