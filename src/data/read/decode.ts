/**
 * The bytes of a file as text. Spreadsheets save UTF-8, UTF-16 ("Unicode text") and, where nobody
 * chose, windows-1251; the first two say what they are, the third is only taken where it reads as
 * Russian. What could be read in two ways is not read.
 */
import { phrase, type Phrase } from '../../i18n/dataProblem.ts';

export type Encoding = 'UTF-8' | 'UTF-16' | 'windows-1251';

export type DecodedFile =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly lineEnds: LineEnds }
  | { readonly ok: false; readonly what: Phrase; readonly expected: Phrase };

/** `LF` is what git keeps; spreadsheets save the others. */
export type LineEnds = 'LF' | 'CRLF' | 'CR';

/** @returns text with `\n` line ends and without a byte order mark */
export function decode(bytes: Uint8Array): DecodedFile {
  if (isWorkbook(bytes)) return refuse(phrase('check.file.workbook'));
  const unicode = utf16(bytes) ?? utf8(bytes);
  if (unicode !== null) return unicode;
  const cyrillic = tryDecode('windows-1251', bytes);
  if (cyrillic === null || !readsAsRussian(cyrillic)) return refuse(phrase('check.file.notUtf8'));
  return accept(cyrillic, 'windows-1251');
}

function refuse(what: Phrase): DecodedFile {
  return { ok: false, what, expected: phrase('check.expected.utf8') };
}

function accept(text: string, encoding: Encoding): DecodedFile {
  const lineEnds = text.includes('\r\n') ? 'CRLF' : text.includes('\r') ? 'CR' : 'LF';
  return { ok: true, text: text.replace(/\r\n?/gu, '\n'), encoding, lineEnds };
}

/** First bytes of an .xlsx (a zip) and of an old .xls, whatever the file is called. */
function isWorkbook(bytes: Uint8Array): boolean {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  return starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0);
}

function utf8(bytes: Uint8Array): DecodedFile | null {
  const text = tryDecode('utf-8', bytes);
  return text === null ? null : accept(text, 'UTF-8');
}

/** By its mark; without one, where every second byte of the Latin letters is zero, as in no other text. */
function utf16(bytes: Uint8Array): DecodedFile | null {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (!isLittle && !isBig && even + odd === 0) return null;
  const name = isLittle || (!isBig && odd > even) ? 'utf-16le' : 'utf-16be';
  const isClear = isLittle || isBig || (even === 0) !== (odd === 0);
  const text = isClear ? tryDecode(name, bytes) : null;
  return text === null ? refuse(phrase('check.file.notUtf8')) : accept(text, 'UTF-16');
}

function tryDecode(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes are windows-1251 only if that gives Russian words. KOI8-R would give small letters before
 * capital ones, the DOS page signs of drawing, Western pages Cyrillic letters in Latin words.
 */
function readsAsRussian(text: string): boolean {
  const letters = [...text].filter((character) => character > '\u007f');
  const isUsual = letters.every((character) => /[А-Яа-яЁё«»„“”‘’–—…№°±×\u00a0]/u.test(character));
  return isUsual && !/[а-яё][А-ЯЁ]|[a-z][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-z]/u.test(text);
}
