/**
 * What OpenAlex and ROR answer, reduced to what we use. Whatever is missing, renamed or does not add up is refused
 * with the name of the field: a changed answer must never become a smaller number.
 */
import * as v from 'valibot';
import { PressFault } from './pressFault.ts';

const OpenAlexId = v.pipe(v.string(), v.regex(/^https:\/\/openalex\.org\/[A-Z]\d+$/u), v.transform(lastPart));
const RorId = v.pipe(v.string(), v.regex(/^https:\/\/ror\.org\/[a-z0-9]{9}$/u), v.transform(lastPart));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const AssociatedSchema = v.object({
  ror: v.nullish(RorId, null),
  display_name: v.string(),
  relationship: v.string(),
});
const InstitutionSchema = v.object({
  id: OpenAlexId,
  ror: v.nullish(RorId, null),
  display_name: v.string(),
  associated_institutions: v.array(AssociatedSchema),
});
/** An institution as OpenAlex has it; ids without the address before them. */
export type Institution = v.InferOutput<typeof InstitutionSchema>;

/** The group of those that have none. */
const UNKNOWN = 'unknown';

const ListMeta = v.object({ count: Count, next_cursor: v.nullable(v.string()) });

const InstitutionsSchema = v.object({ meta: ListMeta, results: v.array(InstitutionSchema) });
export type InstitutionsPage = v.InferOutput<typeof InstitutionsSchema>;

const GroupsSchema = v.object({
  meta: v.object({ count: Count }),
  group_by: v.array(v.object({ key: v.union([v.string(), v.number()]), count: Count })),
});
const AuthorshipsSchema = v.array(
  v.object({ institutions: v.array(v.object({ id: OpenAlexId, lineage: v.array(OpenAlexId) })) }),
);
/** The authors of a work: of each the institutions, with all that these belong to. */
export type Authorships = v.InferOutput<typeof AuthorshipsSchema>;

const WorksSchema = v.object({
  meta: ListMeta,
  results: v.array(
    v.object({
      id: OpenAlexId,
      publication_year: v.number(),
      type: v.string(),
      authorships: AuthorshipsSchema,
      is_authors_truncated: v.optional(v.boolean(), false),
    }),
  ),
});
export type WorksPage = v.InferOutput<typeof WorksSchema>;

const ClosedSchema = v.object({
  number_of_results: Count,
  items: v.array(
    v.object({
      id: RorId,
      status: v.string(),
      names: v.array(v.object({ value: v.string(), types: v.array(v.string()) })),
      relationships: v.array(v.object({ type: v.string(), id: RorId })),
    }),
  ),
});
export interface ClosedPage {
  readonly total: number;
  readonly records: readonly { readonly ror: string; readonly name: string; readonly successors: readonly string[] }[];
}

export function institutionsAnswer(json: unknown): InstitutionsPage {
  return read(InstitutionsSchema, json);
}

export function institutionAnswer(json: unknown): Institution {
  return read(InstitutionSchema, json);
}

/**
 * @returns works by year; years without a work are absent
 * @throws when the groups are fewer than the works: the answer was cut
 */
export function countsAnswer(json: unknown): Readonly<Record<string, number>> {
  const { meta, group_by: groups } = read(GroupsSchema, json);
  const sum = groups.reduce((total, { count }) => total + count, 0);
  if (sum !== meta.count) throw new PressFault('press.refused.sum', { sum: String(sum), count: String(meta.count) });
  const years = groups.map(({ key, count }): [string, number] => {
    if (!/^\d{4}$/u.test(String(key))) throw new PressFault('press.refused.changed', { field: 'group_by.key' });
    return [String(key), count];
  });
  return Object.fromEntries(years.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @returns works by number of the field; works without a topic are in none
 * @throws when the groups are more than the works: the answer is not what was asked for
 */
export function fieldsAnswer(json: unknown): Readonly<Record<string, number>> {
  const { meta, group_by: groups } = read(GroupsSchema, json);
  const fields = groups.flatMap(({ key, count }): [string, number][] => {
    const id = lastPart(String(key));
    if (id === UNKNOWN) return [];
    if (!/^\d{2}$/u.test(id)) throw new PressFault('press.refused.changed', { field: 'group_by.key' });
    return [[id, count]];
  });
  const sum = fields.reduce((total, [, count]) => total + count, 0);
  if (sum > meta.count) throw new PressFault('press.refused.sum', { sum: String(sum), count: String(meta.count) });
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function worksAnswer(json: unknown): WorksPage {
  return read(WorksSchema, json);
}

export function authorshipsAnswer(json: unknown): Authorships {
  return read(v.object({ authorships: AuthorshipsSchema }), json).authorships;
}

export function closedAnswer(json: unknown): ClosedPage {
  const { number_of_results: total, items } = read(ClosedSchema, json);
  return {
    total,
    records: items.map(({ id, names, relationships }) => ({
      ror: id,
      name: (names.find(({ types }) => types.includes('ror_display')) ?? names[0])?.value ?? id,
      successors: relationships.filter(({ type }) => type === 'successor').map((relationship) => relationship.id),
    })),
  };
}

function read<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PressFault('press.refused.changed', { field: v.getDotPath(issue) ?? '' });
}

/** @example lastPart('https://ror.org/03q0vrn42') // '03q0vrn42' */
function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
