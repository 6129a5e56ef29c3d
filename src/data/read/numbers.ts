/**
 * The only place where text becomes a number. Strict on purpose: `Number('')` is 0, and
 * `parseFloat('12,5')` is 12, two ways to publish a figure that nobody wrote.
 */
import { phrase, quoted, type Phrase } from '../../i18n/dataProblem.ts';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly what: Phrase; readonly expected: Phrase };

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/**
 * @param text digits with an optional minus and decimal dot: `0`, `-3.5`, `18014`
 * @example parseNumber('12,5') // {ok: false, what: 'comma in a number', expected: '12.5 (a decimal dot)'}
 */
export function parseNumber(text: string): ParsedNumber {
  if (PLAIN.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value)) return { ok: true, value: value === 0 ? 0 : value };
  }
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter !== undefined) {
    return refuse(phrase('check.number.letter', { character: describe(letter) }), phrase('check.expected.digitsOnly'));
  }
  const space = /[\s\u200b\u2060\ufeff]/u.exec(text)?.[0];
  if (space !== undefined) {
    const without = text.replace(/[\s\u200b\u2060\ufeff]/gu, '').replace(',', '.');
    return refuse(
      phrase('check.number.space', { character: describe(space) }),
      suggest(without, phrase('check.expected.noSpaces')),
    );
  }
  if (text.includes(',')) {
    return refuse(phrase('check.number.comma'), suggest(text.replace(',', '.'), phrase('check.expected.decimalDot')));
  }
  const minus = /[\u2010-\u2015\u2212]/u.exec(text)?.[0];
  if (minus !== undefined) {
    return refuse(
      phrase('check.number.minus', { character: describe(minus) }),
      suggest(text.replace(minus, '-'), phrase('check.expected.hyphen')),
    );
  }
  return refuse(phrase('check.number.none'), phrase('check.expected.number'));
}

function refuse(what: Phrase, expected: Phrase): ParsedNumber {
  return { ok: false, what, expected };
}

function suggest(corrected: string, rule: Phrase): Phrase {
  return PLAIN.test(corrected) ? phrase('check.expected.corrected', { corrected, rule }) : rule;
}

const NAMES: Readonly<Record<string, Phrase>> = {
  ' ': phrase('check.character.blank'),
  '\t': phrase('check.character.tab'),
  '\u00a0': phrase('check.character.noBreakSpace'),
  '\u2007': phrase('check.character.figureSpace'),
  '\u2009': phrase('check.character.thinSpace'),
  '\u202f': phrase('check.character.narrowSpace'),
  '\u2212': phrase('check.character.minus'),
};

/** Look-alikes and invisible characters need their code point: О and O look the same in print. */
function describe(character: string): Phrase {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return phrase('check.character', { name: NAMES[character] ?? quoted(character), code: `U+${code}` });
}
