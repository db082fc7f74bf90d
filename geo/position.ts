import type { LngLat } from './projection';

/** A place on the ground and how closely it is known. */
export interface Position {
  /** Lng, lat, WGS-84: the coordinate itself, or the seat of the unit that is known. */
  point: LngLat;
  precision: 'exact' | 'town' | 'county' | 'prefecture';
  /** Adcode of the smallest unit that surely holds the place. */
  unit: string;
  /** How far from `point` the place may lie, km; 0 where the coordinate is published. */
  radiusKm: number;
}
