/** What happened when: a row for each initiative with a dated event, the latest first; marks as wide as dates are inexact. */
import { latestFact } from '../../domain/latestFact.ts';
import { lastDay } from '../../domain/partialDate.ts';
import type { Initiative, InitiativeEvent } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { Chapter } from '../registers/Chapter.tsx';
import { NameLink } from './NameLink.tsx';
import { spansOf, timeScale, yearsOf, type TimeScale } from './timeline.ts';
import type { InitiativesProps } from './types.ts';
import { tenths } from '../../map/tenths.ts';

/** Of the box of a row. */
const WIDTH = 1000;
const HEIGHT = 20;
/** A day would be a hair: the least width that is seen. */
const LEAST = 6;

export function Timeline({ state, events }: InitiativesProps) {
  const { registers, locale } = state;
  const { t } = locale;
  const scale = timeScale(registers.events, WIDTH);
  const dated = registers.initiatives
    .map((record) => ({ record, own: events.get(record.id) ?? [] }))
    .filter(({ own }) => latestFact(own) !== null)
    .toSorted((a, b) => (dayOf(a.own) < dayOf(b.own) ? 1 : dayOf(a.own) > dayOf(b.own) ? -1 : 0));
  const undated = registers.initiatives.length - dated.length;
  if (scale === null) return null;
  return (
    <Chapter id="timeline" title={t('initiatives.timeline')}>
      <p>{t('initiatives.timeline.about', { n: undated, count: String(undated) })}</p>
      <div class="timeline">
        <p class="timeline-years" aria-hidden="true">
          {yearsOf(scale).map(({ year }) => (
            <span key={year}>{year}</span>
          ))}
        </p>
        <ol>
          {dated.map(({ record, own }) => (
            <Row key={record.id} {...{ state, record, own, scale }} />
          ))}
        </ol>
      </div>
    </Chapter>
  );
}

interface RowProps extends Pick<InitiativesProps, 'state'> {
  readonly record: Initiative;
  readonly own: readonly InitiativeEvent[];
  readonly scale: TimeScale;
}

function Row({ state, record, own, scale }: RowProps) {
  const { t, format, texts } = state.locale;
  const spans = spansOf(own, scale);
  const words = spans
    .map(
      ({ event }) => `${event.date === null ? '' : partialDateText(event.date, format)}: ${event.what[texts.language]}`,
    )
    .join('; ');
  return (
    <li>
      <NameLink state={state} record={record} />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('common.labelled', { label: t('records.events'), value: words })}
      >
        {[...yearsOf(scale).map(({ at }) => tenths(at)), WIDTH].map((x) => (
          <line key={x} class="year" x1={x} x2={x} y1="0" y2={HEIGHT} />
        ))}
        {spans.map(({ from, to, event }, index) => (
          <rect
            key={index}
            class={event.isReportDate ? 'reported' : 'happened'}
            x={tenths(Math.min(from, WIDTH - LEAST))}
            y="5"
            width={tenths(Math.max(LEAST, to - from))}
            height="10"
          />
        ))}
      </svg>
    </li>
  );
}

function dayOf(events: readonly InitiativeEvent[]): string {
  const date = latestFact(events)?.date ?? null;
  return date === null ? '' : lastDay(date);
}
