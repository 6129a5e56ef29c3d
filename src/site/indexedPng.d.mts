export function indexedPng(picture: {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}): Buffer;
