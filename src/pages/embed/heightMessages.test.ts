import { describe, expect, test } from 'vitest';
import { heightMessages } from './heightMessages.ts';

const AT = { search: '', hash: '', href: 'https://academy.example/kk/embed/map/grp/' };

describe('a frame’s height', () => {
  test('is told in whole pixels, rounded up, in the shapes of our own script, Datawrapper, AMP and Medium', () => {
    expect(heightMessages(640.2, AT)).toEqual([
      { 'science-map': 1, height: 641 },
      { 'datawrapper-height': { 'science-map': 641 } },
      { sentinel: 'amp', type: 'embed-size', height: 641 },
      JSON.stringify({ src: AT.href, context: 'iframe.resize', height: 641 }),
    ]);
  });

  test('is told to pym by the name that it gave the frame', () => {
    const told = heightMessages(300, { ...AT, search: '?initialWidth=600&childId=map-1&parentTitle=x' });
    // What pym's parent reads: prefix, name of the child, kind of message, value, parted by xPYMx.
    expect(told).toContain('pymxPYMxmap-1xPYMxheightxPYMx300');
    expect(told).toContainEqual({ 'datawrapper-height': { 'map-1': 300 } });
  });

  test('is told to WordPress with the secret of the fragment, beside a marked region', () => {
    for (const hash of ['#?secret=aB3dE', '#KZ-63?secret=aB3dE'])
      expect(heightMessages(300, { ...AT, hash })).toContainEqual({ message: 'height', value: 300, secret: 'aB3dE' });
  });

  test('leaves out what is no name: nothing of an address gets into a message unseen', () => {
    const told = heightMessages(300, { ...AT, search: '?childId=<script>', hash: '#?secret=' });
    expect(told).toHaveLength(4);
  });
});
