import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { type MapGeoJSONFeature, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Pointed } from '@/geo/features/pointed';
import { portMarkAt } from '@/geo/features/port-map';
import { clickableLayerIds } from '@/geo/layers/all';
import { pointedFilters } from '@/geo/layers/highlight';
import type { MapView } from '@/geo/layers/map-view';
import { type Screen, stageOn, symbolOn } from '@/geo/placement/on-screen';
import type { Camera, Pixel } from '@/geo/projection';
import { layersFor, styleFor } from '@/geo/style';
import { drawMapImage, imageRatio } from './map-image';

/** Under Turbopack the bundle's own URL is not http, and the worker must be named. */
setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

/** What was pointed at or clicked: a site, a plate's name, a group. */
export interface Hit {
  layer: string;
  id: string;
  kind?: string;
}

export interface AtlasMapEvents {
  onMove: (camera: Camera) => void;
  onHit: (hit: Hit) => void;
  onHover: (hit: Hit | null, at: Pixel) => void;
  onIdle: () => void;
  onLost: (lost: boolean) => void;
}

/** How far from the middle the keyboard's pointer reaches, CSS px. */
const reach = 22;

const easing = { duration: 600, easing: (t: number) => 1 - (1 - t) ** 3 };

const asHit = (feature: MapGeoJSONFeature): Hit => ({
  layer: feature.layer.id,
  id: String(feature.properties.id),
  kind: String(feature.properties.kind ?? ''),
});

const differs = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

type Properties = Readonly<Record<string, unknown>>;

/** Keys whose value in `after` is another than in `before`. */
const changed = (before: Properties = {}, after: Properties = {}): string[] =>
  Object.keys(after).filter((key) => differs(before[key], after[key]));

/** The one place that talks to MapLibre. Draws views; tells what the reader did. */
export class AtlasMap {
  readonly map: MapLibreMap;
  private view: MapView;
  private layers: LayerSpecification[];
  private pointed: Pointed | null = null;
  private lit: ReturnType<typeof pointedFilters>;
  private resizing = false;

