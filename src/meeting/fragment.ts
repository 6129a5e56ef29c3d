/**
 * A meeting as one address: `present/#m=…`. Deflated and in the letters that addresses have; what browsers and
 * mail programs carry whole. Figures that were seen and the meeting before are left out: a link opens the meeting, a file keeps it.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { meetingIn } from './meetingFile.ts';
import type { Meeting } from './meeting.ts';

/** Of the fragment, with its `#m=`. */
export const LONGEST_FRAGMENT = 2000;
const KEY = '#m=';
/** Most that a fragment may unfold to: repeated letters of two thousand would fill the memory. */
const MOST_UNFOLDED = 200_000;

/** @returns null where the meeting is too long for an address */
export function encodeFragment(meeting: Meeting): string | null {
  const steps = meeting.steps.map(({ seen: _seen, ...step }) => step);
  const bytes = deflateSync(strToU8(JSON.stringify({ ...meeting, steps, previous: null })), { level: 9 });
  if (bytes.length > LONGEST_FRAGMENT) return null;
  const text = KEY + toLetters(bytes);
  return text.length <= LONGEST_FRAGMENT ? text : null;
}

/**
 * @param hash `location.hash`
 * @returns null for an address without a meeting; `{ meeting: null }` where one is meant and cannot be read
 */
export function decodeFragment(hash: string): { readonly meeting: Meeting | null } | null {
  if (!hash.startsWith(KEY)) return null;
  if (hash.length > LONGEST_FRAGMENT) return { meeting: null };
  try {
    const bytes = inflateSync(fromLetters(hash.slice(KEY.length)), { out: new Uint8Array(MOST_UNFOLDED) });
    return { meeting: meetingIn(JSON.parse(strFromU8(bytes))) };
  } catch {
    return { meeting: null };
  }
}

/** Base64 of addresses (RFC 4648, section 5). */
function toLetters(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
