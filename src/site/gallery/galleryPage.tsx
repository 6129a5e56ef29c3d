/** The gallery of `npm run dev`: every hard case of the explore page under each other. */
import { renderToString } from 'preact-render-to-string';
import { describeMap } from '../../map/describeMap.ts';
import { rampClasses } from '../../map/rampClasses.ts';
import { linksOf } from '../../pages/explore/links.ts';
import { MapFigure } from '../../pages/explore/MapFigure.tsx';
import { RankingTable } from '../../pages/explore/RankingTable.tsx';
import { createSelection } from '../../pages/explore/keyboardNavigation/selection.ts';
import * as rareMaps from '../../pages/explore/rareMaps.ts';
import type { ExploreState } from '../../pages/explore/types.ts';
import { writeDocument } from '../document.ts';
import type { Site } from '../site.ts';
import { galleryFixtures, type Fixture } from './fixtures.ts';

/** Frames of a fixed width, as classes: the page's policy refuses style attributes. */
const FRAME_CSS = '.gallery section{margin:24px 16px;border-top:1px solid}.w320{width:320px}.w360{width:360px}';

export function writeGalleryPage(site: Site, css: string): string {
  const body = renderToString(
    <main class="gallery">
      {galleryFixtures(site).map((fixture) => (
        <Case key={fixture.name} site={site} fixture={fixture} />
      ))}
    </main>,
  );
  return writeDocument({
    language: 'kk',
    title: 'Gallery',
    description: 'Fixtures',
    css: css + FRAME_CSS,
    body,
    noIndex: true,
  });
}

function Case({ site, fixture }: { site: Site; fixture: Fixture }) {
  const state = fixtureState(site, fixture);
  const page = { state, links: linksOf(state), actions: null };
  const selection = createSelection();
  const nothing = () => undefined;
  return (
    <section class={`${rampClasses(state.model)} ${fixture.widthPx === undefined ? '' : `w${fixture.widthPx}`}`}>
      <p class="small">{fixture.name}</p>
      <h1>{state.model.headline}</h1>
      <p>{state.model.details.join('. ')}</p>
      <MapFigure page={page} second={page} selection={selection} onOpen={nothing} onShare={nothing} />
      <RankingTable page={page} selection={selection} onOpen={nothing} />
    </section>
  );
}

/** @param site gives words and boundaries; the fixture its own figures */
export function fixtureState(site: Site, { dataset, view }: Fixture): ExploreState {
  const locale = site.locales[view.language];
  return {
    dataset,
    geography: site.geography,
    context: site.context,
    locale,
    view,
    root: '../',
    layer: null,
    rareMaps,
    problems: [],
    model: describeMap(dataset, view, locale),
  };
}
