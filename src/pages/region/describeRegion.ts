/** A region's page in words and positions, from the data alone: the same on every machine. */
import type { IndicatorFact } from '../../domain/regionProfile.ts';
import { regionHistory } from '../../domain/regionHistory.ts';
import { mostAlike } from '../../domain/similarity.ts';
import type { RegionId } from '../../domain/types.ts';
import { describeAbout, describeLead, type LeadInput } from '../../i18n/regionText.ts';
import { heldTogether } from '../../i18n/heldTogether.ts';
import { humanValue } from '../../i18n/humanValue.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { shownNumber } from '../../map/describe/numbers.ts';
import { compareHref } from '../../view/compareHref.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { locatorMapPlaces, regionHref } from './locatorMapPlaces.ts';
import { missingParts } from './missingParts.ts';
import { notableTexts } from './notableTexts.ts';
import { profileGroups, specialStatusWord } from './profileRows.ts';
import { describeScience } from './science/describeScience.ts';
import { describeCapability } from './portrait/describeCapability.ts';
import { mapHref, sheetFor, type RegionSheets } from './sheets.ts';
import { sparksOf } from './sparksOf.ts';
import type { AlikeRegion, ComparedRegion, RegionModel } from './types.ts';

/** How many alike regions are told. */
const MOST_ALIKE = 4;
/** Records of a list that one sheet of paper has room for beside all else. */
const MOST_ON_ONE_SHEET = 2;

/** @param root from the page up to the site's folder */
export function describeRegion(sheets: RegionSheets, region: RegionId, root: string): RegionModel {
  const { dataset, locale } = sheets;
  const { t, texts } = locale;
  const own = dataset.regions.find(({ id }) => id === region);
  if (own === undefined) throw new Error(`no such region: ${region}`);
  const history = regionHistory(dataset, region);
  const peers = dataset.regions.filter(({ kind }) => kind === own.kind).length;
  const profile = sheets.profiles.get(region) ?? [];
  const leads = leadFacts(sheets, profile);
  const groups = profileGroups(sheets, region, root);
  const rows = groups.flatMap((group) => group.rows);
  const since = history.since === null ? [] : [t(`region.since.${own.kind}`, { year: String(history.since) })];
  const science = describeScience(sheets, region, root);
  const [lead = '', ...others] = leadTexts(sheets, leads, region);
  const [what = '', ...formerly] = describeAbout(own, history, peers, locale);
  return {
    region,
    name: sentenceCase(texts.regions[region]?.full ?? region),
    kind: [t(`common.${own.kind}`), ...since].join(', '),
    size: sizeOf(sheets, region, root),
    formerly,
    about: [what, ...formerly, lead, ...others, coverageText(sheets, profile)],
    lead,
    notable: notableTexts(sheets, profile, region),
    capability: describeCapability(sheets, region, rows),
    science,
    sheetCount:
      Math.max(0, ...[science?.needs, science?.initiatives].map((list) => list?.items.length ?? 0)) > MOST_ON_ONE_SHEET
        ? 2
        : 1,
    groups,
    leadRows: leads.flatMap(({ indicator }) => rows.find((row) => row.indicator === indicator.id) ?? []),
    sparks: sparksOf(sheets, region, root),
    missing: missingParts(sheets, region),
    compareHref: compareHref(root, texts.language, [region]),
    neighbours: neighboursOf(sheets, region, root),
    alike: alikeOf(sheets, region, root),
    places: locatorMapPlaces(sheets, region),
    sources: sourcesOf(sheets, profile),
  };
}

/** The indicator of the portrait, with a value or without; then the first of every other group with a value. */
function leadFacts({ dataset }: RegionSheets, profile: readonly IndicatorFact[]): readonly IndicatorFact[] {
  const first = profile.find(({ indicator }) => indicator.id === dataset.portrait);
  const groups = new Set(first === undefined ? [] : [first.indicator.group]);
  const others = profile.filter(({ indicator, observation }) => {
    if (groups.has(indicator.group) || observation?.kind !== 'value') return false;
    groups.add(indicator.group);
    return true;
  });
  return first === undefined ? others : [first, ...others];
}

