/** The open card as the fragment of an address: `#KZ-10`. */

const CARD = /^#[A-Z]{2}-[A-Z0-9]{1,3}$/u;

/**
 * @param hash as `location.hash` has it, of whatever origin
 * @returns the fragment where it has the form of a region's code, else ''
 */
export function cardIn(hash: string): string {
  return CARD.test(hash) ? hash : '';
}
