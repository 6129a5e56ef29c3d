/** What was decided comes back: each decision with what its figures and its initiative did since. */
import { parsePartialDate } from '../../../domain/partialDate.ts';
import { partialDateText } from '../../../i18n/partialDate.ts';
import type { DecidedBefore } from '../../../meeting/decidedBefore.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { figuresLines, progressText } from './sinceTexts.ts';

interface BeforePartProps {
  readonly sheets: RegionSheets;
  readonly decided: readonly DecidedBefore[];
}

export function BeforePart({ sheets, decided }: BeforePartProps) {
  const { t, format } = sheets.locale;
  if (decided.length === 0) return null;
  const dateText = (iso: string) => {
    const date = parsePartialDate(iso);
    return date === null ? iso : partialDateText(date, format);
  };
  return (
    <section class="before" aria-labelledby="before">
      <h3 id="before">{t('present.before')}</h3>
      <ol>
        {decided.map(({ decision, state, progress, figures }, at) => (
          <li key={at}>
            <p>
              <strong>{decision.text}</strong> {decision.who}
              {decision.by !== '' && ` · ${dateText(decision.by)}`} · <em>{t(`present.before.${state}`)}</em>
            </p>
            {progress !== null && <p>{progressText(progress, sheets)}</p>}
            {progress?.kind === 'known' &&
              progress.events.map((event) => (
                <p key={`${event.date}${event.source}`} class="small">
                  {event.date === null ? '' : `${dateText(event.date)}: `}
                  {event.what[sheets.locale.texts.language]}
                </p>
              ))}
            {figures !== null && figuresLines(figures, sheets).map((line) => <p key={line}>{line}</p>)}
          </li>
        ))}
      </ol>
    </section>
  );
}
