/** What `npm run bench` may be told. */

export const PARTS = ['pages', 'answers', 'growth'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly rounds: number;
  /** Ids of pages; null for all. */
  readonly only: readonly string[] | null;
  /** `pages`: ours beside its peers, `growth`: sites of made data, a quarter of an hour each; `answers`: of ours alone, two minutes. */
  readonly parts: readonly Part[];
  /** Little of everything, to see whether it works. */
  readonly quick: boolean;
}

export const USAGE =
  'npm run bench -- [--rounds=7] [--only=static,ours,d3] [--part=pages|answers|growth] [--quick] [--help]\n' +
  'Seven rounds of eight pages, our answers and the growth of made sites: some 30 minutes; a part alone leaves the others as they were last measured. --quick: one round, one made site.';

/** @throws Error that names the word it does not know */
export function optionsOf(words: readonly string[]): BenchOptions {
  let options: BenchOptions = { rounds: 7, only: null, parts: PARTS, quick: false };
  for (const word of words) {
    const [name = '', value = ''] = word.split('=');
    if (name === '--rounds' && /^[1-9]\d*$/u.test(value)) options = { ...options, rounds: Number(value) };
    else if (name === '--only' && value !== '') options = { ...options, only: value.split(',') };
    else if (name === '--part' && PARTS.some((part) => part === value))
      options = { ...options, parts: [value as Part] };
    else if (word === '--quick') options = { ...options, quick: true };
    else throw new Error(`not known: ${word}\n${USAGE}`);
  }
  return options;
}
