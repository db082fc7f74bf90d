'use client';

import { usePathname } from 'next/navigation';
import { type Language, t } from '@/data/vocabulary/languages';
import { absolute } from '../share/absolute';
import { useViewLink } from '../share/use-view-link';
import { reportWord } from '../text/report-words';
import { useHydrated } from '../view/use-hydrated';
import { reportAddress } from './report-address';

interface ReportLinkProps {
  /** The operator's address with its slots. */
  template: string;
  /** The page's origin as the operator set it, for readers without scripts. */
  origin: string | null;
  site?: string;
  citation: string;
  language: Language;
}

/** Leads to where the operator wants to hear of mistakes, with what the page is about filled in. */
export const ReportLink = ({ template, origin, site, citation, language }: ReportLinkProps) => {
  const pathname = usePathname();
  const linkOf = useViewLink();
  const page = useHydrated() ? absolute(linkOf()) : `${origin ?? ''}${pathname}`;
  return (
    <a
      href={reportAddress(template, { site: site ?? '', page, citation, language })}
      target="_blank"
      rel="noopener noreferrer"
      data-report
      className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11"
    >
      {t(reportWord, language)}
    </a>
  );
};