/** The sentence of the first indicator, and one that lists those of the other groups. */
function leadTexts(sheets: RegionSheets, leads: readonly IndicatorFact[], region: RegionId): readonly string[] {
  const { t, format } = sheets.locale;
  const [first, ...rest] = leads;
  if (first === undefined) return [];
  const items = rest.flatMap((fact) => {
    if (fact.observation?.kind !== 'value') return [];
    const { subject, human } = sheetFor(sheets, fact.indicator.id);
    const about = [
      String(fact.year),
      fact.rank === null ? '' : format.rank(fact.rank, fact.of),
      lowerFirst(specialStatusWord(sheets, fact)),
    ].filter((part) => part !== '');
    const value = humanValue(fact.observation.value, human, format);
    return [t('region.others.item', { name: lowerFirst(subject), value, about: about.join(', ') })];
  });
  const sentence = describeLead(leadInput(sheets, first, region), sheets.locale);
  return items.length === 0 ? [sentence] : [sentence, heldTogether(t('region.others', { items: items.join('; ') }))];
}

function leadInput(sheets: RegionSheets, fact: IndicatorFact, region: RegionId): LeadInput {
  const { observation, year, median, rank, of } = fact;
  const { human, subject } = sheetFor(sheets, fact.indicator.id);
  const names = sheets.locale.texts.regions[region];
  return {
    ...human,
    subject,
    year,
    names: names ?? { full: region, genitive: region, locative: region },
    value: observation?.kind === 'value' ? observation.value : (observation?.reason ?? 'O'),
    median,
    rank,
    of,
    status: specialStatusWord(sheets, fact),
  };
}

function coverageText({ locale }: RegionSheets, profile: readonly IndicatorFact[]): string {
  const count = profile.filter(({ observation }) => observation?.kind === 'value').length;
  return heldTogether(locale.t('region.coverage', { count: String(count), n: count, total: String(profile.length) }));
}

/** The total that says how large a region is, in the last year that has it. */
function sizeOf(sheets: RegionSheets, region: RegionId, root: string): RegionModel['size'] {
  const { dataset, locale } = sheets;
  const fact = sheets.profiles.get(region)?.find(({ indicator }) => indicator.id === dataset.sizeIndicator);
  if (fact?.observation?.kind !== 'value') return null;
  const { context, name } = sheetFor(sheets, fact.indicator.id);
  const value = shownNumber(context, fact.observation.value);
  const href = mapHref(sheets, root, { indicator: fact.indicator.id, year: fact.year, pinned: [region] });
  return { text: locale.t('region.size', { name, value, year: String(fact.year) }), href: `${href}#n-${region}` };
}

interface Comparison {
  readonly region: RegionId;
  readonly other: RegionId;
  readonly root: string;
}

function compared(sheets: RegionSheets, { region, other, root }: Comparison): ComparedRegion {
  return {
    region: other,
    name: sheets.locale.texts.regions[other]?.short ?? other,
    href: regionHref(other),
    compareHref: compareHref(root, sheets.locale.texts.language, [region, other]),
  };
}

function neighboursOf(sheets: RegionSheets, region: RegionId, root: string): readonly ComparedRegion[] {
  const { format } = sheets.locale;
  return (sheets.geography.neighbours[region] ?? [])
    .map((neighbour) => compared(sheets, { region, other: neighbour.region, root }))
    .toSorted((a, b) => format.compare(a.name, b.name));
}

function alikeOf(sheets: RegionSheets, region: RegionId, root: string): readonly AlikeRegion[] {
  const { t, format } = sheets.locale;
  const groupOf = new Map(sheets.dataset.indicators.map(({ id, group }) => [id, group]));
  return mostAlike(sheets.percentiles, region, (id) => groupOf.get(id) ?? '', MOST_ALIKE).map((alike) => ({
    ...compared(sheets, { region, other: alike.region, root }),
    about: t('region.alike.item', { distance: format.number(alike.distance, 2), count: String(alike.common) }),
  }));
}

function sourcesOf({ locale }: RegionSheets, profile: readonly IndicatorFact[]): RegionModel['sources'] {
  const ids = new Set(profile.flatMap(({ observation }) => (observation === null ? [] : [observation.source])));
  return [...ids].flatMap((id) => locale.texts.sources[id] ?? []).map(({ title, url }) => ({ title, url }));
}
