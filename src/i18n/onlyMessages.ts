/** Pages ship only their own messages: the words of a page, without those of all others. */
import type { Texts } from './texts.ts';

/**
 * @param prefixes whole keys, or their beginnings up to a dot: `['common', 'explore.title', 'register.source']`
 * @returns the same texts with fewer messages; the rest is shared, not copied
 */
export function onlyMessages(texts: Texts, prefixes: readonly string[]): Texts {
  const messages = Object.fromEntries(
    Object.entries(texts.messages).filter(([key]) =>
      prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}.`)),
    ),
  );
  return { ...texts, messages };
}
