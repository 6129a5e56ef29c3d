/** The slides of a meeting as the room shows them. */
import type { Meeting } from '../../meeting/meeting.ts';
import type { RegionSheets } from '../region/sheets.ts';
import type { RoomSlide } from './room/types.ts';
import { beforeSlide } from './slides/beforeSlide.ts';
import { describeSlide } from './slides/describeSlide.ts';
import type { Slide } from './slides/slide.ts';
import { SlideView } from './slides/SlideView.tsx';

/** Describes each address once: typing a caption draws no map anew. */
export function slideSource(sheets: RegionSheets): (address: string) => Slide {
  const known = new Map<string, Slide>();
  return (address) => {
    const slide = known.get(address) ?? describeSlide(sheets, address);
    known.set(address, slide);
    return slide;
  };
}

/** One for each step. */
export function stepSlides(
  sheets: RegionSheets,
  meeting: Meeting,
  slideOf: (address: string) => Slide,
): readonly RoomSlide[] {
  const { t } = sheets.locale;
  const { steps } = meeting;
  return steps.map(({ address, caption, question }, at) => {
    const place = t('present.place', { at: String(at + 1), of: String(steps.length) });
    return roomSlide(sheets, slideOf(address), { caption, question, place, id: `slide-${at}` });
  });
}

/** What the last meeting decided; null where there was none, or it decided nothing. */
export function previousSlide(sheets: RegionSheets, { previous }: Meeting): RoomSlide | null {
  const slide = previous === null ? null : beforeSlide(sheets, previous);
  return slide === null ? null : roomSlide(sheets, slide, { caption: '', question: '', place: '', id: 'slide-before' });
}

interface Around {
  readonly caption: string;
  readonly question: string;
  readonly place: string;
  readonly id: string;
}

function roomSlide({ geography, locale }: RegionSheets, slide: Slide, { id, ...around }: Around): RoomSlide {
  const isShown = slide.kind === 'shown';
  return {
    finding: isShown ? slide.finding : slide.why,
    source: isShown ? slide.source : '',
    lists: isShown ? Math.max(1, slide.lists.length) : 1,
    draw: (list) => <SlideView {...{ slide, geography, locale, list }} {...around} idPrefix={id} />,
  };
}
