import { expect, test } from 'vitest';
import { sizeAt } from './useMapSizes.ts';

test('the words of a width are those that the stylesheet shows at it, to a part of a pixel', () => {
  expect([200, 288, 359.98, 360, 639.5, 640, 839.99, 840, 2000].map(sizeAt)).toEqual(
    'tiny tiny tiny narrow narrow medium medium wide wide'.split(' '),
  );
});
