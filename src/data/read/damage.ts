/**
 * Letters that were lost before the file came here: no program can bring them back, so that the
 * file must be saved anew from where they are whole.
 */
import { phrase, type Phrase } from '../../i18n/dataProblem.ts';

export interface Damage {
  readonly what: Phrase;
  /** 1-based line of the first one. */
  readonly line: number;
  readonly found: string;
}

/** @returns null for a text without lost letters */
export function damageIn(text: string): Damage | null {
  const lines = text.split('\n');
  return (
    firstDamage(lines, /\ufffd/u, phrase('check.letters.lost')) ??
    firstDamage(lines, LOST_AS_QUESTION, phrase('check.letters.question')) ??
    misread(lines)
  );
}

/** A `?` before a letter of its own word, or three in a row; addresses have theirs after `/` or a name. */
const LOST_AS_QUESTION = /(?:^|[\s,;"«(])\?\p{L}|\p{Script=Cyrillic}\?\p{L}|\?\p{Script=Cyrillic}|\?{3,}/u;

function firstDamage(lines: readonly string[], pattern: RegExp, what: Phrase): Damage | null {
  const index = lines.findIndex((line) => pattern.test(withoutAddresses(line)));
  if (index === -1) return null;
  const line = withoutAddresses(lines[index] ?? '');
  return { what, line: index + 1, found: around(line, pattern.exec(line)?.index ?? 0) };
}

function withoutAddresses(line: string): string {
  return line.replace(/https?:\/\/[^\s,;"]+/gu, '');
}

const AROUND = 20;

function around(line: string, index: number): string {
  return line.slice(Math.max(0, index - AROUND), index + AROUND).trim();
}

/**
 * UTF-8 that was read as windows-1251 or as a Western page and saved again ("РђР±Р°Р№", "ÐÐ±Ð°Ð¹"): written back as
 * bytes of that page, it is UTF-8 with Cyrillic letters, which no text is by chance.
 */
function misread(lines: readonly string[]): Damage | null {
  for (const [index, line] of lines.entries()) {
    for (const [word] of line.matchAll(/[^\p{ASCII}]{4,}/gu)) {
      if ([CYRILLIC_PAGE, WESTERN_PAGE].some((page) => isUtf8In(word, page))) {
        return { what: phrase('check.letters.misread'), line: index + 1, found: word };
      }
    }
  }
  return null;
}

type Page = ReadonlyMap<string, number>;

function pageOf(name: string): Page {
  const decoder = new TextDecoder(name);
  return new Map(Array.from({ length: 128 }, (_, i) => [decoder.decode(Uint8Array.of(128 + i)), 128 + i]));
}
const CYRILLIC_PAGE = pageOf('windows-1251');
const WESTERN_PAGE = pageOf('windows-1252');

function isUtf8In(word: string, page: Page): boolean {
  const bytes = [...word].map((character) => page.get(character));
  if (bytes.includes(undefined)) return false;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return /\p{Script=Cyrillic}/u.test(text);
  } catch {
    return false;
  }
}
