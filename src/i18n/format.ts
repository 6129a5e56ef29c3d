/**
 * Numbers, money, ratios, places, dates and order as text, in one language. The only place where a
 * number is rounded for reading; nothing reads the text back.
 *
 * There is no default language and no `Intl` (see formats/types.ts). A number that is not finite is
 * our own mistake, because a missing value has no number: it throws, and never reaches the page.
 */
import type { Language } from '../domain/types.ts';
import type { UnitTexts } from './texts.ts';
import { en } from './formats/en.ts';
import { kk } from './formats/kk.ts';
import { ru } from './formats/ru.ts';
import type { LanguageFormat, NameForm, PluralCategory, RankSpan } from './formats/types.ts';
import { joinNames } from './joinNames.ts';

const NBSP = '\u00A0';
const MINUS = '\u2212';

/** A new language is a file in `formats/` and a line here. */
export const LANGUAGE_FORMATS: Readonly<Record<Language, LanguageFormat>> = { kk, ru, en };

export interface Format {
  readonly language: Language;
  /** With exactly `decimals` decimals and groups of three: 1 234,5. Years are not numbers: never here. */
  readonly number: (value: number, decimals: number) => string;
  /** `value` in percent: 0.33 → 0,33%. */
  readonly percent: (value: number, decimals: number) => string;
  /** Full wording of a value: number and unit, each language in its own order (₸4,243.8m per …). */
  readonly value: (value: number, unit: UnitTexts, decimals: number) => string;
  /**
   * Money without what it is per, a share without what it is of, for sentences whose subject says
   * that: ₸4,243.8m, 0.33%. What is counted stays (18 014 адам), any other unit is the subject's.
   */
  readonly amount: (value: number, unit: UnitTexts, decimals: number) => string;
  /** Large plain numbers: 25 473 → 25,5 мың; up to 9 999 in full, at most one decimal. */
  readonly compact: (value: number) => string;
  /**
   * Money as people say it: 94,6 млрд ₸; below a million in full. A currency without a sign keeps
   * the words of its unit, since nothing else says which it is: 905,4 млн крон. At most one decimal,
   * or `decimals`.
   */
  readonly compactMoney: (value: number, unit: UnitTexts, decimals?: number) => string;
  /** 12,5 есе · в 12,5 раза · 12.5 times; as many digits as a person compares (`ratioDecimals`). */
  readonly times: (ratio: number) => string;
  /** A ratio below 1, before "less" or "of it": 2,5 есе · в 2,5 раза · 40%. */
  readonly part: (ratio: number) => string;
  /** The number of `times` alone. */
  readonly ratio: (ratio: number) => string;
  /** Relative change, 0.5 for half as much again: +50,0%. */
  readonly change: (relative: number) => string;
  /** Difference of two percentages: +0,15 п. т. */
  readonly points: (difference: number, decimals: number) => string;
  /** 20 өңірдің ішінде 5-орын · 5-е место из 20 · 5th of 20; tied: 3–4-орын, joint 3rd. */
  readonly rank: (span: RankSpan, of: number) => string;
  /** 5-орын · 5-е место · 5th. */
  readonly place: (span: RankSpan) => string;
  /** Before the word for a place: 5- · 5-е · 5th. */
  readonly ordinal: (n: number) => string;
  /** ISO date, whole or partial (2026, 2026-03, 2026-03-09); other text comes back as it is. */
  readonly date: (iso: string) => string;
  /** Two ISO dates as a span: 12–13 июня 2025 г. within a month, else both in full. */
  readonly dateRange: (from: string, to: string) => string;
  /** 2020–2024 · 2020–24; one year when both are the same. */
  readonly yearRange: (from: number, to: number) => string;
  /** А, Б және В; '' for none. */
  readonly list: (items: readonly string[]) => string;
  /** Names of regions in one case; a kind that all of them share is said once: Абай және Ұлытау облыстары. */
  readonly names: (names: readonly string[], form: NameForm) => string;
  /** Spaced, within a sentence: – or —. */
  readonly dash: string;
  /** Order of the language's own alphabet, capitals and small letters alike. */
  readonly compare: (a: string, b: string) => number;
  readonly plural: (value: number, decimals?: number) => PluralCategory;
}

