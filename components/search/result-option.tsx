import Link from 'next/link';
import type { MouseEvent } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { unitOfCount } from '../text/atlas';
import { nounFor, numberIn } from '../text/numbers';
import { useLink } from '../view/use-view';
import type { Found } from './finder/finder';
import { destinationOf } from './goal-path';
import { MarkedText } from './marked-text';
import { ResultMark } from './result-mark';
import { shownResult } from './shown-result';

/** A line of the list, as the field that it is chosen from knows it. */
export interface Option {
  id: string;
  isActive: boolean;
  onPoint: () => void;
}

interface ResultOptionProps {
  option: Option;
  found: Found;
  language: Language;
  /** It was opened here, not in another tab. */
  onOpen: () => void;
}

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey;

/** The field keeps the focus: the list is read through it. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault();

const noteOf = ({ entry }: Found, language: Language): string | undefined => {
  const { sites, note } = entry;
  // 吕梁钢铁基地 has said already that it is in 吕梁.
  if (!sites)
    return note && !entry[language].includes(note[language]) ? t(note, language) : undefined;
  const count = sites[language];
  const noun = t(nounFor(count, unitOfCount), language);
  return `${numberIn(language, count)} ${noun}`;
};

/** One result: a link to its page, with what matched marked. */
export const ResultOption = ({ option, found, language, onOpen }: ResultOptionProps) => {
  const link = useLink();
  const { path, change } = destinationOf(found.entry.goal, language);
  const { title, others } = shownResult(found, language);
  const note = noteOf(found, language);
  return (
    <Link
      id={option.id}
      role="option"
      aria-selected={option.isActive}
      tabIndex={-1}
      href={link(path, change)}
      prefetch={false}
      scroll={path.includes('#')}
      onMouseDown={keepFocus}
      onPointerMove={option.onPoint}
      onClick={(event) => {
        if (!opensElsewhere(event)) onOpen();
      }}
      className="search-option"
    >
      <ResultMark entry={found.entry} language={language} />
      <span className="min-w-0 flex-1">
        <span className="search-title">
          <MarkedText marked={title} language={language} />
        </span>
        <span className="search-others">
          {others.map((other) => (
            <MarkedText key={other.text} marked={other} language={language} />
          ))}
          {note && <span>{note}</span>}
        </span>
      </span>
    </Link>
  );
};
