/** How far an initiative is and when something was last heard of it, in words. */
import { isSilent } from '../../domain/initiativeNews.ts';
import { latestFact } from '../../domain/latestFact.ts';
import type { Initiative, InitiativeEvent, Registers, StageId } from '../../domain/registers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { partialDateText } from '../../i18n/partialDate.ts';

/** 'Stage 2 of 8 of the chain: foresight session', or the step of the short ladder. */
export function stageText({ stages }: Pick<Registers, 'stages'>, id: StageId, { t, texts }: Locale): string {
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined) throw new Error(`no stage ${id}: data:check should have refused it`);
  const name = stage.name[texts.language];
  if (stage.list === 'ladder') return t('records.stage.inLadder', { stage: name });
  const of = stages.filter(({ list }) => list === 'chain').length;
  return t('records.stage.inChain', { stage: name, order: String(stage.order), of: String(of) });
}

/** When something was last heard, and whether that is long ago: counted to the last reading of the sources. */
export function lastFactText(
  { stage }: Pick<Initiative, 'stage'>,
  events: readonly InitiativeEvent[],
  registers: Pick<Registers, 'readOn' | 'stages'>,
  { t, format }: Locale,
): string {
  const date = latestFact(events)?.date ?? null;
  if (date === null) return t('records.last.undated');
  const key = isSilent(stage, date, registers) ? 'records.last.noNews' : 'records.last';
  return t(key, { date: partialDateText(date, format) });
}

/** The day of an event, or of the report where only that is known. */
export function eventDateText({ date, isReportDate }: InitiativeEvent, { t, format }: Locale): string {
  if (date === null) return t('records.event.undated');
  const text = partialDateText(date, format);
  return isReportDate ? t('records.event.reported', { date: text }) : text;
}
