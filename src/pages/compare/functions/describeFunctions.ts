/** What one region can do, asks for and has under way, for the table of all regions and for those side by side. */
import { capabilityIndicators } from '../../../domain/capabilityIndicators.ts';
import { compositionsOf, type Composition } from '../../../domain/composition.ts';
import type { CapabilityDimension } from '../../../domain/registers.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { profileGroups } from '../../region/profileRows.ts';
import { describeScience, type RecordList } from '../../region/science/describeScience.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import type { ProfileRow } from '../../region/types.ts';
import { plainPartName, shareText } from '../../structure/shareText.ts';

export interface RegionFunctions {
  readonly region: RegionId;
  readonly name: string;
  /** Its page. */
  readonly href: string;
  /** Figures of what it can do, in the order of `measuredBy`. */
  readonly capability: readonly ProfileRow[];
  /** What the local budget paid; null where the country has no such figures. */
  readonly budget: ProfileRow | null;
  /** The largest part of each composition of its spending. */
  readonly structure: readonly StructurePart[];
  /** Null where the country has no such register. */
  readonly needs: RecordList | null;
  readonly initiatives: RecordList | null;
}

export interface StructurePart {
  /** 'Sources of money, 2022'. */
  readonly title: string;
  /** 'own funds – 62%', or why it is not known. */
  readonly text: string;
}

export interface Measure {
  readonly dimension: CapabilityDimension;
  readonly indicator: IndicatorId;
}

/** Of dimensions of which nobody has published a figure the regions cannot be told apart: they are left out. */
export function measuredBy({ dataset, registers, indicators }: RegionSheets): readonly Measure[] {
  return capabilityIndicators(dataset, registers).filter(({ indicator }) => indicators.get(indicator)?.strip != null);
}

export function budgetIndicator({ registers, indicators }: RegionSheets): IndicatorId | null {
  const id = registers.profile.find(({ role }) => role === 'local-budget')?.indicator;
  return id !== undefined && indicators.has(id) ? id : null;
}

/** @param root from the page up to the site's folder */
export function describeFunctions(sheets: RegionSheets, region: RegionId, root: string): RegionFunctions {
  const { locale } = sheets;
  const { texts } = locale;
  const rows = profileGroups(sheets, region, root).flatMap((group) => group.rows);
  const rowOf = (id: IndicatorId | null) => rows.find(({ indicator }) => indicator === id) ?? null;
  const science = describeScience(sheets, region, root);
  return {
    region,
    name: texts.regions[region]?.short ?? region,
    href: `${root}${texts.language}/region/${region}/`,
    capability: measuredBy(sheets).flatMap(({ indicator }) => rowOf(indicator) ?? []),
    budget: rowOf(budgetIndicator(sheets)),
    structure: structureOf(sheets, region),
    needs: science?.needs ?? null,
    initiatives: science?.initiatives ?? null,
  };
}

function structureOf(sheets: RegionSheets, region: RegionId): readonly StructurePart[] {
  const { t } = sheets.locale;
  return compositionsIn(sheets).map((composition) => ({
    title: `${t(`structure.${composition.id}`)}, ${composition.year}`,
    text: largestPart(sheets, composition, region),
  }));
}

const known = new WeakMap<RegionSheets, readonly Composition[]>();

function compositionsIn(sheets: RegionSheets): readonly Composition[] {
  const { dataset, registers } = sheets;
  const whole = registers.profile.find(({ role }) => role === 'field-total')?.indicator;
  const found = known.get(sheets) ?? (whole === undefined ? [] : compositionsOf(dataset, whole));
  known.set(sheets, found);
  return found;
}

/** Where a part is withheld that may be larger than the largest known one, that is said. */
function largestPart(sheets: RegionSheets, { rows, parts }: Composition, region: RegionId): string {
  const { t } = sheets.locale;
  const row = rows.find((one) => one.region === region);
  const shares = (row?.parts ?? []).map((part) => (part.kind === 'share' ? part.share : 0));
  const most = Math.max(0, ...shares);
  const part = parts[shares.indexOf(most)];
  if (row === undefined || row.whole === null || part === undefined || most === 0) return t('common.missing');
  if (row.unknown > most) return t('compare.structure.withheld', { share: shareText(sheets, row.unknown) });
  return t('structure.largest', { part: plainPartName(sheets, part), share: shareText(sheets, most) });
}
