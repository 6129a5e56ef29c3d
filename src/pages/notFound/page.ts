/** What an unknown address gets. */
import { h } from 'preact';
import { titled, type PageKind } from '../pageKind.ts';
import { notFoundScript, type YearsByIndicator } from './notFoundScript.ts';
import type { ViewContext } from '../../view/defaults.ts';
import { NotFoundPage } from './Page.tsx';

function yearsIn({ indicators }: ViewContext): YearsByIndicator {
  return Object.fromEntries(indicators.flatMap(({ id, years }) => (years.length > 0 ? [[id, years]] : [])));
}

export const notFoundPage: PageKind = {
  id: 'notFound',
  paths: () => ['404.html'],
  section: null,
  styles: ['ui/plainPage.css'],
  script: null,
  // In a frame of another site: one line and one way on, outside.
  css: () =>
    ':root[data-frame] :is(section p:not(.related-links), .related-links a:not(:first-child)) { display: none }',
  // Without network `offline/page.ts` answers.
  offline: false,
  noIndex: true,
  contents: ({ language, siteUrl }, { locales, context }) => {
    const { t } = locales[language];
    return {
      title: titled(locales[language], t('common.notFound')),
      description: t('notFound.what'),
      // Hosts serve it in place of any address, so that no relative way leads to the site's folder.
      body: h(NotFoundPage, { locales, pages: context.pages ?? [], root: siteUrl ?? '/' }),
      inlineScript: notFoundScript(yearsIn(context), siteUrl !== null),
    };
  },
};
