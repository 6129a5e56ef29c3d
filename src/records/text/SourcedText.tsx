/** Words of a record in the page's language; where nobody has them, in another, and said. */
import type { SourcedWords } from '../../domain/registers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { readWords } from './readWords.ts';

interface SourcedTextProps {
  readonly locale: Locale;
  readonly text: SourcedWords;
  /** Without the mark of a translation, where the same words stand nearby with it. */
  readonly bare?: boolean;
}

export function SourcedText({ locale, text, bare = false }: SourcedTextProps) {
  const { language } = locale.texts;
  const read = readWords(text, language);
  if (read === null) return null;
  const words = read.language === language ? <>{read.text}</> : <span lang={read.language}>{read.text}</span>;
  return bare || read.kind === 'source' ? (
    words
  ) : (
    <>
      {words} <small class="translation">{locale.t(`records.words.${read.kind}`)}</small>
    </>
  );
}
