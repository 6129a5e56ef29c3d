/** Type-ahead on the map: letters of a name, in any of our languages, lead to its region. */
import { latinKey } from '../../../i18n/latinKey.ts';
import { foldForSearch } from '../../../ui/search.ts';

/** A territory by its names. */
export interface Named {
  readonly key: string;
  /** What it is called on this page, long and short. */
  readonly own: readonly string[];
  /** What else it is called: in other languages, formerly. */
  readonly other: readonly string[];
}

/**
 * The next territory, after `current`, of those whose name begins with what is typed; `current`
 * itself while one goes on typing a name that it has. One letter again and again walks through all
 * that begin with it. Names of the page come first: others count only where none of them begins so.
 * @param current where one stands; null before the first
 * @returns null when no name begins so
 */
export function typeAhead(named: readonly Named[], typed: string, current: string | null): string | null {
  const letters = [...typed];
  const isOneLetter = letters.every((letter) => letter === letters[0]);
  const found = beginningWith(named, typed);
  if (found.length === 0 && isOneLetter && letters.length > 1) return typeAhead(named, letters[0] ?? '', current);
  const at = named.findIndex(({ key }) => key === current);
  // A first letter moves on; a longer beginning may stay where it is.
  const from = isOneLetter ? at + 1 : Math.max(0, at);
  const order = [...named.slice(from), ...named.slice(0, from)];
  return order.find(({ key }) => found.includes(key))?.key ?? null;
}

/** Whether some name begins with it: if not, a key may mean something else. */
export function beginsAName(named: readonly Named[], typed: string): boolean {
  return beginningWith(named, typed).length > 0;
}

function beginningWith(named: readonly Named[], typed: string): readonly string[] {
  const folds = typed.endsWith(' ') ? `${foldForSearch(typed)} ` : foldForSearch(typed);
  if (folds.trim() === '') return [];
  // Letters without a Cyrillic one among them may spell a Cyrillic name.
  const latin = /^[^\p{Script=Cyrillic}]+$/u.test(typed) ? latinKey(typed) : '';
  const tests: ((name: string) => boolean)[] = [
    (name) => foldForSearch(name).startsWith(folds),
    ...(latin === '' ? [] : [(name: string) => latinKey(name).startsWith(latin)]),
  ];
  for (const names of [({ own }: Named) => own, ({ other }: Named) => other]) {
    for (const begins of tests) {
      const found = named.filter((one) => names(one).some(begins));
      if (found.length > 0) return found.map(({ key }) => key);
    }
  }
  return [];
}
