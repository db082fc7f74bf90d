import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../data/vocabulary/languages';
import type { Selection, SiteFilter } from '../features/filter';
import type { MapSite } from '../features/map-site';
import type { Theme } from '../palette';
import type { TextSize } from '../placement/text-size';
import type { ContextLayerId } from './context-layers';

/** Everything that decides what the live map shows, besides its camera. */
export interface MapView {
  language: Language;
  /** Whether names are written in both languages. */
  bilingual: boolean;
  theme: Theme;
  /** Size of the lettering. */
  text: TextSize;
  filter: SiteFilter;
  /** The sites that pass the filter, in plan order. */
  shown: readonly MapSite[];
  selection: Selection;
  layers: ReadonlySet<ContextLayerId>;
  /** Whether the opening band shows one symbol a city instead of plates. */
  groups: boolean;
  /** CSS px of one stage px at the opening view: symbols keep the size they are drawn with. */
  stageScale: number;
  /** Whether motion is unwanted. */
  still: boolean;
  /** The band of zoom that is drawn, and the one that it is fading from, if it is. */
  bands: { seen: number; leaving?: number };
  /** Whether the map has been seen whole: until then it waits for no one else's tiles. */
  awake?: boolean;
}

/** What a page wants of the live map, which knows itself how close it is. */
export type WantedView = Omit<MapView, 'bands' | 'awake'>;

/** One subject of the map: what it draws for a view, bottom to top, and what of it can be clicked. */
export interface MapLayer {
  draw: (view: MapView) => LayerSpecification[];
  clickable?: readonly string[];
}

/** A layer that is there in every view and only seen in some keeps the style's shape constant. */
export const visibility = (on: boolean): 'visible' | 'none' => (on ? 'visible' : 'none');
