/** Spending on research by source, cost, kind of work and field of science: bars and the same as a table. */
import { compositionsOf, type Composition } from '../../domain/composition.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';
import { Bars } from './Bars.tsx';
import { plainPartName, shareText } from './shareText.ts';
import { Shares } from './Shares.tsx';
import { MapLinks } from './MapLinks.tsx';

export function StructurePage({ state }: RegisterProps) {
  const { t } = state.locale;
  const compositions = compositionsHere(state);
  return (
    <RegisterFrame
      state={state}
      page="structure"
      title={structureTitle(state)}
      lead={structureLead(state)}
      contents={compositions.map(({ id }) => [id, t(`structure.${id}`)])}
    >
      {compositions.map((composition) => (
        <CompositionPart key={composition.id} state={state} composition={composition} />
      ))}
    </RegisterFrame>
  );
}

function CompositionPart({ state, composition }: RegisterProps & { readonly composition: Composition }) {
  const { t } = state.locale;
  const { id } = composition;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(`structure.${id}`)}</h2>
      <p>{t('structure.about', { year: String(composition.year) })}</p>
      <Bars state={state} composition={composition} />
      <Shares state={state} composition={composition} />
      <MapLinks state={state} composition={composition} />
    </section>
  );
}

export function structureTitle(state: RegisterState): string {
  const year = compositionsHere(state)[0]?.year;
  return year === undefined
    ? state.locale.t('structure.name')
    : state.locale.t('structure.title', { year: String(year) });
}

/** The whole of the country, and the largest part of each composition. */
export function structureLead(state: RegisterState): string {
  const { t, texts, format } = state.locale;
  const compositions = compositionsHere(state);
  const [first] = compositions;
  const unit = state.dataset.indicators.find(({ id }) => id === first?.whole)?.unit;
  const whole = first?.rows[0]?.whole ?? null;
  const words = unit === undefined ? undefined : texts.units[unit];
  if (first === undefined || whole === null || words === undefined) return t('structure.name');
  const largest = compositions.flatMap((composition) => {
    const [country] = composition.rows;
    const shares = (country?.parts ?? []).map((part) => (part.kind === 'share' ? part.share : 0));
    const at = shares.indexOf(Math.max(...shares));
    const part = composition.parts[at];
    return part === undefined
      ? []
      : [
          t('structure.largest', {
            part: lowerFirst(plainPartName(state, part)),
            share: shareText(state, shares[at] ?? 0),
          }),
        ];
  });
  return t('structure.lead', {
    year: String(first.year),
    whole: format.value(whole, words, 1),
    parts: largest.join('; '),
  });
}

function compositionsHere({ dataset, registers }: RegisterState): readonly Composition[] {
  const whole = registers.profile.find(({ role }) => role === 'field-total')?.indicator;
  return whole === undefined ? [] : compositionsOf(dataset, whole);
}
