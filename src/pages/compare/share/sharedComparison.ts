/** What one can take away of a comparison: its link, sentences, and the figures of its regions. */
import type { Language } from '../../../domain/types.ts';
import { citationsOf } from '../../../export/citation.ts';
import { dataWorkbook, namedCsv, type NamedFigure } from '../../../export/dataWorkbook.ts';
import { drawInBrowser } from '../../../export/drawInBrowser.ts';
import { PICTURE_PX, SQUARE_PX, type PictureSize } from '../../../export/PictureFrame.tsx';
import { fileName, fileNameStem } from '../../../export/fileName.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { isoDay } from '../../share/isoDay.ts';
import type { Shared, SharedFile } from '../../share/types.ts';
import type { Comparison } from '../comparison.ts';
import { compareName } from '../compareName.ts';
import { shownIndicators } from '../shownIndicators.ts';
import { pictureOfComparison } from './pictureOfComparison.ts';
import { comparisonSentences } from './comparisonSentences.ts';

interface SharedComparisonInput {
  /** In the page's language, with the words of the panel. */
  readonly sheets: RegionSheets;
  readonly comparison: Comparison;
  /** The same figures in another language. */
  readonly speaking: (language: Language) => Promise<RegionSheets>;
  /** Absolute address of exactly this comparison. */
  readonly link: string;
}

export function sharedComparison({ sheets, comparison, speaking, link }: SharedComparisonInput): Shared {
  const { language } = sheets.locale.texts;
  return {
    language,
    title: titleOf(sheets, comparison),
    link,
    pictures: picturesOf(sheets, comparison, link),
    files: filesOf(sheets, comparison, link),
    words: async (one) => {
      const spoken = one === language ? sheets : await speaking(one);
      const { release } = spoken.dataset;
      return {
        sentences: comparisonSentences(spoken, comparison),
        citations: citationsOf(
          { title: titleOf(spoken, comparison), release, key: ['compare', ...comparison.regions].join('-') },
          spoken.locale,
        ),
      };
    },
    embed: null,
  };
}

function titleOf(sheets: RegionSheets, { regions }: Comparison): string {
  const names = regions.map((region) => compareName(sheets, region)).join(', ');
  return `${sheets.locale.t('compare.title')}: ${names}`;
}

function picturesOf(sheets: RegionSheets, comparison: Comparison, url: string): Shared['pictures'] {
  const { dataset, locale } = sheets;
  const { country, release } = dataset;
  const title = titleOf(sheets, comparison);
  const name = (size: string) => fileNameStem([country, 'compare', ...comparison.regions, size, locale.texts.language]);
  const svg = (size: PictureSize) =>
    Promise.resolve().then(() =>
      drawInBrowser(pictureOfComparison(sheets, comparison, { title, origin: { release, url }, size })),
    );
  return [
    { key: 'wide', size: PICTURE_PX, name: name(''), svg: () => svg(PICTURE_PX) },
    { key: 'square', size: SQUARE_PX, name: name('1080x1080'), svg: () => svg(SQUARE_PX) },
  ];
}

/** All years of what is shown, of the chosen regions. */
function figuresOfComparison(sheets: RegionSheets, comparison: Comparison): readonly NamedFigure[] {
  return shownIndicators(sheets, comparison).flatMap((id) => {
    const series = sheets.dataset.series.get(id);
    if (series === undefined) return [];
    return comparison.regions.flatMap((region) =>
      [...series.observations.values()]
        .filter((row) => row.region === region || row.territory.includes(region))
        .toSorted((a, b) => a.year - b.year)
        .map((observation) => ({ series, observation })),
    );
  });
}

function filesOf(sheets: RegionSheets, comparison: Comparison, link: string): readonly SharedFile[] {
  const { dataset, locale } = sheets;
  const { t, texts } = locale;
  const name = (kind: 'xlsx' | 'csv') =>
    fileName([dataset.country, 'compare', ...comparison.regions, texts.language], kind);
  const figures = () => figuresOfComparison(sheets, comparison);
  const page = () => ({
    title: titleOf(sheets, comparison),
    about: comparisonSentences(sheets, comparison),
    release: dataset.release,
    url: link,
    date: isoDay(new Date()),
  });
  return [
    {
      label: t('share.data.comparison'),
      name: name('xlsx'),
      empty: '',
      content: async () => {
        const book = dataWorkbook(figures(), page(), dataset, locale);
        const { xlsxOf } = await import('../../../export/xlsx.ts');
        return book === null ? new Blob() : xlsxOf(book);
      },
    },
    {
      label: t('share.data.csv'),
      name: name('csv'),
      empty: '',
      // With the mark by which spreadsheets know the letters.
      content: () =>
        Promise.resolve(new Blob(['\ufeff', namedCsv(figures(), dataset, locale)], { type: 'text/csv;charset=utf-8' })),
    },
  ];
}
