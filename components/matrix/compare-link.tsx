import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { compareThis } from '../text/matrix';
import { pathToPage } from '../view/paths';
import type { MatrixView } from './matrix-view';

interface CompareLinkProps {
  view: MatrixView;
  /** What is compared, for who does not see the heading. */
  name: string;
  city?: PrefectureId;
  leaves?: readonly string[];
}

/** From a heading to the comparison that starts with it. */
export const CompareLink = ({ view, name, city, leaves }: CompareLinkProps) => (
  <Link
    href={view.link(pathToPage(view.language, 'compare'), {
      cities: city ? new Set([city]) : null,
      sectors: leaves ? new Set(leaves) : null,
    })}
    prefetch={false}
    scroll={false}
    className="matrix-compare"
  >
    <span className="sr-only">{name}: </span>
    {t(compareThis, view.language)}
  </Link>
);
