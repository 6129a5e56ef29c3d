/** The lines of the headline: which function the map shows is a fragment of the address. */

/** @param fragment without its '#' */
export type Keep = (fragment: string) => void;

export function listenToFunctions(page: Document, keep: Keep): void {
  const choices = [...page.querySelectorAll<HTMLInputElement>('.home-functions input')];
  const [first] = choices;
  const show = (): void => {
    const asked = choices.find(({ value }) => location.hash === `#${value}`);
    const shown = asked ?? choices.find(({ checked }) => checked) ?? first;
    if (shown !== undefined) shown.checked = true;
  };
  show();
  addEventListener('hashchange', show);
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      keep(choice === first ? '' : choice.value);
    });
  }
}
