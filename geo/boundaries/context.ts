import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { RiverProperties, TransportProperties } from './context-properties';
import neighboursFile from './neighbours.topo.json' with { type: 'json' };
import type { NeighbourProperties, NeighbourTopology } from './province-topology';
import riversFile from './rivers.geo.json' with { type: 'json' };
import transportFile from './transport.geo.json' with { type: 'json' };

export type { RiverProperties, TransportProperties } from './context-properties';

const topology = neighboursFile as unknown as NeighbourTopology;

/**
 * The provinces round Shanxi, cut along its outline and at the edge of the clip: fill them, but do
 * not stroke them, the clip is no border. Lng, lat, WGS-84, as everything here.
 */
export const neighbourFeatures = feature(
  topology,
  topology.objects.neighbours,
) as FeatureCollection<Polygon | MultiPolygon, NeighbourProperties>;

/** The lines between two neighbours: neither Shanxi's outline, nor the clip, nor a national border. */
export const neighbourBorders: MultiLineString = mesh(
  topology,
  topology.objects.neighbours,
  (a, b) => a !== b,
);

export const neighbourLabels: FeatureCollection<Point, NeighbourProperties> = {
  type: 'FeatureCollection',
  features: neighbourFeatures.features.map(({ id = '', properties }) => ({
    type: 'Feature',
    id,
    properties,
    geometry: { type: 'Point', coordinates: properties.label },
  })),
};

/** Seven rivers, good to about 400 m. */
export const riverFeatures = riversFile as unknown as FeatureCollection<
  MultiLineString,
  RiverProperties
>;

/** Railways and roads, schematic. */
export const transportFeatures = transportFile as unknown as FeatureCollection<
  LineString,
  TransportProperties
>;
