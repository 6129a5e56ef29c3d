/** What one can take away of a view: its link, picture, figures, words and code, all of exactly this view. */
import { MISSING_REASONS, type RegionId } from '../../../domain/types.ts';
import { citationsOf } from '../../../export/citation.ts';
import { dataWorkbook, figuresOf, namedCsv, type NamedFigure } from '../../../export/dataWorkbook.ts';
import { drawInBrowser } from '../../../export/drawInBrowser.ts';
import { fileName, fileNameStem } from '../../../export/fileName.ts';
import { PICTURE_PX, SQUARE_PX } from '../../../export/PictureFrame.tsx';
import { mapSentences, regionSentences } from '../../../export/readySentences.ts';
import { canBeZoomed, viewPicture } from '../../../export/viewPicture.tsx';
import type { Locale } from '../../../i18n/locale.ts';
import { describeMapWith } from '../../../map/describeMapWith.ts';
import { layoutOf } from '../../../map/layouts/layout.ts';
import { missingKey } from '../../../map/describe/missingWords.ts';
import { defaultView, latestYearOf } from '../../../view/defaults.ts';
import { viewPath } from '../../../view/paths.ts';
import { mapHeight } from '../../embed/embedHeight.ts';
import { embedMapPath, frozenMapPath } from '../../embed/embedPaths.ts';
import { snippetOf, STATUS_ROOM_PX } from '../../embed/snippet.ts';
import type { Shared, SharedEmbed, SharedFile } from '../../share/types.ts';
import { isoDay } from '../../share/isoDay.ts';
import type { ExploreState, Spoken } from '../types.ts';

interface SharedViewInput {
  /** In the page's language, with the words of the panel. */
  readonly state: ExploreState;
  /** Of the view that the page shows. */
  readonly speaking: (language: Shared['language']) => Promise<Spoken>;
  /** The region whose card leads here; null: the whole map. */
  readonly region: RegionId | null;
  /** Frames that this release keeps: `map/grp`. */
  readonly frozen: Spoken['frozen'];
  /** Address of the page. */
  readonly link: string;
}

export function sharedView({ state, speaking, region, frozen, link }: SharedViewInput): Shared {
  const { dataset, geography, locale, model, view } = state;
  const place = region ?? dataset.country;
  const layout = view.layout === 'map' ? '' : view.layout;
  const second = view.mode === 'bivariate' ? (view.by ?? '') : '';
  const pictureName = (size: string) =>
    fileNameStem([dataset.country, view.indicator, second, view.year, layout, size, view.language]);
  const svg = (size: typeof PICTURE_PX | typeof SQUARE_PX) =>
    Promise.resolve().then(() =>
      drawInBrowser(
        viewPicture(
          model,
          layoutOf(geography, model, view.layout),
          locale,
          { release: dataset.release, url: link },
          size,
          view.at,
        ),
      ),
    );
  return {
    language: view.language,
    title: titleOf(state, locale),
    link,
    pictureNote: locale.t(`share.picture.${whatIsPictured(state)}`),
    pictures: [
      { key: 'wide', size: PICTURE_PX, name: pictureName(''), svg: () => svg(PICTURE_PX) },
      { key: 'square', size: SQUARE_PX, name: pictureName('1080x1080'), svg: () => svg(SQUARE_PX) },
    ],
    files: filesOf(state, link),
    words: async (language) => {
      const spoken = language === view.language ? state : await speaking(language);
      const own = { ...view, language };
      const described =
        language === view.language ? model : describeMapWith(spoken.rareMaps, spoken.dataset, own, spoken.locale);
      const input = { dataset: spoken.dataset, view: own, model: described, locale: spoken.locale };
      return {
        sentences: region === null ? mapSentences(input) : regionSentences(input, region),
        citations: citationsOf(
          {
            title: titleOf(state, spoken.locale),
            release: dataset.release,
            key: `${place} ${view.indicator} ${view.year}`.toLowerCase(),
          },
          spoken.locale,
        ),
      };
    },
    embed: embedOf({ state, region, frozen, link }),
  };
}

/** Whether the pictures have all of the view: zoomed marks, and records over a map of figures, are placed for the screen. */
function whatIsPictured({ geography, model, view }: ExploreState): 'about' | 'whole' | 'noLayer' {
  if (view.at !== null && !canBeZoomed(model, layoutOf(geography, model, view.layout))) return 'whole';
  return view.layer === null ? 'about' : 'noLayer';
}

