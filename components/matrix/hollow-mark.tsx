import { hollowId } from './hollow-sheet';

/** A hollow shape as the legend shows it. */
export const HollowMark = () => (
  <svg aria-hidden="true" viewBox="-9 -9 18 18" width="18" height="18" color="var(--ink-second)">
    <use href={`#${hollowId('base')}`} />
  </svg>
);
