/** What each release changed. */
import { h } from 'preact';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { describeReleases } from './describeChanges.ts';
import { ChangesPage } from './Page.tsx';

export const changesPage: PageKind = {
  id: 'changes',
  paths: () => inEachLanguage('changes/'),
  section: 'data',
  styles: ['ui/TableBox.css', 'pages/changes/changes.css'],
  script: null,
  offline: true,
  contents: ({ root, language }, { dataset, context, releases, locales }) => {
    const locale = locales[language];
    const state = {
      locale,
      root,
      pages: context.pages ?? [],
      release: dataset.release,
      news: describeReleases(releases, dataset, locale),
    };
    return {
      title: titled(locale, locale.t('common.changes')),
      description: locale.t('changes.lead'),
      body: h(ChangesPage, { state }),
    };
  },
};
