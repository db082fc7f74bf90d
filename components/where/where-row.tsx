'use client';

import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import { mapSiteById } from '@/geo/features/map-sites';
import { NameLink } from '../ui/name-link';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';

/** A site among what was found, with what is said of it at the end. */
export const WhereRow = ({ id, children }: { id: string; children?: ReactNode }) => {
  const { language } = useView();
  const site = mapSiteById(id);
  if (!site) return null;
  return (
    <li data-row={id} className="flex items-center gap-2.5 border-b border-rule py-1">
      <SiteMark design={site} />
      <span className="flex-1">
        <NameLink href={pathTo(language, { type: 'site', id })}>{t(site.name, language)}</NameLink>
      </span>
      {children}
    </li>
  );
};
