/**
 * What the site knows where a list has nothing: one hidden paragraph for each region and broad field without
 * a record. The filter shows it when just that is asked (`filter/knownWhereNone.ts`).
 */
import { knownPairs } from './knownPairs.ts';
import type { RegisterState } from './types.ts';

interface KnownWhereNoneProps {
  readonly state: RegisterState;
  readonly register: 'organisations' | 'needs';
}

export function KnownWhereNone({ state, register }: KnownWhereNoneProps) {
  return (
    <>
      {knownPairs(state, register).map(({ region, field, lead, facts }) => (
        <p key={`${region}-${field}`} hidden data-none-of={`${region} ${field}`}>
          {lead + (facts.length === 0 ? '.' : ': ')}
          {facts.flatMap(({ text, href }, at) => [at === 0 ? '' : '; ', <a href={href}>{text}</a>])}
          {facts.length === 0 ? '' : '.'}
        </p>
      ))}
    </>
  );
}
