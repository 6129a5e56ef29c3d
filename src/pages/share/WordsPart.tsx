/** Sentences that are ready for an article, and how to cite the view, in each language. */
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { completed } from '../../export/citation.ts';
import { createFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { CopyField } from './CopyField.tsx';
import { isoDay } from './isoDay.ts';
import type { Shared, SharedWords } from './types.ts';

interface WordsPartProps {
  readonly shared: Shared;
  readonly locale: Pick<Locale, 't'>;
}

export function WordsPart({ shared, locale: { t } }: WordsPartProps) {
  const [language, setLanguage] = useState<Language>(shared.language);
  const [words, setWords] = useState<{ readonly language: Language; readonly words: SharedWords } | 'failed' | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    setWords(null);
    shared.words(language).then(
      (loaded) => isWanted && setWords({ language, words: loaded }),
      (error: unknown) => {
        console.warn(error);
        if (isWanted) setWords('failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [shared, language]);
  return (
    <>
      <section aria-labelledby="share-sentences">
        <h3 id="share-sentences">{t('share.sentences')}</h3>
        <div class="choices" role="group" aria-label={t('share.language')}>
          {LANGUAGES.map((code) => (
            <button
              key={code}
              type="button"
              class="button"
              lang={code}
              aria-pressed={code === language}
              onClick={() => setLanguage(code)}
            >
              {t(`common.language.${code}`)}
            </button>
          ))}
        </div>
        {words === 'failed' && (
          <p role="status" class="small">
            {t('share.language.failed')}
          </p>
        )}
        {words !== null &&
          words !== 'failed' &&
          words.words.sentences.map((text, index) => (
            <CopyField
              key={index}
              label={`${t('share.sentences')}, ${index + 1}`}
              language={words.language}
              {...{ text, t }}
            />
          ))}
      </section>
      {words !== null && words !== 'failed' && <Cited {...words} {...{ shared, t }} />}
    </>
  );
}

interface CitedProps {
  readonly shared: Shared;
  readonly language: Language;
  readonly words: SharedWords;
  readonly t: Locale['t'];
}

function Cited({ shared, language, words: { citations }, t }: CitedProps) {
  const day = isoDay(new Date());
  const inWords = createFormat(language).date(day);
  const { link } = shared;
  return (
    <section aria-labelledby="share-cite">
      <h3 id="share-cite">{t('share.cite')}</h3>
      <h4>{t('share.cite.one')}</h4>
      <CopyField label={t('share.cite.one')} text={completed(citations.line, link, inWords)} {...{ language, t }} />
      <h4>APA</h4>
      <CopyField label="APA" text={completed(citations.apa, link, inWords)} {...{ language, t }} />
      <h4>BibTeX</h4>
      <CopyField label="BibTeX" text={completed(citations.bibtex, link, day)} {...{ language, t }} isCode />
    </section>
  );
}
