/** Initiatives of which nothing was heard for long: by region, each with who leads it and who coordinates it. */
import { silentFor, SILENT_MONTHS } from '../../../domain/silentInitiatives.ts';
import { partialDateText } from '../../../i18n/partialDate.ts';
import { readWords } from '../../../records/text/readWords.ts';
import { valuesIn } from '../../../view/queryText.ts';
import type { View } from '../../../view/view.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { mapOfRegister, regionNames, sourceText } from './mapSlide.ts';
import { inLists, type SlideContent, type SlideRow } from './slide.ts';

/** Each is up to six lines: its name, who leads it, who coordinates it. */
const MOST_SILENT = 3;

/** @param search of the step: `silent=6` or `18` asks for another time than the list's own filter */
export function silentSlide(sheets: RegionSheets, view: View, search: string): SlideContent {
  const { registers, dataset, locale } = sheets;
  const { t, format, texts } = locale;
  const [[, text] = ['', '']] = valuesIn(search, ['silent']).values;
  const months = SILENT_MONTHS.find((one) => String(one) === text) ?? 12;
  const order = new Map(dataset.regions.map(({ id }, at) => [id, at]));
  const silent = silentFor(registers, months).toSorted(
    (a, b) => placeOf(a.initiative.regions[0]) - placeOf(b.initiative.regions[0]),
  );
  function placeOf(region: (typeof dataset.regions)[number]['id'] | undefined): number {
    return region === undefined ? order.size : (order.get(region) ?? order.size);
  }
  const rows = silent.map(({ initiative, date }): SlideRow => {
    const owners = initiative.owners.flatMap((owner) => readWords(owner, texts.language)?.text ?? []).join('; ');
    const known = [
      regionNames(sheets, initiative.regions),
      t('present.silent.owner', { name: owners === '' ? t('present.silent.unknown') : owners }),
      t('present.silent.coordinator', { name: initiative.coordinator ?? t('present.silent.unknown') }),
      t('present.silent.since', { date: partialDateText(date, format) }),
    ];
    return {
      key: initiative.id,
      region: initiative.regions[0] ?? null,
      name: readWords(initiative.name, texts.language)?.text ?? initiative.id,
      value: '',
      detail: known.join(' · '),
    };
  });
  const counts = SILENT_MONTHS.map((one) =>
    t('present.silent.count', { months: String(one), monthsN: one, count: String(silentFor(registers, one).length) }),
  );
  const map = mapOfRegister(sheets, 'initiatives', { only: months === 12 ? 'news.silent' : '', words: '' }, view);
  return {
    topic: 'progress',
    over: `${t('explore.topic.progress')} · ${counts.join(' · ')}`,
    finding: t('present.silent.finding', {
      months: String(months),
      monthsN: months,
      count: String(silent.length),
      countN: silent.length,
      total: String(registers.initiatives.length),
    }),
    map,
    lists: inLists(t('present.silent.head'), rows, MOST_SILENT),
    source: map === null ? '' : sourceText(sheets, map),
  };
}
