import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

interface Collection<Properties extends object> {
  type: 'GeometryCollection';
  geometries: Array<Polygon<Properties> | MultiPolygon<Properties>>;
}

export interface UnitProperties {
  /** Six digits of GB/T 2260, also the feature's id. */
  adcode: string;
  /** Full Chinese name: 永济市, 运城市. */
  name: string;
}

export interface CountyProperties extends UnitProperties {
  /** Code of the prefecture. */
  prefecture: string;
}

/** `shanxi.topo.json`: three levels that share their arcs. Coordinates lng, lat, WGS-84. */
export type ProvinceTopology = Topology<{
  counties: Collection<CountyProperties>;
  prefectures: Collection<UnitProperties>;
  province: Collection<UnitProperties>;
}>;

export interface NeighbourProperties {
  adcode: string;
  zh: string;
  en: string;
  /** Lng, lat of the label. */
  label: [lng: number, lat: number];
}

/** `neighbours.topo.json`: the provinces round Shanxi, clipped. */
export type NeighbourTopology = Topology<{ neighbours: Collection<NeighbourProperties> }>;
