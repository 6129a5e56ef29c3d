/** A meeting in one file: its steps, the room, decisions, minutes. */
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { writeMeeting } from '../../../meeting/meetingFile.ts';
import type { Meeting, MeetingStep } from '../../../meeting/meeting.ts';
import { saveFile } from '../../share/saveFile.ts';
import { StepList } from '../compose/StepList.tsx';
import { MeetingRoom } from '../room/MeetingRoom.tsx';
import type { RoomSlide, RoomWords } from '../room/types.ts';
import { fileStem } from '../take/fileStem.ts';
import { MinutesView } from '../take/MinutesView.tsx';
import { minutesHtml } from '../take/minutesHtml.ts';
import { printPart } from '../take/printPart.ts';
import { wordMinutes } from '../take/wordMinutes.ts';
import type { FileData } from './fileData.ts';

interface FileAppProps {
  readonly data: FileData;
  /** The slides as they were drawn. */
  readonly sections: readonly Element[];
  readonly words: RoomWords;
}

const NO_STEP: MeetingStep = { address: '', caption: '', question: '', notes: '', decisions: [], seen: null };

export function FileApp({ data, sections, words }: FileAppProps) {
  const { t } = words;
  const [meeting, setMeeting] = useState<Meeting>(data.meeting);
  const [room, setRoom] = useState<number | null>(null);
  const [isSaved, setSaved] = useState(true);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isSaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isSaved]);
  const slides = data.slides.map((slide, at): RoomSlide => ({
    ...slide,
    draw: (list) => <StaticSlide key={at} section={sections[at]} list={list} />,
  }));
  const ofSteps = data.hasBefore ? slides.slice(1) : slides;
  const change = (steps: readonly MeetingStep[]) => {
    setSaved(false);
    setMeeting({ ...meeting, steps });
  };
  const minutes = () => wordMinutes(meeting, ofSteps, words, data);
  const name = fileStem(meeting);
  return (
    <>
      <h1>{meeting.title === '' ? t('present.untitled') : meeting.title}</h1>
      <p>{t('present.file.about')}</p>
      <p class="ways">
        <button type="button" class="button main" data-show="" onClick={() => setRoom(0)}>
          {t('present.start')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            saveFile(new Blob([writeMeeting(meeting, data.country)], { type: 'application/json' }), `${name}.json`);
            setSaved(true);
          }}
        >
          {t('present.take.file')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => printPart((place) => render(<MinutesView {...minutes()} />, place))}
        >
          {t('present.take.print')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            saveFile(new Blob([minutesHtml(minutes(), data.language)], { type: 'text/html' }), `${name}.html`)
          }
        >
          {t('present.take.html')}
        </button>
      </p>
      <p role="status">{isSaved ? '' : t('present.file.unsaved')}</p>
      <FixedSteps {...{ meeting, data, words, change, slides: ofSteps, onShow: setRoom }} />
      {room !== null && (
        <MeetingRoom
          meeting={data.hasBefore ? { ...meeting, steps: [NO_STEP, ...meeting.steps] } : meeting}
          slides={slides}
          choices={data.choices}
          words={words}
          first={data.hasBefore && room > 0 ? room + 1 : room}
          onDecide={(at, decisions) => {
            const step = data.hasBefore ? at - 1 : at;
            change(meeting.steps.map((one, index) => (index === step ? { ...one, decisions } : one)));
          }}
          onClose={() => setRoom(null)}
        />
      )}
    </>
  );
}

interface FixedStepsProps {
  readonly meeting: Meeting;
  readonly data: FileData;
  readonly words: RoomWords;
  readonly slides: readonly RoomSlide[];
  readonly change: (steps: readonly MeetingStep[]) => void;
  readonly onShow: (step: number) => void;
}

/** Slides are drawn already: their steps keep their places here. */
function FixedSteps({ meeting, data, words, slides, change, onShow }: FixedStepsProps) {
  return <StepList steps={meeting.steps} {...{ slides, words, change, onShow }} choices={data.choices} hrefOf={null} />;
}

/** A slide that stands in the file, with the side of its list. */
function StaticSlide({ section, list }: { readonly section: Element | undefined; readonly list: number }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const slide = section?.querySelector('.slide')?.cloneNode(true);
    if (slide === undefined || !(slide instanceof Element)) return;
    const side = list === 0 ? null : section?.querySelectorAll('template')[list - 1]?.content.firstElementChild;
    if (side != null) slide.querySelector('.slide-side')?.replaceWith(side.cloneNode(true));
    place.current?.replaceChildren(slide);
  }, [section, list]);
  return <div class="static-slide" ref={place} />;
}
