/** All that the script of a page does which is whole without one. */
import { loadFace } from './loadFace.ts';

loadFace();
