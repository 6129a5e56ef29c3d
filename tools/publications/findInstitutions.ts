/** Which record of OpenAlex is which organisation: ids by ROR, with those that were merged and those that are gone. */
import { institutionAnswer, institutionsAnswer, type Institution, type InstitutionsPage } from './answers.ts';
import { GONE } from './askPolitely.ts';
import type { Organisation, Predecessor } from './pressRegister.ts';
import { filterGroups, institutionQuestion, institutionsQuestion } from './questions.ts';

/** Asks a question once in a run, and gives what `read` makes of the answer. */
export type Question = <Answer>(question: string, read: (json: unknown) => Answer) => Promise<Answer>;

/**
 * `counted` with its OpenAlex ids, its predecessors' included; `no-id` the register has no ROR id;
 * `not-found` OpenAlex has no such record; `merged` its record became that of another organisation of the register,
 * which counts the works of both.
 */
export type FoundState = 'counted' | 'no-id' | 'not-found' | 'merged';

export interface Found {
  readonly organisation: Organisation;
  readonly state: FoundState;
  /** Own id first. */
  readonly ids: readonly string[];
  /** Id in the register of who counts its works, '' where it does so itself. */
  readonly countedAs: string;
  /** What belongs to it and counts with it: organisations of the register in another region by id, others by name. */
  readonly branches: readonly string[];
}

export async function findInstitutions(
  organisations: readonly Organisation[],
  predecessors: readonly Predecessor[],
  ask: Question,
): Promise<readonly Found[]> {
  const reviewed = predecessors.filter((one) => one.reviewed === 'yes');
  const rors = [...organisations.map(({ ror }) => ror), ...reviewed.map(({ ror }) => ror)].filter((ror) => ror !== '');
  const records = await recordsByRor([...new Set(rors)], ask);
  const owner = new Map<string, string>();
  // Who still has the record under its own ROR id owns it; of those that were merged into it, the first.
  const isOwn = ({ ror }: Organisation) => records.get(ror)?.ror === ror;
  for (const one of [...organisations.filter(isOwn), ...organisations.filter((other) => !isOwn(other))]) {
    const record = records.get(one.ror);
    if (record !== undefined && !owner.has(record.id)) owner.set(record.id, one.id);
  }
  const byRor = new Map(organisations.map((one) => [one.ror, one]));
  return organisations.map((organisation): Found => {
    const nothing = { organisation, ids: [], countedAs: '', branches: [] };
    if (organisation.ror === '') return { ...nothing, state: 'no-id' };
    const record = records.get(organisation.ror);
    if (record === undefined) return { ...nothing, state: 'not-found' };
    const countedAs = owner.get(record.id) ?? organisation.id;
    if (countedAs !== organisation.id) return { ...nothing, state: 'merged', countedAs };
    const before = reviewed
      .filter(({ successor }) => successor === organisation.id)
      .flatMap(({ ror }) => records.get(ror)?.id ?? [])
      .filter((id) => !owner.has(id));
    return {
      organisation,
      state: 'counted',
      ids: [...new Set([record.id, ...before])],
      countedAs: '',
      branches: branchesOf(record, organisation, byRor),
    };
  });
}

function branchesOf(record: Institution, { region }: Organisation, byRor: ReadonlyMap<string, Organisation>) {
  return record.associated_institutions
    .filter(({ relationship }) => relationship === 'child')
    .flatMap((child) => {
      const known = child.ror === null ? undefined : byRor.get(child.ror);
      if (known === undefined) return [child.display_name.replaceAll(';', ',')];
      return known.region === region ? [] : [known.id];
    })
    .sort();
}

/** Absent where OpenAlex has no record. A merged one is found under the ROR id that was asked for. */
async function recordsByRor(rors: readonly string[], ask: Question): Promise<ReadonlyMap<string, Institution>> {
  const found = new Map<string, Institution>();
  for (const group of filterGroups(rors)) {
    let cursor: string | null = '*';
    while (cursor !== null) {
      const page: InstitutionsPage = await ask(institutionsQuestion(group, cursor), (json) => institutionsAnswer(json));
      for (const record of page.results) if (record.ror !== null) found.set(record.ror, record);
      cursor = page.results.length === 0 ? null : page.meta.next_cursor;
    }
  }
  for (const ror of rors.filter((one) => !found.has(one))) {
    const record = await ask(institutionQuestion(ror), (json) => (json === GONE ? null : institutionAnswer(json)));
    if (record !== null) found.set(ror, record);
  }
  return found;
}
