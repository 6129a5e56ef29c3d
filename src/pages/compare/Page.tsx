/** Regions side by side. Scripts put those that are chosen above the table of all regions. */
import type { Language } from '../../domain/types.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { COMPARE_FOLDER } from '../../view/compareHref.ts';
import { AllRegions } from './AllRegions.tsx';
import { COMPARISON } from './ids.ts';
import type { CompareProps } from './types.ts';

export function ComparePage({ sheets, root }: CompareProps) {
  const { locale, dataset, pages } = sheets;
  const { t } = locale;
  const languageHref = (language: Language) => `${root}${language}/${COMPARE_FOLDER}`;
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader locale={locale} root={root} pages={pages} page="compare" languageHref={languageHref} />
      <main class="compare" id="main">
        <h1>{t('compare.title')}</h1>
        <p class="lead">{t('compare.lead')}</p>
        <noscript>
          <p class="notice">{t('compare.needsScripts')}</p>
        </noscript>
        <div id={COMPARISON} />
        <AllRegions sheets={sheets} root={root} />
      </main>
      <SiteFooter locale={locale} release={dataset.release} root={root} />
    </>
  );
}
