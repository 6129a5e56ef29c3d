/** Filters of a register: each a question with choices, each choice with what it would leave. */

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Heading under which it stands among the others; '' for none. */
  readonly group?: string;
}

export interface Facet {
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Values under which a record is found. */
  readonly valuesOf: (id: string) => readonly string[];
}

/** Facet key → value; what is not in it is not asked. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * The answers that an address gives, and those of them that the register does not know.
 * @param only `kind.university,field.4`
 */
export function chosenIn(
  only: string,
  facets: readonly Facet[],
): { readonly chosen: Chosen; readonly unknown: readonly string[] } {
  const chosen: Record<string, string> = {};
  const unknown: string[] = [];
  for (const part of only === '' ? [] : only.split(',')) {
    const at = part.indexOf('.');
    const [key, value] = [part.slice(0, at), part.slice(at + 1)];
    const facet = facets.find((one) => one.key === key);
    if (facet?.choices.some((choice) => choice.value === value) === true) chosen[key] = value;
    else unknown.push(part);
  }
  return { chosen, unknown };
}

/** The way back: questions in the order of the register, equal answers in equal addresses. */
export function onlyText(chosen: Chosen, facets: readonly Facet[]): string {
  return facets.flatMap(({ key }) => ((chosen[key] ?? '') === '' ? [] : [`${key}.${chosen[key]}`])).join(',');
}

/** Records that answer every question that is asked, in their order. */
export function matching(ids: readonly string[], facets: readonly Facet[], chosen: Chosen): readonly string[] {
  const asked = facets.filter(({ key }) => (chosen[key] ?? '') !== '');
  return ids.filter((id) => asked.every(({ key, valuesOf }) => valuesOf(id).includes(chosen[key] ?? '')));
}

/** Value → how many records would be left by it, all other questions as they are; '' stands for any. */
export function countsOf(
  ids: readonly string[],
  facets: readonly Facet[],
  chosen: Chosen,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = matching(
    ids,
    facets.filter((one) => one !== facet),
    chosen,
  );
  const counts = new Map<string, number>([['', others.length]]);
  for (const id of others) {
    for (const value of new Set(facet.valuesOf(id))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
