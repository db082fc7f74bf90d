import { groupBy } from '@/data/group-by';
import type { Entry, Site } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { designId, shapeOf } from '@/geo/symbol';
import { placesWord } from '../text/atlas';
import { fullPlace, shortPlace } from '../text/places';
import { Citation } from '../ui/citation';
import { NameLine } from '../ui/name-line';
import { NameLink } from '../ui/name-link';
import { pathTo } from '../view/paths';
import { ShownEntry } from './shown-entry';
import { ShownRow } from './shown-row';
import { ShownSome } from './shown-some';
import { MarkOf, SiteRow } from './site-row';
import { StatedCount } from './stated-count';

/** Sites by how they look: an entry known here to a county and there to a region has two looks. */
const byLook = (sites: readonly Site[]): Site[][] => [
  ...groupBy(sites, (site) => designId({ ...site, shape: shapeOf(site) })).values(),
];

interface EntryRowProps {
  entry: Entry;
  language: Language;
  /** Whether the paragraph stands at the end; not where the page is about it. */
  cited?: boolean;
}

/** One thing of the plan with all its places, each a link to the site there. */
export const EntryRow = ({ entry, language, cited = true }: EntryRowProps) => {
  const { sites, stated, citation } = entry;
  const [only, ...rest] = sites;
  if (only && rest.length === 0 && !stated)
    return <SiteRow site={only} language={language} where cited={cited} />;
  return (
    <ShownEntry
      sites={sites.map(({ id }) => id)}
      className="flex items-start gap-2.5 border-b border-rule py-1 has-data-current:bg-wash"
    >
      <span className="mt-0.75 flex w-4.5 shrink-0 flex-col gap-1">
        {byLook(sites).map((alike) => {
          const [first] = alike;
          return (
            first && (
              <ShownSome key={first.id} sites={alike.map(({ id }) => id)}>
                <MarkOf site={first} />
              </ShownSome>
            )
          );
        })}
      </span>
      <div className="min-w-0 flex-1">
        <p className="leading-6">
          {t(entry.name, language)}{' '}
          {stated && <StatedCount stated={stated} held={sites.length} language={language} />}
        </p>
        <div className="text-small text-ink-second">
          <NameLine label={`${t(entry.name, language)} — ${t(placesWord, language)}`}>
            {sites.map((site) => (
              <ShownRow
                key={site.id}
                site={site.id}
                className="data-current:font-semibold data-current:text-ink"
              >
                <NameLink href={pathTo(language, { type: 'site', id: site.id })}>
                  {t(sites.length === 1 ? fullPlace(site) : shortPlace(site), language)}
                </NameLink>
              </ShownRow>
            ))}
          </NameLine>
        </div>
      </div>
      {cited && <Citation paragraphs={[citation.paragraph]} language={language} />}
    </ShownEntry>
  );
};
