/** Whether later releases have newer figures than a frozen page, or other ones: one line, written anew with each of them. */
import { figureChanges, type FigureChange } from '../../../domain/releaseChanges.ts';
import { releaseFigures, type ReleaseFigures } from '../../../domain/releaseFigures.ts';
import type { Dataset } from '../../../domain/types.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { latestYearOf } from '../../../view/defaults.ts';
import type { PageAddress, PageSources } from '../../pageKind.ts';
import type { StatusLine } from '../FrozenStatus.tsx';
import type { FrozenFrame, FrozenMap, FrozenRegion, ReleaseRecord } from './record.ts';

/** What became of the figures that a frame shows. */
export type FrameNews =
  | { readonly kind: 'withdrawn' | 'newer' | 'same' }
  /** So many of them are other ones now. */
  | { readonly kind: 'corrected' | 'revised'; readonly count: number };

type NewsSources = Pick<PageSources, 'dataset' | 'context' | 'registers'>;

/** @returns null while the release is the latest: then there is nothing to say */
export function statusOf(
  record: ReleaseRecord,
  frame: FrozenFrame,
  { root, language }: Pick<PageAddress, 'root' | 'language'>,
  sources: NewsSources & Pick<PageSources, 'locales'>,
): StatusLine | null {
  const { release } = sources.dataset;
  if (record.release === release) return null;
  const text = newsText(frameNews(record, frame, sources), release, sources.locales[language]);
  return { text, href: `${root}${language}/changes/#${release}` };
}

function newsText(news: FrameNews, release: string, { t, format }: Locale): string {
  return 'count' in news
    ? t(`frozen.${news.kind}`, { release, n: news.count, count: format.number(news.count, 0) })
    : t(`frozen.${news.kind}`, { release });
}

/** A correction is said before anything else: it is about what the reader sees. */
export function frameNews({ figures }: ReleaseRecord, frame: FrozenFrame, sources: NewsSources): FrameNews {
  // Nobody knows what changed: there is a later release, and that is all that can be said.
  if (figures === null) return { kind: 'newer' };
  const now = figuresOf(sources.dataset);
  const { indicator } = frame;
  if (frame.kind === 'map' && now.indicators[frame.indicator] === undefined) return { kind: 'withdrawn' };
  const changes =
    indicator === null
      ? []
      : figureChanges(indicator, figures.indicators[indicator], now.indicators[indicator]).filter(isShownBy(frame));
  const others = changes.filter(({ kind }) => kind !== 'added');
  if (others.length > 0) {
    const isCorrected = others.some(({ kind }) => kind === 'corrected');
    return { kind: isCorrected ? 'corrected' : 'revised', count: others.length };
  }
  const isNewer =
    changes.length > 0 || hasLaterYear(figures, frame, sources) || hasOtherRecords(frame, figures, now, sources);
  return { kind: isNewer ? 'newer' : 'same' };
}

function isShownBy(frame: FrozenFrame): (change: FigureChange) => boolean {
  return frame.kind === 'map' ? ({ year }) => year === frame.model.year : ({ region }) => region === frame.region;
}

/** Of the map: that another year is shown by now. Of a region: that its capability has one more. */
function hasLaterYear(figures: ReleaseFigures, frame: FrozenMap | FrozenRegion, { context }: NewsSources): boolean {
  const now = context.indicators.find(({ id }) => id === frame.indicator);
  if (now === undefined || frame.indicator === null || now.years.length === 0) return false;
  const years = Object.keys(figures.indicators[frame.indicator]?.years ?? {}).map(Number);
  const shown = frame.kind === 'map' ? frame.model.year : Math.max(...years);
  return latestYearOf(now) > shown;
}

/** Registers are added to all the time: another number of records is news, not a correction. */
function hasOtherRecords(
  frame: FrozenFrame,
  before: ReleaseFigures,
  now: ReleaseFigures,
  { registers }: NewsSources,
): boolean {
  if (frame.kind === 'map') {
    const records = (figures: ReleaseFigures) => figures.indicators[frame.indicator]?.records;
    return records(before) !== records(now);
  }
  const { needs = null, initiatives = null } = frame.model.science ?? {};
  return (
    (needs !== null &&
      needs.count !== registers.needs.filter(({ regions }) => regions.includes(frame.region)).length) ||
    (initiatives !== null &&
      initiatives.count !== registers.initiatives.filter(({ regions }) => regions.includes(frame.region)).length)
  );
}

const known = new WeakMap<Dataset, ReleaseFigures>();

/** Of a dataset, worked out once: hundreds of pages ask. */
function figuresOf(dataset: Dataset): ReleaseFigures {
  const figures = known.get(dataset) ?? releaseFigures(dataset);
  known.set(dataset, figures);
  return figures;
}
