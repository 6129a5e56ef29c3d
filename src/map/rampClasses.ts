/** Classes of an element whose shades are of a ramp; `cssVariables.ts` gives them their colours. */
import type { Topic } from '../domain/types.ts';
import type { Ramp } from './palette.ts';

/** The diverging ramp stands beside that of a topic, and wins. */
export function rampClass(ramp: Ramp): string {
  return ramp === 'diverging' ? 'ramp-diverging' : `topic-${ramp}`;
}

/** Of an element that holds a map. */
export function rampClasses({ topic, ramp }: { readonly topic: Topic; readonly ramp: Ramp }): string {
  return [...new Set([rampClass(topic), rampClass(ramp)])].join(' ');
}
