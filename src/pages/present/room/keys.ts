/** Keys of clickers and keyboards: what each does in the room. */

export type RoomCommand =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'speaker'
  | 'decide'
  | 'spotlight'
  | 'full'
  | 'close'
  | { readonly row: number };

const COMMANDS: Readonly<Record<string, RoomCommand>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  '.': 'black',
  '/': 'spotlight',
  F5: 'full',
  Escape: 'close',
};
/** By the place of the key, so that it is the same on a Kazakh or Russian keyboard. */
const BY_PLACE: Readonly<Record<string, RoomCommand>> = {
  KeyB: 'black',
  KeyS: 'speaker',
  KeyD: 'decide',
  KeyF: 'full',
};

/** @returns null for keys that do nothing here */
export function roomCommandOf({
  key,
  code,
  ctrlKey,
  altKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey'>): RoomCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  const place = BY_PLACE[code];
  if (place !== undefined) return place;
  // Rows of the list from the top; 0 takes the spotlight away.
  if (/^\d$/u.test(key)) return { row: Number(key) };
  return COMMANDS[key] ?? null;
}