function titleOf({ view }: Pick<ExploreState, 'view'>, { t, texts }: Locale): string {
  return t('explore.title', { indicator: texts.indicators[view.indicator]?.short ?? '', year: String(view.year) });
}

/** Made here, of the figures that the page has; the file for programs stands beside the page. */
function filesOf(state: ExploreState, link: string): readonly SharedFile[] {
  const { dataset, locale, model, root, view } = state;
  const { t } = locale;
  const series = dataset.series.get(view.indicator);
  if (series === undefined) return [];
  const { country } = dataset;
  const ofYear = figuresOf(series, view.year);
  const ofAll = figuresOf(series);
  const years = [...new Set(ofAll.map(({ observation }) => observation.year))];
  const workbook = async (figures: readonly NamedFigure[], title: string, about: readonly string[]): Promise<Blob> => {
    const { xlsxOf } = await import('../../../export/xlsx.ts');
    const book = dataWorkbook(
      figures,
      { title, about, release: dataset.release, url: link, date: isoDay(new Date()) },
      dataset,
      locale,
    );
    if (book === null) throw new Error('a workbook without figures');
    return xlsxOf(book);
  };
  const name = locale.texts.indicators[view.indicator]?.name ?? model.title;
  return [
    {
      label: t('share.data.view'),
      name: fileName([country, view.indicator, view.year, view.language], 'xlsx'),
      empty: whyEmpty(state, ofYear),
      content: () => workbook(ofYear, titleOf(state, locale), [model.headline, ...model.details]),
    },
    ...(years.length < 2
      ? []
      : [
          {
            label: t('share.data.indicator'),
            name: fileName([country, view.indicator, `${years[0]}-${years.at(-1)}`, view.language], 'xlsx'),
            empty: whyEmpty(state, ofAll),
            content: () => workbook(ofAll, name, []),
          },
        ]),
    {
      label: t('share.data.csv'),
      name: fileName([country, view.indicator, view.year, view.language], 'csv'),
      empty: whyEmpty(state, ofYear),
      // With the mark by which spreadsheets know the letters.
      content: () =>
        Promise.resolve(new Blob(['\ufeff', namedCsv(ofYear, dataset, locale)], { type: 'text/csv;charset=utf-8' })),
    },
    {
      label: t('share.data.programs'),
      name: fileName([country, view.indicator, view.year], 'csv'),
      empty: '',
      content: `${root}${view.language}/map/${view.indicator}/${view.year}/data.csv`,
    },
  ];
}

/** @returns the reasons for the lack of every figure; '' where there is one */
function whyEmpty({ dataset, locale, view }: ExploreState, figures: readonly NamedFigure[]): string {
  if (figures.some(({ observation }) => observation.kind === 'value')) return '';
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const reasons = MISSING_REASONS.filter((reason) =>
    figures.some(({ observation }) => observation.kind === 'missing' && observation.reason === reason),
  );
  return indicator === undefined || reasons.length === 0
    ? locale.t('common.missing')
    : reasons.map((reason) => locale.t(missingKey(indicator, reason))).join(', ');
}

/** A frame shows the map of an indicator and a year as it is by itself; a region is marked by the fragment. */
function embedOf({ state, region, frozen, link }: Omit<SharedViewInput, 'speaking'>): SharedEmbed {
  const { context, dataset, locale, rareMaps, root, view } = state;
  const siteUrl = new URL(root, link.split(/[?#]/u)[0]).href;
  const plain = { ...defaultView(context, view.language), indicator: view.indicator, year: view.year };
  const entry = context.indicators.find(({ id }) => id === view.indicator);
  const latest = entry === undefined ? null : latestYearOf(entry);
  const model = describeMapWith(rareMaps, dataset, plain, locale);
  const mark = region === null ? '' : `#${region}`;
  const src = `${siteUrl}${embedMapPath(plain, latest)}${mark}`;
  const height = mapHeight({ ...state, view: plain, model });
  // A frame that goes on with new figures names no year.
  const title = view.year === latest ? (locale.texts.indicators[view.indicator]?.short ?? '') : titleOf(state, locale);
  const words = { title, href: siteUrl + viewPath(plain, context), link: title };
  // A release keeps the latest year of its own.
  const isKept = view.year === latest && frozen.includes(`map/${view.indicator}`);
  const { release } = dataset;
  return {
    src,
    height,
    code: snippetOf({ ...words, src, height }),
    frozen: isKept
      ? {
          release,
          code: snippetOf({
            ...words,
            src: `${siteUrl}${frozenMapPath(release, plain)}${mark}`,
            height: height + STATUS_ROOM_PX,
          }),
        }
      : null,
  };
}
