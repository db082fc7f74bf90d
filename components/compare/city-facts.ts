import type { PrefectureId } from '@/data/vocabulary/prefectures';
import type { Separation } from '@/geo/features/separation';

/** A port, by its site's id, and how far off it is. */
export interface PortFact extends Separation {
  port: string;
}

/** What only the server knows of a city: it has the shapes. */
export interface CityFacts {
  counties: number;
  /** km², on the drawn boundaries. */
  area: number;
  air: PortFact;
  rail: PortFact;
}

export type FactsByCity = Readonly<Record<PrefectureId, CityFacts>>;
