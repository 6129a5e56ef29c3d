/** The first slide of a meeting that goes on from another: what was decided, what became of it, what stayed open. */
import { decidedBefore } from '../../../meeting/decidedBefore.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { figuresLines, progressText } from '../compose/sinceTexts.ts';
import { inLists, type Slide, type SlideRow } from './slide.ts';

/** Each is several lines across the wall. */
const MOST_DECISIONS = 4;

export function beforeSlide(sheets: RegionSheets, previous: Meeting): Slide | null {
  const { dataset, registers, locale } = sheets;
  const { t } = locale;
  const decided = decidedBefore(previous, dataset, registers);
  if (decided.length === 0) return null;
  const open = decided.filter(({ state }) => state === 'open' || state === 'over').length;
  const rows = decided.map(({ decision, state, progress, figures }, at): SlideRow => {
    const lines = [
      decision.who,
      t(`present.before.${state}`),
      progress === null ? '' : progressText(progress, sheets),
      ...(figures === null ? [] : figuresLines(figures, sheets)),
    ];
    return {
      ...{ key: String(at), region: null, value: '', name: decision.text },
      detail: lines.filter((line) => line !== '').join(' · '),
    };
  });
  return {
    kind: 'shown',
    topic: null,
    over: previous.title,
    finding: t('present.before.finding', { count: String(decided.length), n: decided.length, open: String(open) }),
    map: null,
    lists: inLists('', rows, MOST_DECISIONS),
    source: t('common.release', { release: dataset.release }),
  };
}
