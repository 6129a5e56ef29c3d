/** Table 3 of the Concept: what was promised for each year, what was reported, and what is known from before. */
import type { Target, TargetValue } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { SourceLine, SourceLink, sourceOf } from '../../records/text/SourceLine.tsx';
import { ReportRecord } from '../../records/report/ReportRecord.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { isDue } from './due.ts';

export function Tracker({ state }: RegisterProps) {
  const { registers, locale } = state;
  const { t, texts } = locale;
  const years = [...new Set(registers.targets.flatMap(({ values }) => values.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  return (
    <section aria-labelledby="tracker">
      <h2 id="tracker">{t('targets.tracker')}</h2>
      <p>{t('targets.tracker.about')}</p>
      <ul class="targets">
        {registers.targets.map((target) => (
          <li key={target.id} id={target.id}>
            <h3>{target.name[texts.language]}</h3>
            <p class="small">
              {t('common.labelled', { label: t('targets.unit'), value: target.unit[texts.language] })}
            </p>
            <TableBox label={target.name[texts.language]}>
              <table class="years">
                <thead>
                  <tr>
                    <td />
                    {years.map((year) => (
                      <th key={year} scope="col">
                        {year}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  <Cells
                    label={t('targets.target')}
                    years={years}
                    target={target}
                    text={(value) => targetText(state, value)}
                  />
                  <Cells
                    label={t('targets.reported')}
                    years={years}
                    target={target}
                    text={(value) => reportedText(state, value)}
                  />
                </tbody>
              </table>
            </TableBox>
            <Before state={state} target={target} />
            <p class="ways">
              <SourceLine state={state} source={target.source} />
              <ReportRecord state={state} id={target.id} name={target.name[texts.language]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CellsProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly target: Target;
  readonly text: (value: TargetValue) => string;
}

function Cells({ label, years, target, text }: CellsProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {years.map((year) => {
        const value = target.values.find((one) => one.year === year);
        return (
          <td key={year} class="num">
            {value === undefined ? '' : text(value)}
          </td>
        );
      })}
    </tr>
  );
}

function targetText({ locale: { t, format } }: RegisterProps['state'], { target }: TargetValue): string {
  return target === null ? t('targets.dash') : format.number(target, 0);
}

/** Nothing is awaited of a year that is not over, so nothing of it is missing. */
function reportedText(
  { locale: { t, format }, registers }: RegisterProps['state'],
  { year, target, reported }: TargetValue,
): string {
  if (reported !== null) return `${format.number(reported.value, 0)} (${partialDateText(reported.date, format)})`;
  if (target === null) return '';
  return isDue(year, registers) ? t('targets.notReported') : t('targets.notYet');
}

/** Never of the same count: what differs is said. */
function Before({ state, target: { before } }: RegisterProps & { readonly target: Target }) {
  const { t, format, texts } = state.locale;
  if (before === null) return <p class="none-found">{t('targets.noBefore')}</p>;
  return (
    <p>
      {t('targets.before', { value: format.number(before.value, 0), date: partialDateText(before.date, format) })}
      {` (${before.note[texts.language]}) · `}
      <SourceLink source={sourceOf(state, before.source)} locale={state.locale} />
    </p>
  );
}
