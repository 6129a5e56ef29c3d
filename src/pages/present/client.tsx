/** What scripts add to the page of meetings: composing, showing, deciding. */
import { withCountedRecords } from '../../domain/countedRecords.ts';
import { render } from 'preact';
import { decodeFragment } from '../../meeting/fragment.ts';
import { MOST } from '../../meeting/limits.ts';
import { nextMeeting, decisionsOf, stepOf, type Meeting } from '../../meeting/meeting.ts';
import { readMeeting } from '../../meeting/meetingFile.ts';
import { newMeeting } from '../../meeting/newMeeting.ts';
import { siteAddress } from '../../meeting/stepAddress.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { jsonFiles } from '../../ui/jsonFiles.ts';
import { pageLanguage } from '../../ui/pageLanguage.ts';
import { announceFailure, announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';
import { loadSheets } from '../compare/loadSheets.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { App, type Shown } from './App.tsx';
import { meetingKeeper } from './compose/keeper.ts';
import { meetingStore } from './compose/meetingStore.ts';
import { withSeenFigures } from './compose/withSeenFigures.ts';
import { meetingTextsFile } from './files.ts';
import { ROOM } from './ids.ts';
import { readyMeetings } from './ready.ts';
import { recordChoices } from './recordChoices.ts';

/** Remembers which meeting 'add to meeting' adds to. */
const LAST_KEY = 'meeting-last';

async function start(): Promise<void> {
  const { root = './', app = '' } = document.documentElement.dataset;
  const place = document.getElementById(ROOM);
  if (place === null) throw new Error('a page without a place for it');
  const folder = new URL(root + app, location.href.split(/[?#]/u)[0]).href;
  const words = { texts: meetingTextsFile(pageLanguage()) };
  const sheets = await loadSheets(jsonFiles(folder), words, withCountedRecords);
  await yieldToBrowser();
  showMeetings(place, sheets, root, folder);
  rememberLanguage(document);
  announceReady();
  loadFace();
}

function showMeetings(place: HTMLElement, sheets: RegionSheets, root: string, folder: string): void {
  const { dataset, locale } = sheets;
  const { t, texts } = locale;
  const store = meetingStore(() => localStorage, newId);
  const keeper = meetingKeeper(store, newId, (meeting) => withSeenFigures(meeting, sheets));
  const choices = recordChoices(sheets);
  let shown: Shown = { meeting: null, room: null, isReady: false };
  let notice = '';
  const draw = () => {
    render(<App {...{ sheets, root, folder, keeper, choices, shown, show, notice, onFile, newId }} />, place);
  };
  const show = (next: Shown) => {
    if (next.meeting !== null && !next.isReady) remember(next.meeting.id);
    if (next.meeting !== shown.meeting) notice = '';
    shown = next;
    draw();
  };
  const tell = (text: string) => {
    notice = text;
    draw();
  };
  /** One from elsewhere: kept under an id of its own, so that none that is here is written over. */
  const take = (meeting: Meeting) => {
    const isKnown = store.load(meeting.id) !== null || meeting.id.startsWith('ready-') || meeting.id === 'meeting';
    show({ meeting: keeper.keep(isKnown ? { ...meeting, id: newId() } : meeting), room: null, isReady: false });
  };
  const onFile = (file: File) => {
    if (file.size > MOST.bytes) {
      tell(t('present.fault.too-big'));
      return;
    }
    file.text().then(
      (text) => {
        const read = readMeeting(text, { country: dataset.country, release: dataset.release });
        if (!read.ok) {
          const { fault } = read;
          tell(
            'got' in fault ? t(`present.fault.${fault.kind}`, { got: fault.got }) : t(`present.fault.${fault.kind}`),
          );
          return;
        }
        const { meeting, otherRelease } = read;
        // Of an earlier release and with decisions: the next meeting begins with what became of them.
        const goesOn = otherRelease !== null && decisionsOf(meeting).length > 0;
        take(goesOn ? nextMeeting(meeting, newId(), dataset.release) : meeting);
        if (otherRelease !== null)
          tell(t(goesOn ? 'present.opened.next' : 'present.opened.other', { release: otherRelease }));
      },
      () => tell(t('present.fault.cut')),
    );
  };
  /** `?add=map/…`, or `?add=` from the page that one comes from: a step more for the meeting that was open last. */
  const addFromAddress = () => {
    const asked = new URLSearchParams(location.search).get('add');
    if (asked === null) return;
    history.replaceState(history.state, '', location.pathname);
    const from = asked === '' ? document.referrer : asked;
    // The link stands at the foot of this page too.
    if (asked === '' && from.split(/[?#]/u)[0] === location.origin + location.pathname) return;
    const address = from === '' ? null : siteAddress(from);
    if (address === null) {
      tell(t('present.add.refused'));
      return;
    }
    const last = keeper.open(recalled() ?? '') ?? newMeeting(newId(), texts.language, dataset.release);
    show({ meeting: keeper.keep({ ...last, steps: [...last.steps, stepOf(address)] }), room: null, isReady: false });
    tell(t('present.added'));
  };
  const openFromAddress = () => {
    const found = decodeFragment(location.hash);
    if (found === null) return;
    history.replaceState(history.state, '', location.pathname);
    if (found.meeting === null) tell(t('present.fault.address'));
    else take({ ...found.meeting, id: newId() });
  };
  const ready = readyMeetings(sheets);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-start], [data-take]') : null;
    if (button === null) return;
    const { start: started, take: taken } = button.dataset;
    const found = ready.find(({ id }) => id === started || id === taken);
    if (found === undefined) return;
    if (started !== undefined) show({ meeting: found.meeting, room: 0, isReady: true });
    else take(found.meeting);
  });
  addEventListener('storage', ({ key }) => {
    if (keeper.isChangedElsewhere(key)) draw();
  });
  addEventListener('hashchange', openFromAddress);
  addEventListener('beforeunload', (event) => {
    if (shown.meeting !== null && !shown.isReady && keeper.trouble() === 'failed') event.preventDefault();
  });
  draw();
  openFromAddress();
  addFromAddress();
}

function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), 'm');
}

function remember(id: string): void {
  try {
    localStorage.setItem(LAST_KEY, id);
  } catch {
    // Only which one was last is not remembered.
  }
}

function recalled(): string | null {
  try {
    return localStorage.getItem(LAST_KEY);
  } catch {
    return null;
  }
}

start().catch((error: unknown) => {
  console.warn(error);
  announceFailure();
});
