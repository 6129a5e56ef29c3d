/** Makes what one takes home of a meeting. Heavy parts are loaded when they are asked for. */
import { strToU8, zipSync } from 'fflate';
import { render } from 'preact';
import type { RegionId } from '../../../domain/types.ts';
import { decisionFiles, decisionRows } from '../../../meeting/decisionRows.ts';
import { writeMeeting } from '../../../meeting/meetingFile.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { saveFile } from '../../share/saveFile.ts';
import type { Takings } from '../compose/takings.ts';
import type { RecordChoices, RoomSlide } from '../room/types.ts';
import { fileStem } from './fileStem.ts';
import { MinutesView } from './MinutesView.tsx';
import { minutesHtml } from './minutesHtml.ts';
import { printPart } from './printPart.ts';
import { DecisionSheet } from './DecisionSheet.tsx';
import { wordMinutes } from './wordMinutes.ts';

interface TakingsProps {
  readonly sheets: RegionSheets;
  readonly folder: string;
  readonly meeting: Meeting;
  readonly slides: readonly RoomSlide[];
  readonly before: RoomSlide | null;
  readonly choices: RecordChoices;
  /** Tells the visitor what came of it. */
  readonly say: (text: string) => void;
}

export function createTakings({ sheets, folder, meeting, slides, before, choices, say }: TakingsProps): Takings {
  const { locale, dataset, registers } = sheets;
  const { t, texts } = locale;
  const name = fileStem(meeting);
  const minutes = () =>
    wordMinutes(meeting, slides, locale, { publisher: texts.site.publisher, release: dataset.release });
  const failed = (error: unknown) => {
    console.warn(error);
    say(t('present.take.failed'));
  };
  return {
    printMinutes: () => printPart((place) => render(<MinutesView {...minutes()} />, place)),
    printSheet: (regions: readonly RegionId[]) =>
      printPart((place) => render(<DecisionSheet {...{ sheets, regions }} />, place)),
    saveHtml: () => saveFile(new Blob([minutesHtml(minutes(), texts.language)], { type: 'text/html' }), `${name}.html`),
    saveDocx: () => {
      import('./minutesDocx.ts')
        .then(({ minutesDocx }) => minutesDocx(minutes(), texts.language))
        .then((blob) => saveFile(blob, `${name}.docx`))
        .catch(failed);
    },
    saveFile: () =>
      saveFile(new Blob([writeMeeting(meeting, dataset.country)], { type: 'application/json' }), `${name}.json`),
    saveOneFile: () => {
      import('../file/writeOneFile.tsx')
        .then(({ writeOneFile }) => writeOneFile({ sheets, folder, meeting, slides, before, choices }))
        .then((html) => saveFile(new Blob([html], { type: 'text/html' }), `${name}-room.html`))
        .catch(failed);
    },
    saveRows: () => {
      const rows = decisionRows(meeting, { dataset, registers, publisher: texts.site.publisher });
      const files = Object.entries(decisionFiles(rows));
      const left = rows.leftOut.map(({ decision, reason }) => `${decision.text}: ${t(`present.rows.left.${reason}`)}`);
      say([t('present.rows.done', { count: String(rows.events.length) }), ...left].join(' '));
      if (files.length === 0) return;
      const read = [t('present.rows.how'), ...left].join('\n');
      const named: readonly (readonly [string, string])[] = [...files, ['README.txt', read]];
      const zip = zipSync(Object.fromEntries(named.map(([file, text]) => [file, strToU8(text)])));
      saveFile(new Blob([zip.slice()], { type: 'application/zip' }), `${name}-rows.zip`);
    },
  };
}
