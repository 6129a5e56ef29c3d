/**
 * One bar a region, all of one length, parts in the order of the legend; what is withheld is hatched.
 * The table below says the same in numbers, so the picture has no words of its own for listeners.
 */
import type { Composition, CompositionRow } from '../../domain/composition.ts';
import { Hatch } from '../../map/svg/HatchPatterns.tsx';
import { tenths } from '../../map/tenths.ts';
import type { RegisterProps } from '../registers/types.ts';
import { partName, placeName, plainPartName, shareText } from './shareText.ts';

interface BarsProps extends RegisterProps {
  readonly composition: Composition;
}

/** Units of a bar; it is stretched to the room that it gets, and so are the hatches in it. */
const BOX = { width: 1000, height: 40 } as const;
const HATCH_STEP = 12;

export function Bars({ state, composition }: BarsProps) {
  const { t } = state.locale;
  const { id, parts, rows } = composition;
  const hasUnknown = rows.some(({ unknown }) => unknown > 0);
  return (
    <figure class="bars topic-capability" aria-hidden="true">
      <ol class="legend">
        {parts.map((part, index) => (
          <li key={part}>
            <svg class="swatch" viewBox="0 0 12 12">
              <rect class={`part-${index}`} width="12" height="12" />
            </svg>
            {partName(state, part)}
          </li>
        ))}
        {hasUnknown && (
          <li>
            <svg class="swatch" viewBox="0 0 12 12">
              <defs>
                <Hatch id={`hatch-${id}-key`} reason="Q" step={4} />
              </defs>
              <rect class="unknown" fill={`url(#hatch-${id}-key)`} width="12" height="12" />
            </svg>
            {t('structure.withheld')}
          </li>
        )}
      </ol>
      <ul>
        {rows.map((row) => (
          <li key={row.region ?? ''} class={row.region === null ? 'country' : ''}>
            <span>{placeName(state, row.region)}</span>
            <Bar state={state} composition={composition} row={row} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Bar({ state, composition: { id, parts }, row }: BarsProps & { readonly row: CompositionRow }) {
  let at = 0;
  const segments = row.parts.flatMap((part, index) => {
    const name = parts[index];
    if (part.kind === 'missing' || part.share <= 0 || name === undefined) return [];
    const x = at;
    at += part.share * BOX.width;
    return [
      <rect key={name} class={`part-${index}`} x={tenths(x)} width={tenths(at - x)} height={BOX.height}>
        <title>{`${plainPartName(state, name)}: ${shareText(state, part.share)}`}</title>
      </rect>,
    ];
  });
  const hatch = `hatch-${id}-${row.region ?? 'all'}`;
  return (
    <svg class="bar" viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none">
      {segments}
      {row.unknown > 0 && (
        <>
          <defs>
            <Hatch id={hatch} reason="Q" step={HATCH_STEP} />
          </defs>
          <rect
            class="unknown"
            fill={`url(#${hatch})`}
            x={tenths(at)}
            width={tenths(row.unknown * BOX.width)}
            height={BOX.height}
          />
        </>
      )}
    </svg>
  );
}
