import { heldTogether } from './heldTogether.ts';
import { sentenceCase } from './sentenceCase.ts';

export interface HeadlineParts {
  /** What was measured, with the sign and space behind it; '' where the sentence does not begin with it. */
  readonly subject: string;
  /** The rest: the year and what was found. */
  readonly rest: string;
}

/**
 * Where the name of the indicator stands above a headline already, the headline need not repeat it for the eye.
 * @param headline a sentence of `describeFinding`
 * @param human    what it begins with: the indicator in human units
 * @returns two texts that make the headline again
 */
export function headlineParts(headline: string, human: string): HeadlineParts {
  const named = heldTogether(sentenceCase(human));
  const end = /^:?\s+/u.exec(headline.slice(named.length));
  if (named === '' || !headline.startsWith(named) || end === null) return { subject: '', rest: headline };
  const length = named.length + end[0].length;
  return { subject: headline.slice(0, length), rest: headline.slice(length) };
}
