/** The site's face: it comes when the page stands and nothing else is to be done. */
import { addFace } from './addFace.ts';
import { whenIdle } from '../whenIdle.ts';

/** Every page calls it once: those without another script by `client.ts`. */
export function loadFace(): void {
  whenFaceIsWelcome(addFace);
}

/** Whoever saves data, and a page in a frame of another site, keep the faces that stand in. */
function whenFaceIsWelcome(add: () => Promise<void>): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true || window.parent !== window) return;
  whenIdle(() => {
    add().catch((error: unknown) => console.warn(error));
  });
}
