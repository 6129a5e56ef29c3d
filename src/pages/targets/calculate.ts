/** Answers the calculator in place; what is asked stands in the address. */
import { LANGUAGES } from '../../domain/types.ts';
import type { UnitTexts } from '../../i18n/texts.ts';
import { createFormat, significantDecimals } from '../../i18n/format.ts';
import { readAmount, type Amount } from './amounts.ts';
import { splitMillions } from './split.ts';

/** Per cent: from here on people say times. 12 069 % is a number that nobody grasps. */
const TIMES_FROM = 200;

/** Does nothing on a page without the form. */
export function listenToCalculator(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.calculator');
  const output = form?.querySelector<HTMLElement>('[role=status]') ?? null;
  if (form === null || output === null) return;
  const format = createFormat(LANGUAGES.find((one) => one === form.dataset['language']) ?? LANGUAGES[0]);
  const unit = JSON.parse(form.dataset['unit'] ?? '{}') as UnitTexts;
  const cost = form.querySelector<HTMLInputElement>('input[name=cost]');
  const selects = [...form.querySelectorAll('select')];
  const chosen = (name: string) => selects.find((select) => select.name === name)?.selectedOptions[0];
  const say = (key: string, words: Readonly<Record<string, string>> = {}) =>
    Object.entries(words).reduce((text, [name, word]) => text.replace(`{${name}}`, word), form.dataset[key] ?? '');

  const answer = (amount: Amount): string => {
    if ('problem' in amount) return say(amount.problem);
    const split = splitMillions(amount.value, { localPercent: Number(chosen('kind')?.dataset['percent']) });
    if (split === null) return say('tooLarge');
    const money = (millions: number) => format.value(millions, unit, split.decimals);
    const parts = [say('answer', { local: money(split.local), other: money(split.other) })];
    const region = chosen('region');
    if (region !== undefined && region.value !== '') {
      const { budget = '', year = '' } = region.dataset;
      const words = { region: region.text, year };
      const percent = (100 * split.local) / Number(budget);
      parts.push(
        !(Number(budget) > 0)
          ? say('noBudget', words)
          : percent < TIMES_FROM
            ? say('share', { ...words, percent: format.percent(percent, significantDecimals(percent, 2)) })
            : say('shareTimes', { ...words, times: format.times(percent / 100) }),
      );
    }
    return parts.join(' ');
  };
  const write = () => {
    const query = new URLSearchParams(location.search);
    for (const { name, value } of [...(cost === null ? [] : [cost]), ...selects]) {
      if (value.trim() === '' || (name === 'kind' && (cost?.value ?? '') === '')) query.delete(name);
      else query.set(name, value.trim());
    }
    const text = query.toString();
    history.replaceState(null, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
  };

  const query = new URLSearchParams(location.search);
  if (cost !== null) cost.value = query.get('cost') ?? '';
  for (const select of selects) {
    const wanted = query.get(select.name);
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
  }
  const show = () => {
    const amount = readAmount(cost?.value ?? '');
    output.textContent = answer(amount);
    cost?.setAttribute('aria-invalid', String('problem' in amount && amount.problem !== 'empty'));
  };
  form.addEventListener('input', () => {
    show();
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
