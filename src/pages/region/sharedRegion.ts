/** Files beside a region's page that its share panel reads: words in each language, and the figures as a workbook. */
import { LANGUAGES, type Language, type RegionId } from '../../domain/types.ts';
import { citationsOf } from '../../export/citation.ts';
import { dataWorkbook, type NamedFigure } from '../../export/dataWorkbook.ts';
import { fileName, fileNameStem } from '../../export/fileName.ts';
import { regionSentences } from '../../export/readySentences.ts';
import { onlyMessages } from '../../i18n/onlyMessages.ts';
import { defaultView, latestYearOf } from '../../view/defaults.ts';
import { embedRegionPath, frozenRegionPath } from '../embed/embedPaths.ts';
import { keptFrames } from '../embed/frozen/keptFrames.ts';
import { exploreState } from '../explore/exploreState.ts';
import type { PageAddress, PageFile, PageSources } from '../pageKind.ts';
import { PANEL_MESSAGES, SHARED_FILE, WORKBOOK_FILE, type SharedFileContents } from '../share/sharedFile.ts';
import type { SharedWords } from '../share/types.ts';

interface SharedRegion {
  readonly region: RegionId;
  readonly at: PageAddress;
  /** Sentences for the cover of the workbook. */
  readonly about: readonly string[];
  /** px, of its page for frames. */
  readonly height: number;
}

export function sharedRegionFiles(
  sources: PageSources,
  { region, at, about, height }: SharedRegion,
): readonly PageFile[] {
  const { language, root } = at;
  const { dataset, locales } = sources;
  const locale = locales[language];
  const { t, texts } = locale;
  const titleIn = (one: Language) =>
    locales[one].t('region.title', { name: locales[one].texts.regions[region]?.full ?? region });
  const shared: SharedFileContents = {
    language,
    title: titleIn(language),
    messages: onlyMessages(texts, PANEL_MESSAGES).messages,
    words: Object.fromEntries(
      LANGUAGES.map((one) => [
        one,
        {
          sentences: sentencesOf(sources, region, one),
          citations: citationsOf(
            { title: titleIn(one), release: dataset.release, key: region.toLowerCase() },
            locales[one],
          ),
        },
      ]),
    ) as Readonly<Record<Language, SharedWords>>,
    picture: fileNameStem([region, dataset.release, language]),
    hasSquare: true,
    files: [
      {
        label: t('share.data.region'),
        name: fileName([region, dataset.release, language], 'xlsx'),
        address: WORKBOOK_FILE,
      },
      { label: t('share.data.programs'), name: fileName([region, dataset.release], 'csv'), address: 'data.csv' },
    ],
    embed: {
      src: root + embedRegionPath(language, region),
      height,
      frozen: keptFrames(sources.releases, dataset.release, language).includes(`region/${region}`)
        ? { release: dataset.release, src: root + frozenRegionPath(dataset.release, language, region) }
        : null,
    },
  };
  const book = dataWorkbook(
    figuresOfRegion(sources, region),
    { title: titleIn(language), about, release: dataset.release, url: null, date: null },
    dataset,
    locale,
  );
  return [
    { name: SHARED_FILE, text: `${JSON.stringify(shared)}\n` },
    ...(book === null ? [] : [{ name: WORKBOOK_FILE, text: `${JSON.stringify(book)}\n` }]),
  ];
}

/** Of the indicator that stands for the region in its portrait, in the latest year of its map. */
function sentencesOf(sources: PageSources, region: RegionId, language: Language): readonly string[] {
  const { context, dataset, locales } = sources;
  const entry = context.indicators.find(({ id }) => id === dataset.portrait);
  if (entry === undefined || entry.years.length === 0) return [];
  const view = { ...defaultView(context, language), indicator: entry.id, year: latestYearOf(entry) };
  const { model } = exploreState(sources, view, '');
  return regionSentences({ dataset, view, model, locale: locales[language] }, region);
}

/** As `data.csv` has them: its own rows, and those of an old, larger territory that it was part of. */
function figuresOfRegion({ dataset }: PageSources, region: RegionId): readonly NamedFigure[] {
  return dataset.indicators.flatMap(({ id }) => {
    const series = dataset.series.get(id);
    if (series === undefined) return [];
    return [...series.observations.values()]
      .filter((row) => row.region === region || row.territory.includes(region))
      .toSorted((a, b) => a.year - b.year)
      .map((observation) => ({ series, observation }));
  });
}
