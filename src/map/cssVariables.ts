/** The palette as CSS: the only place where colours enter a stylesheet. */
import { DOORS } from '../domain/types.ts';
import { colourOf, inkOn, SURFACE, type Shade, type ThemeName } from './palette.ts';
import type { Door } from '../domain/types.ts';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];

/**
 * Rules that give `--s0`…`--s4` (shades), `--i0`…`--i4` (ink on them) and the surface colours,
 * for both themes: by the system's wish, or by the visitor's (`data-theme`).
 * @param doors which ramps this page can show
 */
export function paletteCss(doors: readonly Door[] = DOORS): string {
  const light = themeDeclarations('light');
  const dark = themeDeclarations('dark');
  const rules = [
    `:root{color-scheme:light dark;${light}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `:root[data-theme=light]{color-scheme:light}`,
  ];
  for (const door of doors) {
    rules.push(
      `.door-${door}{${rampDeclarations(door, 'light')}}`,
      `@media(prefers-color-scheme:dark){:root:not([data-theme=light]) .door-${door}{${rampDeclarations(door, 'dark')}}}`,
      `[data-theme=dark] .door-${door}{${rampDeclarations(door, 'dark')}}`,
    );
  }
  return rules.join('\n');
}

function themeDeclarations(theme: ThemeName): string {
  return Object.entries(SURFACE[theme])
    .map(([name, colour]) => `--${name}:${colour};`)
    .join('');
}

function rampDeclarations(door: Door, theme: ThemeName): string {
  return SHADES.map((shade) => `--s${shade}:${colourOf(shade, door, theme)};--i${shade}:${inkOn(shade, theme)};`).join(
    '',
  );
}
