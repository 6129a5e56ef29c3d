/**
 * The registers: who can do research (organisations), what is asked for (needs), what is under way
 * (initiatives and their events), what was promised (targets). Records of sources, not statistics:
 * each says where it was read, and what the source does not say is absent, never guessed.
 */
import type { IndicatorId, Language, NoteId, RegionId, SourceId, UnitId } from './types.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Kebab-case ids, unique within their register: also the fragment of the record's address. */
export type OrganisationId = Branded<'OrganisationId'>;
export type NeedId = Branded<'NeedId'>;
export type InitiativeId = Branded<'InitiativeId'>;
export type TargetId = Branded<'TargetId'>;
export type RegisterSourceId = Branded<'RegisterSourceId'>;
/** Id of a town, a key of `geo/towns.csv`. */
export type TownId = Branded<'TownId'>;
/** Code of the OECD Fields of Research and Development 2015: `4` (broad), `4.1` (two digits). */
export type FieldId = Branded<'FieldId'>;
export type StageId = Branded<'StageId'>;
/** Word of a closed vocabulary of `kinds.csv`. */
export type KindId = Branded<'KindId'>;

/**
 * As exact as the source is: `2025`, `2025-06`, `2025-06-12`, or two of these as a range
 * `2025-06-12/2025-06-13` (ISO 8601). Read through `partialDate.ts`.
 */
export type PartialDate = Branded<'PartialDate'>;

/** Words in the languages that exist; a language that nobody has is absent. */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** A name or text of a source, and which of its languages are our own translation. */
export interface SourcedWords {
  readonly words: Words;
  /** Languages that the source does not have: pages mark them as translated by us. */
  readonly ours: readonly Language[];
}

/**
 * How much was seen of what says something, the surest first: the whole page, an excerpt of it, or no more than its
 * headline or a copy of its text elsewhere. Words of `kinds.csv`.
 */
export const SURENESS = ['whole', 'excerpt', 'headline'] as const;
export type Sureness = (typeof SURENESS)[number];

export interface RegisterSource {
  readonly id: RegisterSourceId;
  readonly kind: KindId;
  /** Who published it: a name, or the host of a page. */
  readonly publisher: Readonly<Record<Language, string>>;
  /** null where it has no address of its own. */
  readonly url: string | null;
  /** Language of the text, null where it has several or none. */
  readonly language: Language | null;
  /** Day on which it was read. */
  readonly retrieved: PartialDate;
  /** As far as a page goes, how much of it was seen; `record`: a database entry, which is seen whole. */
  readonly read: Sureness | 'record';
}

/** Coordinates are those of a town's centre, never of a building. */
export interface Town {
  readonly id: TownId;
  readonly name: Readonly<Record<Language, string>>;
  /** The region whose polygon holds it; null for a town of its own status (not in any region). */
  readonly region: RegionId | null;
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
}

/** One field of research; two-digit fields have a broad one as parent. */
export interface Field {
  readonly id: FieldId;
  readonly parent: FieldId | null;
  readonly name: Readonly<Record<Language, string>>;
  /** Spending in this broad field, where the bulletin has it. */
  readonly indicator: IndicatorId | null;
}

