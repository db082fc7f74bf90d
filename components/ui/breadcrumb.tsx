import type { ReactNode } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { breadcrumb, wholeProvince } from '../text/atlas';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';

interface BreadcrumbProps {
  language: Language;
  /** What stands between the province and this page. */
  children?: ReactNode;
}

/** The way back: the province, and what lies between. */
export const Breadcrumb = ({ language, children }: BreadcrumbProps) => (
  <nav
    aria-label={t(breadcrumb, language)}
    className="flex flex-wrap items-center gap-x-2 text-small text-ink-second"
  >
    <span className="inline-flex items-center gap-x-2">
      <ViewLink
        href={pathTo(language, { type: 'province' })}
        className="inline-flex min-h-6 items-center hover:text-ink hover:underline pointer-coarse:min-h-11"
      >
        <span aria-hidden="true">‹&nbsp;</span>
        {t(wholeProvince, language)}
      </ViewLink>
      {children && <span aria-hidden="true">·</span>}
    </span>
    {children}
  </nav>
);
