/** All data in one file, and how programs read a table from its address, which stays. */
import { fileName } from '../../export/fileName.ts';
import { allWorkbookFile, ARCHIVE_FILE } from './archiveFiles.ts';
import { examplesOf } from './examples.ts';
import type { DataPartProps } from './types.ts';

export function Archives({ state: { country, locale, release, root } }: DataPartProps) {
  const { t, texts } = locale;
  const { language } = texts;
  return (
    <p class="archives">
      <a
        class="button"
        href={`${root}data/${allWorkbookFile(language)}`}
        download={fileName([country, 'science-data', release, language], 'xlsx')}
      >
        {t('data.all.xlsx')}
      </a>{' '}
      <a
        class="button"
        href={`${root}data/${ARCHIVE_FILE}`}
        download={fileName([country, 'science-data', release], 'zip')}
      >
        {t('data.all.zip')}
      </a>
    </p>
  );
}

export function Programs({ state }: DataPartProps) {
  const { example, locale, root, url } = state;
  const { t } = locale;
  const site = url === null ? '…/' : new URL(root, url).href;
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{t('data.programs.title')}</h2>
      <p>{t(url === null ? 'data.programs.unknown' : 'data.programs.about')}</p>
      {examplesOf(site, example).map(({ name, code }) => (
        <div key={name}>
          <h3>{name === 'sheet' ? t('data.programs.sheet') : name}</h3>
          <pre class="copy code" lang="en">
            {code}
          </pre>
        </div>
      ))}
    </section>
  );
}
