import { sectorIds } from '../data/vocabulary/sectors';
import { palette, type Theme } from './palette';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** One theme's colours as CSS custom properties: `--land`, `--ink-second`, `--sector-coal` … */
export const customProperties = (theme: Theme): string => {
  const { ground, sectors } = palette[theme];
  return [
    ...Object.entries(ground).map(([name, colour]) => `--${kebab(name)}:${colour}`),
    ...sectorIds.map((id) => `--sector-${id}:${sectors[id].colour}`),
    ...sectorIds.map((id) => `--glyph-${id}:${sectors[id].glyph}`),
  ].join(';');
};

/**
 * The palette as a style sheet: the system's theme unless the reader chose one (`data-theme`), paper
 * when printed. Where the system forces its colours, what is drawn goes with its theme in any case.
 */
export const paletteCss = (): string =>
  [
    `:root{color-scheme:light;${customProperties('light')}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${customProperties('dark')}}}`,
    `@media not all and (forced-colors:active){`,
    `:root[data-theme=dark]{color-scheme:dark;${customProperties('dark')}}`,
    `:root[data-theme=light]{color-scheme:light;${customProperties('light')}}`,
    '}',
    `@media (prefers-color-scheme:dark) and (forced-colors:active){:root{color-scheme:dark;${customProperties('dark')}}}`,
    `@media print{:root:root,:root[data-theme]{color-scheme:light;${customProperties('print')}}}`,
  ].join('\n');
