'use client';

import type { ReactNode } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { legendWords } from '../text/legend-words';
import { SwitchBox } from '../view/switch-box';
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
  return (
    <div className="switch-row hover:bg-wash">
      <div className="flex w-44 shrink-0 items-center gap-2 max-sheet:w-40">
        <label
          className="flex cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
          data-state={state}
        >
          <SwitchBox
            data-layer={layer}
            aria-label={name}
            checked={state === 'on'}
            mixed={state === 'mixed'}
            onSwitch={onToggle}
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
