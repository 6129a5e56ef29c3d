/**
 * Names cut as one writes abbreviations: after a consonant, with a full stop, as long as fits; of
 * two words the longer first. For tiles, where no name may be missing and no two may be alike.
 */

/** Fewer letters than these name nothing. */
const LEAST_LETTERS = 3;
const VOWELS = new Set('аәеёиіоөуұүыэюяaeiouyäöüı');
/** Signs that no abbreviation ends in. */
const SIGNS = new Set('ьъй');

/**
 * Ways to write a name, from the whole to the shortest: whole words first, then cut ones.
 * @example [...shortened('Қостанай')] // ['Қостанай', 'Қостан.', 'Қост.', 'Қос.']
 */
export function shortened(name: string): readonly string[] {
  const words = name.split(/[ \u00a0]/u);
  const forms = [name];
  const cuts = words.map(cutsOf);
  const at = words.map(() => 0);
  for (;;) {
    // The longest word that can still be cut gives way.
    let longest = -1;
    for (const [i, list] of cuts.entries()) {
      if (at[i]! + 1 >= list.length) continue;
      if (longest === -1 || list[at[i]!]!.length > cuts[longest]![at[longest]!]!.length) longest = i;
    }
    if (longest === -1) return [...new Set(forms)];
    at[longest]! += 1;
    forms.push(cuts.map((list, i) => list[at[i]!]!).join('\u00a0'));
  }
}

/** The word itself, then shorter and shorter; a word of four letters is not worth a full stop. */
function cutsOf(word: string, _index: number, words: readonly string[]): readonly string[] {
  const letters = [...word];
  // Beside a longer word ('W. Kaz.') the first letter is enough.
  const least = words.length > 1 && word !== longestOf(words) ? 1 : LEAST_LETTERS;
  const cuts: string[] = [];
  for (let end = letters.length - 2; end >= least; end -= 1) {
    const last = (letters[end - 1] ?? '').toLowerCase();
    // A single letter may be a vowel: 'о.'
    if (end > 1 && (!/\p{L}/u.test(last) || VOWELS.has(last) || SIGNS.has(last))) continue;
    // A doubled consonant is cut after the first.
    if (last === (letters[end - 2] ?? '').toLowerCase()) continue;
    cuts.push(`${letters.slice(0, end).join('')}.`);
  }
  return [word, ...cuts];
}

function longestOf(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a), '');
}

/**
 * For each name the longest way to write it that fits and that no other name is written as.
 * @param names per place, variants from long to short ('North Kazakhstan', 'North Kaz.')
 * @returns in their order; '' where nothing fits
 */
export function distinctNames(
  names: readonly (readonly string[])[],
  fits: (text: string, index: number) => boolean,
): readonly string[] {
  const forms = names.map((variants, index) =>
    // A settled abbreviation before one that we cut.
    [...variants, ...variants.slice(0, 1).flatMap(shortened)].filter((form) => fits(form, index)),
  );
  const chosen = forms.map(() => 0);
  // Two that read alike: the one with another way to be written takes it, as often as that helps.
  for (let round = 0; round < forms.flat().length; round += 1) {
    const texts = forms.map((list, i) => list[chosen[i]!] ?? '');
    const clash = texts.findIndex((text, i) => text !== '' && texts.indexOf(text) !== i);
    if (clash === -1) return texts;
    const other = texts.indexOf(texts[clash]!);
    const gives = forms[clash]!.length > chosen[clash]! + 1 ? clash : other;
    chosen[gives]! += 1;
  }
  return forms.map((list, i) => list[chosen[i]!] ?? '');
}
