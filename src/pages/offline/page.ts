/** What an address gets that is not kept, in a room without network. The worker always has it. */
import { h } from 'preact';
import { ROOT_MARK } from '../shell/rootMark.ts';
import { titled, type PageKind } from '../pageKind.ts';
import { OfflinePage } from './Page.tsx';

export const offlinePage: PageKind = {
  id: 'offline',
  paths: () => ['shell/offline.html'],
  section: null,
  styles: ['pages/choice/choice.css'],
  script: null,
  offline: true,
  noIndex: true,
  contents: ({ language }, { locales }) => {
    const { t } = locales[language];
    return {
      title: titled(locales[language], t('offline.title')),
      description: t('offline.what'),
      body: h(OfflinePage, { locales, root: ROOT_MARK }),
    };
  },
};
