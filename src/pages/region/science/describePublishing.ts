/** Which broad fields a region's organisations publish in: how much, and who most. */
import type { FieldId } from '../../../domain/registers.ts';
import type { RegionId } from '../../../domain/types.ts';
import { readWords } from '../../../records/text/readWords.ts';
import { gapsIn } from '../gapsIn.ts';
import { mapHref, type RegionSheets } from '../sheets.ts';

export interface PublishedField {
  readonly field: FieldId;
  readonly title: string;
  /** A need that was stated in the region names it. */
  readonly isAsked: boolean;
  /** How many works, and of whom most. */
  readonly text: string;
  /** Of the field's map. */
  readonly href: string;
}

/** As many organisations of a field are named. */
const MOST_PUBLISHERS = 3;

/** @returns those that somebody asks for first; none until somebody has counted */
export function publishingOf(sheets: RegionSheets, region: RegionId, root: string): readonly PublishedField[] {
  const { registers, locale } = sheets;
  const { t, format, texts } = locale;
  if (registers.published.length === 0) return [];
  const { fields, rows } = gapsIn(sheets);
  const cells = rows.find((row) => row.region === region)?.cells ?? [];
  return cells
    .flatMap(({ field: id, stated, works, publishers }, at): PublishedField[] => {
      const field = fields[at];
      if (field?.works == null || works?.kind !== 'value' || works.value === 0) return [];
      const names = publishers
        .slice(0, MOST_PUBLISHERS)
        .map(
          (one) => `${readWords(one.organisation.name, texts.language)?.text ?? ''} (${format.number(one.works, 0)})`,
        );
      const [first] = publishers;
      return [
        {
          field: id,
          title: field.field.name[texts.language],
          isAsked: stated.length > 0,
          text: [
            t('gaps.works', { year: String(field.works.year), count: format.number(works.value, 0) }),
            ...(first === undefined
              ? []
              : [`${t('gaps.publishers', { years: format.yearRange(first.from, first.to) })}: ${names.join('; ')}`]),
          ].join('; '),
          href: mapHref(sheets, root, { indicator: field.works.indicator, year: field.works.year, pinned: [region] }),
        },
      ];
    })
    .toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked));
}
