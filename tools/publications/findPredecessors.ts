/** Organisations that closed and name a successor which stands in the register: proposed, never counted before a person has looked. */
import { closedAnswer } from './answers.ts';
import type { Question } from './findInstitutions.ts';
import type { Organisation, Predecessor } from './pressRegister.ts';
import { closedOrganisationsQuestion } from './questions.ts';

/** ROR gives twenty a page; no country closes more than this many pages of organisations. */
const MAX_PAGES = 50;

/** @returns the rows that were there, as they were, and the new ones after them, by ROR id */
export async function findPredecessors(
  country: string,
  organisations: readonly Organisation[],
  known: readonly Predecessor[],
  ask: Question,
): Promise<readonly Predecessor[]> {
  const idOf = new Map(organisations.filter(({ ror }) => ror !== '').map(({ ror, id }) => [ror, id]));
  const knownRors = new Set(known.map(({ ror }) => ror));
  // ROR says that its pages may repeat a record.
  const proposed = new Map<string, Predecessor>();
  let seen = 0;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { total, records } = await ask(closedOrganisationsQuestion(country, page), (json) => closedAnswer(json));
    for (const { ror, name, successors } of records) {
      const successor = successors.map((one) => idOf.get(one)).find((id) => id !== undefined);
      if (successor === undefined || knownRors.has(ror)) continue;
      proposed.set(ror, { ror, name, successor, reviewed: '', reason: '' });
    }
    seen += records.length;
    if (records.length === 0 || seen >= total) break;
  }
  return [...known, ...[...proposed.values()].sort((a, b) => (a.ror < b.ror ? -1 : 1))];
}
