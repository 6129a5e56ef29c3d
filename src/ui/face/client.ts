/** All that the script of a page does which is whole without one. */
import { addFace } from './addFace.ts';
import { whenFaceIsWelcome } from './loadFace.ts';

whenFaceIsWelcome(addFace);
