import type { TargetRecord } from '../schema/target';
import { coalAndMetallurgyTargets } from './targets/coal-and-metallurgy';
import { cokingAndPowerTargets } from './targets/coking-and-power';
import { consumerTargets } from './targets/consumer';
import { greenTargets } from './targets/green';
import { informationTargets } from './targets/information';
import { informatizationTargets } from './targets/informatization';
import { innovationTargets } from './targets/innovation';
import { outputTargets } from './targets/output';
import { pillarTargets } from './targets/pillars';
import { potentialTargets } from './targets/potential';
import { smallFirmTargets } from './targets/small-firms';
import { taskTargets } from './targets/tasks';

/** Every figure of the plan: the province’s by theme, then the sectors’ in the plan’s order. */
export const targets: TargetRecord[] = [
  ...outputTargets,
  ...greenTargets,
  ...innovationTargets,
  ...informatizationTargets,
  ...smallFirmTargets,
  ...coalAndMetallurgyTargets,
  ...cokingAndPowerTargets,
  ...pillarTargets,
  ...potentialTargets,
  ...consumerTargets,
  ...informationTargets,
  ...taskTargets,
];
