import type { ReactNode } from 'react';
import type { Target } from '@/data/target';
import { type Language, t } from '@/data/vocabulary/languages';
import type { Compared } from '@/geo/features/comparison';
import type { MapSite } from '@/geo/features/map-site';
import { shortlistWords } from '../text/shortlist-words';
import { OtherName } from '../ui/other-name';
import { PlanPhrase } from '../ui/plan-phrase';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { Fact } from './fact';
import { PickRecord } from './pick-record';
import { PickSurroundings } from './pick-surroundings';
import { PickTarget } from './pick-target';

interface PickCardProps {
  site: MapSite;
  /** What it is compared by; undefined while that is on its way. */
  compared?: Compared;
  target?: Target;
  language: Language;
  actions: ReactNode;
}

/** One site of the shortlist: its lines stand level with those of the others. */
export const PickCard = ({ site, compared, target, language, actions }: PickCardProps) => (
  <li data-row={site.id} className="pick-card">
    <header className="flex flex-col gap-1 pb-2">
      <h2 className="flex items-start gap-2 font-serif text-lead/6 font-semibold">
        <span className="mt-0.75 flex">
          <SiteMark design={site} />
        </span>
        <span>
          <ViewLink
            href={pathTo(language, { type: 'site', id: site.id })}
            className="text-ink hover:underline hover:underline-offset-4"
          >
            {t(site.name, language)}
          </ViewLink>
          <OtherName
            name={site.name}
            language={language}
            className="block text-small/5 font-normal text-ink-second"
          />
        </span>
      </h2>
      {actions}
    </header>
    {compared && (
      <dl className="contents">
        <PickRecord site={compared.site} language={language} />
        <PickSurroundings compared={compared} language={language} />
        <Fact term={t(shortlistWords.target, language)}>
          <PickTarget language={language} {...(target ? { target } : {})} />
        </Fact>
        <Fact term={t(shortlistWords.citation, language)}>
          <PlanPhrase citation={compared.site.citation} language={language} />
        </Fact>
      </dl>
    )}
  </li>
);
