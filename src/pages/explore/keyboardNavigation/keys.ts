/** What a key means while the map has the focus. Only then: single letters would otherwise get in the way (WCAG 2.1.4). */
import type { Direction } from '../../../map/keyboardNavigation/arrowTargets.ts';

export type KeyCommand =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'first' | 'last' | 'pin' | 'card' | 'help' | 'leave' }
  /** Nearer (1) or farther (-1). */
  | { readonly kind: 'zoom'; readonly step: 1 | -1 }
  /** To the next lower (1) or higher (-1) place in the ranking. */
  | { readonly kind: 'rank'; readonly step: 1 | -1 }
  /** The whole text typed so far. */
  | { readonly kind: 'type'; readonly text: string };

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

const RANK_STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1, n: 1, p: -1 };

/**
 * @param typed      what was typed shortly before, '' after a pause
 * @param beginsName whether a region's name begins with a text
 * @returns null for keys that are not ours: the browser has them
 */
export function commandOf(press: KeyPress, typed: string, beginsName: (text: string) => boolean): KeyCommand | null {
  const { key, ctrlKey, altKey, metaKey, shiftKey, repeat } = press;
  if (ctrlKey || altKey || metaKey) return null;
  const direction = ARROWS[key];
  if (direction !== undefined) return { kind: 'move', direction };
  if (key === 'Home') return { kind: 'first' };
  if (key === 'End') return { kind: 'last' };
  if (key === 'Escape') return { kind: 'leave' };
  if (key === '?') return { kind: 'help' };
  if (key === '+' || key === '=') return { kind: 'zoom', step: 1 };
  if (key === '-') return { kind: 'zoom', step: -1 };
  if (key === 'ContextMenu' || (key === 'Enter' && shiftKey)) return repeat ? null : { kind: 'card' };
  const goesOn = typed !== '' && !isSame(typed, key) && beginsName(typed + key);
  // A key held down would pin and unpin in turn.
  if (key === 'Enter' || (key === ' ' && !goesOn)) return repeat ? null : { kind: 'pin' };
  const step = RANK_STEPS[key.length === 1 ? key.toLowerCase() : key];
  // "n" is the next place, but in "turkistan" it is a letter.
  if (step !== undefined && !goesOn) return { kind: 'rank', step };
  if ([...key].length !== 1 || (key === ' ' && typed === '')) return null;
  return { kind: 'type', text: goesOn || isSame(typed, key) ? typed + key : key };
}

function isSame(typed: string, key: string): boolean {
  return typed !== '' && [...typed].every((letter) => letter === key);
}
