/** Where sources contradict each other: what each says, with its day, and what was found besides. */
import { countsByRegion } from '../../domain/registerCounts.ts';
import type { Initiative, InitiativeEvent } from '../../domain/registers.ts';
import { contradictionsOf, surestSteps } from '../../domain/sureness.ts';
import { eventDateText } from '../../records/text/initiativeText.ts';
import { SourceLink, sourceOf } from '../../records/text/SourceLine.tsx';
import { Chapter } from '../registers/Chapter.tsx';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

export function Contradictions({ state, vocabulary, events }: InitiativesProps) {
  const { t } = state.locale;
  const contradicted = state.registers.initiatives
    .map((record) => ({ record, own: events.get(record.id) ?? [] }))
    .filter(({ own }) => contradictionsOf(own).length > 0);
  if (contradicted.length === 0) return null;
  return (
    <Chapter id="contradictions" title={t('initiatives.contradictions')}>
      <p class="small">{t('initiatives.contradictions.about')}</p>
      {contradicted.map(({ record, own }) => (
        <div key={record.id}>
          <h3>
            <NameLink state={state} record={record} />
          </h3>
          <ul>
            {[...surestSteps(own), ...contradictionsOf(own)].map((event) => (
              <li key={`${event.date ?? ''} ${event.what.en}`}>
                <Said {...{ state, vocabulary, event }} />
              </li>
            ))}
          </ul>
          <OfTheirOwn {...{ state, vocabulary, record }} />
        </div>
      ))}
    </Chapter>
  );
}

function Said({
  state,
  vocabulary,
  event,
}: Pick<InitiativesProps, 'state' | 'vocabulary'> & { readonly event: InitiativeEvent }) {
  const { locale } = state;
  return (
    <>
      {`${eventDateText(event, locale)}: ${event.what[locale.texts.language]}. `}
      <small>
        <SourceLink source={sourceOf(state, event.source)} locale={locale} />
        {` · ${vocabulary.sureness(event.sureness)}`}
      </small>
    </>
  );
}

/** Of a record of the whole country: records of the same kind that sources name one by one. */
function OfTheirOwn({
  state,
  vocabulary,
  record,
}: Pick<InitiativesProps, 'state' | 'vocabulary'> & { readonly record: Initiative }) {
  const { locale, registers, dataset } = state;
  const found = registers.initiatives.filter(({ type, regions }) => type === record.type && regions.length > 0);
  const regions = [...countsByRegion(found).keys()];
  if (record.regions.length > 0 || regions.length === 0) return null;
  const rest = dataset.regions.length - regions.length;
  return (
    <p>
      {locale.t('initiatives.contradictions.own', {
        count: String(found.length),
        regions: locale.format.list(regions.map(vocabulary.region)),
        rest: String(rest),
      })}
    </p>
  );
}
