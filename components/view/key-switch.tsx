'use client';

import { t } from '@/data/vocabulary/languages';
import { shellWords } from '../text/shell-words';
import { SwitchBox } from './switch-box';
import { useView } from './use-view';

/**
 * Keys of one character can be turned off: who dictates, or holds keys down by mistake, sets them
 * off unasked. Kept in the link.
 */
export const KeySwitch = () => {
  const { language, singleKeys, setQuery } = useView();
  const toggle = () => void setQuery({ keys: singleKeys ? 'off' : null });
  return (
    <label className="key-switch flex min-h-6 cursor-pointer items-center gap-2 pt-2 pointer-coarse:min-h-11">
      <SwitchBox checked={singleKeys} onSwitch={toggle} />
      {t(shellWords.singleKeys, language)}
    </label>
  );
};
