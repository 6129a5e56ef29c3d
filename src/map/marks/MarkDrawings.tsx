/** Drawings of marks, about 7 units wide around (0, 0): defined once in a document and used wherever a record stands. */
import type { JSX } from 'preact';
import { markId } from './markId.ts';
import type { FieldShape, RecordMark } from './recordMarks.ts';

/** Outlines of whole shapes and of their left halves: the right half is the mirror of it. */
const SHAPES: Readonly<Record<FieldShape, { readonly whole: string; readonly left: string }>> = {
  square: { whole: 'M-3-3H3V3H-3Z', left: 'M-3-3H0V3H-3Z' },
  triangle: { whole: 'M0-3.6L3.7 3H-3.7Z', left: 'M0-3.6V3H-3.7Z' },
  circle: { whole: 'M0-3.3A3.3 3.3 0 0 1 0 3.3A3.3 3.3 0 0 1 0-3.3Z', left: 'M0-3.3A3.3 3.3 0 0 0 0 3.3Z' },
  cross: {
    whole: 'M-1.3-3.5H1.3V-1.3H3.5V1.3H1.3V3.5H-1.3V1.3H-3.5V-1.3H-1.3Z',
    left: 'M0-3.5H-1.3V-1.3H-3.5V1.3H-1.3V3.5H0Z',
  },
  diamond: { whole: 'M0-3.9L3.9 0L0 3.9L-3.9 0Z', left: 'M0-3.9L-3.9 0L0 3.9Z' },
  down: { whole: 'M0 3.6L3.7-3H-3.7Z', left: 'M0 3.6L-3.7-3H0Z' },
};

/** Radius of an initiative's circle. */
const RADIUS = 3.2;
/** Of the dotted ring: eight dots (`marks.css`). */
const AWAY_RADIUS = 2.6;

/** @returns one drawing for each look among the marks, for a `<defs>` */
export function markDrawings(marks: readonly RecordMark[]): readonly JSX.Element[] {
  const looks = new Map(marks.map((mark) => [markId(mark), mark]));
  return [...looks].map(([id, mark]) => (
    <g key={id} id={id}>
      {drawingOf(mark)}
    </g>
  ));
}

function drawingOf(mark: RecordMark): JSX.Element {
  switch (mark.kind) {
    case 'need':
      return needDrawing(mark.fields);
    case 'ladder':
      return (
        <>
          <circle class="mark-ring" r={RADIUS} />
          {mark.filled > 0 && <path class="mark-fill" d={sector(mark.filled)} />}
        </>
      );
    case 'stopped':
      return (
        <>
          <circle class="mark-ring" r={RADIUS} />
          <path class="mark-fill" d="M-1.8-.7H1.8V.7H-1.8Z" />
        </>
      );
    case 'chain':
      return (
        <>
          <path class="mark-step" d="M0-5L5 0L0 5L-5 0Z" />
          <text class="mark-number" y="2">
            {mark.step}
          </text>
        </>
      );
    case 'away':
      return <circle class="mark-away" r={AWAY_RADIUS} />;
  }
}

function needDrawing([first, second]: readonly FieldShape[]): JSX.Element {
  if (first === undefined) return <path class="mark-none" d="M-2.7-2.7H2.7V2.7H-2.7Z" />;
  if (second === undefined) return <path class={`field-${first}`} d={SHAPES[first].whole} />;
  return (
    <>
      <path class={`field-${first}`} d={SHAPES[first].left} />
      <path class={`field-${second}`} d={SHAPES[second].left} transform="scale(-1 1)" />
    </>
  );
}

/** Part of the circle, clockwise from its top. */
function sector(share: number): string {
  if (share >= 1) return `M0-${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0 ${RADIUS}A${RADIUS} ${RADIUS} 0 0 1 0-${RADIUS}Z`;
  const angle = share * 2 * Math.PI;
  const [x, y] = [Math.sin(angle) * RADIUS, -Math.cos(angle) * RADIUS].map((value) => Math.round(value * 100) / 100);
  return `M0 0V-${RADIUS}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}Z`;
}
