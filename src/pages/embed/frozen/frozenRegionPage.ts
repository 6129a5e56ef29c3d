/** A region as a release had it, for ever: drawn from the record of the release. */
import { h } from 'preact';
import { REGION_PICTURE_SIZE, settledRegionPicture } from '../../../export/regionPicture.tsx';
import { chosenThemeCss } from '../../../map/cssVariables.ts';
import type { PageKind } from '../../pageKind.ts';
import { regionHeight } from '../embedHeight.ts';
import { EMBED_LOCATOR_SIZE, EmbedRegion } from '../EmbedRegion.tsx';
import { FRAME } from '../frameParts.ts';
import { REGION_FRAME_STYLES } from '../regionPage.ts';
import { footOfPage, frozenPaths, frozenPicture, readFrozen } from './frozenPages.ts';
import { keptLocale } from './keptWords.ts';
import type { FrozenRegion } from './record.ts';
import { statusOf } from './status.ts';

export const frozenRegionPage: PageKind = {
  id: 'frozenRegion',
  paths: ({ releases }) => frozenPaths(releases, 'region'),
  section: null,
  styles: REGION_FRAME_STYLES,
  ...FRAME,
  contents: (at, sources) => {
    const { record, frame } = readFrozen<FrozenRegion>(at, sources.releases);
    const { geography, release, head } = record;
    const { model, region, labels, picture, title, description, words, foot } = frame;
    const { language, root } = at;
    const locale = keptLocale(sources.locales[language], words, head.names[language], head.country);
    const status = statusOf(record, frame, at, sources);
    const isKnown = sources.dataset.regions.some(({ id }) => id === region);
    const small = labels[EMBED_LOCATOR_SIZE];
    const large = labels[REGION_PICTURE_SIZE];
    return {
      title,
      description,
      body: h(EmbedRegion, {
        ...{ model, locale, geography, release },
        href: `${root}${language}/${isKnown ? `region/${region}/` : 'changes/'}`,
        ...(small === undefined ? {} : { labels: small }),
        ...(status === null ? {} : { status }),
      }),
      data: { height: String(regionHeight({ model, locale, release, status: status?.text ?? '' })) },
      css: chosenThemeCss([]),
      files: [
        frozenPicture(
          settledRegionPicture(picture, geography, {
            foot: footOfPage(foot, at),
            ...(large === undefined ? {} : { labels: large }),
          }),
        ),
      ],
    };
  },
};
