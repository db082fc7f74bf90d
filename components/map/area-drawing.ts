import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  type HexColor,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawRenderMode,
  TerraDrawSelectMode,
  ValidateNotSelfIntersecting,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { LngLat } from '@/geo/projection';
import type { Area } from '@/geo/where/area';
import type { DrawingTool } from './drawing-tool';
import { areaOf, featureOf, precision } from './drawn-shape';

interface DrawingEvents {
  onArea: (area: Area) => void;
  onPlace: (place: LngLat) => void;
}

const modes: Readonly<Record<DrawingTool, string>> = {
  none: 'still',
  polygon: 'polygon',
  circle: 'circle',
  place: 'point',
  edit: 'select',
};

const notSelfIntersecting = (feature: GeoJSONStoreFeatures) => ValidateNotSelfIntersecting(feature);

const modesIn = (ink: HexColor, ground: HexColor) => {
  const area = {
    fillColor: ink,
    fillOpacity: 0.06,
    outlineColor: ink,
    outlineWidth: 2,
  } as const;
  const handle = {
    selectionPointColor: ground,
    selectionPointOutlineColor: ink,
    selectionPointOutlineWidth: 2,
    selectionPointWidth: 6,
    midPointColor: ink,
    midPointOutlineColor: ground,
    midPointOutlineWidth: 1,
    midPointWidth: 4,
    selectedPolygonColor: ink,
    selectedPolygonFillOpacity: 0.1,
    selectedPolygonOutlineColor: ink,
    selectedPolygonOutlineWidth: 2.5,
  } as const;
  return [
    new TerraDrawPolygonMode({
      styles: { ...area, closingPointColor: ground, closingPointOutlineColor: ink },
      validation: notSelfIntersecting,
    }),
    new TerraDrawCircleMode({ styles: area }),
    new TerraDrawPointMode({
      styles: {
        pointColor: ground,
        pointOutlineColor: ink,
        pointOutlineWidth: 3,
        pointWidth: 7,
      },
    }),
    new TerraDrawRenderMode({ modeName: 'still', styles: {} }),
    new TerraDrawSelectMode({
      styles: handle,
      flags: {
        polygon: {
          feature: {
            draggable: true,
            coordinates: { midpoints: true, draggable: true, deletable: true },
            validation: notSelfIntersecting,
          },
        },
        circle: { feature: { draggable: true, coordinates: { resizable: 'center' } } },
        point: { feature: { draggable: true } },
      },
    }),
  ];
};

/** Draws and changes the reader's area and place on the live map. */
export class AreaDrawing {
  private readonly draw: TerraDraw;
  private written = '';
  private tool: DrawingTool = 'none';

  constructor(
    map: MapLibreMap,
    colours: { ink: HexColor; ground: HexColor },
    private readonly events: DrawingEvents,
  ) {
    this.draw = new TerraDraw({
      adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: precision }),
      modes: modesIn(colours.ink, colours.ground),
    });
    this.draw.start();
    this.draw.setMode(modes.none);
    this.draw.on('finish', this.tell);
  }

  remove(): void {
    this.draw.stop();
  }

  take(tool: DrawingTool): void {
    this.tool = tool;
    this.draw.setMode(modes[tool]);
    if (tool !== 'edit') return;
    const [area] = this.draw.getSnapshot().filter(({ geometry }) => geometry.type === 'Polygon');
    if (area?.id !== undefined) this.draw.selectFeature(area.id);
  }

  /** Shows what the address says; what is there already is left alone, so that a drag goes on. */
  show(area: Area | null, place: LngLat | null): void {
    const next = JSON.stringify([area, place]);
    if (next === this.written) return;
    this.written = next;
    this.draw.clear();
    const features: GeoJSONStoreFeatures[] = area ? [featureOf(area)] : [];
    if (place) {
      features.push({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...place] },
        properties: { mode: 'point' },
      });
    }
    this.draw.addFeatures(features);
    this.take(this.tool);
  }

  private readonly tell = (id: string | number): void => {
    const feature = this.draw.getSnapshotFeature(id);
    if (!feature) return;
    const area = areaOf(feature);
    if (area) this.events.onArea(area);
    else if (feature.geometry.type === 'Point') {
      const [lng = 0, lat = 0] = feature.geometry.coordinates;
      this.events.onPlace([lng, lat]);
    }
  };
}
