/** What an unknown address gets. */
import { h } from 'preact';
import { titled, type PageKind } from '../pageKind.ts';
import { NOT_FOUND_SCRIPT } from './notFoundScript.ts';
import { NotFoundPage } from './Page.tsx';

export const notFoundPage: PageKind = {
  id: 'notFound',
  paths: () => ['404.html'],
  section: null,
  styles: ['pages/choice/choice.css'],
  script: null,
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
      ...(siteUrl === null ? { inlineScript: NOT_FOUND_SCRIPT } : {}),
    };
  },
};
