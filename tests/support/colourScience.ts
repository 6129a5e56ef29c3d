/**
 * How colours look and differ, for the palette's tests: sRGB (IEC 61966-2-1) to CIELAB under D65,
 * the CIEDE2000 difference, WCAG contrast, and colour vision deficiencies after Machado, Oliveira
 * and Fernandes (2009), severity 1.0. `tests/unit/colourScience.test.ts` holds it to printed values.
 */
export type Triple = readonly [number, number, number];

export const VISIONS = ['normal', 'deutan', 'protan', 'tritan', 'grey'] as const;
export type Vision = (typeof VISIONS)[number];

/** Rows of the matrix on linear RGB; `grey` keeps the luminance alone. */
const MATRICES: Readonly<Record<Vision, readonly [Triple, Triple, Triple]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Colour difference of two hex colours as a person with this vision sees them. */
export function differenceSeen(a: string, b: string, vision: Vision): number {
  return ciede2000(labOf(linearSeen(a, vision)), labOf(linearSeen(b, vision)));
}

/** CIE lightness L*, 0–100. */
export function lightnessOf(hex: string): number {
  return labOf(linearOf(hex))[0];
}

/** WCAG 2 contrast ratio, 1–21. */
export function contrastOf(a: string, b: string): number {
  const [low, high] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminanceOf(hex: string): number {
  return dot(MATRICES.grey[0], linearOf(hex));
}

function linearSeen(hex: string, vision: Vision): Triple {
  const rgb = linearOf(hex);
  const [r, g, b] = MATRICES[vision];
  // Out of the screen's range means as far as the screen goes.
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [clamp(dot(r, rgb)), clamp(dot(g, rgb)), clamp(dot(b, rgb))];
}

function linearOf(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/u.test(hex)) throw new Error(`invalid colour: ${hex}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** @param rgb linear, 0–1 */
function labOf(rgb: Triple): Triple {
  const x = dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047;
  const y = dot([0.2126729, 0.7151522, 0.072175], rgb);
  const z = dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

const RADIANS = Math.PI / 180;

/** CIEDE2000 with kL = kC = kH = 1, step by step as in Sharma, Wu and Dalal (2005). */
export function ciede2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + 25 ** 7)));
  const [c1, h1] = polar((1 + g) * a1, b1);
  const [c2, h2] = polar((1 + g) * a2, b2);
  const isGrey = c1 * c2 === 0;

  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * RADIANS);

  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = isGrey ? h1 + h2 : meanHue(h1, h2);
  const cosine = (factor: number, shift: number) => Math.cos((factor * meanH + shift) * RADIANS);
  const t = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const rotation = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const rc = 2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const sL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sC = 1 + 0.045 * meanC;
  const sH = 1 + 0.015 * meanC * t;
  const rT = -Math.sin(2 * rotation * RADIANS) * rc;
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH));
}

/** Chroma, and hue in degrees 0–360. */
function polar(a: number, b: number): [number, number] {
  const hue = a === 0 && b === 0 ? 0 : Math.atan2(b, a) / RADIANS;
  return [Math.hypot(a, b), hue < 0 ? hue + 360 : hue];
}

function meanHue(h1: number, h2: number): number {
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
}
