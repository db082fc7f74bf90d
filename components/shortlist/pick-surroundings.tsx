import { type Language, t } from '@/data/vocabulary/languages';
import type { Compared, NearestPort } from '@/geo/features/comparison';
import { mapSiteById } from '@/geo/features/map-sites';
import { DistanceWords } from '../lists/distance-words';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { placeInFull } from '../text/places';
import { shortlistWords } from '../text/shortlist-words';
import { Disclosure } from '../ui/disclosure';

import { NameLink } from '../ui/name-link';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { Fact } from './fact';

interface PickSurroundingsProps {
  compared: Compared;
  language: Language;
}

const SiteLink = ({ id, language }: { id: string; language: Language }) => {
  const site = mapSiteById(id);
  return (
    site && (
      <NameLink href={pathTo(language, { type: 'site', id })}>{t(site.name, language)}</NameLink>
    )
  );
};

const Port = ({ nearest, language }: { nearest?: NearestPort; language: Language }) =>
  nearest ? (
    <>
      <SiteLink id={nearest.port} language={language} />
      <b className="block whitespace-nowrap tabular-nums">
        <DistanceWords separation={nearest} language={language} />
      </b>
    </>
  ) : (
    <span className="text-ink-second">{t(shortlistWords.notMeasured, language)}</span>
  );

const Neighbours = ({ compared: { neighbours }, language }: PickSurroundingsProps) => {
  if (!neighbours) {
    return <span className="text-ink-second">{t(shortlistWords.neighboursUnknown, language)}</span>;
  }
  const summary = (
    <Filled
      text={shortlistWords.neighboursIn}
      language={language}
      slots={{
        place: t(placeInFull(neighbours.place), language),
        count: numberIn(language, neighbours.sites.length),
      }}
    />
  );
  if (neighbours.sites.length === 0) {
    return (
      <>
        {t(placeInFull(neighbours.place), language)}{' '}
        <span className="text-ink-second">{t(shortlistWords.noNeighbours, language)}</span>
      </>
    );
  }
  return (
    <Disclosure summary={summary}>
      <ul className="text-small/5">
        {neighbours.sites.map((id) => {
          const site = mapSiteById(id);
          return (
            <li key={id} className="flex items-start gap-1.5">
              <span className="mt-1 flex">{site && <SiteMark design={site} size={12} />}</span>
              <SiteLink id={id} language={language} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
};

/** What lies round a site: the nearest ports, and what else is at its place. */
export const PickSurroundings = ({ compared, language }: PickSurroundingsProps) => (
  <>
    {(['air', 'rail'] as const).map((mode) => (
      <Fact
        key={mode}
        term={t(mode === 'air' ? shortlistWords.airPort : shortlistWords.railPort, language)}
      >
        <Port language={language} {...(compared[mode] ? { nearest: compared[mode] } : {})} />
      </Fact>
    ))}
    <Fact term={t(shortlistWords.neighbours, language)}>
      <Neighbours compared={compared} language={language} />
    </Fact>
  </>
);
