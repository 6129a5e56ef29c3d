/**
 * The only place where text becomes a number. Strict on purpose: `Number('')` is 0, and
 * `parseFloat('12,5')` is 12, two ways to publish a figure that nobody wrote.
 */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string; readonly expected: string };

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/**
 * @param text digits with an optional minus and decimal dot: `0`, `-3.5`, `18014`
 * @example parseNumber('12,5') // {ok: false, message: 'comma in a number', expected: '"12.5": …'}
 */
export function parseNumber(text: string): ParsedNumber {
  if (PLAIN.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value)) return { ok: true, value: value === 0 ? 0 : value };
  }
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter !== undefined) {
    return refuse(`letter ${describe(letter)} in a number`, 'digits only, no unit and no exponent');
  }
  const space = /[\s\u200b\u2060\ufeff]/u.exec(text)?.[0];
  if (space !== undefined) {
    const without = text.replace(/[\s\u200b\u2060\ufeff]/gu, '').replace(',', '.');
    return refuse(`${describe(space)} in a number`, suggest(without, 'no spaces'));
  }
  if (text.includes(',')) {
    return refuse('comma in a number', suggest(text.replace(',', '.'), 'a decimal dot'));
  }
  const minus = /[\u2010-\u2015\u2212]/u.exec(text)?.[0];
  if (minus !== undefined) {
    return refuse(`${describe(minus)} in place of a minus`, suggest(text.replace(minus, '-'), 'a hyphen'));
  }
  return refuse('not a number', 'digits with an optional minus and decimal dot, like -12.5');
}

function refuse(message: string, expected: string): ParsedNumber {
  return { ok: false, message, expected };
}

function suggest(corrected: string, rule: string): string {
  return PLAIN.test(corrected) ? `${corrected} (${rule})` : rule;
}

const NAMES: Readonly<Record<string, string>> = {
  ' ': 'blank',
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u202f': 'narrow no-break space',
  '\u2212': 'minus sign',
};

/** Look-alikes and invisible characters need their code point: О and O look the same in print. */
function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = NAMES[character] ?? `"${character}"`;
  return `${name} U+${code}`;
}
