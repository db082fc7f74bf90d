import type { SectorId } from '../data/vocabulary/sectors';

export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];

/** Colours that are not a sector's: paper, lines, water, ink. */
export interface Ground {
  land: string;
  outside: string;
  neighbour: string;
  countyLine: string;
  prefectureLine: string;
  outline: string;
  river: string;
  rail: string;
  ink: string;
  inkSecond: string;
  inkThird: string;
  panel: string;
  rule: string;
  halo: string;
  accent: string;
  focus: string;
  wash: string;
}

interface SectorColour {
  colour: string;
  /** Ink of the glyph that stands on the colour: at least 4.5 : 1. */
  glyph: string;
}

interface Palette {
  ground: Ground;
  sectors: Readonly<Record<SectorId, SectorColour>>;
}

/** On light land and on white: the sectors keep their colours when printed. */
const onPaper: Palette['sectors'] = {
  coal: { colour: '#2a1907', glyph: '#ffffff' },
  metallurgy: { colour: '#974726', glyph: '#ffffff' },
  coking: { colour: '#572b0b', glyph: '#ffffff' },
  power: { colour: '#b16f01', glyph: '#000000' },
  equipment: { colour: '#2a58b3', glyph: '#ffffff' },
  'coal-chemicals': { colour: '#258bcf', glyph: '#000000' },
  'new-materials': { colour: '#094e34', glyph: '#ffffff' },
  'energy-saving': { colour: '#5d9348', glyph: '#000000' },
  food: { colour: '#3d0131', glyph: '#ffffff' },
  pharmaceuticals: { colour: '#c51a55', glyph: '#ffffff' },
  'light-industry': { colour: '#d85797', glyph: '#000000' },
  textiles: { colour: '#731c79', glyph: '#ffffff' },
  information: { colour: '#217577', glyph: '#ffffff' },
  ports: { colour: '#212121', glyph: '#ffffff' },
  space: { colour: '#837c71', glyph: '#000000' },
};

/**
 * One palette in three themes. Sector colours were searched for: each is at least 3 : 1 on every
 * ground of its theme and apart from its neighbours under the common colour-vision deficiencies.
 */
export const palette: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: {
      land: '#fbf8f1',
      outside: '#efeade',
      neighbour: '#f1ece1',
      countyLine: '#e3dccd',
      prefectureLine: '#b9ae9a',
      outline: '#7d725f',
      river: '#a9c0c6',
      rail: '#9a9080',
      ink: '#221f1a',
      inkSecond: '#5d564a',
      inkThird: '#6b6456',
      panel: '#fffdf8',
      rule: '#e0d8c8',
      halo: '#fbf8f1',
      accent: '#9c2f1f',
      focus: '#0b57d0',
      wash: '#f4efe4',
    },
    sectors: onPaper,
  },
  dark: {
    ground: {
      land: '#23282c',
      outside: '#14171a',
      neighbour: '#1a1e21',
      countyLine: '#30363b',
      prefectureLine: '#59626a',
      outline: '#8b949b',
      river: '#3f5e6b',
      rail: '#6d747a',
      ink: '#f2eee4',
      inkSecond: '#b9b4a8',
      inkThird: '#98938a',
      panel: '#191d20',
      rule: '#343a3f',
      halo: '#23282c',
      accent: '#f0917c',
      focus: '#8ab4ff',
      wash: '#20252a',
    },
    sectors: {
      coal: { colour: '#cbbba7', glyph: '#000000' },
      metallurgy: { colour: '#ed5463', glyph: '#000000' },
      coking: { colour: '#9e653b', glyph: '#ffffff' },
      power: { colour: '#f3b733', glyph: '#000000' },
      equipment: { colour: '#598cea', glyph: '#000000' },
      'coal-chemicals': { colour: '#91d3fe', glyph: '#000000' },
      'new-materials': { colour: '#299161', glyph: '#000000' },
      'energy-saving': { colour: '#bcf192', glyph: '#000000' },
      food: { colour: '#a97592', glyph: '#000000' },
      pharmaceuticals: { colour: '#ff7cb4', glyph: '#000000' },
      'light-industry': { colour: '#f8c4dc', glyph: '#000000' },
      textiles: { colour: '#a54db3', glyph: '#ffffff' },
      information: { colour: '#3cb4b5', glyph: '#000000' },
      ports: { colour: '#f4f2ea', glyph: '#000000' },
      space: { colour: '#938f87', glyph: '#000000' },
    },
  },
  print: {
    ground: {
      land: '#ffffff',
      outside: '#ffffff',
      neighbour: '#f7f7f5',
      countyLine: '#dddddd',
      prefectureLine: '#999999',
      outline: '#444444',
      river: '#9db8c4',
      rail: '#888888',
      ink: '#111111',
      inkSecond: '#444444',
      inkThird: '#666666',
      panel: '#ffffff',
      rule: '#cccccc',
      halo: '#ffffff',
      accent: '#8c2415',
      focus: '#0b57d0',
      wash: '#f6f6f4',
    },
    sectors: onPaper,
  },
};

/** How much of the outline's colour one ring of the province's soft edge lays on the paper, 0–1. */
export const glowOpacity = 0.055;

/** WCAG 2 relative luminance of `#rrggbb`. */
const luminance = (hex: string): number => {
  const channel = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1–21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
};

/** `share` of `over` laid on `under` (0–1), channel by channel, `#rrggbb`. */
export const mix = (over: string, under: string, share: number): string => {
  const channel = (from: number): string => {
    const a = Number.parseInt(over.slice(from, from + 2), 16);
    const b = Number.parseInt(under.slice(from, from + 2), 16);
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};
