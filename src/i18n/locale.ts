/** Everything needed to speak one language: words, messages and formats, always passed together. */
import { createFormat, type Format } from './format.ts';
import type { Texts } from './texts.ts';
import { createTranslator, type Translate, type TranslatorOptions } from './translate.ts';

export interface Locale {
  readonly texts: Texts;
  readonly t: Translate;
  readonly format: Format;
}

export function createLocale(texts: Texts, options?: TranslatorOptions): Locale {
  return { texts, t: createTranslator(texts, options), format: createFormat(texts.language) };
}
