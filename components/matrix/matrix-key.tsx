import { type Language, t } from '@/data/vocabulary/languages';
import { LegendMark } from '../legend/kind-mark';
import { keyOwn, keyShared } from '../text/matrix';
import { HollowMark } from './hollow-mark';

/** The two figures of a cell, in one line above the table; the legend below says the rest. */
export const MatrixKey = ({ language }: { language: Language }) => (
  <ul className="matrix-key flex flex-wrap gap-x-5">
    <li className="flex items-center gap-1.5">
      <LegendMark shape="base" precision="prefecture" />
      <b className="text-ink">3</b> {t(keyOwn, language)}
    </li>
    <li className="flex items-center gap-1.5">
      <HollowMark />
      <span className="text-ink">+2</span> {t(keyShared, language)}
    </li>
  </ul>
);
