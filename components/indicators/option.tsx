'use client';

import type { ReactNode } from 'react';
import type { Language } from '@/data/vocabulary/languages';
import { numberIn } from '../text/numbers';

export const quietButton =
  'inline-flex min-h-6 cursor-pointer items-center gap-1 underline decoration-rule underline-offset-4 hover:decoration-ink aria-pressed:font-semibold aria-pressed:decoration-ink aria-pressed:decoration-2 disabled:cursor-default disabled:text-ink-third disabled:no-underline pointer-coarse:min-h-11';

interface OptionProps {
  id: string;
  on: boolean;
  /** How many indicators it would leave. */
  count?: number;
  language: Language;
  onChoose: () => void;
  children: ReactNode;
}

/** One choice among others, with what it would leave; chosen again, it is taken back. */
export const Option = ({ id, on, count, language, onChoose, children }: OptionProps) => (
  <li>
    <button
      type="button"
      data-option={id}
      aria-pressed={on}
      disabled={count === 0 && !on}
      onClick={onChoose}
      className={quietButton}
    >
      {children}
      {count !== undefined && (
        <span className="text-citation font-normal text-ink-second tabular-nums">
          {numberIn(language, count)}
        </span>
      )}
    </button>
  </li>
);

/** A line of choices under one name. */
export const Options = ({ name, children }: { name: string; children: ReactNode }) => (
  <fieldset className="flex gap-3">
    <legend className="float-left w-18 shrink-0 text-small leading-6 text-ink-second pointer-coarse:leading-11">
      {name}
    </legend>
    <ul className="flex flex-wrap gap-x-4 pointer-coarse:gap-x-5">{children}</ul>
  </fieldset>
);
