/** Meetings: the ready ones with their steps, which need no scripts to be read, and a place for one's own. */
import type { Language } from '../../domain/types.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { PRESENT_FOLDER, ROOM } from './ids.ts';
import { readyMeetings, type ReadyMeeting } from './ready.ts';
import { describeSlide } from './slides/describeSlide.ts';
import type { PresentProps } from './types.ts';

export function PresentPage({ sheets, root }: PresentProps) {
  const { locale, dataset, pages } = sheets;
  const { t } = locale;
  return (
    <>
      <a class="skip" href="#main">
        {t('common.skip')}
      </a>
      <SiteHeader
        {...{ locale, root, pages }}
        page="present"
        languageHref={(language: Language) => `${root}${language}/${PRESENT_FOLDER}`}
      />
      <main class="present" id="main">
        <h1>{t('present.title')}</h1>
        <p class="lead">{t('present.lead')}</p>
        <noscript>
          <p class="notice">{t('present.needsScripts')}</p>
        </noscript>
        <div id={ROOM} />
        <section class="ready" aria-labelledby="ready">
          <h2 id="ready">{t('present.ready')}</h2>
          {readyMeetings(sheets).map((ready) => (
            <ReadyPart key={ready.id} {...{ ready, sheets, root }} />
          ))}
        </section>
      </main>
      <SiteFooter locale={locale} release={dataset.release} root={root} />
    </>
  );
}

function ReadyPart({ ready, sheets, root }: PresentProps & { readonly ready: ReadyMeeting }) {
  const { t, texts } = sheets.locale;
  return (
    <article class="ready-meeting" id={ready.meeting.id}>
      <h3>{ready.title}</h3>
      <p>{ready.about}</p>
      <ol>
        {ready.meeting.steps.map(({ address, question }) => {
          const slide = describeSlide(sheets, address);
          return (
            <li key={address}>
              <a href={`${root}${texts.language}/${address}`}>{slide.kind === 'gone' ? slide.why : slide.finding}</a>
              <small>{question}</small>
            </li>
          );
        })}
      </ol>
      <p class="needs-script">
        <button type="button" class="button" data-start={ready.id}>
          {t('present.start')}
        </button>{' '}
        <button type="button" class="button" data-take={ready.id}>
          {t('present.take')}
        </button>
      </p>
    </article>
  );
}
