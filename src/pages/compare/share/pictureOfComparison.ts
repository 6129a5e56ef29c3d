/** The picture of a comparison: every indicator that the page shows, as it stands there. */
import { comparisonPicture } from '../../../export/comparisonPicture.tsx';
import { footOf, type PictureOrigin, type PictureSize } from '../../../export/PictureFrame.tsx';
import type { PictureDrawing } from '../../../export/viewPicture.tsx';
import type { RegionSheets } from '../../region/sheets.ts';
import type { Comparison } from '../comparison.ts';
import { compareName } from '../compareName.ts';
import { describeFigure } from '../figures/describeFigure.ts';
import { shownIndicators } from '../shownIndicators.ts';
import { publishersOf } from './comparisonSentences.ts';

interface PictureOf {
  readonly title: string;
  readonly origin: PictureOrigin;
  readonly size: PictureSize;
}

export function pictureOfComparison(
  sheets: RegionSheets,
  comparison: Comparison,
  { title, origin, size }: PictureOf,
): PictureDrawing {
  const { locale, dataset } = sheets;
  const { t, format } = locale;
  const { regions } = comparison;
  const figures = shownIndicators(sheets, comparison).map((indicator) => {
    const { name, about, strip, rows } = describeFigure(sheets, comparison, indicator, '');
    const others = [...(strip?.positions ?? [])].filter(([region]) => !regions.includes(region));
    return {
      name,
      about,
      others: others.map(([, position]) => position),
      median: strip?.median ?? null,
      // The other regions stand on the line too.
      sources: publishersOf(
        sheets,
        indicator,
        dataset.regions.map(({ id }) => id),
      ),
      rows,
    };
  });
  return comparisonPicture(
    {
      title,
      regions: regions.map((region, pin) => ({ name: compareName(sheets, region), pin })),
      key: { other: t('compare.key.other'), median: t('compare.key.median') },
      figures,
      others: (count) => t('compare.picture.others', { count: format.number(count, 0) }),
      footOf: (sources) => footOf(sources, origin, locale, size),
    },
    size,
  );
}
