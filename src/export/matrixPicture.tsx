/** A table of regions and fields as a picture: one sign a cell, with what the signs mean beneath. */
import type { Topic } from '../domain/types.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { SURFACE } from '../map/palette.ts';
import { footHeight, MARGIN, PICTURE_PX, PictureFrame, type PictureSize } from './PictureFrame.tsx';
import { pictureCss } from './pictureCss.ts';
import type { PictureDrawing } from './viewPicture.tsx';
import { sideBySide } from './sideBySide.ts';
import { firstLine, wrap } from './wrap.ts';

/** How a sign looks: `strong` is what one should see first, `bold` an answer, `quiet` none; a `ring` is drawn, as few faces have it. */
export type SignLook = 'strong' | 'bold' | 'ring' | 'quiet';

interface Sign {
  readonly sign: string;
  readonly look: SignLook;
}

export interface MatrixPicture {
  /** Its colours. */
  readonly topic: Topic;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Sign[] }[];
  readonly key: readonly (Sign & { readonly words: string })[];
  /** Lines at the foot. */
  readonly foot: readonly string[];
}

const TOP = 116;
const HEAD_LINE_PX = 16;
const HEAD_TEXT_PX = 13;
const KEY_LINE_PX = 22;
const KEY_PX = 13;
const SIGN_PX = 22;
const KEY_GAP = 26;
/** Of the width, for the names of rows. */
const NAMES_SHARE = 0.24;
const LARGEST_ROW_PX = 36;
const NAME_OF_ROW = 0.62;
const LARGEST_TEXT_PX = 17;

const { ink, muted, paper, rule } = SURFACE.light;
const CSS = [
  `.row-line{stroke:${rule};stroke-width:1}`,
  `.ring{fill:none;stroke:${muted};stroke-width:1.5}.strong-box{fill:${ink}}.strong{fill:${paper};font-weight:700}.bold{font-weight:700}.quiet{fill:${muted}}`,
].join('');

/** @returns the same table on both sizes: rows share the height that title, key and foot leave */
export function matrixPicture(picture: MatrixPicture, size: PictureSize = PICTURE_PX): PictureDrawing {
  const { topic, title, columns, rows, key, foot } = picture;
  const width = size.width - 2 * MARGIN;
  const keyPlaces = sideBySide(
    key.map(({ words }) => SIGN_PX + textWidthPx(words, KEY_PX)),
    width,
    KEY_GAP,
  );
  const keyLines = (keyPlaces.at(-1)?.line ?? 0) + 1;
  const bottom = size.height - footHeight(foot) - keyLines * KEY_LINE_PX - 8;
  const namesPx = width * NAMES_SHARE;
  const columnPx = (width - namesPx) / Math.max(1, columns.length);
  const headTextPx = sizeFor(columns, columnPx - 8);
  const heads = columns.map((name) => wrap(name, headTextPx, columnPx - 8));
  const headPx = Math.max(1, ...heads.map((lines) => lines.length)) * HEAD_LINE_PX + 6;
  const rowPx = Math.min(LARGEST_ROW_PX, (bottom - TOP - headPx) / Math.max(1, rows.length));
  const textPx = Math.min(LARGEST_TEXT_PX, rowPx * NAME_OF_ROW);
  const signPx = Math.min(LARGEST_TEXT_PX, (rowPx - 3) * 0.8);
  const middleOf = (column: number) => MARGIN + namesPx + (column + 0.5) * columnPx;
  const drawing = (
    <PictureFrame title={title} size={size} foot={foot}>
      {heads.map((lines, column) =>
        lines.map((line, at) => (
          <text key={line} class="centre unit head" x={middleOf(column)} y={TOP + 12 + at * HEAD_LINE_PX}>
            {line}
          </text>
        )),
      )}
      {rows.map(({ name, cells }, row) => {
        const y = TOP + headPx + row * rowPx;
        return (
          <g key={name}>
            <path class="row-line" d={`M${MARGIN} ${y}h${width}`} />
            <text class="row-name" x={MARGIN} y={y + rowPx * 0.72}>
              {firstLine(name, textPx, namesPx - 8)}
            </text>
            {cells.map((cell, column) => (
              <SignAt
                key={columns[column]}
                {...cell}
                x={middleOf(column)}
                y={y + rowPx / 2}
                height={rowPx - 3}
                signPx={signPx}
              />
            ))}
          </g>
        );
      })}
      {key.map(({ sign, look, words }, index) => {
        const { x = 0, line = 0 } = keyPlaces[index] ?? {};
        const y = bottom + 14 + line * KEY_LINE_PX;
        return (
          <g key={words}>
            <SignAt sign={sign} look={look} x={MARGIN + x + 9} y={y} height={18} signPx={signPx} />
            <text x={MARGIN + x + SIGN_PX} y={y + 5}>
              {words}
            </text>
          </g>
        );
      })}
    </PictureFrame>
  );
  const sizes = `.head{font-size:${headTextPx}px}.row-name{font-size:${textPx}px}.sign{font-size:${signPx}px}`;
  return { drawing, css: pictureCss(topic) + CSS + sizes };
}

/** The size at which the longest word of the heads fits into its column, px. */
function sizeFor(columns: readonly string[], room: number): number {
  const longest = Math.max(
    ...columns.flatMap((name) => name.split(' ').map((word) => textWidthPx(word, HEAD_TEXT_PX))),
  );
  return HEAD_TEXT_PX * Math.min(1, room / longest);
}

interface SignAtProps extends Sign {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  /** Of the box that a strong one stands in. */
  readonly height: number;
  /** Of its letters. */
  readonly signPx: number;
}

function SignAt({ sign, look, x, y, height, signPx }: SignAtProps) {
  return (
    <>
      {look === 'strong' && (
        <rect class="strong-box" x={x - height / 2} y={y - height / 2} width={height} height={height} rx="3" />
      )}
      {look === 'ring' && <circle class="ring" cx={x} cy={y} r={height * 0.24} />}
      {look !== 'ring' && (
        <text class={`centre sign ${look}`} x={x} y={y + signPx * 0.36}>
          {sign}
        </text>
      )}
    </>
  );
}
