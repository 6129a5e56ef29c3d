/** All initiatives in one table. */
import { lastFactText } from '../../records/text/initiativeText.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import { Chapter, headingOf } from '../registers/Chapter.tsx';
import { TableBox } from '../../ui/TableBox.tsx';
import { NameLink } from './NameLink.tsx';
import type { InitiativesProps } from './types.ts';

export function Overview({ state, vocabulary, events }: InitiativesProps) {
  const { registers, locale } = state;
  const { t } = locale;
  return (
    <Chapter id="overview" title={t('initiatives.table')}>
      <TableBox labelledBy={headingOf('overview')}>
        <table class="overview">
          <thead>
            <tr>
              {(
                [
                  'register.name',
                  'common.region',
                  'records.kind',
                  'records.stage',
                  'records.lastFact',
                  'records.money',
                  'records.confidence',
                ] as const
              ).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {registers.initiatives.map((record) => (
              <tr key={record.id}>
                <th scope="row">
                  <NameLink state={state} record={record} />
                </th>
                <td>{vocabulary.regions(record.regions)}</td>
                <td>{vocabulary.kind('initiative', record.type)}</td>
                <td>{vocabulary.stage(record.stage)}</td>
                <td>{lastFactText(record, events.get(record.id) ?? [], registers, locale)}</td>
                <td>
                  {record.money === null ? (
                    <span class="none">{t('records.money.unknown')}</span>
                  ) : (
                    <SourcedText locale={locale} text={record.money.text} bare />
                  )}
                </td>
                <td>{vocabulary.kind('confidence', record.confidence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Chapter>
  );
}
