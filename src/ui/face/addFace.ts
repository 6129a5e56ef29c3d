/** Fetches the files of the site's face, and writes the page in it. */
import { FACE_FILES } from 'virtual:site-face';
import { FACE } from './fallbacks.ts';

/** All at once: no word is ever written in two faces, and lines are laid out once. */
export async function addFace(): Promise<void> {
  const faces = FACE_FILES.map(({ address, letters, isRare }) => ({
    isRare,
    face: new FontFace(FACE, `url(${address})`, { weight: '400 700', unicodeRange: letters, display: 'swap' }),
  }));
  await Promise.all(faces.flatMap(({ isRare, face }) => (isRare ? [] : [face.load()])));
  for (const { face } of faces) document.fonts.add(face);
}
