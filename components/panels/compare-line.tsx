import { type Language, type Text, t } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { compareWith, compareWithOthers } from '../text/compare';
import { inBoth } from '../text/fill';
import { FilterLink } from '../view/filter-link';
import { pathToPage } from '../view/paths';

interface CompareLineProps {
  cities?: readonly PrefectureId[];
  sectors?: readonly string[];
  /** With what; left out where the reader has to choose. */
  name?: Text | undefined;
  teaser?: Text | undefined;
  language: Language;
}

/** The way into a comparison, as a row of a list. */
export const CompareLine = ({ name, teaser, language, ...compared }: CompareLineProps) => (
  <li className="relative border-b border-rule py-2 hover:bg-wash pointer-coarse:py-3">
    <FilterLink
      href={pathToPage(language, 'compare')}
      {...compared}
      className="font-serif text-lead font-semibold text-ink after:absolute after:inset-0 hover:underline"
    >
      {t(name ? inBoth(compareWith, { name }) : compareWithOthers, language)}
    </FilterLink>
    {teaser && <p className="text-small text-ink-second">{t(teaser, language)}</p>}
  </li>
);
