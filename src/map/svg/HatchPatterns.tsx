/**
 * Four kinds of missing, four marks on paper: dots (the region did not exist yet), lines to the
 * right (not published), upright lines (no data), lines to the left (confidential).
 */
import { MISSING_REASONS, type MissingReason } from '../../domain/types.ts';
import type { Geography } from '../../domain/geography.ts';

/** Distance of two hatch lines as a share of the map's width: 6 px at 600 px, and on a map the size of a stamp. */
const STEP_SHARE = { full: 0.01, stamp: 0.04 } as const;
/** How large a map is drawn: as the page's own, or as one of many beside each other. */
export type MapScale = keyof typeof STEP_SHARE;
export const HATCH_STEP_SHARE = STEP_SHARE.full;
/** Radius of a dot and width of a line as shares of the step. */
export const HATCH_DOT = 1 / 6;
export const HATCH_LINE = 1 / 7;

/** Degrees by which upright lines are turned. */
export const HATCH_ROTATION: Readonly<Record<Exclude<MissingReason, 'M'>, number>> = { L: 45, O: 0, Q: -45 };

interface HatchPatternsProps {
  readonly idPrefix: string;
  readonly plane: Geography['plane'];
  readonly scale?: MapScale;
}

export function HatchPatterns({ idPrefix, plane, scale = 'full' }: HatchPatternsProps) {
  const step = Math.round(plane.width * STEP_SHARE[scale]);
  return (
    <defs>
      {MISSING_REASONS.map((reason) => (
        <Hatch key={reason} id={`${idPrefix}-hatch-${reason}`} reason={reason} step={step} />
      ))}
    </defs>
  );
}

/** One hatch; `step` in the units of the drawing it stands in. */
export function Hatch({ id, reason, step }: { id: string; reason: MissingReason; step: number }) {
  return (
    <pattern
      id={id}
      width={step}
      height={step}
      patternUnits="userSpaceOnUse"
      {...(reason === 'M' ? {} : { patternTransform: `rotate(${HATCH_ROTATION[reason]})` })}
    >
      <rect class="hatch-paper" width={step} height={step} />
      {reason === 'M' ? (
        <circle class="hatch-dot" cx={step / 2} cy={step / 2} r={step * HATCH_DOT} />
      ) : (
        <path class="hatch-line" d={`M${step / 2} 0v${step}`} stroke-width={step * HATCH_LINE} />
      )}
    </pattern>
  );
}
