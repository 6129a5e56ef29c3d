/** What followed from an edit, in words: values, places, headlines, years with some regions only. */
import {
  compareData,
  type ComparedData,
  type DataChanges,
  type RankChange,
  type ValueChange,
} from '../../src/data/compare/compareData.ts';
import { compileTexts } from '../../src/data/compile/compileTexts.ts';
import { indicatorFor } from '../../src/domain/dataset.ts';
import { decimalsOf } from '../../src/domain/rounding.ts';
import type { IndicatorId, Language, RegionId } from '../../src/domain/types.ts';
import { compileMessages, type MessageRow } from '../../src/i18n/compileMessages.ts';
import { phrase, type Phrase } from '../../src/i18n/dataProblem.ts';
import { phraseText } from '../../src/i18n/dataProblemText.ts';
import { createLocale, type Locale } from '../../src/i18n/locale.ts';
import { INDENT } from '../../src/i18n/problemGroupText.ts';
import { describeMap } from '../../src/map/describeMap.ts';
import { contextOf, defaultView } from '../../src/view/defaults.ts';

export interface HeadlineChange {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly from: string;
  readonly to: string;
}

export interface WordedChanges {
  readonly changes: DataChanges;
  readonly headlines: readonly HeadlineChange[];
  readonly lines: readonly string[];
}

/** Examples in one line; with `all`, every one. */
const EXAMPLES = 3;

/** @param base what the edit is compared with: a commit, or the last build */
export function changeLines(
  before: ComparedData,
  after: ComparedData,
  base: 'git' | 'build',
  { language, messages, all }: { language: Language; messages: readonly MessageRow[]; all: boolean },
): WordedChanges {
  const changes = compareData(before, after);
  const localeOf = ({ data }: ComparedData): Locale =>
    createLocale(compileTexts(data, language, compileMessages(messages, language)));
  const locale = localeOf(after);
  const headlines = changedHeadlines(changes, { ...before, locale: localeOf(before) }, { ...after, locale });
  const words = { language, messages: locale.texts.messages };
  const say = (what: Phrase): string => phraseText(what, words);
  const most = all ? Infinity : EXAMPLES;

  const nameOf = (id: IndicatorId): string => locale.texts.indicators[id]?.short ?? id;
  const regionName = (id: RegionId): string => locale.texts.regions[id]?.short ?? id;
  const number = (value: number | null): string =>
    value === null ? say(phrase('check.change.noValue')) : locale.format.number(value, Math.min(decimalsOf(value), 4));
  const valueText = (change: ValueChange): string =>
    say(
      phrase('check.change.value', {
        indicator: nameOf(change.indicator),
        region: regionName(change.region),
        year: String(change.year),
        from: number(change.from),
        to: number(change.to),
      }),
    );
  const listed = (items: readonly string[], between = '; '): string => {
    const shown = items.slice(0, most).join(between);
    const more = items.length - EXAMPLES;
    return items.length <= most ? shown : say(phrase('check.change.andMore', { items: shown, more: String(more) }));
  };
  const counted = (key: Phrase['key'], count: number, items: readonly string[]): string[] =>
    count === 0 ? [] : [say(phrase(key, { count: String(count), items: listed(items) }))];

  const byIndicator = new Map<IndicatorId, number>();
  for (const { indicator } of changes.followed) byIndicator.set(indicator, (byIndicator.get(indicator) ?? 0) + 1);
  const ranks = [...ranksByYear(changes)].map(([, moves]) => {
    const [first] = moves;
    const at = { indicator: first === undefined ? '' : nameOf(first.indicator), year: String(first?.year ?? '') };
    const moved = moves.map(({ region, from, to }) => `${regionName(region)} ${from.rank} → ${to.rank}`);
    return say(phrase('check.change.ranksOf', { ...at, moves: listed(moved, ', ') }));
  });
  const incomplete = changes.incomplete.map(({ indicator, year, count, of }) =>
    say(
      phrase('check.change.partOf', {
        indicator: nameOf(indicator),
        year: String(year),
        count: String(count),
        of: String(of),
      }),
    ),
  );
  const told = headlines.slice(0, most).map(({ from, to }) => say(phrase('check.change.headline', { from, to })));
  const lines = [
    ...counted('check.change.added', changes.added.length, changes.added.map(nameOf)),
    ...counted('check.change.removed', changes.removed.length, [...changes.removed]),
    ...counted('check.change.written', changes.written.length, changes.written.map(valueText)),
    ...counted(
      'check.change.followed',
      changes.followed.length,
      [...byIndicator].map(([id, count]) => `${nameOf(id)} (${count})`),
    ),
    ...counted('check.change.ranks', changes.ranks.length, ranks),
    ...counted('check.change.incomplete', incomplete.length, incomplete),
    ...told,
    ...(headlines.length > told.length
      ? [say(phrase('check.change.moreHeadlines', { count: String(headlines.length - told.length) }))]
      : []),
  ];
  const title = say(phrase(base === 'git' ? 'check.change.sinceCommit' : 'check.change.sinceBuild'));
  const nothing = say(phrase('check.change.nothing'));
  const followed = lines.length === 0 ? [nothing] : lines;
  return { changes, headlines, lines: [title, ...followed.map((line) => `${INDENT}${line}`)] };
}

/** Those of one indicator and year together, the longest moves first. */
function ranksByYear({ ranks }: DataChanges): ReadonlyMap<string, readonly RankChange[]> {
  const years = new Map<string, RankChange[]>();
  const length = ({ from, to }: RankChange): number => Math.abs(from.rank - to.rank);
  for (const change of [...ranks].sort((a, b) => length(b) - length(a))) {
    const key = `${change.indicator}/${change.year}`;
    years.set(key, [...(years.get(key) ?? []), change]);
  }
  return years;
}

type WordedData = ComparedData & { readonly locale: Locale };

/** Headlines of the pages whose values changed, the latest years first. */
function changedHeadlines({ years }: DataChanges, before: WordedData, after: WordedData): readonly HeadlineChange[] {
  return [...years]
    .sort((a, b) => b.year - a.year)
    .flatMap(({ indicator, year }) => {
      const [from, to] = [headlineOf(before, indicator, year), headlineOf(after, indicator, year)];
      return to === null || from === to ? [] : [{ indicator, year, from: from ?? '—', to }];
    });
}

/** @returns null for a year that has no page */
function headlineOf({ dataset, locale }: WordedData, indicator: IndicatorId, year: number): string | null {
  if (indicatorFor(dataset, indicator)?.years.includes(year) !== true) return null;
  const view = defaultView(contextOf(dataset), locale.texts.language);
  return describeMap(dataset, { ...view, indicator, year }, locale).headline;
}
