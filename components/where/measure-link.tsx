'use client';

import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import { whereWords } from '../text/where-words';
import { pathToPage } from '../view/paths';
import { useLink, useView } from '../view/use-view';

/** From a site's page to what lies how far from it. */
export const MeasureLink = ({ site }: { site: string }) => {
  const { language } = useView();
  const link = useLink();
  return (
    <Link
      href={link(pathToPage(language, 'where'), { from: { type: 'site', id: site } })}
      prefetch={false}
      scroll={false}
      className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
    >
      {t(whereWords.measureFrom, language)}
    </Link>
  );
};
