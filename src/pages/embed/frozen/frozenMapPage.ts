/** The map of an indicator as a release had it, for ever: drawn from the record of the release. */
import { h } from 'preact';
import { settledPictureSvg } from '../../../export/picture.tsx';
import type { LabelLayout } from '../../../map/labels/placeLabels.ts';
import { keepMarkLayout } from '../../../map/marks/markLayout.ts';
import { decodeView } from '../../../view/codec.ts';
import type { ViewContext } from '../../../view/defaults.ts';
import { viewPath } from '../../../view/paths.ts';
import type { PageKind } from '../../pageKind.ts';
import { embedHeight } from '../embedHeight.ts';
import { EmbedMap, type EmbeddedModel } from '../EmbedMap.tsx';
import { mapFoot } from '../footText.ts';
import { FRAME } from '../frameParts.ts';
import { MAP_FRAME_STYLES, mapFrameCss } from '../mapPage.ts';
import { footOfPage, frozenPaths, frozenPicture, readFrozen } from './frozenPages.ts';
import { keptLocale } from './keptWords.ts';
import type { FrozenMap } from './record.ts';
import { statusOf } from './status.ts';

const NO_LABELS: LabelLayout = { labels: [], callouts: [] };
const NO_LAYOUTS = { tiny: NO_LABELS, narrow: NO_LABELS, medium: NO_LABELS, wide: NO_LABELS };

export const frozenMapPage: PageKind = {
  id: 'frozenMap',
  paths: ({ releases }) => frozenPaths(releases, 'map'),
  section: null,
  styles: MAP_FRAME_STYLES,
  hasRamps: true,
  ...FRAME,
  contents: (at, sources) => {
    const { record, frame } = readFrozen<FrozenMap>(at, sources.releases);
    const { geography, release, head } = record;
    const { labels, marks, title, description, words, foot } = frame;
    const model = withAlone(frame.model);
    const { country, regions } = head;
    if (marks !== null) keepMarkLayout(geography, model, marks);
    const locale = keptLocale(sources.locales[at.language], words, head.names[at.language], country);
    const status = statusOf(record, frame, at, sources);
    const map = { model, layouts: labels ?? NO_LAYOUTS, regions, country, release };
    const texts = {
      spoken: model.territories.map(({ spoken }) => spoken),
      foot: mapFoot({ model, locale, release }),
      status: status?.text ?? '',
    };
    const href = at.root + pageOf(frame, sources.context);
    return {
      title,
      description,
      body: h(EmbedMap, {
        ...{ map, geography, locale, href, root: at.root },
        ...(status === null ? {} : { status }),
      }),
      data: { height: String(embedHeight(model, geography, texts)) },
      topic: model.topic,
      ramp: model.ramp,
      css: mapFrameCss(model, regions),
      files: [
        frozenPicture(
          settledPictureSvg(model, geography, {
            foot: footOfPage(foot, at),
            layouts: { ...NO_LAYOUTS, wide: labels?.wide ?? NO_LABELS },
          }),
        ),
      ],
    };
  },
};

/**
 * Older records do not say that a map is empty: where no region has a value, the reason stands in its place,
 * as it stood in its legend.
 */
function withAlone(model: FrozenMap['model']): EmbeddedModel {
  if (model.alone !== undefined) return { ...model, alone: model.alone };
  const isEmpty = model.records === null && model.territories.every(({ value }) => value === null);
  const known = model.legend.missing.map(({ word, names }) => `${word}: ${names}`);
  return { ...model, alone: isEmpty ? { title: '', bars: [], knownTitle: '', known, definition: '' } : null };
}

/** The page of today that shows most of the same: of its year, of its indicator, or what became of it. */
function pageOf({ language, indicator, model: { year } }: FrozenMap, context: ViewContext): string {
  const known = context.indicators.find(({ id }) => id === indicator);
  if (known === undefined || known.years.length === 0) return `${language}/changes/`;
  const path = known.years.includes(year) ? `${language}/map/${indicator}/${year}/` : `${language}/map/${indicator}/`;
  return viewPath(decodeView(path, '', context).view, context);
}
