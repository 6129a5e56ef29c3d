/** The site's face: it comes when the page stands and nothing else is to be done. */
import { whenIdle } from '../whenIdle.ts';

/** Every page that has a script calls it once. What brings the face is a part of its own, the same for all pages. */
export function loadFace(): void {
  whenFaceIsWelcome(async () => {
    const { addFace } = await import('./addFace.ts');
    await addFace();
  });
}

/** Whoever saves data, and a page in a frame of another site, keep the faces that stand in. */
export function whenFaceIsWelcome(add: () => Promise<void>): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true || window.parent !== window) return;
  whenIdle(() => {
    add().catch((error: unknown) => console.warn(error));
  });
}
