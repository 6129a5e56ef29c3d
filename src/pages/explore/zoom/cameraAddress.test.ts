import { expect, test, vi } from 'vitest';
import type { Camera } from '../../../map/camera/camera.ts';
import { createCameraAddress } from './cameraAddress.ts';
import type { ShownMap } from './shownMap.ts';

const CAMERA: Camera = { x: 300.4, y: 200.6, zoom: 2.345678 };

function shownAt(at: Camera | null) {
  const go = vi.fn();
  return { go, shown: { state: { view: { at } }, actions: { go } } as unknown as ShownMap };
}

test('a camera that rests is written once, short', () => {
  const { go, shown } = shownAt(null);
  createCameraAddress().write(CAMERA, shown);
  expect(go.mock.calls).toEqual([[{ at: { x: 300, y: 201, zoom: 2.35 } }, 'replace']]);
  const same = shownAt({ x: 300, y: 201, zoom: 2.35 });
  createCameraAddress().write(CAMERA, same.shown);
  expect(same.go).not.toHaveBeenCalled();
});

test('an address that was written asks for nothing, even when the visitor has moved on', () => {
  const address = createCameraAddress();
  address.write(CAMERA, shownAt(null).shown);
  const at = { x: 300, y: 201, zoom: 2.35 };
  expect(address.asks(at, { x: 500, y: 100, zoom: 4 })).toBe(false);
  // The same address later is the visitor's own: a step back.
  expect(address.asks(at, { x: 500, y: 100, zoom: 4 })).toBe(true);
});

test('an address of what is shown asks for nothing', () => {
  expect(createCameraAddress().asks({ x: 300, y: 201, zoom: 2.35 }, CAMERA)).toBe(false);
});

test('of several addresses that were written, none asks for anything when it is told late', () => {
  const address = createCameraAddress();
  const { shown } = shownAt(null);
  address.write({ x: 1, y: 2, zoom: 2 }, shown);
  address.write({ x: 3, y: 4, zoom: 3 }, shown);
  const elsewhere: Camera = { x: 9, y: 9, zoom: 5 };
  expect(address.asks({ x: 1, y: 2, zoom: 2 }, elsewhere)).toBe(false);
  expect(address.asks({ x: 3, y: 4, zoom: 3 }, elsewhere)).toBe(false);
  expect(address.asks({ x: 3, y: 4, zoom: 3 }, elsewhere)).toBe(true);
});
