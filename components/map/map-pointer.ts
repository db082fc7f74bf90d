import type { MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import { isArrow, nextPoint } from '@/geo/features/heading';
import { clickableLayerIds } from '@/geo/layers/all';
import type { Pixel } from '@/geo/projection';

/** What was pointed at or clicked: a site, a plate's name, a group. */
export interface Hit {
  layer: string;
  id: string;
  kind?: string;
}

export interface PointerEvents {
  onHit: (hit: Hit) => void;
  onHover: (hit: Hit | null, at: Pixel) => void;
}

/** How far from the middle the keyboard's pointer reaches, CSS px. */
const reach = 22;

const asHit = (feature: MapGeoJSONFeature): Hit => ({
  layer: feature.layer.id,
  id: String(feature.properties.id),
  kind: String(feature.properties.kind ?? ''),
});

interface Point {
  x: number;
  y: number;
}

/** Tells what a pointer or the keyboard is on. For the keyboard the middle of the map is the pointer. */
export class MapPointer {
  constructor(
    private readonly map: MapLibreMap,
    /** Where a site's symbol is, CSS px. */
    private readonly pointOf: (siteId: string) => Pixel | null,
    private readonly shownSites: () => readonly string[],
    private readonly events: () => PointerEvents,
  ) {
    map.on('click', this.tellClick);
    map.on('mousemove', this.tellHover);
    map.on('mouseout', this.tellLeft);
    map.on('move', this.tellMiddle);
    // Symbols are found where the last frame has put them.
    map.on('idle', this.tellMiddle);
    map.getCanvas().addEventListener('keydown', this.openMiddle);
    map.getCanvas().addEventListener('keydown', this.walk);
    map.getCanvas().addEventListener('focus', this.tellMiddle);
    map.getCanvas().addEventListener('blur', this.tellLeft);
  }

  private hitAt({ x, y }: Point): Hit | null {
    const [top] = this.map.queryRenderedFeatures([x, y], { layers: [...clickableLayerIds] });
    return top ? asHit(top) : null;
  }

  private readonly tellClick = ({ point }: { point: Point }): void => {
    const hit = this.hitAt(point);
    if (hit) this.events().onHit(hit);
  };

  private readonly tellHover = ({ point }: { point: Point }): void => {
    const hit = this.hitAt(point);
    this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
    this.events().onHover(hit, [point.x, point.y]);
  };

  private readonly tellLeft = (): void => {
    this.events().onHover(null, [0, 0]);
  };

  /** Arrows move the map under it. */
  private middle(): Point {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { x: clientWidth / 2, y: clientHeight / 2 };
  }

  private hitNearMiddle(): Hit | null {
    const { x, y } = this.middle();
    const found = this.map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [...clickableLayerIds] },
    );
    const distance = (feature: MapGeoJSONFeature): number => {
      const at = this.pointOf(String(feature.properties.id));
      return at ? Math.hypot(at[0] - x, at[1] - y) : reach;
    };
    const [nearest] = found.toSorted((a, b) => distance(a) - distance(b));
    return nearest ? asHit(nearest) : null;
  }

  private readonly tellMiddle = (): void => {
    if (!this.map.getCanvas().matches(':focus-visible')) return;
    const { x, y } = this.middle();
    this.events().onHover(this.hitNearMiddle(), [x, y]);
  };

  private readonly openMiddle = (event: KeyboardEvent): void => {
    const hit = event.key === 'Enter' ? this.hitNearMiddle() : null;
    if (hit) this.events().onHit(hit);
  };

  /** With Alt an arrow goes to the next symbol its way; alone it moves the map. */
  private readonly walk = (event: KeyboardEvent): void => {
    if (!event.altKey || !isArrow(event.key)) return;
    // To the browser it would be a step in the history.
    event.preventDefault();
    const { x, y } = this.middle();
    const points = this.shownSites().flatMap((site) => {
      const at = this.pointOf(site);
      return at ? [at] : [];
    });
    const next = nextPoint(points, [x, y], event.key);
    if (next) this.map.panBy([next[0] - x, next[1] - y], { animate: false });
  };
}