/** A word of a closed vocabulary (kinds of organisations, of needs, of initiatives, of sources). */
export interface Kind {
  readonly id: KindId;
  readonly name: Readonly<Record<Language, string>>;
  /** Of a kind of needs: somebody stated a need; false for topics, directions, priorities and projects. */
  readonly isStated: boolean;
  /** Of a kind of initiatives: listed by itself, counted nowhere among the others (branches that teach). */
  readonly isApart: boolean;
}
export const REGISTER_KINDS = ['organisation', 'need', 'initiative', 'source', 'confidence', 'sureness'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

export interface Organisation {
  readonly id: OrganisationId;
  readonly name: SourcedWords;
  readonly kind: KindId;
  /** null: outside the regions of the country's map; the table's `note` says where. */
  readonly region: RegionId | null;
  /** null where the source does not say. */
  readonly town: TownId | null;
  /** Research Organization Registry, nine characters; the address is `https://ror.org/{ror}`. */
  readonly ror: string | null;
  /** Year. */
  readonly founded: number | null;
  readonly website: string | null;
  /** Only where the name or a source says so; empty is "not known", not "none". */
  readonly fields: readonly FieldId[];
  readonly source: RegisterSourceId;
}

/** In the order of the filter's choices. */
export const PRIORITIES = ['regional', 'national', 'unclear'] as const;
export type Priority = (typeof PRIORITIES)[number];

export interface Need {
  readonly id: NeedId;
  /** Regions that the statement is about; empty: the whole country. */
  readonly regions: readonly RegionId[];
  readonly kind: KindId;
  /** Two-digit fields, the main one first; empty where the statement fits none. */
  readonly fields: readonly FieldId[];
  /** The statement itself. */
  readonly name: SourcedWords;
  readonly statedBy: SourcedWords;
  /** null where the source shows none. */
  readonly date: PartialDate | null;
  /**
   * Second criterion (Concept, 6.3 item 6): whether the statement names something of this region
   * rather than repeating a national direction: `regional`, `national`, or `unclear`.
   */
  readonly priority: Priority;
  /** The national priority direction that the source names, in its words; null where it names none. */
  readonly direction: SourcedWords | null;
  readonly source: RegisterSourceId;
  readonly sureness: Sureness;
  /** What a reader must know; no words where nothing. */
  readonly note: SourcedWords;
}

/** `chain`: the eight stages of the Concept, 6.5, which repeat; `ladder`: for what is outside it. */
export const STAGE_LISTS = ['chain', 'ladder'] as const;
export type StageList = (typeof STAGE_LISTS)[number];

export interface Stage {
  readonly id: StageId;
  readonly list: StageList;
  /** 1 for the first of its list. */
  readonly order: number;
  /** Can follow any stage of its list, and nothing follows it without a reason (stopped). */
  readonly isEnd: boolean;
  /** Two or three words, for a board's column. */
  readonly name: Readonly<Record<Language, string>>;
  /** The wording of the source (kk), and its translations. */
  readonly text: SourcedWords;
}

export interface Initiative {
  readonly id: InitiativeId;
  readonly type: KindId;
  /** Empty: the whole country, listed beside the map. Several: it appears in each and counts once. */
  readonly regions: readonly RegionId[];
  /** Sources put it in different ones of `regions`: shown in each, and said. */
  readonly isPlaceDisputed: boolean;
  readonly town: TownId | null;
  readonly name: SourcedWords;
  readonly stage: StageId;
  /** Why this stage and no later one. */
  readonly stageReason: SourcedWords;
  /** Who leads it, as written; several joined with `;` in the file. */
  readonly owners: readonly SourcedWords[];
  /** Organisations of the register among them. */
  readonly organisations: readonly OrganisationId[];
  /** The responsible person whom the Concept asks for (6.5); null: not named. */
  readonly coordinator: string | null;
  readonly topic: SourcedWords | null;
  readonly money: Money | null;
  /** First day that a source gives for it; null where none does. */
  readonly began: PartialDate | null;
  readonly confidence: KindId;
  readonly source: RegisterSourceId;
  readonly sureness: Sureness;
  readonly note: SourcedWords;
}

export interface Money {
  /** Tenge, in all; null where the text has no figure that can be added up. */
  readonly amount: number | null;
  /** Words of the record: "more than 20 mln KZT". */
  readonly text: SourcedWords;
}

export interface InitiativeEvent {
  readonly initiative: InitiativeId;
  /** null: the source shows no date. */
  readonly date: PartialDate | null;
  /** The day on which it was reported, where only that is known, not when it happened. */
  readonly isReportDate: boolean;
  /** The stage that this event brought about; null: none. */
  readonly stage: StageId | null;
  /** Why the stage goes backwards, where it does; no words elsewhere. */
  readonly reason: SourcedWords;
  readonly what: Readonly<Record<Language, string>>;
  readonly source: RegisterSourceId;
  readonly sureness: Sureness;
  /** It contradicts the event that brought about the stage: both are shown, and the stage stays. */
  readonly isAgainst: boolean;
}

/** One promise for one year. */
export interface TargetValue {
  readonly year: number;
  /** null: the source prints a dash. */
  readonly target: number | null;
  /** What was reported for that year; null: not reported. */
  readonly reported: Reported | null;
}

export interface Reported {
  readonly value: number;
  readonly date: PartialDate;
  readonly source: RegisterSourceId;
}

export interface Target {
  readonly id: TargetId;
  readonly name: Readonly<Record<Language, string>>;
  /** Unit in words, as the table prints it. */
  readonly unit: Readonly<Record<Language, string>>;
  /** Ascending by year. */
  readonly values: readonly TargetValue[];
  /**
   * The last known figure of something near to it from before the first target year: never of the
   * same count (`note` says what differs). null: none.
   */
  readonly before: (Reported & { readonly note: Readonly<Record<Language, string>> }) | null;
  readonly source: RegisterSourceId;
  readonly locator: string;
}

/** A link between places that one record names: an arc of the map. Undirected: `a` leads. */
export interface Partnership {
  readonly initiative: InitiativeId;
  readonly a: Partner;
  readonly b: Partner;
  readonly source: RegisterSourceId;
}

export interface Partner {
  /** As the record names it. */
  readonly name: SourcedWords;
  readonly organisation: OrganisationId | null;
  readonly town: TownId | null;
  /** null: abroad or not stated; `country` says which. */
  readonly region: RegionId | null;
  /** ISO 3166-1 alpha-2 of a partner abroad; null: in this country. */
  readonly country: string | null;
}

/** A country that a partner is in, other than the site's own. */
export interface PartnerCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** What a capability profile shows, in its order; each by one indicator of `profile.csv`. */
export const CAPABILITY_DIMENSIONS = ['people', 'money', 'organisations', 'training', 'output'] as const;
export type CapabilityDimension = (typeof CAPABILITY_DIMENSIONS)[number];
/**
 * Besides: what fields of science and types of work are parts of, spending by type of work (one row
 * each), the head-count below which a region is small, and what local
 * budgets pay for research, which a share of co-financing is held against.
 */
export const PROFILE_ROLES = [
  ...CAPABILITY_DIMENSIONS,
  'field-total',
  'work-type',
  'small-number',
  'local-budget',
] as const;
export type ProfileRole = (typeof PROFILE_ROLES)[number];

export interface ProfileIndicator {
  readonly role: ProfileRole;
  readonly indicator: IndicatorId;
  /** Divided by this one of the same year, where a total would only show size; null: as it is. */
  readonly per: IndicatorId | null;
}

/** A rule of who pays how much: a proposal of a document, never said to be a law. */
export interface CoFinancingRule {
  readonly id: KindId;
  readonly name: Readonly<Record<Language, string>>;
  /** At least this much of the whole cost comes from the local budget: per cent, 0–100. */
  readonly localPercent: number;
  /** The target that sets the same share, in per cent, for the years; null: none. */
  readonly target: TargetId | null;
  readonly source: RegisterSourceId;
  readonly locator: string;
}

/** Pages that show printed figures, and the lists and tables on them. */
export const FACT_PAGES = ['targets', 'strengths'] as const;
export type FactPage = (typeof FACT_PAGES)[number];

/** A figure as a source prints it, that no indicator holds: shown, never computed with. */
export interface PrintedFact {
  readonly page: FactPage;
  /** List or table of the page. */
  readonly group: string;
  /** null: of the country. */
  readonly region: RegionId | null;
  /** One year twice, or the first and the last. */
  readonly years: readonly [number, number];
  /** In the unit named. */
  readonly value: number;
  readonly unit: UnitId;
  readonly source: SourceId;
  readonly locator: string;
  readonly notes: readonly NoteId[];
  /** '' in a language that nobody has worded it in: the table that shows it says what it is. */
  readonly label: Readonly<Record<Language, string>>;
}

/** What was looked for and public pages do not hold, and who may hold it. */
export interface Request {
  readonly id: string;
  readonly whom: Readonly<Record<Language, string>>;
  readonly what: Readonly<Record<Language, string>>;
  /** What is known instead. */
  readonly known: Readonly<Record<Language, string>>;
}

/** Works of one organisation in one field. */
export interface PublishedWorks {
  readonly organisation: OrganisationId;
  /** Of the vocabulary of fields, broad or two-digit. */
  readonly field: FieldId;
  readonly works: number;
  readonly from: number;
  readonly to: number;
}

export interface Registers {
  /** The last day on which somebody read a source: "no news since" counts to it, not to a clock. */
  readonly readOn: PartialDate;
  readonly organisations: readonly Organisation[];
  readonly needs: readonly Need[];
  /** Of research: what is counted and mapped. */
  readonly initiatives: readonly Initiative[];
  /** Those of kinds that stand apart: branches that teach, listed by themselves and counted nowhere else. */
  readonly apart: readonly Initiative[];
  /** Of both; by initiative, then date; undated ones first. */
  readonly events: readonly InitiativeEvent[];
  readonly targets: readonly Target[];
  readonly partnerships: readonly Partnership[];
  /** Those that partners abroad are in. */
  readonly countries: readonly PartnerCountry[];
  readonly fields: readonly Field[];
  /** Works of organisations by field, as an open database counts them; empty until somebody has counted. */
  readonly published: readonly PublishedWorks[];
  /** Chain first, each list in order. */
  readonly stages: readonly Stage[];
  readonly kinds: Readonly<Record<RegisterKind, readonly Kind[]>>;
  readonly profile: readonly ProfileIndicator[];
  readonly coFinancing: readonly CoFinancingRule[];
  /** In the order of `facts.csv`. */
  readonly facts: readonly PrintedFact[];
  readonly requests: readonly Request[];
  readonly towns: readonly Town[];
  readonly sources: readonly RegisterSource[];
}
