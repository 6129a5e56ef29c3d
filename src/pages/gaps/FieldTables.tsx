/** Field × region: broad fields as a table of all regions, narrow ones as a list of who asks and who could. */
import type { RegionId } from '../../domain/types.ts';
import type { MessageKey } from '../../i18n/messageKeys.ts';
import { registerHref, type RegisterPageKey } from '../registers/folders.ts';
import { vocabularyOf } from '../registers/vocabulary.ts';
import { fieldMatrix, narrowFields, type FieldColumn, type MatrixCell } from './matrix.ts';
import type { GapsState } from './types.ts';

export function FieldTables({ state }: { readonly state: GapsState }) {
  return (
    <>
      <BroadFields state={state} />
      <NarrowFields state={state} />
    </>
  );
}

function BroadFields({ state }: { readonly state: GapsState }) {
  const { dataset, registers, locale } = state;
  const { t, texts } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const { columns, rows } = fieldMatrix(dataset, registers);
  const years = [...new Set(columns.flatMap(({ spending }) => (spending === null ? [] : [spending.year])))];
  const hasWithout = rows.some(({ cells }) => isFull(cells[columns.length]));
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{t('gaps.matrix')}</h2>
      <p>{t('gaps.matrix.about', { year: locale.format.list(years.map(String)) })}</p>
      <div class="table-box matrix" tabIndex={0} role="group" aria-label={t('gaps.matrix.caption')}>
        <table>
          <caption class="visually-hidden">{t('gaps.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.matrix.region')}</th>
              {columns.map(({ field }) => (
                <th key={field.id} scope="col" id={`field-${field.id}`}>
                  {field.name[texts.language]}
                </th>
              ))}
              {hasWithout && <th scope="col">{t('gaps.matrix.without')}</th>}
              <th scope="col">{t('gaps.matrix.runs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ region, cells, initiatives }) => (
              <tr key={region ?? dataset.country} {...(region === null ? {} : { 'data-matrix': region })}>
                <th scope="row">{region === null ? t('gaps.matrix.country') : vocabulary.region(region)}</th>
                {cells.slice(0, hasWithout ? undefined : columns.length).map((cell, index) => (
                  <td key={columns[index]?.field.id ?? 'without'}>
                    <CellLinks state={state} cell={cell} region={region} column={columns[index] ?? null} />
                  </td>
                ))}
                <td>
                  <Records
                    state={state}
                    page="initiatives"
                    region={region}
                    ids={initiatives.map(({ id }) => id)}
                    words="gaps.matrix.initiatives"
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isFull(cell: MatrixCell | undefined): boolean {
  return cell !== undefined && cell.needs.length + cell.organisations.length > 0;
}

interface CellLinksProps {
  readonly state: GapsState;
  readonly cell: MatrixCell;
  readonly region: RegionId | null;
  readonly column: FieldColumn | null;
}

function CellLinks({ state, cell, region, column }: CellLinksProps) {
  const { dataset, locale, root } = state;
  const { t, format, texts } = locale;
  const spending = column?.spending ?? null;
  const unitId = dataset.indicators.find(({ id }) => id === spending?.indicator)?.unit;
  const unit = unitId === undefined ? undefined : texts.units[unitId];
  return (
    <>
      <Records
        state={state}
        page="needs"
        region={region}
        ids={cell.needs.map(({ id }) => id)}
        words="gaps.matrix.needs"
      />
      <Records
        state={state}
        page="organisations"
        region={region}
        ids={cell.organisations.map(({ id }) => id)}
        words="gaps.matrix.organisations"
      />
      {spending !== null && cell.spending !== null && unit !== undefined && (
        <a class="spending" href={`${root}${texts.language}/map/${spending.indicator}/${spending.year}/`}>
          {t('gaps.matrix.spending', {
            amount: cell.spending === 0 ? format.number(0, 0) : format.compactMoney(cell.spending, unit),
          })}
        </a>
      )}
    </>
  );
}

interface RecordsProps {
  readonly state: GapsState;
  readonly page: RegisterPageKey;
  readonly region: RegionId | null;
  readonly ids: readonly string[];
  /** Message with `{count}`. */
  readonly words: MessageKey;
}

/** To the record where it is one, else to its region's part of the register. */
function Records({ state, page, region, ids, words }: RecordsProps) {
  const [first, ...more] = ids;
  if (first === undefined) return null;
  const fragment = more.length === 0 ? first : (region ?? undefined);
  return <a href={registerHref(state, page, fragment)}>{state.locale.t(words, { count: String(ids.length) })}</a>;
}

function NarrowFields({ state }: { readonly state: GapsState }) {
  const { dataset, registers, locale } = state;
  const { t, texts } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const fields = narrowFields(dataset, registers);
  const nameOf = (region: RegionId | null) => (region === null ? t('gaps.matrix.country') : vocabulary.region(region));
  const places = (
    page: RegisterPageKey,
    found: readonly { readonly region: RegionId | null; readonly ids: readonly string[] }[],
  ) =>
    found.length === 0 ? (
      <span class="none">{t('gaps.fields.none')}</span>
    ) : (
      <ul class="places">
        {found.map(({ region, ids }) => (
          <li key={region ?? dataset.country}>
            <a href={registerHref(state, page, ids.length === 1 ? ids[0] : (region ?? undefined))}>
              {t('gaps.fields.item', { place: nameOf(region), count: String(ids.length) })}
            </a>
          </li>
        ))}
      </ul>
    );
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t('gaps.fields')}</h2>
      <p>{t('gaps.fields.about')}</p>
      <div class="table-box" tabIndex={0} role="group" aria-label={t('gaps.fields.caption')}>
        <table class="narrow-fields">
          <caption class="visually-hidden">{t('gaps.fields.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('gaps.fields.field')}</th>
              <th scope="col">{t('gaps.fields.asked')}</th>
              <th scope="col">{t('gaps.fields.able')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, asked, able }) => (
              <tr key={field.id} id={`field-${field.id}`}>
                <th scope="row">{field.name[texts.language]}</th>
                <td>
                  {places(
                    'needs',
                    asked.map(({ region, needs }) => ({ region, ids: needs.map(({ id }) => id) })),
                  )}
                </td>
                <td>
                  {places(
                    'organisations',
                    able.map(({ region, organisations }) => ({ region, ids: organisations.map(({ id }) => id) })),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
