/** One's own meeting: put together, shown, decided, taken home. */
import { useState } from 'preact/hooks';
import { decidedBefore } from '../../meeting/decidedBefore.ts';
import { MOST } from '../../meeting/limits.ts';
import { stepOf, type Meeting } from '../../meeting/meeting.ts';
import { siteAddress } from '../../meeting/stepAddress.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { BeforePart } from './compose/BeforePart.tsx';
import { StepList } from './compose/StepList.tsx';
import { TakePart } from './compose/TakePart.tsx';
import type { Takings } from './compose/takings.ts';
import { PRESENT_FOLDER } from './ids.ts';
import { TextField } from './room/DecisionForm.tsx';
import type { RecordChoices, RoomSlide } from './room/types.ts';

interface ComposerProps {
  readonly sheets: RegionSheets;
  readonly root: string;
  readonly meeting: Meeting;
  readonly slides: readonly RoomSlide[];
  readonly choices: RecordChoices;
  readonly takings: Takings;
  readonly change: (meeting: Meeting) => void;
  readonly onShow: (step: number) => void;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

export function Composer({ sheets, root, meeting, slides, choices, takings, change, ...on }: ComposerProps) {
  const { locale, dataset, registers } = sheets;
  const { t, texts } = locale;
  const [address, setAddress] = useState('');
  const [isRefused, setRefused] = useState(false);
  const decided = meeting.previous === null ? [] : decidedBefore(meeting.previous, dataset, registers);
  const add = () => {
    const found = siteAddress(address);
    setRefused(found === null);
    if (found === null) return;
    change({ ...meeting, steps: [...meeting.steps, stepOf(found)] });
    setAddress('');
  };
  return (
    <section class="composer" aria-labelledby="composer">
      <h2 id="composer" tabIndex={-1}>
        {meeting.title === '' ? t('present.untitled') : meeting.title}
      </h2>
      {meeting.language !== texts.language && (
        <p>
          <a href={`${root}${meeting.language}/${PRESENT_FOLDER}`}>
            {t('present.language', { language: t(`common.language.${meeting.language}`) })}
          </a>
        </p>
      )}
      <BeforePart sheets={sheets} decided={decided} />
      <div class="meeting-facts">
        <TextField label={t('present.name')} value={meeting.title} onInput={(title) => change({ ...meeting, title })} />
        <label>
          {t('present.date')}
          <input
            type="date"
            value={meeting.date}
            onInput={({ currentTarget: { value } }) => change({ ...meeting, date: value })}
          />
        </label>
      </div>
      <p class="ways">
        <button
          type="button"
          class="button main"
          disabled={meeting.steps.length === 0}
          onClick={() => on.onShow(0)}
          data-show=""
        >
          {t('present.start')}
        </button>
        <button type="button" class="button" onClick={on.onClose}>
          {t('present.close')}
        </button>
        <button type="button" class="button" onClick={on.onRemove}>
          {t('present.delete')}
        </button>
      </p>
      <StepList
        steps={meeting.steps}
        {...{ slides, choices }}
        words={locale}
        hrefOf={(step) => `${root}${texts.language}/${step.address}`}
        change={(steps) => change({ ...meeting, steps })}
        onShow={on.onShow}
      />
      {meeting.steps.length === 0 && <p>{t('present.empty')}</p>}
      <form
        class="add-step"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={t('present.add.address')} value={address} onInput={setAddress} />
        <button type="submit" class="button" disabled={meeting.steps.length >= MOST.steps}>
          {t('present.add')}
        </button>
        <p role="status" class="small">
          {isRefused ? t('present.add.refused') : ''}
        </p>
      </form>
      <TakePart {...{ sheets, meeting, takings }} />
    </section>
  );
}
