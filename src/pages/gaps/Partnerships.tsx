/** Partnerships between places, as a table of what the map draws as arcs. */
import { partnershipFlows, type PlaceKey } from '../../domain/partnershipFlows.ts';
import type { Partner, TownId } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { placeParts } from '../../map/points/arcs.ts';
import { registerHref } from '../registers/folders.ts';
import { SourcedText } from '../registers/SourcedText.tsx';
import { vocabularyOf, type Vocabulary } from '../registers/vocabulary.ts';
import type { GapsState } from './types.ts';

export function Partnerships({ state }: { readonly state: GapsState }) {
  const { registers, locale } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const nameOf = (place: PlaceKey) => placeName(place, vocabulary, state.countryName);
  return (
    <section aria-labelledby="partnerships">
      <h2 id="partnerships">{t('gaps.partnerships')}</h2>
      <p>{t('gaps.partnerships.about')}</p>
      <div class="table-box" tabIndex={0} role="group" aria-label={t('gaps.partnerships.caption')}>
        <table class="partnerships">
          <caption class="visually-hidden">{t('gaps.partnerships.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.partnerships.from')}</th>
              <th scope="col">{t('gaps.partnerships.to')}</th>
              <th scope="col">{t('gaps.partnerships.count')}</th>
              <th scope="col">{t('gaps.partnerships.who')}</th>
            </tr>
          </thead>
          <tbody>
            {partnershipFlows(registers.partnerships).map(({ from, to, partnerships }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">{nameOf(from)}</th>
                <td>{nameOf(to)}</td>
                <td class="num">{partnerships.length}</td>
                <td>
                  <ul>
                    {partnerships.map(({ initiative: id, a, b }) => {
                      const initiative = registers.initiatives.find((one) => one.id === id);
                      return (
                        <li key={`${id} ${a.name} ${b.name}`}>
                          <PartnerName state={state} partner={a} />
                          {' – '}
                          <PartnerName state={state} partner={b} />
                          {': '}
                          {initiative !== undefined && (
                            <a href={registerHref(state, 'initiatives', id)}>
                              <SourcedText locale={locale} text={initiative.name} bare />
                            </a>
                          )}
                        </li>
                      );
                    })}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Those of the register by its name, in the page's language; others as the record has them, in English. */
function PartnerName({ state, partner }: { readonly state: GapsState; readonly partner: Partner }) {
  const { registers, locale } = state;
  const known = registers.organisations.find(({ id }) => id === partner.organisation);
  if (known !== undefined) return <SourcedText locale={locale} text={known.name} />;
  return <SourcedText locale={locale} text={{ words: { en: partner.name }, ours: [] }} />;
}

function placeName(place: PlaceKey, vocabulary: Vocabulary, countryName: GapsState['countryName']): string {
  const [kind, id] = placeParts(place);
  if (kind === 'town') return vocabulary.town(id as TownId);
  if (kind === 'region') return vocabulary.region(id as RegionId);
  return countryName(id);
}
