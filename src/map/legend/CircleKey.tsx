/** What the area of circles stands for: nested circles of the map's own scale. */
import type { BubbleLegendModel } from '../model.ts';
import type { Geography } from '../../domain/geography.ts';
import { bubbleRadius } from '../../domain/bubbles.ts';

interface CircleKeyProps {
  readonly sizes: BubbleLegendModel['sizes'];
  readonly geography: Geography;
}

/**
 * Circles standing in each other: as wide a share of the legend as on the map, which is as wide as
 * the legend, so the key is right at every width.
 */
export function CircleKey({ sizes, geography }: CircleKeyProps) {
  if (sizes.length === 0) return null;
  const { width } = geography.plane;
  const side = 2 * bubbleRadius(1, geography) * 1.04;
  return (
    <div class="bubble-key" aria-hidden="true">
      <svg viewBox={`0 0 ${side} ${side}`} width={percent(side / width)}>
        {sizes.map(({ area, text }) => {
          const radius = bubbleRadius(area, geography);
          return <circle key={text} cx={side / 2} cy={side * 0.98 - radius} r={radius} />;
        })}
      </svg>
      <ul>
        {sizes.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function percent(position: number): string {
  return `${Math.round(position * 1000) / 10}%`;
}
