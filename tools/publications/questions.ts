/**
 * What is asked of OpenAlex and of ROR: paths and queries as text, without the address of a server and without a key.
 * They are written into the tables as the place of a figure, so anyone can ask again.
 *
 * Read in OpenAlex's documentation (developers.openalex.org, guides on filtering, grouping, paging and getting):
 * filters are joined by `,` and mean "and", also where one filter stands twice; `|` inside a filter means "or";
 * `authorships.institutions.lineage` takes OpenAlex ids and finds an institution with all that belong to it;
 * `primary_topic.field.id` takes numbers of the 26 fields: a work has one main topic, or none.
 */

/** The types of works that count, as the rankings that stand on OpenAlex count them. */
export const WORK_TYPES = ['article', 'review', 'book', 'book-chapter'] as const;
export type WorkType = (typeof WORK_TYPES)[number];

export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** OpenAlex allows a hundred values in one filter, its older pages fifty: what both allow always works. */
export const VALUES_IN_FILTER = 50;
const PER_PAGE = 100;

/** `ids` in groups that one filter may hold. */
export function filterGroups(ids: readonly string[], size: number = VALUES_IN_FILTER): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}

/** The records of institutions, by ROR id. */
export function institutionsQuestion(rors: readonly string[], cursor = '*'): string {
  const fields = 'id,ror,display_name,associated_institutions';
  return `institutions?filter=ror:${rors.join('|')}&select=${fields}&per_page=${PER_PAGE}&cursor=${encodeURIComponent(cursor)}`;
}

/** One record: the list leaves out what was merged, this answers where it went. Costs nothing. */
export function institutionQuestion(ror: string): string {
  return `institutions/ror:${ror}`;
}

export interface WorksAsked {
  /** Works that have an author in each of these groups: in one institution of it at least. */
  readonly lineages?: readonly (readonly string[])[];
  /** ISO code of two letters: works with an author there. */
  readonly country?: string;
  readonly types?: readonly WorkType[];
  /** Numbers of fields: works whose main topic is of one of these. */
  readonly fields?: readonly string[];
  /** Only works whose authors work in more than one country. */
  readonly isAcrossCountries?: boolean;
  readonly years: YearSpan;
}

/** How many works there are in each year. */
export function countsQuestion(asked: WorksAsked): string {
  return `works?filter=${worksFilter(asked)}&group_by=publication_year&per_page=${PER_PAGE}`;
}

/** How many works there are in each field, of all years together. */
export function fieldsQuestion(asked: WorksAsked): string {
  return `works?filter=${worksFilter(asked)}&group_by=primary_topic.field.id&per_page=${PER_PAGE}`;
}

/** The works themselves, page by page, for those whose share of each is counted. */
export function worksQuestion(asked: WorksAsked, cursor: string): string {
  const fields = 'id,publication_year,type,authorships,is_authors_truncated';
  return `works?filter=${worksFilter(asked)}&select=${fields}&per_page=${PER_PAGE}&cursor=${encodeURIComponent(cursor)}`;
}

/** One work with all its authors: lists leave out those after the hundredth. Costs nothing. */
export function workQuestion(id: string): string {
  return `works/${id}?select=id,authorships`;
}

function worksFilter({
  lineages = [],
  country,
  types = WORK_TYPES,
  fields = [],
  isAcrossCountries = false,
  years,
}: WorksAsked) {
  return [
    ...lineages.map((ids) => `authorships.institutions.lineage:${ids.join('|')}`),
    ...(country === undefined ? [] : [`authorships.institutions.country_code:${country}`]),
    `type:${types.join('|')}`,
    ...(fields.length === 0 ? [] : [`primary_topic.field.id:${fields.join('|')}`]),
    ...(isAcrossCountries ? ['countries_distinct_count:>1'] : []),
    `publication_year:${years.from}-${years.to}`,
  ].join(',');
}

/** Records of ROR that closed, in one country: page 1 is the first. */
export function closedOrganisationsQuestion(country: string, page: number): string {
  const query = `locations.geonames_details.country_code:${country} AND status:inactive`;
  return `v2/organizations?query.advanced=${encodeURIComponent(query)}&all_status&page=${page}`;
}
