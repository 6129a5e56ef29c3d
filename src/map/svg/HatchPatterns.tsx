/**
 * Four kinds of missing, four marks on paper: dots (the region did not exist yet), lines to the
 * right (not published), upright lines (no data), lines to the left (confidential).
 */
import { MISSING_REASONS, type MissingReason } from '../../domain/types.ts';
import type { Geography } from '../geography.ts';

/** Distance of two hatch lines as a share of the map's width: 6 px at 600 px. */
const STEP_SHARE = 0.01;

const ROTATION: Readonly<Record<Exclude<MissingReason, 'M'>, number>> = { L: 45, O: 0, Q: -45 };

export function HatchPatterns({ idPrefix, plane }: { idPrefix: string; plane: Geography['plane'] }) {
  const step = Math.round(plane.width * STEP_SHARE);
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
      {...(reason === 'M' ? {} : { patternTransform: `rotate(${ROTATION[reason]})` })}
    >
      <rect class="hatch-paper" width={step} height={step} />
      {reason === 'M' ? (
        <circle class="hatch-dot" cx={step / 2} cy={step / 2} r={step / 6} />
      ) : (
        <path class="hatch-line" d={`M${step / 2} 0v${step}`} stroke-width={step / 7} />
      )}
    </pattern>
  );
}
