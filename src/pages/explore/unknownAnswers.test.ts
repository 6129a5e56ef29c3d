import { expect, test } from 'vitest';
import { modelAt } from '../../../tests/support/shown.ts';
import { realSite } from '../../../tests/support/sites.ts';
import { decodeView } from '../../view/codec.ts';
import { withoutUnknownAnswers } from './unknownAnswers.ts';

const read = (path: string) => {
  const [pathname = '', search = ''] = path.split('?');
  return withoutUnknownAnswers(decodeView(`/${pathname}`, search, realSite().context).view, modelAt(path));
};

test('what no record answers is said once: the view that is shown asks for the rest', () => {
  const { view, problems } = read('en/map/needs/?only=field.2,kind.nonsense');
  expect(problems).toEqual([{ key: 'unknown-answer', at: 'only', got: 'kind.nonsense' }]);
  expect(view.only).toBe('field.2');
});

test('a second answer to one question is not passed over in silence', () => {
  expect(read('en/map/needs/?only=field.2,field.4').problems).toMatchObject([{ got: 'field.4' }]);
});

test.each(['en/map/needs/?only=field.2', 'en/map/needs/?only=type.university&layer=organisations', 'en/map/?only=x.y'])(
  '%s: nothing is wrong',
  (path) => {
    expect(read(path).problems).toEqual([]);
  },
);
