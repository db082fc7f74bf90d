import type { MeasureRecord } from '../schema/measure';
import { informationMeasures } from './measures/information';
import { pillarMeasures } from './measures/pillars';
import { portMeasures } from './measures/ports';
import { potentialMeasures } from './measures/potential';
import { provinceMeasures } from './measures/province';
import { spaceMeasures } from './measures/space';
import { traditionalMeasures } from './measures/traditional';

/** What the plan will do, sector by sector, in the order of the paragraphs. */
export const measures: MeasureRecord[] = [
  ...traditionalMeasures,
  ...pillarMeasures,
  ...potentialMeasures,
  ...informationMeasures,
  ...portMeasures,
  ...spaceMeasures,
  ...provinceMeasures,
];
