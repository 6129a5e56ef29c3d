/** The co-financing that section 6.4 of the Concept proposes: the rule, examples, a form, and what budgets were. */
import { SourceLink, sourceOf } from '../../records/text/SourceLine.tsx';
import { regionsByName } from '../../records/regionsByName.ts';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { Budgets } from './Budgets.tsx';
import { localBudget, moneyUnit } from './localBudget.ts';
import { misfits } from './misfits.ts';
import { splitMillions } from './split.ts';

/** Millions of the country’s money. */
const EXAMPLES = [10, 50, 100, 500];

export function CoFinancing({ state }: RegisterProps) {
  const { registers, locale } = state;
  const { t, texts, format } = locale;
  const unit = moneyUnit(state).text;
  return (
    <section aria-labelledby="co-financing">
      <h2 id="co-financing">{t('targets.calc')}</h2>
      <p>{t('targets.calc.about')}</p>
      <ul class="rules">
        {registers.coFinancing.map((rule) => (
          <li key={rule.id}>
            {t('targets.calc.rule', { kind: rule.name[texts.language], percent: format.percent(rule.localPercent, 0) })}{' '}
            <small>
              <SourceLink source={sourceOf(state, rule.source)} locale={state.locale} />
            </small>
          </li>
        ))}
      </ul>
      {misfits(registers).map(({ target, percents, least, most }) => (
        <p key={target.id} class="misfit">
          {t('targets.misfit', {
            name: target.name[texts.language],
            range:
              least === most
                ? format.percent(least, 0)
                : t('targets.range', { from: format.number(least, 0), to: format.percent(most, 0) }),
            percents: format.list(percents.map((percent) => format.percent(percent, 0))),
          })}
        </p>
      ))}
      <Calculator state={state} />
      <h3>{t('targets.calc.examples', { unit })}</h3>
      <TableBox label={t('targets.calc.examples', { unit })}>
        <table class="years">
          <thead>
            <tr>
              <th scope="col">{t('targets.calc.cost', { unit })}</th>
              {registers.coFinancing.flatMap((rule) => [
                <th
                  key={`${rule.id}-local`}
                  scope="col"
                >{`${rule.name[texts.language]}: ${t('targets.calc.local')}`}</th>,
                <th
                  key={`${rule.id}-other`}
                  scope="col"
                >{`${rule.name[texts.language]}: ${t('targets.calc.other')}`}</th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {EXAMPLES.map((cost) => (
              <tr key={cost}>
                <th scope="row">{format.number(cost, 0)}</th>
                {registers.coFinancing.flatMap((rule) => {
                  const split = splitMillions(cost, rule);
                  return [
                    <td key={`${rule.id}-local`} class="num">
                      {split === null ? '' : format.number(split.local, split.decimals)}
                    </td>,
                    <td key={`${rule.id}-other`} class="num">
                      {split === null ? '' : format.number(split.other, split.decimals)}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Budgets state={state} />
    </section>
  );
}

/** Only scripts can answer it: hidden until they are there. */
function Calculator({ state }: RegisterProps) {
  const { registers, locale } = state;
  const { t, texts } = locale;
  const budget = localBudget(state);
  const regions = regionsByName(state);
  /** The last year with a figure: often not the last of all. */
  const lastKnown = (region: string) => {
    const cells = budget?.rows.find((row) => row.region === region)?.cells ?? [];
    const at = cells.findLastIndex((cell) => 'value' in cell);
    const cell = cells[at];
    return cell !== undefined && 'value' in cell
      ? { 'data-budget': String(cell.value), 'data-year': String(budget?.years[at] ?? '') }
      : {};
  };
  return (
    <form
      class="calculator"
      hidden
      aria-label={t('targets.calc')}
      data-language={texts.language}
      data-unit={JSON.stringify(moneyUnit(state))}
      data-answer={t('targets.calc.answer', { local: '{local}', other: '{other}' })}
      data-share={t('targets.calc.share', { percent: '{percent}', year: '{year}', region: '{region}' })}
      data-share-times={t('targets.calc.shareTimes', { times: '{times}', year: '{year}', region: '{region}' })}
      data-no-budget={t('targets.calc.noBudget', { region: '{region}' })}
      data-empty={t('targets.calc.empty')}
      data-not-number={t('targets.calc.notNumber')}
      data-ambiguous={t('targets.calc.ambiguous')}
      data-not-positive={t('targets.calc.notPositive')}
      data-too-large={t('targets.calc.tooLarge')}
    >
      <label>
        <span>{t('targets.calc.cost', { unit: moneyUnit(state).text })}</span>
        <input type="text" inputMode="decimal" name="cost" autocomplete="off" aria-describedby="calculated" />
      </label>
      <label>
        <span>{t('targets.calc.kind')}</span>
        <select name="kind">
          {registers.coFinancing.map((rule) => (
            <option key={rule.id} value={rule.id} data-percent={rule.localPercent}>
              {rule.name[texts.language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('common.region')}</span>
        <select name="region">
          <option value="">–</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id} {...lastKnown(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p id="calculated" role="status" />
    </form>
  );
}