/** @example createFormat('kk').number(1234.5, 1) // '1 234,5' with U+00A0 */
export function createFormat(language: Language): Format {
  const rules = LANGUAGE_FORMATS[language];
  const number = (value: number, decimals: number): string => writeNumber(value, decimals, rules);
  const signed = (value: number, decimals: number): string => {
    const text = number(value, decimals);
    return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
  };
  const ratio = (value: number): string => trimZeros(number(roundRatio(value), ratioDecimals(value)), rules);

  const times = (value: number): string => {
    const rounded = roundRatio(value);
    return rules.times(ratio(value), rules.plural(rounded, Number.isInteger(rounded) ? 0 : 1));
  };

  const list = (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${rules.and} ${items.at(-1) ?? ''}`;

  return {
    language,
    number,
    percent: (value, decimals) => rules.percent(number(value, decimals)),
    value: (value, unit, decimals) => writeValue(number(value, decimals), formOf(unit, value, decimals, rules), rules),
    amount: (value, unit, decimals) =>
      writeAmount(number(value, decimals), formOf(unit, value, decimals, rules), rules),
    compact: (value) => {
      if (Math.abs(value) < 10_000) return trimZeros(number(value, 1), rules);
      const { text, scale } = compactParts(value, { from: 0, decimals: 1 }, rules);
      return scale === '' ? text : text + rules.scaleSpace + scale;
    },
    compactMoney: (value, unit, decimals = 1) => {
      const currency = currencySign(unit);
      if (currency === null) return writeValue(trimZeros(number(value, decimals), rules), unit, rules);
      const { text, scale } = compactParts(value * 10 ** unit.scale, { from: 1, decimals }, rules);
      return rules.money(text, scale, currency);
    },
    times,
    part: (value) => {
      if (rules.part === 'times') return times(1 / value);
      const percent = value * 100;
      return rules.percent(number(percent, percent < 10 ? significantDecimals(percent, 1) : 0));
    },
    ratio,
    change: (relative) => {
      const percent = relative * 100;
      return rules.percent(signed(percent, Math.abs(percent) < 1000 ? 1 : 0));
    },
    points: (difference, decimals) => rules.points(signed(difference, decimals)),
    rank: rules.placeOf,
    place: rules.place,
    ordinal: rules.ordinal,
    date: (iso) => writeDate(iso, rules),
    dateRange: (from, to) => writeDateRange(from, to, rules),
    yearRange: (from, to) => (from === to ? String(from) : rules.yearRange(from, to)),
    list,
    names: (names, form) => joinNames(names, rules.kindWords[form], list),
    dash: rules.dash,
    compare: comparer(rules.alphabet),
    plural: (value, decimals = 0) => rules.plural(value, decimals),
  };
}

/**
 * `value` rounded to `decimals`, halves away from zero, as a reader rounds the decimal number that
 * was printed: 1.005 → 1.01, where `toFixed` gives 1.00 because of its binary form.
 * Throws for what is not finite.
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${String(value)}`);
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${mantissa}e${String(Number(exponent) + decimals)}`));
  const [digits = '', power = '0'] = String(shifted).split('e');
  const rounded = Number(`${digits}e${String(Number(power) - decimals)}`);
  // A number too large to shift has no decimals to round.
  const magnitude = Number.isFinite(rounded) ? rounded : Math.abs(value);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/**
 * Decimals that leave `digits` significant digits, none below zero: for numbers that are to be
 * grasped, not checked. @example significantDecimals(2.468, 2) // 1
 */
export function significantDecimals(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}

/** A ratio as `times` writes it, for messages that choose a plural form by it; 58 496 becomes 58 500. */
export function roundRatio(ratio: number): number {
  return ratio < 999.5 ? roundTo(ratio, ratioDecimals(ratio)) : Number(ratio.toPrecision(3));
}

/**
 * Decimals of a ratio: 277, 12.5, 2.9, but 1.04 and 0.35, where one decimal would say "1 times" of
 * what differs or give a single digit.
 */
function ratioDecimals(ratio: number): number {
  if (ratio >= 99.95) return 0;
  if (ratio >= 1.095) return 1;
  return ratio >= 1 ? 2 : Math.min(4, significantDecimals(ratio, 2));
}

function writeNumber(value: number, decimals: number, rules: LanguageFormat): string {
  const rounded = roundTo(value, decimals);
  const magnitude = Math.abs(rounded);
  // toFixed turns to exponents at 1e21; so large a double is a whole number.
  const plain = magnitude < 1e21 ? magnitude.toFixed(decimals) : BigInt(magnitude).toString();
  const [whole = '', fraction = ''] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, rules.group);
  return (rounded < 0 ? MINUS : '') + grouped + (fraction === '' ? '' : rules.decimal + fraction);
}

function trimZeros(text: string, { decimal }: LanguageFormat): string {
  return text.includes(decimal) ? text.replace(/0+$/u, '').replace(/[.,]$/u, '') : text;
}

/** 999 960 000 with one decimal is a billion, not "1,000.0 million". `from` 1: no thousands. */
function compactParts(
  value: number,
  { from, decimals }: { readonly from: 0 | 1; readonly decimals: number },
  rules: LanguageFormat,
): { readonly text: string; readonly scale: string } {
  for (let step = 3; step >= from; step -= 1) {
    const power = 3 * step;
    // As the step below would print it: at 1,000.0 of those, this one begins.
    if (Math.abs(roundTo(value / 10 ** power, decimals)) >= 1000) {
      const text = trimZeros(writeNumber(value / 10 ** (power + 3), decimals, rules), rules);
      return { text, scale: rules.scales[step] ?? '' };
    }
  }
  return { text: trimZeros(writeNumber(value, Math.abs(value) < 100 ? decimals : 0, rules), rules), scale: '' };
}

/** The unit as it stands after this number, as written: 1 вуз, 42 вуза, 2,5 вуза. */
function formOf(unit: UnitTexts, value: number, decimals: number, rules: LanguageFormat): UnitTexts {
  const form = unit.forms?.[rules.plural(Math.abs(roundTo(value, decimals)), decimals)];
  return form === undefined ? unit : { ...unit, text: form };
}

/**
 * `text` of a cell of data/units.csv: one form, or those of the language joined with `|`. Cells with
 * another number of forms are refused by the check of the data.
 */
export function unitForms(cell: string, language: Language): Pick<UnitTexts, 'text' | 'forms'> {
  const { forms: categories, label } = LANGUAGE_FORMATS[language];
  const words = cell.split('|');
  if (words.length === 1) return { text: cell };
  return {
    text: words[categories.indexOf(label)] ?? cell,
    forms: Object.fromEntries(categories.map((category, index) => [category, words[index] ?? cell])),
  };
}

/** `unit.text` stands after the number; for money it begins with the scale and the sign, for a share with %. */
function writeValue(number: string, unit: UnitTexts, rules: LanguageFormat): string {
  const sign = signOf(unit);
  if (sign === null) return unit.text === '' ? number : number + NBSP + unit.text;
  return writeAmount(number, unit, rules) + unit.text.slice(sign.length);
}

function writeAmount(number: string, unit: UnitTexts, rules: LanguageFormat): string {
  const currency = currencySign(unit);
  if (signOf(unit) === null) {
    return unit.kind === 'plain' || unit.text === '' ? number : number + NBSP + unit.text;
  }
  if (unit.kind === 'percent') return rules.percent(number);
  return rules.money(number, unit.scale === 0 ? '' : (rules.scales[unit.scale / 3 - 1] ?? ''), currency ?? '');
}

/** Sign of the currency that a unit counts: ₸, €; null where its words have none, and for other units. */
export function currencySign({ kind, text }: Pick<UnitTexts, 'kind' | 'text'>): string | null {
  return kind === 'money' ? (/\p{Sc}/u.exec(text)?.[0] ?? null) : null;
}

/** What of `unit.text` each language writes its own way: "%", "mln ₸", "₸m"; null for other units. */
function signOf({ kind, text }: UnitTexts): string | null {
  if (kind === 'percent') return text.startsWith('%') ? '%' : null;
  return kind === 'money' ? (/^.*?\p{Sc}\p{L}*/u.exec(text)?.[0] ?? null) : null;
}

function writeDate(iso: string, rules: LanguageFormat): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day] = parts;
  const monthIndex = month === undefined ? null : Number(month) - 1;
  if (monthIndex !== null && (monthIndex < 0 || monthIndex > 11)) return iso;
  return rules.date(Number(year), monthIndex, day === undefined ? null : Number(day));
}

function writeDateRange(from: string, to: string, rules: LanguageFormat): string {
  const [, month, first] = /^(\d{4}-\d{2})-(\d{2})$/u.exec(from) ?? [];
  const [, lastMonth, last] = /^(\d{4}-\d{2})-(\d{2})$/u.exec(to) ?? [];
  if (month === undefined || month !== lastMonth) {
    return `${writeDate(from, rules)}${NBSP}– ${writeDate(to, rules)}`;
  }
  const [year, monthOfYear] = month.split('-').map(Number);
  const days = `${String(Number(first))}–${String(Number(last))}`;
  return rules.date(year ?? 0, (monthOfYear ?? 1) - 1, days);
}

function comparer(alphabet: string): (a: string, b: string) => number {
  const primary = new Map<string, number>();
  let rank = 0x110000;
  let variant = false;
  for (const letter of alphabet) {
    if (letter === '(') variant = true;
    else if (letter === ')') variant = false;
    else primary.set(letter, variant ? rank : (rank += 1));
  }
  const weight = (letter: string): number => {
    const own = primary.get(letter);
    if (own !== undefined) return own;
    // ü sorts as u; the letters of the alphabet (й, ё) were found above, whole.
    const base = letter.normalize('NFD').charAt(0);
    return primary.get(base) ?? base.codePointAt(0) ?? 0;
  };
  return (a, b) => {
    const left = [...a.toLowerCase()];
    const right = [...b.toLowerCase()];
    for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
      const difference = weight(left[i] ?? '') - weight(right[i] ?? '');
      if (difference !== 0) return difference;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
  };
}
