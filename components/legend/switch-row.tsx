'use client';

import { type ReactNode, useEffect } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { legendWords } from '../text/legend-words';
import { useEarlyPress } from '../view/use-early-press';
import type { ChoiceState } from './choice';

interface SwitchRowProps {
  layer: string;
  name: string;
  state: ChoiceState;
  language: Language;
  /** What belongs to the checkbox and switches with it. */
  label: ReactNode;
  /** What stands beside the label and does something else: a link, a fold. */
  children?: ReactNode;
  /** Bar and count, at the right. */
  tally?: ReactNode;
  onToggle: () => void;
  onOnly?: () => void;
  /** A line below, in small. */
  note?: string;
}

/** One layer: a checkbox with its name, its count, and a button that leaves only this one on. */
export const SwitchRow = (props: SwitchRowProps) => {
  const { layer, name, state, language, label, children, tally, onToggle, onOnly, note } = props;
  const box = useEarlyPress(state === 'on', onToggle);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'mixed';
  }, [box, state]);
  return (
    <div className="switch-row hover:bg-wash">
      <div className="flex w-44 shrink-0 items-center gap-2 max-sheet:w-40">
        <label
          className="flex cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
          data-state={state}
        >
          <input
            ref={box}
            type="checkbox"
            data-layer={layer}
            aria-label={name}
            checked={state === 'on'}
            onChange={onToggle}
            className="switch-box"
          />
          {label}
        </label>
        {children}
      </div>
      {tally}
      {onOnly && (
        <button
          type="button"
          data-only={layer}
          aria-label={`${t(legendWords.onlyThis, language)}: ${name}`}
          onClick={onOnly}
          className="switch-only"
        >
          {t(legendWords.only, language)}
        </button>
      )}
      {note && <p className="switch-note">{note}</p>}
    </div>
  );
};
