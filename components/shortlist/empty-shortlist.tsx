'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { shortlistWords } from '../text/shortlist-words';
import { PageLink } from '../ui/page-link';
import { SectionHeading } from '../ui/section-heading';
import { pathTo, pathToPage } from '../view/paths';
import { picksAtMost } from '../view/picks';
import { useHydrated } from '../view/use-hydrated';

/** How to pick, and where from. */
export const EmptyShortlist = ({ language }: { language: Language }) => {
  // Before the page runs nobody knows whether the list in the address is empty, nor can one pick.
  const running = useHydrated();
  const places = [
    {
      href: pathToPage(language, 'table'),
      name: shortlistWords.allSites,
      teaser: shortlistWords.allSitesTeaser,
    },
    {
      href: pathTo(language, { type: 'province' }),
      name: shortlistWords.bySector,
      teaser: shortlistWords.bySectorTeaser,
    },
    {
      href: pathTo(language, { type: 'ports' }),
      name: shortlistWords.ports,
      teaser: shortlistWords.portsTeaser,
    },
  ];
  return (
    <section className="flex flex-col gap-3">
      {running && (
        <p className="text-lead/7">
          <b className="font-semibold">{t(shortlistWords.empty, language)} </b>
          <Filled
            text={shortlistWords.how}
            language={language}
            slots={{ count: numberIn(language, picksAtMost) }}
          />
        </p>
      )}
      <div>
        <SectionHeading>{t(shortlistWords.startFrom, language)}</SectionHeading>
        <ul>
          {places.map(({ href, name, teaser }) => (
            <PageLink
              key={href}
              href={href}
              name={t(name, language)}
              teaser={t(teaser, language)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
};
