import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Pointed } from '@/geo/features/pointed';
import { joined, joinedLayer } from '@/geo/joined-sources';
import { basemap } from '@/geo/layers/basemap';
import { fadeTime } from '@/geo/layers/fade';
import { pointedFilters } from '@/geo/layers/highlight';
import type { MapView, WantedView } from '@/geo/layers/map-view';
import { bandIndexAt, type Screen, stageOn, symbolOn } from '@/geo/placement/on-screen';
import { portMarkAt } from '@/geo/ports/port-map';
import { type Camera, type Pixel, sameCamera } from '@/geo/projection';
import { layersFor, styleFor } from '@/geo/style';
import { dressLayers } from './dress-layers';
import { drawMapImage, imageRatio } from './map-image';
import { MapPointer, type PointerEvents } from './map-pointer';

/** Under Turbopack the bundle's own URL is not http, and the worker must be named. */
setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

export interface AtlasMapEvents extends PointerEvents {
  onMove: (camera: Camera) => void;
  onIdle: () => void;
  onLost: (lost: boolean) => void;
}

/** The band of zoom that a camera sees. */
const bandIn = ({ stageScale, groups }: WantedView, camera: Camera): number =>
  bandIndexAt({ stageScale, groups, camera });

const silent: AtlasMapEvents = {
  onMove: () => {},
  onHit: () => {},
  onHover: () => {},
  onIdle: () => {},
  onLost: () => {},
};

/**
 * While its parts arrive, MapLibre draws a frame for each, which nobody sees: so few pixels are
 * nearly free, where a GPU is slow or there is none.
 */
const unseenRatio = 0.05;

/** None of ours: MapLibre follows the screen's, which its types do not say. */
const ownRatio = null as unknown as number;

const easing = { duration: 600, easing: (t: number) => 1 - (1 - t) ** 3 };

/** A view's layers with what the pointer lights, as the live map wears them. */
const dressOf = (view: MapView, pointed: Pointed | null): LayerSpecification[] => {
  const lit = pointedFilters(pointed, view);
  return layersFor(view).map((layer) =>
    joinedLayer({ ...layer, ...(lit[layer.id] ? { filter: lit[layer.id] } : {}) } as typeof layer),
  );
};

/** The one place that talks to MapLibre. Draws views; tells what the reader did. */
export class AtlasMap {
  readonly map: MapLibreMap;
  private view: MapView;
  private wanted: WantedView;
  private layers: LayerSpecification[];
  private pointed: Pointed | null = null;
  private resizing = false;
  private awake = basemap === null;
  private fading: ReturnType<typeof setTimeout> | undefined;
  /** MapLibre's own element: it can move from one page to the next. */
  private readonly host = document.createElement('div');

  /** @throws GPUInitializationError where there is no WebGL */
  constructor(
    container: HTMLElement,
    wanted: WantedView,
    camera: Camera,
    data: Readonly<Record<string, FeatureCollection>>,
    private events: AtlasMapEvents,
  ) {
    const view = { ...wanted, bands: { seen: bandIn(wanted, camera) }, awake: this.awake };
    this.wanted = wanted;
    this.view = view;
    this.layers = dressOf(view, null);
    this.host.className = 'size-full';
    container.append(this.host);
    this.map = new MapLibreMap({
      container: this.host,
      style: joined(styleFor(view, data)),
      center: [camera.center[0], camera.center[1]],
      zoom: camera.zoom,
      minZoom: 4,
      maxZoom: 13,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: 0,
      pixelRatio: unseenRatio,
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.setMissingStyleImageResolver(this.drawMissing);
    this.map.on('resize', this.expectMoveEnd);
    this.map.on('moveend', this.tellCamera);
    this.map.once('idle', this.showWhole);
    this.map.on('zoom', this.crossBand);
    new MapPointer(
      this.map,
      (site) => this.screenPointOf(site),
      () => this.view.shown.map(({ id }) => id),
      () => this.events,
    );
    this.map.on('webglcontextlost', () => this.events.onLost(true));
    this.map.on('webglcontextrestored', () => this.events.onLost(false));
  }

  remove(): void {
    clearTimeout(this.fading);
    this.map.remove();
    this.host.remove();
  }

  /** Leaves its page, as it is. */
  leave(): void {
    this.events = silent;
    this.host.remove();
  }

  /** Enters another page. */
  enter(container: HTMLElement, events: AtlasMapEvents): void {
    container.append(this.host);
    this.events = events;
  }

  /** Draws another view of the same layers: only what differs is set. */
  draw(wanted: WantedView): void {
    this.wanted = wanted;
    this.set({ ...wanted, bands: { seen: bandIn(wanted, this.screen().camera) } });
  }

  private set(view: MapView): void {
    this.view = { ...view, awake: this.awake };
    this.dress();
    this.map.triggerRepaint();
  }

  /** Lights what the pointer is on, here or elsewhere on the page. */
  point(pointed: Pointed | null): void {
    this.pointed = pointed;
    this.dress();
  }

  private dress(): void {
    const next = dressOf(this.view, this.pointed);
    dressLayers(this.map, this.layers, next);
    this.layers = next;
  }

  /** Shows a camera, gliding there unless told otherwise; a map that lies there already stays. */
  show({ center, zoom }: Camera, glide: boolean): void {
    if (!this.map.isMoving() && sameCamera(this.screen().camera, { center, zoom })) return;
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

  /** From one band of zoom to the next the symbols cross-fade. */
  private readonly crossBand = (): void => {
    const seen = bandIn(this.wanted, this.screen().camera);
    const leaving = this.view.bands.seen;
    if (seen === leaving) return;
    this.set({ ...this.wanted, bands: { seen, leaving } });
    clearTimeout(this.fading);
    this.fading = setTimeout(() => this.draw(this.wanted), this.wanted.still ? 0 : fadeTime);
  };

  /** All is there: it is drawn once at the screen's own resolution, and then it may be seen. */
  private readonly showWhole = (): void => {
    this.map.setPixelRatio(ownRatio);
    this.map.on('idle', () => this.events.onIdle());
    if (!this.awake) this.map.once('idle', this.wake);
  };

  /** Tiles come from elsewhere, soon or never: they are asked for once the map is seen. */
  private readonly wake = (): void => {
    this.awake = true;
    this.draw(this.wanted);
  };

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
}
