/** The picture of a register's page as it is shown: counts on a map, its table, or what it says in a sentence. */
import { countsPicture } from '../../../export/countsPicture.tsx';
import { matrixPicture } from '../../../export/matrixPicture.tsx';
import { ownLines, type PictureSize } from '../../../export/PictureFrame.tsx';
import type { PictureList } from '../../../export/PictureList.tsx';
import { pagePicture } from '../../../export/pagePicture.tsx';
import type { PictureDrawing } from '../../../export/viewPicture.tsx';
import type { Geography } from '../../../domain/geography.ts';
import type { Filter } from '../../../records/filter/filter.ts';
import { countedQuestions, countOfRegion } from './countedChoices.ts';
import { registerFinding, type SpokenWords } from './registerSentences.ts';
import type { DrawnPage, ShownRecords, ToldRecords } from './types.ts';

/** So many are named rather than counted. */
const MOST_NAMED = 8;

export interface DrawnRecords {
  readonly told: ToldRecords;
  readonly filter: Filter;
  readonly shown: ShownRecords;
}

/**
 * @param records   null for a page that shows none
 * @param geography null for a page whose picture is its table
 * @param url       absolute address of what the picture shows; null where nobody knows it
 */
export function registerPicture(
  page: DrawnPage,
  records: DrawnRecords | null,
  words: SpokenWords,
  geography: Geography | null,
  { url, size }: { readonly url: string | null; readonly size: PictureSize },
): PictureDrawing {
  const { t } = words;
  const { title, description, release, texts } = page;
  const origin = { release, url };
  const footWords = { t, texts };
  if (page.matrix !== null) {
    const foot = [t('picture.table'), ...ownLines(origin, footWords, size)];
    return matrixPicture({ ...page.matrix, topic: page.topic, title: `${title}. ${description}`, foot }, size);
  }
  if (geography === null) throw new Error('a map needs the shapes of the country');
  if (records !== null) {
    const { told, filter, shown } = records;
    const outside = told.elsewhere === null ? 0 : countOfRegion(told.elsewhere.value, shown);
    const about = [
      t('picture.records'),
      ...(outside === 0 ? [] : [`${told.elsewhere?.label ?? ''}: ${words.format.number(outside, 0)}`]),
    ].join('. ');
    return countsPicture(
      {
        topic: page.topic,
        title: registerFinding(told, words, filter, shown),
        places: page.regions.map(({ region, labels }) => ({ region, labels, count: countOfRegion(region, shown) })),
        lists: listsOf(records, words),
        foot: [about, ...ownLines(origin, footWords, size)],
      },
      geography,
      size,
    );
  }
  const regions = page.regions.map(({ region }) => region);
  return pagePicture({ title, description, regions }, geography, footWords, origin, size);
}

function listsOf({ told, shown }: DrawnRecords, { t, format }: SpokenWords): readonly PictureList[] {
  const others = (count: number) => t('picture.others', { count: format.number(count, 0) });
  const named = { heading: t('picture.list'), rows: shown.names.map((label) => ({ label, count: null })), others };
  const counted = countedQuestions(told, shown).map(({ label, choices }) => ({
    heading: label,
    rows: choices,
    others,
  }));
  // Questions with fewer answers say more in the same room.
  const byLength = counted.toSorted((a, b) => a.rows.length - b.rows.length);
  return shown.names.length > 0 && shown.names.length <= MOST_NAMED ? [named, ...byLength] : byLength;
}
