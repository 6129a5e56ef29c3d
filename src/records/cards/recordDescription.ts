/** What is known of a record, as plain data: cards draw it, and searches read its words. */
import type { RegisterSource, RegisterSourceId, SourcedWords } from '../../domain/registers.ts';
import type { Language } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RecordsState } from '../recordsState.ts';
import { sourceFacts, sourceOf } from '../text/SourceLine.tsx';
import { otherLanguages, readWords } from '../text/readWords.ts';

/** A stretch of text with one look. */
export interface Piece {
  readonly text: string;
  /** Set where it is not the page's language. */
  readonly language?: Language;
  /** Said after it: our translation, or only in another language. */
  readonly mark?: 'ours' | 'untranslated';
  readonly href?: string;
  /** Of what the link leads to. */
  readonly hreflang?: Language;
  readonly look?: 'strong' | 'small';
}

export interface Fact {
  readonly label: string;
  readonly pieces: readonly Piece[];
  /** All stages of the list that the record's stage belongs to, to show which are done. */
  readonly steps?: { readonly names: readonly string[]; readonly current: number };
  /** What happened, in the order of time. */
  readonly events?: readonly (readonly Piece[])[];
}

export interface RecordDescription {
  readonly id: string;
  readonly name: SourcedWords;
  /** The name in the languages that the heading is not in. */
  readonly otherNames: readonly Piece[];
  readonly facts: readonly Fact[];
}

/** A fact of one piece, or of none where nothing is known. */
export function fact(label: string, ...pieces: readonly (Piece | string | null)[]): readonly Fact[] {
  const own = pieces.flatMap((piece) => (piece === null ? [] : typeof piece === 'string' ? { text: piece } : piece));
  return own.length === 0 ? [] : [{ label, pieces: own }];
}

/** Words of a source as they are read in the page's language. */
export function sourcedPiece(words: SourcedWords, { texts }: Locale): Piece | null {
  const read = readWords(words, texts.language);
  if (read === null) return null;
  return {
    text: read.text,
    ...(read.language === texts.language ? {} : { language: read.language }),
    ...(read.kind === 'source' ? {} : { mark: read.kind }),
  };
}

export function otherNames(name: SourcedWords, { texts }: Locale): readonly Piece[] {
  return otherLanguages(name, texts.language).map((language) => ({
    text: name.words[language] ?? '',
    language,
    ...(name.ours.includes(language) ? { mark: 'ours' as const } : {}),
  }));
}

/** Who published what the record was read in, and when it was read. */
export function sourceFact(state: Pick<RecordsState, 'locale' | 'registers'>, id: RegisterSourceId): readonly Fact[] {
  const source = sourceOf(state, id);
  return fact(
    state.locale.t('explore.provenance.source'),
    publisherPiece(source, state.locale),
    sourceFacts(state, source),
  );
}

export function publisherPiece({ publisher, url, language }: RegisterSource, { texts }: Locale): Piece {
  const text = publisher[texts.language];
  if (url === null) return { text };
  return { text, href: url, ...(language === null ? {} : { hreflang: language }) };
}

/** Everything that a visitor may look for: names in all languages and facts, without labels and marks. */
export function wordsOfRecord({ name, otherNames: others, facts }: RecordDescription, { texts }: Locale): string {
  const pieces = [...others, ...facts.flatMap(({ pieces: own, events = [] }) => [...own, ...events.flat()])];
  return [readWords(name, texts.language)?.text ?? '', ...pieces.map(({ text }) => text)].join(' ');
}

/** A remark stands beside what it is about, without a separator. */
export function separatorBetween(before: Piece | undefined, { look }: Piece): string {
  if (before === undefined) return '';
  return before.look === 'strong' || look === 'small' ? ' ' : ' · ';
}

/** What a fact says, as one text: addresses of other sites stand in it, as nothing can be followed there. */
export function textOfFact({ pieces, events = [] }: Fact, { t }: Pick<Locale, 't'>): string {
  const inOne = (own: readonly Piece[]) =>
    own.map((piece, index) => separatorBetween(own[index - 1], piece) + pieceText(piece, t)).join('');
  return [inOne(pieces), ...events.map(inOne)].filter((text) => text !== '').join('; ');
}

function pieceText({ text, mark, href }: Piece, t: Locale['t']): string {
  const address = href !== undefined && /^https?:/u.test(href) ? ` <${href}>` : '';
  return text + (mark === undefined ? '' : ` ${t(`records.words.${mark}`)}`) + address;
}
