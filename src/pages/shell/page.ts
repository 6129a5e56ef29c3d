/** The explore page without contents: without network its scripts draw any of its maps into it. */
import { h } from 'preact';
import { LANGUAGES } from '../../domain/types.ts';
import { explorePage } from '../explore/page.ts';
import { ServedPage } from '../explore/ServedPage.tsx';
import type { PageKind } from '../pageKind.ts';
import { ROOT_MARK } from './rootMark.ts';

const { styles, script, messages = [] } = explorePage;

export const shellPage: PageKind = {
  id: 'shell',
  paths: () => LANGUAGES.map((language) => `shell/${language}.html`),
  section: null,
  styles,
  hasRamps: true,
  script,
  messages,
  offline: true,
  standsInFor: 'map/(?:[a-z\\d-]+/(?:\\d{4}/)?)?',
  noIndex: true,
  contents: ({ path, app }, { locales }) => {
    const language = LANGUAGES.find((one) => path === `shell/${one}.html`) ?? LANGUAGES[0];
    const { texts } = locales[language];
    return {
      language,
      title: texts.site.title,
      description: texts.site.description,
      body: h(ServedPage, { state: null }),
      root: ROOT_MARK,
      data: { root: ROOT_MARK, app },
    };
  },
};
