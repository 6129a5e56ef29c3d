/** Every map of a composition: totals, what lies within them, what stands beside them, and shares. */
import type { Composition } from '../../domain/composition.ts';
import type { RegisterProps } from '../registers/types.ts';
import { partName } from './shareText.ts';

export function MapLinks({ state, composition }: RegisterProps & { readonly composition: Composition }) {
  const { dataset, root, locale } = state;
  const { t, texts } = locale;
  const own = dataset.indicators.filter((one) => one.composition?.id === composition.id && one.years.length > 0);
  return (
    <details class="maps">
      <summary>{t('structure.maps')}</summary>
      <ul>
        {own.map(({ id }) => (
          <li key={id}>
            <a href={`${root}${texts.language}/map/${id}/`}>{partName(state, id)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
