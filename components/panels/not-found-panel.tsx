'use client';

import { usePathname } from 'next/navigation';
import { t } from '@/data/vocabulary/languages';
import { nearestNames, notFoundLead, notFoundTitle, toProvince } from '../text/not-found';
import { Lead } from '../ui/lead';
import { NameLink } from '../ui/name-link';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { languageIn, pathTo } from '../view/paths';
import { namedPages } from './named-pages';
import { nearestPages } from './nearest-pages';

/** An address that is no page: the names most like it, and the way home. */
export const NotFoundPanel = () => {
  const pathname = usePathname();
  const language = languageIn(pathname);
  const near = nearestPages(pathname, namedPages);
  return (
    <Panel>
      <PanelHeading name={notFoundTitle} language={language} />
      <Lead>{t(notFoundLead, language)}</Lead>
      {near.length > 0 && (
        <section>
          <SectionHeading>{t(nearestNames, language)}</SectionHeading>
          <ul>
            {near.map(({ selection, name }) => (
              <li key={`${selection.type} ${selection.id}`} className="border-b border-rule py-1">
                <NameLink href={pathTo(language, selection)}>{t(name, language)}</NameLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <NameLink href={pathTo(language, { type: 'province' })}>{t(toProvince, language)}</NameLink>
      </p>
    </Panel>
  );
};
