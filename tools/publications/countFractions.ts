/**
 * Shares of works: of a work by four authors, one of whom works here, a quarter; of an author with two institutions,
 * a half of that. Needs the works themselves, all of the country's, page by page.
 */
import { authorshipsAnswer, worksAnswer, type Authorships } from './answers.ts';
import { GONE } from './askPolitely.ts';
import type { Found, Question } from './findInstitutions.ts';
import { workQuestion, worksQuestion, type WorksAsked } from './questions.ts';

/** Share of works by `organisation/year/type`. */
export type Fractions = ReadonlyMap<string, number>;

/** Of one page, for the store: sums, no works. */
interface PageSums {
  readonly sums: Readonly<Record<string, number>>;
  readonly next: string | null;
  readonly works: number;
  readonly of: number;
}

export async function countFractions(
  found: readonly Found[],
  asked: WorksAsked,
  ask: Question,
  onDone: (done: number, of: number) => void,
): Promise<Fractions> {
  const ownerOf = new Map(found.flatMap(({ organisation, ids }) => ids.map((id) => [id, organisation.id] as const)));
  const fractions = new Map<string, number>();
  let cursor: string | null = '*';
  let done = 0;
  while (cursor !== null) {
    const page = await pageSums(worksQuestion(asked, cursor), ownerOf, ask);
    for (const [key, share] of Object.entries(page.sums)) fractions.set(key, (fractions.get(key) ?? 0) + share);
    onDone((done += page.works), page.of);
    cursor = page.works === 0 ? null : page.next;
  }
  return fractions;
}

async function pageSums(question: string, ownerOf: ReadonlyMap<string, string>, ask: Question): Promise<PageSums> {
  const page = await ask(question, (json) => {
    const { meta, results } = worksAnswer(json);
    const sums: Record<string, number> = {};
    for (const work of results.filter((one) => !one.is_authors_truncated)) {
      addShares(sums, sharesOf(work.authorships, ownerOf), `${work.publication_year}/${work.type}`);
    }
    const long = results
      .filter((work) => work.is_authors_truncated)
      .map(({ id, publication_year: year, type }) => ({ id, key: `${year}/${type}` }));
    return { sums, long, next: meta.next_cursor, works: results.length, of: meta.count };
  });
  const sums = { ...page.sums };
  for (const { id, key } of page.long) {
    const shares = await ask(workQuestion(id), (json) =>
      json === GONE ? {} : Object.fromEntries(sharesOf(authorshipsAnswer(json), ownerOf)),
    );
    addShares(sums, new Map(Object.entries(shares)), key);
  }
  return { ...page, sums };
}

/** An author without an institution belongs to nobody; an institution may belong to two organisations of the register. */
export function sharesOf(authorships: Authorships, ownerOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { institutions } of authorships) {
    for (const { id, lineage } of institutions) {
      const owners = new Set([id, ...lineage].flatMap((one) => ownerOf.get(one) ?? []));
      const share = 1 / authorships.length / institutions.length;
      for (const owner of owners) shares.set(owner, (shares.get(owner) ?? 0) + share);
    }
  }
  return shares;
}

function addShares(sums: Record<string, number>, shares: ReadonlyMap<string, number>, key: string): void {
  for (const [owner, share] of shares) sums[`${owner}/${key}`] = (sums[`${owner}/${key}`] ?? 0) + share;
}
