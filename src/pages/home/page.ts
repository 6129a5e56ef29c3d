/** The front page: what this is, the three functions on one living map, my region. The site's first page is the default language's. */
import { h } from 'preact';
import { DEFAULT_LANGUAGE } from '../../view/defaults.ts';
import { inEachLanguage, type PageKind } from '../pageKind.ts';
import { sheetsOf } from '../region/page.ts';
import { describeHome } from './describeHome.ts';
import { MAP_KEYS } from './mapKeys.ts';
import { BEHIND_FIRST_MAP } from './ids.ts';
import { HomePage } from './Page.tsx';
import { rememberedLanguage } from './rememberedLanguage.ts';

export const homePage: PageKind = {
  id: 'home',
  paths: () => ['', ...inEachLanguage('')],
  section: null,
  styles: [
    'map/svg/MapSvg.css',
    'map/marks/marks.css',
    'map/legend/RecordLegend.css',
    'ui/find/RegionSearch.css',
    'pages/home/home.css',
    'pages/home/scenes.css',
    'pages/home/card.css',
  ],
  hasRamps: true,
  script: { module: 'pages/home/client.ts', isMissing: 'pageScript.missing.home' },
  firstSight: BEHIND_FIRST_MAP,
  offline: true,
  contents: ({ path, language, root, app }, sources) => {
    const sheets = sheetsOf(sources, language);
    const { texts } = sheets.locale;
    const home = describeHome(sheets, root);
    return {
      title: `${texts.site.title} · ${texts.site.publisherShort}`,
      description: texts.site.description,
      body: h(HomePage, { sheets, home, root }),
      data: { root, app, keys: MAP_KEYS },
      topic: 'capability',
      canonicalPath: `${language}/`,
      picturePath: `${language}/map/${home.map.indicator}/${home.map.year}/picture.png`,
      ...(path === '' ? { inlineScript: rememberedLanguage(DEFAULT_LANGUAGE) } : {}),
    };
  },
};
