/** Who works with whom: a row for each pair of places, with the records that name both. */
import type { Flow } from '../../domain/partnershipFlows.ts';
import type { Partner, Partnership } from '../../domain/registers.ts';
import type { RecordsState } from '../recordsState.ts';
import { registerHref } from '../registerHref.ts';
import { SourcedText } from '../text/SourcedText.tsx';
import { vocabularyOf } from '../vocabulary.ts';
import { TableBox } from '../../ui/TableBox.tsx';

interface PartnershipTableProps {
  readonly state: RecordsState;
  readonly flows: readonly Flow[];
  readonly caption: string;
  /** A heading nearby says the same: the caption is only spoken. */
  readonly isCaptionHeard?: boolean;
}

export function PartnershipTable({ state, flows, caption, isCaptionHeard = false }: PartnershipTableProps) {
  const { registers, locale } = state;
  const { t, format } = locale;
  const { place } = vocabularyOf(registers, locale);
  return (
    <TableBox class="partnerships" label={caption}>
      <table>
        <caption {...(isCaptionHeard ? { class: 'visually-hidden' } : {})}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('records.partnerships.from')}</th>
            <th scope="col">{t('records.partnerships.to')}</th>
            <th scope="col" class="num">
              {t('records.partnerships.count')}
            </th>
            <th scope="col">{t('records.partnerships.who')}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map(({ from, to, partnerships }) => (
            <tr key={`${from} ${to}`}>
              <th scope="row">{place(from)}</th>
              <td>{place(to)}</td>
              <td class="num">{format.number(partnerships.length, 0)}</td>
              <td>
                <ul>
                  {partnerships.map((one) => (
                    <PartnershipItem
                      key={`${one.initiative} ${one.a.name.words.en ?? ''} ${one.b.name.words.en ?? ''}`}
                      state={state}
                      partnership={one}
                    />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface PartnershipItemProps {
  readonly state: RecordsState;
  readonly partnership: Partnership;
}

function PartnershipItem({ state, partnership: { initiative: id, a, b } }: PartnershipItemProps) {
  const initiative = state.registers.initiatives.find((one) => one.id === id);
  return (
    <li>
      <PartnerName state={state} partner={a} />
      {' – '}
      <PartnerName state={state} partner={b} />
      {initiative !== undefined && (
        <>
          {': '}
          <a href={registerHref(state, 'initiatives', id)}>
            <SourcedText locale={state.locale} text={initiative.name} bare />
          </a>
        </>
      )}
    </li>
  );
}

/** Those of the register by its name, others as the record has them; both in the page's language where it is there. */
function PartnerName({ state, partner }: { readonly state: RecordsState; readonly partner: Partner }) {
  const { registers, locale } = state;
  const known = registers.organisations.find(({ id }) => id === partner.organisation);
  const name = known?.name ?? partner.name;
  return <SourcedText locale={locale} text={name} />;
}
