/** Two-digit fields: who stated a need, who only named the field, and where an organisation works in it. */
import { narrowFields } from '../../domain/gaps.ts';
import { byRegion, nationalOf } from '../../domain/registerCounts.ts';
import type { Need, Organisation } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import { registerHref, type RegisterPageKey } from '../../records/registerHref.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import type { GapsProps } from './types.ts';

export function NarrowFields({ state }: GapsProps) {
  const { registers, locale } = state;
  const { t, texts } = locale;
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t('gaps.fields')}</h2>
      <p>{t('gaps.fields.about')}</p>
      <TableBox label={t('gaps.fields.caption')}>
        <table class="narrow-fields">
          <caption class="visually-hidden">{t('gaps.fields.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.fields.field')}</th>
              <th scope="col">{t('gaps.fields.asked')}</th>
              <th scope="col">{t('gaps.fields.named')}</th>
              <th scope="col">{t('gaps.fields.able')}</th>
            </tr>
          </thead>
          <tbody>
            {narrowFields(registers).map(({ field, stated, named, organisations }) => (
              <tr key={field.id} id={`field-${field.id}`}>
                <th scope="row">{field.name[texts.language]}</th>
                <td>
                  <Places state={state} page="needs" places={placesOf(state, stated)} />
                </td>
                <td>
                  <Places state={state} page="needs" places={placesOf(state, named)} />
                </td>
                <td>
                  <Places state={state} page="organisations" places={seatsOf(state, organisations)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

interface Place {
  /** null: the whole country. */
  readonly region: RegionId | null;
  readonly ids: readonly string[];
}

/** By region in the order of lists, the whole country last. */
function placesOf({ dataset }: GapsProps['state'], needs: readonly Need[]): readonly Place[] {
  const found = byRegion(needs);
  const national = nationalOf(needs);
  return [
    ...dataset.regions.flatMap(({ id }) => {
      const own = found.get(id);
      return own === undefined ? [] : [{ region: id, ids: own.map((need) => need.id) }];
    }),
    ...(national.length === 0 ? [] : [{ region: null, ids: national.map(({ id }) => id) }]),
  ];
}

function seatsOf({ dataset }: GapsProps['state'], organisations: readonly Organisation[]): readonly Place[] {
  return dataset.regions.flatMap(({ id }) => {
    const own = organisations.filter(({ region }) => region === id);
    return own.length === 0 ? [] : [{ region: id, ids: own.map((one) => one.id) }];
  });
}

interface PlacesProps extends GapsProps {
  readonly page: RegisterPageKey;
  readonly places: readonly Place[];
}

/** To the record where it is one, else to its region's part of the register. */
function Places({ state, page, places }: PlacesProps) {
  const { registers, locale, dataset } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  if (places.length === 0) return <span class="none">{t('gaps.fields.none')}</span>;
  return (
    <ul class="places">
      {places.map(({ region, ids }) => (
        <li key={region ?? dataset.country}>
          <a href={registerHref(state, page, ids.length === 1 ? ids[0] : (region ?? undefined))}>
            {t('gaps.fields.item', {
              place: region === null ? t('gaps.matrix.country') : vocabulary.region(region),
              count: String(ids.length),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}
