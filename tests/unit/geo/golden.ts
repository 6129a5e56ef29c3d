/** True of the country whatever our code does. */

/**
 * Official area, thousand km²: the table of docs/boundaries.md, column "official", as the boundary
 * package gives it (20 regions since June 2022; together 2,725.0).
 */
export const OFFICIAL_AREAS: Readonly<Record<string, number>> = {
  'KZ-10': 185.5, 'KZ-11': 146.2, 'KZ-15': 300.6, 'KZ-19': 105.2, 'KZ-23': 118.6,
  'KZ-27': 151.3, 'KZ-31': 144.3, 'KZ-33': 118.5, 'KZ-35': 239, 'KZ-39': 196,
  'KZ-43': 226, 'KZ-47': 165.6, 'KZ-55': 124.8, 'KZ-59': 98, 'KZ-61': 116.1,
  'KZ-62': 188.9, 'KZ-63': 97.8, 'KZ-71': 0.797, 'KZ-75': 0.683, 'KZ-79': 1.163,
}; // prettier-ignore

export const CITIES = ['KZ-71', 'KZ-75', 'KZ-79'];

/** How far a source's drawing may be from the official figure: the cities' limits are in dispute. */
export function allowedShare(id: string): number {
  return CITIES.includes(id) ? 0.06 : 0.025;
}

/**
 * Which regions border on each other, each pair once. From the administrative geography as any
 * atlas of after June 2022 shows it, written down before it was compared with the boundaries:
 * the cities lie each inside one region; East Kazakhstan borders on Abai alone; Lake Balkhash
 * parts Karaganda from Almaty oblast and Zhetisu; a corner of Karaganda reaches Kostanay.
 */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  'KZ-10': ['KZ-33', 'KZ-35', 'KZ-55', 'KZ-63'],
  'KZ-11': ['KZ-35', 'KZ-39', 'KZ-55', 'KZ-59', 'KZ-71'],
  'KZ-15': ['KZ-23', 'KZ-27', 'KZ-39', 'KZ-43', 'KZ-47', 'KZ-62'],
  'KZ-19': ['KZ-31', 'KZ-33', 'KZ-35', 'KZ-75'],
  'KZ-23': ['KZ-27', 'KZ-47'],
  'KZ-31': ['KZ-35', 'KZ-61', 'KZ-62'],
  'KZ-33': ['KZ-35'],
  'KZ-35': ['KZ-39', 'KZ-55', 'KZ-62'],
  'KZ-39': ['KZ-59', 'KZ-62'],
  'KZ-43': ['KZ-61', 'KZ-62'],
  'KZ-55': ['KZ-59'],
  'KZ-61': ['KZ-62', 'KZ-79'],
};

export function pairs(table: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(table).flatMap(([a, list]) => list.map((b) => [a, b].sort().join(' '))).sort(); // prettier-ignore
}
