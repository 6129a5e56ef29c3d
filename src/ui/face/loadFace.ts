/** The site's face: it comes when the page stands and nothing else is to be done. */
import { FACE_FILES } from 'virtual:site-face';
import { whenIdle } from '../whenIdle.ts';
import { FACE } from './fallbacks.ts';

/**
 * Every page that has a script calls it once. Whoever saves data, and a page in a frame of another site, keep
 * the faces that stand in.
 */
export function loadFace(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true || window.parent !== window) return;
  whenIdle(() => {
    addFace().catch((error: unknown) => console.warn(error));
  });
}

/** All at once: no word is ever written in two faces, and lines are laid out once. */
async function addFace(): Promise<void> {
  const faces = FACE_FILES.map(({ address, letters, isRare }) => ({
    isRare,
    face: new FontFace(FACE, `url(${address})`, { weight: '400 700', unicodeRange: letters, display: 'swap' }),
  }));
  await Promise.all(faces.flatMap(({ isRare, face }) => (isRare ? [] : [face.load()])));
  for (const { face } of faces) document.fonts.add(face);
}
