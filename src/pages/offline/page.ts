/** What an address gets that is not kept, in a room without network. The worker always has it. */
import { h } from 'preact';
import { LANGUAGES } from '../../domain/types.ts';
import { ROOT_MARK } from '../shell/rootMark.ts';
import { titled, type PageKind } from '../pageKind.ts';
import { OfflinePage } from './Page.tsx';

export const offlinePage: PageKind = {
  id: 'offline',
  paths: () => LANGUAGES.map((language) => `shell/offline/${language}.html`),
  section: null,
  styles: ['ui/plainPage.css'],
  // The worker takes away the links to what is not kept: perhaps all.
  css: () => '.related-links:not(:has(a)) { display: none }',
  script: null,
  offline: false,
  noIndex: true,
  contents: ({ path }, { locales, context }) => {
    const language = LANGUAGES.find((one) => path.endsWith(`/${one}.html`)) ?? LANGUAGES[0];
    const locale = locales[language];
    return {
      language,
      title: titled(locale, locale.t('offline.title')),
      description: locale.t('offline.what'),
      body: h(OfflinePage, { locale, pages: context.pages ?? [], root: ROOT_MARK }),
      root: ROOT_MARK,
    };
  },
};
