/** Organisations of a field as ways to their records: each by name while they are few. */
import type { Organisation } from '../../domain/registers.ts';
import { registerHref } from '../../records/registerHref.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import type { GapsState } from './types.ts';

/** More are counted, with the way to their region's part of the register. */
const MOST_NAMED = 6;

export function Organisations({
  state,
  organisations,
}: {
  readonly state: Pick<GapsState, 'locale' | 'root'>;
  readonly organisations: readonly Organisation[];
}) {
  const { t } = state.locale;
  const [first] = organisations;
  if (first === undefined) return null;
  if (organisations.length > MOST_NAMED) {
    return (
      <a href={registerHref(state, 'organisations', first.region ?? undefined)}>
        {t('gaps.organisations.count', { count: String(organisations.length) })}
      </a>
    );
  }
  return (
    <>
      {t('gaps.organisations')}
      {organisations.map((one, index) => (
        <>
          {index === 0 ? ': ' : '; '}
          <a key={one.id} href={registerHref(state, 'organisations', one.id)}>
            <SourcedText locale={state.locale} text={one.name} bare />
          </a>
        </>
      ))}
    </>
  );
}
