/** What is asked and has one answer: a region and a field each, with the needs and with who is there. */
import type { GapAnswer } from '../../domain/gaps.ts';
import type { Need } from '../../domain/registers.ts';
import { registerHref } from '../../records/registerHref.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { Organisations } from './Organisations.tsx';
import { hasPublished, Publishers } from './Publishers.tsx';
import { ResearchersText, SpendingLink } from './Spending.tsx';
import { pairId, pairsWith, type GapPair, type GapsProps } from './types.ts';

interface AnswerListProps extends GapsProps {
  readonly answer: Exclude<GapAnswer, 'unasked' | 'none'>;
}

export function AnswerList({ state, answer }: AnswerListProps) {
  const { t } = state.locale;
  return (
    <section aria-labelledby={answer}>
      <h2 id={answer}>{t(`gaps.list.${answer}`)}</h2>
      <p>{t(`gaps.list.${answer}.about`)}</p>
      <ul class="gap-list">
        {pairsWith(state.gaps, answer).map((pair) => (
          <Entry key={pairId(pair.row, pair.cell)} state={state} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ state, pair }: GapsProps & { readonly pair: GapPair }) {
  const { locale, registers } = state;
  const { t, texts } = locale;
  const { row, cell, field } = pair;
  const { stated, close, organisations } = cell;
  const vocabulary = vocabularyOf(registers, locale);
  return (
    <li id={pairId(row, cell)}>
      <h3>{t('gaps.pair', { region: vocabulary.region(row.region), field: field.field.name[texts.language] })}</h3>
      <div>
        <h4>{t('gaps.asked')}</h4>
        <ul>
          {stated.map((need) => (
            <li key={need.id}>
              <NeedLink state={state} need={need} /> <small>{vocabulary.kind('need', need.kind)}</small>
              <small>{need.fields.map((id) => vocabulary.field(id)).join('; ')}</small>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{t('gaps.there')}</h4>
        <ul>
          <li>
            <SpendingLink {...{ state, field, cell }} region={row.region} />
          </li>
          <li>
            {organisations.length === 0 ? (
              <span class="none">{t('gaps.organisations.none')}</span>
            ) : (
              <>
                <Organisations state={state} organisations={organisations} />
                {close.length === 0 && <small>{t('gaps.organisations.noneClose')}</small>}
              </>
            )}
          </li>
          {hasPublished(field, cell) && (
            <li>
              <Publishers {...{ state, field, cell }} region={row.region} />
            </li>
          )}
          {row.unknownField.length > 0 && (
            <li>
              <a href={registerHref(state, 'organisations', row.region)}>
                {t('gaps.organisations.unknown', { count: String(row.unknownField.length) })}
              </a>
            </li>
          )}
          <ResearchersText state={state} row={row} />
        </ul>
      </div>
    </li>
  );
}

export function NeedLink({ state, need }: GapsProps & { readonly need: Need }) {
  return (
    <a href={registerHref(state, 'needs', need.id)}>
      <SourcedText locale={state.locale} text={need.name} bare />
    </a>
  );
}
