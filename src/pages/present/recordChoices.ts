/** What decisions may name, in the words of the page. */
import { readWords } from '../../records/text/readWords.ts';
import type { RegionSheets } from '../region/sheets.ts';
import type { RecordChoices } from './room/types.ts';

export function recordChoices({ registers, dataset, locale: { texts, format } }: RegionSheets): RecordChoices {
  const { language } = texts;
  const initiatives = registers.initiatives.map(({ id, name, stage }) => ({
    ...{ id, stage },
    name: readWords(name, language)?.text ?? id,
  }));
  return {
    initiatives: initiatives.toSorted((a, b) => format.compare(a.name, b.name)),
    types: registers.kinds.initiative.flatMap(({ id, name, isApart }) =>
      isApart ? [] : [{ id, name: name[language] }],
    ),
    regions: dataset.regions.map(({ id }) => ({ id, name: texts.regions[id]?.short ?? id })),
  };
}
