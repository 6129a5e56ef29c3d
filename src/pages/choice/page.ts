/** The site's first page: which language? */
import { h } from 'preact';
import { LANGUAGES } from '../../domain/types.ts';
import type { PageKind } from '../pageKind.ts';
import { ChoicePage } from './Page.tsx';

export const choicePage: PageKind = {
  id: 'choice',
  paths: () => [''],
  section: null,
  styles: ['map/svg/MapSvg.css', 'pages/choice/choice.css'],
  hasRamps: true,
  script: null,
  offline: true,
  contents: ({ language, root }, sources) => {
    const { locales } = sources;
    return {
      title: LANGUAGES.map((one) => locales[one].texts.site.title).join(' · '),
      description: locales[language].texts.site.description,
      body: h(ChoicePage, { sources, language, root }),
    };
  },
};
