/** The speaker's second window: an empty page of ours that the room draws into. Browsers may block it. */

export interface SpeakerWindow {
  readonly window: Window;
  readonly place: HTMLElement;
}

/** @returns null where the browser gives no window, or one that may not be drawn into (as from a file) */
export function openSpeakerWindow(title: string): SpeakerWindow | null {
  try {
    const opened = window.open('', 'speaker', 'popup,width=900,height=700');
    if (opened === null) return null;
    const { document: page } = opened;
    page.title = title;
    page.documentElement.lang = document.documentElement.lang;
    if (page.getElementById('speaker') === null) {
      // The policy of this page holds there: the same text of a stylesheet has the same hash.
      for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true));
      const place = page.createElement('main');
      place.id = 'speaker';
      page.body.append(place);
    }
    const place = page.getElementById('speaker');
    return place === null ? null : { window: opened, place };
  } catch {
    return null;
  }
}
