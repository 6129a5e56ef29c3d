/** The finding as the page's headline. The indicator's name stands above it, so that it is only for ears and for paper. */
import { headlineParts } from '../../i18n/headlineParts.ts';
import type { PartProps } from './types.ts';

export function Headline({ state: { model, locale } }: Pick<PartProps, 'state'>) {
  const { subject, rest } = headlineParts(model.headline, locale.texts.indicators[model.indicator]?.human ?? '');
  return (
    <h1>
      {subject !== '' && <span class="subject">{subject}</span>}
      <span class="found">{rest}</span>
    </h1>
  );
}
