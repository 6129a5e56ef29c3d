/** What regions ask for and who could do it: each pair of region and field, the unanswered first. */
import { askedAndAble } from '../../../domain/askedAndAble.ts';
import { gapsOf } from '../../../domain/gaps.ts';
import { defaultView } from '../../../view/defaults.ts';
import { readWords } from '../../../records/text/readWords.ts';
import { ASKED, pairsWith } from '../../gaps/types.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { mapOfRegister, regionNames, sourceText } from './mapSlide.ts';
import { inLists, type SlideContent, type SlideRow } from './slide.ts';

const MOST_PAIRS = 4;
/** Who could do it, by name; all of them stand on the page. */
const MOST_ABLE = 3;

export function gapsSlide(sheets: RegionSheets): SlideContent {
  const { dataset, registers, locale, viewContext } = sheets;
  const { t, texts } = locale;
  const gaps = gapsOf(dataset, registers);
  const able = askedAndAble(
    gaps,
    gaps.rows.map(({ region }) => region),
  );
  const pairs = ASKED.flatMap((answer) => pairsWith(gaps, answer));
  const rows = pairs.map(({ row, cell, field }): SlideRow => {
    const others = able.find((one) => one.asks === row.region && one.field === field)?.able ?? [];
    const close = others.filter((one) => one.close.length > 0).map(({ region }) => region);
    const own = cell.organisations.flatMap(({ name }) => readWords(name, texts.language)?.text ?? []);
    const who =
      own.length > 0
        ? t('present.gaps.own', { names: cut(own) })
        : close.length > 0
          ? t('present.gaps.others', { names: regionNames(sheets, close.slice(0, MOST_ABLE)) })
          : t(`present.gaps.${cell.answer === 'withheld' ? 'withheld' : 'nobody'}`);
    return {
      key: `${row.region}-${cell.field}`,
      region: row.region,
      name: t('gaps.pair', { region: regionNames(sheets, [row.region]), field: field.field.name[texts.language] }),
      value: '',
      detail: `${t('present.gaps.stated', { count: String(cell.stated.length), countN: cell.stated.length })} · ${who}`,
    };
  });
  const map = mapOfRegister(sheets, 'needs', {}, defaultView(viewContext, texts.language));
  const unmet = pairsWith(gaps, 'unmet').length;
  return {
    topic: 'demand',
    over: `${t('explore.topic.demand')} · ${t('gaps.title')}`,
    finding: t('present.gaps.finding', {
      regions: String(new Set(pairs.map(({ row }) => row.region)).size),
      regionsN: new Set(pairs.map(({ row }) => row.region)).size,
      pairs: String(pairs.length),
      pairsN: pairs.length,
      unmet: String(unmet),
    }),
    map,
    lists: inLists(t('present.gaps.head'), rows, MOST_PAIRS),
    source: map === null ? '' : sourceText(sheets, map),
  };
}

function cut(names: readonly string[]): string {
  return names.slice(0, MOST_ABLE).join('; ') + (names.length > MOST_ABLE ? '; …' : '');
}
