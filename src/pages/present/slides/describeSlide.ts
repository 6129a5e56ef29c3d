/** The slide of a step: by what its address leads to. */
import type { RegionId } from '../../../domain/types.ts';
import { readStep, type StepFault } from '../../../meeting/stepAddress.ts';
import { valuesIn } from '../../../view/queryText.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { comparisonSlide } from './comparisonSlide.ts';
import { gapsSlide } from './gapsSlide.ts';
import { mapSlide } from './mapSlide.ts';
import { pageSlide } from './pageSlide.ts';
import { regionSlide } from './regionSlide.ts';
import { silentSlide } from './silentSlide.ts';
import type { Slide } from './slide.ts';

/** @param address of a step of a meeting. Never throws: what is gone is said */
export function describeSlide(sheets: RegionSheets, address: string): Slide {
  const { locale, viewContext, dataset } = sheets;
  const read = readStep(address, locale.texts.language, { ...viewContext, pages: sheets.pages });
  if (!read.ok) return { kind: 'gone', why: faultText(read.fault, sheets) };
  const { target } = read;
  switch (target.kind) {
    case 'map':
      return { kind: 'shown', ...mapSlide(sheets, target.view) };
    case 'region':
      return { kind: 'shown', ...regionSlide(sheets, target.region as RegionId) };
    case 'compare':
      return { kind: 'shown', ...comparisonSlide(sheets, target.view, target.search) };
    case 'page': {
      const { page, view, search } = target;
      if (page === 'initiatives' && onlyIn(search).includes('news.silent'))
        return { kind: 'shown', ...silentSlide(sheets, view, search) };
      if (page === 'gaps') return { kind: 'shown', ...gapsSlide(sheets) };
      const counted = dataset.indicators.find(({ register }) => register === page);
      const entry = viewContext.indicators.find(({ id }) => id === counted?.id);
      const year = entry?.latestYear ?? entry?.years.at(-1);
      if (entry !== undefined && year !== undefined)
        return {
          kind: 'shown',
          ...mapSlide(sheets, { ...view, only: onlyIn(search).join(','), indicator: entry.id, year }),
        };
      // The front page and that of maps show what a view without a choice shows.
      if (page === '') return { kind: 'shown', ...mapSlide(sheets, view) };
      return { kind: 'shown', ...pageSlide(sheets, page) };
    }
  }
}

/** Lists read the filter by themselves: a view keeps it only with a map of records. */
function onlyIn(search: string): readonly string[] {
  const [[, text] = ['', '']] = valuesIn(search, ['only']).values;
  return text.split(',');
}

export function faultText({ kind, got }: StepFault, { locale: { t } }: Pick<RegionSheets, 'locale'>): string {
  return t(`present.gone.${kind}`, { got });
}
