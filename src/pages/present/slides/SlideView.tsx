/** A slide as it stands on the wall, in the meeting's file and, small, beside its step. */
import type { Geography } from '../../../domain/geography.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { Mark } from '../../../map/marks/Mark.tsx';
import type { Slide, SlideList } from './slide.ts';
import { SlideLegend } from './SlideLegend.tsx';
import { SlideMap } from './SlideMap.tsx';

interface SlideViewProps {
  readonly slide: Slide;
  readonly geography: Geography;
  readonly locale: Locale;
  readonly idPrefix: string;
  /** Instead of the finding; '' for the finding. */
  readonly caption: string;
  readonly question: string;
  /** '3 of 7' */
  readonly place: string;
  /** Which of its lists is seen. */
  readonly list: number;
}

/** Characters of a finding that stand at the largest size, and at the next. */
const SHORT_FINDING = 58;
const LONG_FINDING = 120;

export function SlideView({ slide, caption, question, place, list, ...rest }: SlideViewProps) {
  const { geography, locale, idPrefix } = rest;
  const { t } = locale;
  const finding = caption !== '' ? caption : slide.kind === 'gone' ? slide.why : slide.finding;
  const size = finding.length <= SHORT_FINDING ? 'short' : finding.length <= LONG_FINDING ? 'middle' : 'long';
  const topic = slide.kind === 'gone' || slide.topic === null ? '' : ` function-${slide.topic}`;
  const shown = slide.kind === 'gone' ? null : slide;
  const current = shown?.lists[Math.min(list, shown.lists.length - 1)];
  return (
    <article class={`slide${topic}`}>
      <header>
        <p class="slide-over">{shown?.over ?? ''}</p>
        <p class="slide-place">{place}</p>
      </header>
      <h2 class={`slide-finding slide-finding-${size}`}>{finding}</h2>
      {slide.kind === 'gone' && caption !== '' && <p class="slide-gone">{slide.why}</p>}
      <div class={shown?.map == null ? 'slide-body slide-wide' : 'slide-body'}>
        {shown?.map != null && <SlideMap model={shown.map} geography={geography} idPrefix={idPrefix} />}
        <div class="slide-side">
          {current !== undefined && <ListView list={current} />}
          {shown !== null && shown.lists.length > 1 && (
            <p class="slide-more">
              {t('present.list.place', { at: String(list + 1), of: String(shown.lists.length) })}
            </p>
          )}
          {shown?.map != null && (current === undefined || hasRoom(current, shown.map.records !== null)) && (
            <SlideLegend model={shown.map} locale={locale} />
          )}
        </div>
      </div>
      <footer>
        {question !== '' && <p class="slide-question">{question}</p>}
        <p class="slide-source">{shown?.source ?? ''}</p>
      </footer>
    </article>
  );
}

/** RoomWords of records fill the side: what a mark is stands on the page then. */
function hasRoom({ rows }: SlideList, isOfRecords: boolean): boolean {
  return !isOfRecords || rows.every(({ detail }) => detail === '');
}

function ListView({ list: { head, rows } }: { readonly list: SlideList }) {
  const isOfWords = rows.every(({ value }) => value === '');
  return (
    <>
      {head !== '' && <p class="slide-head">{head}</p>}
      <ol class={isOfWords ? 'slide-list slide-records' : 'slide-list'}>
        {rows.map(({ key, region, name, value, detail, isApart, mark }) => (
          <li
            key={key}
            {...(isApart === true ? { class: 'apart' } : {})}
            {...(region === null ? {} : { 'data-spot': region })}
          >
            <span class="slide-name">
              {mark != null && <Mark mark={mark} />} {name}
              {detail !== '' && <small>{detail}</small>}
            </span>
            {value !== '' && <strong class="num">{value}</strong>}
          </li>
        ))}
      </ol>
    </>
  );
}