  /** @throws GPUInitializationError where there is no WebGL */
  constructor(
    container: HTMLElement,
    view: MapView,
    camera: Camera,
    data: Readonly<Record<string, FeatureCollection>>,
    private readonly events: AtlasMapEvents,
  ) {
    this.view = view;
    this.layers = layersFor(view);
    this.lit = pointedFilters(null, view);
    this.map = new MapLibreMap({
      container,
      style: styleFor(view, data),
      center: [camera.center[0], camera.center[1]],
      zoom: camera.zoom,
      minZoom: 4,
      maxZoom: 13,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver(this.drawMissing);
    this.map.on('resize', this.expectMoveEnd);
    this.map.on('moveend', this.tellCamera);
    this.map.on('click', this.tellClick);
    this.map.on('mousemove', this.tellHover);
    this.map.on('mouseout', this.tellLeft);
    this.map.on('idle', events.onIdle);
    this.map.on('move', this.tellMiddle);
    this.map.getCanvas().addEventListener('keydown', this.openMiddle);
    this.map.getCanvas().addEventListener('focus', this.tellMiddle);
    this.map.getCanvas().addEventListener('blur', this.tellLeft);
    this.map.on('webglcontextlost', () => events.onLost(true));
    this.map.on('webglcontextrestored', () => events.onLost(false));
  }

  remove(): void {
    this.map.remove();
  }

  /** Draws another view of the same layers: only what differs is set. */
  draw(view: MapView): void {
    const next = layersFor(view);
    for (const [index, after] of next.entries()) {
      const before = this.layers[index];
      if (before) this.dress(before, after);
    }
    this.view = view;
    this.layers = next;
    this.point(this.pointed);
    this.map.triggerRepaint();
  }

  /** Lights what the pointer is on, here or elsewhere on the page. */
  point(pointed: Pointed | null): void {
    const next = pointedFilters(pointed, this.view);
    for (const [id, filter] of Object.entries(next)) {
      if (differs(this.lit[id], filter)) this.map.setFilter(id, filter, { validate: false });
    }
    this.pointed = pointed;
    this.lit = next;
  }

  /** Shows a camera, gliding there unless told otherwise or motion is unwanted. */
  show({ center, zoom }: Camera, glide: boolean): void {
    const camera = { center: [center[0], center[1]] as [number, number], zoom };
    if (glide) this.map.easeTo({ ...camera, ...easing }, { ours: true });
    else this.map.jumpTo(camera, { ours: true });
  }

  /** How the map lies in its frame now. */
  screen(): Screen {
    const { lng, lat } = this.map.getCenter();
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const { groups, stageScale } = this.view;
    return {
      camera: { center: [lng, lat], zoom: this.map.getZoom() },
      viewport: { width, height },
      stageScale,
      groups,
    };
  }

  /** The CSS px, relative to the container, of a site's symbol or of the group that holds it. */
  screenPointOf(siteId: string): Pixel | null {
    const isShown = this.view.shown.some(({ id }) => id === siteId);
    const mark = this.view.selection.type === 'ports' ? portMarkAt(siteId) : undefined;
    if (!isShown) return null;
    return mark ? stageOn(this.screen(), mark) : symbolOn(this.screen(), siteId);
  }

  private dress(before: LayerSpecification, after: LayerSpecification): void {
    const { id } = after;
    if ('filter' in after && differs('filter' in before ? before.filter : null, after.filter)) {
      this.map.setFilter(id, after.filter, { validate: false });
    }
    if (before.minzoom !== after.minzoom || before.maxzoom !== after.maxzoom) {
      this.map.setLayerZoomRange(id, after.minzoom ?? 0, after.maxzoom ?? 24);
    }
    const layout = after.layout as Properties | undefined;
    for (const key of changed(before.layout as Properties | undefined, layout)) {
      this.map.setLayoutProperty(id, key as never, layout?.[key] as never, { validate: false });
    }
    const paint = after.paint as Properties | undefined;
    for (const key of changed(before.paint as Properties | undefined, paint)) {
      this.map.setPaintProperty(id, key as never, paint?.[key] as never, { validate: false });
    }
  }

  private readonly drawMissing = (id: string): void => {
    const image = drawMapImage(id);
    if (image && !this.map.hasImage(id)) this.map.addImage(id, image, { pixelRatio: imageRatio });
  };

  /** A resize ends with a `moveend` of its own, at once, which is none of the reader's doing. */
  private readonly expectMoveEnd = (): void => {
    this.resizing = true;
    queueMicrotask(() => {
      this.resizing = false;
    });
  };

  private readonly tellCamera = (event: object): void => {
    if ('ours' in event || this.resizing) return;
    const { lng, lat } = this.map.getCenter();
    this.events.onMove({ center: [lng, lat], zoom: this.map.getZoom() });
  };

  private hitAt(point: { x: number; y: number }): Hit | null {
    const [top] = this.map.queryRenderedFeatures([point.x, point.y], {
      layers: [...clickableLayerIds],
    });
    return top ? asHit(top) : null;
  }

  private readonly tellClick = ({ point }: { point: { x: number; y: number } }): void => {
    const hit = this.hitAt(point);
    if (hit) this.events.onHit(hit);
  };

  private readonly tellHover = ({ point }: { point: { x: number; y: number } }): void => {
    const hit = this.hitAt(point);
    this.map.getCanvas().style.cursor = hit ? 'pointer' : '';
    this.events.onHover(hit, [point.x, point.y]);
  };

  private readonly tellLeft = (): void => {
    this.events.onHover(null, [0, 0]);
  };

  /** For the keyboard the middle of the map is the pointer: arrows move the map under it. */
  private middle(): { x: number; y: number } {
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
      const at = this.screenPointOf(String(feature.properties.id));
      return at ? Math.hypot(at[0] - x, at[1] - y) : reach;
    };
    const [nearest] = found.toSorted((a, b) => distance(a) - distance(b));
    return nearest ? asHit(nearest) : null;
  }

  private readonly tellMiddle = (): void => {
    if (!this.map.getCanvas().matches(':focus-visible')) return;
    const { x, y } = this.middle();
    const hit = this.hitNearMiddle();
    this.events.onHover(hit, [x, y]);
  };

  private readonly openMiddle = (event: KeyboardEvent): void => {
    const hit = event.key === 'Enter' ? this.hitNearMiddle() : null;
    if (hit) this.events.onHit(hit);
  };
}
