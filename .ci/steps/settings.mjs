import { operator } from '../../operator.config.mjs';
import { Problem } from '../process.mjs';

/** Refuses what an operator has set wrongly, before anything is installed, built or served. */
export const settings = () => {
  try {
    operator();
  } catch ({ message }) {
    throw new Problem(`The environment holds what cannot be used:\n${message}`);
  }
};
