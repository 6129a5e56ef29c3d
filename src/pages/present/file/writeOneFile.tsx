/** Writes the one file of a meeting: what the room shows, drawn here, with the script that shows it anywhere. */
import { render } from 'preact';
import type { Meeting } from '../../../meeting/meeting.ts';
import { onlyMessages } from '../../../i18n/onlyMessages.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import type { RecordChoices, RoomSlide } from '../room/types.ts';
import { RUNTIME_FILE, withoutOutlines, type FileData } from './fileData.ts';
import { fileHtml } from './fileHtml.ts';

interface OneFileProps {
  readonly sheets: RegionSheets;
  readonly folder: string;
  readonly meeting: Meeting;
  readonly slides: readonly RoomSlide[];
  readonly before: RoomSlide | null;
  readonly choices: RecordChoices;
}

/** Of the words of the page those that the file speaks. */
const MESSAGES = ['present', 'common.close', 'common.release', 'records.wholeCountry'];

export async function writeOneFile({
  sheets,
  folder,
  meeting,
  slides,
  before,
  choices,
}: OneFileProps): Promise<string> {
  const { locale, dataset } = sheets;
  const { texts, t } = locale;
  const response = await fetch(folder + RUNTIME_FILE);
  if (!response.ok) throw new Error(`${response.status} for ${RUNTIME_FILE}`);
  const script = await response.text();
  const shown = before === null ? slides : [before, ...slides];
  const outlines: string[] = [];
  const drawn = shown.map((slide) => drawnSlide(slide, (html) => withoutOutlines(html, outlines)));
  const data: FileData = {
    language: texts.language,
    country: dataset.country,
    release: dataset.release,
    publisher: texts.site.publisher,
    messages: onlyMessages(texts, MESSAGES).messages,
    ...{ meeting, choices, outlines, hasBefore: before !== null },
    slides: shown.map(({ finding, source, lists }) => ({ finding, source, lists })),
  };
  const title = meeting.title === '' ? t('present.untitled') : meeting.title;
  return fileHtml({ title, css: ownCss(), script, data, slides: drawn });
}

function drawnSlide({ draw, lists }: RoomSlide, shorten: (html: string) => string) {
  const place = document.createElement('div');
  const htmlOf = (list: number, part: string) => {
    render(draw(list), place);
    return shorten(place.querySelector(part)?.outerHTML ?? '');
  };
  const slide = htmlOf(0, '.slide');
  const sides = Array.from({ length: lists - 1 }, (_, at) => htmlOf(at + 1, '.slide-side'));
  render(null, place);
  return { slide, sides };
}

/** The page's own rules, without faces: a file on a stick has none to load. */
function ownCss(): string {
  const css = [...document.querySelectorAll('head > style')].map((style) => style.textContent).join('\n');
  return css.replaceAll(/@font-face\s*\{[^}]*\}/gu, '');
}
