/** In a picture whose map no region has a value for: the country's series as bars, and what is known, as on the page. */
import { textWidthPx } from '../map/labels/textWidth.ts';
import type { CountryAloneModel } from '../map/alone/countryAloneModel.ts';
import { BOLD, wrap } from './wrap.ts';

/** px of the room that title and foot leave. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const HEAD_PX = 30;
const TEXT_PX = 15;
const LINE = 4 / 3;
/** Sentences that stand alone. */
const LARGE_PX = 21;
const NOTE_GAP = 8;
const YEAR_PX = 52;
const TALLEST_ROW = 34;
const GAP = 40;
/** Of the room, beside what is known and above it. */
const BARS_BESIDE = 0.52;
const BARS_ABOVE = 0.58;

export function CountryAlonePicture({ alone, box }: { readonly alone: CountryAloneModel; readonly box: Box }) {
  const { x, y, width, height } = box;
  const isWide = width > height;
  const bars = isWide ? { ...box, width: width * BARS_BESIDE } : { ...box, height: height * BARS_ABOVE };
  const known = isWide
    ? { ...box, x: x + bars.width + GAP, width: width - bars.width - GAP }
    : { ...box, y: y + bars.height + GAP / 2, height: height - bars.height - GAP / 2 };
  return (
    <>
      {alone.bars.length > 0 && <Bars alone={alone} box={bars} />}
      <Known alone={alone} {...(alone.bars.length > 0 ? { box: known, px: TEXT_PX } : { box, px: LARGE_PX })} />
    </>
  );
}

function Bars({ alone: { title, bars }, box: { x, y, width, height } }: Parameters<typeof CountryAlonePicture>[0]) {
  const row = Math.min(TALLEST_ROW, (height - HEAD_PX) / bars.length);
  const room = Math.max(...bars.map(({ text }) => textWidthPx(text, TEXT_PX) * BOLD)) + NOTE_GAP;
  const longest = width - YEAR_PX - room;
  return (
    <g class="known">
      <Heading text={title} x={x} y={y} width={width} />
      {bars.map(({ year, text, share, isShown }, index) => {
        const middle = y + HEAD_PX + (index + 0.5) * row;
        return (
          <g key={year} class={isShown ? 'bar-shown' : 'bar'}>
            <text x={x} y={middle + 5}>
              {year}
            </text>
            <rect x={x + YEAR_PX} y={middle - row * 0.32} width={share * longest} height={row * 0.64} />
            <text x={x + YEAR_PX + share * longest + NOTE_GAP} y={middle + 5}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface KnownProps {
  readonly alone: CountryAloneModel;
  readonly box: Box;
  /** Of its letters. */
  readonly px: number;
}

/** Whole sentences alone: half a fact is none. */
function Known({ alone: { knownTitle, known }, box: { x, y, width, height }, px }: KnownProps) {
  const linePx = px * LINE;
  let top = y + (knownTitle === '' ? 0 : HEAD_PX);
  const notes = known.flatMap((note) => {
    const lines = wrap(note, px, width);
    const at = top;
    if (at + lines.length * linePx > y + height) return [];
    top += lines.length * linePx + NOTE_GAP;
    return [{ lines, at }];
  });
  return (
    <g class={px === LARGE_PX ? 'known-large' : 'known'}>
      {knownTitle !== '' && <Heading text={knownTitle} x={x} y={y} width={width} />}
      {notes.map(({ lines, at }) =>
        lines.map((line, index) => (
          <text key={line} x={x} y={at + px + index * linePx}>
            {line}
          </text>
        )),
      )}
    </g>
  );
}

function Heading({ text, x, y, width }: { readonly text: string } & Omit<Box, 'height'>) {
  const [line = ''] = wrap(text, TEXT_PX * BOLD, width);
  return (
    <text class="heading" x={x} y={y + TEXT_PX}>
      {line}
    </text>
  );
}
