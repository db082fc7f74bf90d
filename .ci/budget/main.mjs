import { main } from '../process.mjs';
import { checkBudget, showBudget } from './weigh.mjs';

/** node .ci/budget/main.mjs: what the build weighs, and fails where that is more than it may. */
await main(() => {
  showBudget();
  checkBudget();
});
