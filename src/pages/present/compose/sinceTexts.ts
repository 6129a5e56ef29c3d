/** What figures and stages did since a decision, in words. */
import { humanValue } from '../../../i18n/humanValue.ts';
import type { FigureSince, FiguresSince, InitiativeSince } from '../../../meeting/decidedBefore.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';

export function progressText(progress: InitiativeSince, { registers, locale: { t, texts } }: RegionSheets): string {
  if (progress.kind === 'gone') return t('present.before.initiativeGone', { id: progress.initiative });
  const name = (id: string) => registers.stages.find((stage) => stage.id === id)?.name[texts.language] ?? id;
  const initiative = registers.initiatives.find(({ id }) => id === progress.initiative);
  const words = initiative?.name.words[texts.language] ?? progress.initiative;
  return progress.before === progress.now
    ? t('present.before.sameStage', { name: words, stage: name(progress.now) })
    : t('present.before.stage', { name: words, before: name(progress.before), now: name(progress.now) });
}

export function figuresLines(figures: FiguresSince, sheets: RegionSheets): readonly string[] {
  const { t, texts } = sheets.locale;
  if (figures.kind === 'withdrawn') return [t('present.before.withdrawn', { id: figures.indicator })];
  return figures.places.map(({ region, since }) => {
    const place = texts.regions[region ?? sheets.dataset.country]?.short ?? region ?? '';
    return `${sheetFor(sheets, figures.indicator).name}, ${place}: ${sinceText(since, figures, sheets)}`;
  });
}

function sinceText(
  since: FigureSince,
  { indicator }: Extract<FiguresSince, { readonly kind: 'known' }>,
  sheets: RegionSheets,
): string {
  const { t, format } = sheets.locale;
  const { human } = sheetFor(sheets, indicator);
  const figure = ({ value, year }: { readonly value: number; readonly year: number }) => ({
    value: humanValue(value, human, format),
    year: String(year),
  });
  const from = figure(since.from);
  const told = { from: from.value, fromYear: from.year };
  switch (since.kind) {
    case 'newer':
    case 'revised': {
      const to = figure(since.to);
      return t(`present.before.${since.kind}`, { ...told, to: to.value, toYear: to.year });
    }
    case 'break':
    case 'boundary':
      return t(`present.before.${since.kind}`, { ...told, year: String(since.year) });
    case 'same':
    case 'region-gone':
    case 'no-value':
      return t(`present.before.${since.kind}`, told);
  }
}
