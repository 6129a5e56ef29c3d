/** What one takes home: the meeting, its minutes, its decisions for the tables, an address, one file for all of it. */
import { useState } from 'preact/hooks';
import type { RegionId } from '../../../domain/types.ts';
import { encodeFragment } from '../../../meeting/fragment.ts';
import { decisionsOf, type Meeting } from '../../../meeting/meeting.ts';
import type { RegionSheets } from '../../region/sheets.ts';
import { CopyField } from '../../share/CopyField.tsx';
import type { Takings } from './takings.ts';

interface TakePartProps {
  readonly sheets: RegionSheets;
  readonly meeting: Meeting;
  readonly takings: Takings;
}

const MOST_ON_SHEET = 6;

export function TakePart({ sheets, meeting, takings }: TakePartProps) {
  const { t, texts } = sheets.locale;
  const [chosen, setChosen] = useState<readonly RegionId[]>([]);
  const fragment = encodeFragment(meeting);
  const hasDecisions = decisionsOf(meeting).length > 0;
  const ways: readonly (readonly [key: string, name: string, press: () => void])[] = [
    ['print', t('present.take.print'), takings.printMinutes],
    ['html', t('present.take.html'), takings.saveHtml],
    ['docx', t('present.take.docx'), takings.saveDocx],
    ['file', t('present.take.file'), takings.saveFile],
    ['one', t('present.take.one'), takings.saveOneFile],
    ...(hasDecisions ? [['rows', t('present.take.rows'), takings.saveRows] as const] : []),
  ];
  return (
    <section class="take" aria-labelledby="take">
      <h3 id="take">{t('present.takings')}</h3>
      <p class="ways">
        {ways.map(([key, name, press]) => (
          <button key={key} type="button" class="button" data-take-way={key} onClick={press}>
            {name}
          </button>
        ))}
      </p>
      {fragment === null ? (
        <p class="small">{t('present.address.tooLong')}</p>
      ) : (
        <CopyField label={t('present.address')} text={location.origin + location.pathname + fragment} t={t} />
      )}
      <details>
        <summary>{t('present.sheet')}</summary>
        <fieldset>
          <legend class="small">{t('present.sheet.choose', { max: String(MOST_ON_SHEET) })}</legend>
          {sheets.dataset.regions.map(({ id }) => (
            <label key={id}>
              <input
                type="checkbox"
                value={id}
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && chosen.length >= MOST_ON_SHEET}
                onChange={() => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              {texts.regions[id]?.short ?? id}
            </label>
          ))}
        </fieldset>
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => takings.printSheet(chosen)}>
          {t('present.sheet.print')}
        </button>
      </details>
    </section>
  );
}
