import { entryOf } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { shapeOf } from '@/geo/symbol';
import { PickButton } from '../shortlist/pick-button';
import { fullPlace, inLine, isNamedAfterPlace } from '../text/places';
import { Citation } from '../ui/citation';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { ShownRow } from './shown-row';

/** The mark of a site in a list, the same as on the map. */
export const MarkOf = ({
  site,
  size = 15,
  lettered,
}: {
  site: Site;
  size?: number;
  lettered?: Language;
}) => (
  <SiteMark
    design={{ shape: shapeOf(site), sector: site.sector, precision: site.precision }}
    size={size}
    {...(lettered ? { lettered } : {})}
  />
);

/**
 * What a row's link says: the site's `name`; the `thing` alone where the page says the place; the
 * `place` alone where the page says the thing. A site with a name of its own keeps it.
 */
export type RowTitle = 'name' | 'thing' | 'place';

const titleOf = (site: Site, title: RowTitle): Text => {
  const { name } = entryOf(site.entry);
  if (title === 'name' || !isNamedAfterPlace(site, name)) return site.name;
  return title === 'thing' ? name : fullPlace(site);
};

interface SiteRowProps {
  site: Site;
  language: Language;
  title?: RowTitle;
  /** Whether a second line says where it is. */
  where?: boolean;
  note?: Text;
  /** Whether the paragraph stands at the end; not where the page is about it. */
  cited?: boolean;
}

/** One site in a list: its mark, its name, where it is and where the plan says so. */
export const SiteRow = ({
  site,
  language,
  title = 'name',
  where,
  note,
  cited = true,
}: SiteRowProps) => {
  const second = [...(where ? [fullPlace(site)] : []), ...(note ? [note] : [])];
  return (
    <ShownRow
      site={site.id}
      className="relative flex items-start gap-2.5 border-b border-rule py-1 hover:bg-wash data-current:bg-wash data-current:before:absolute data-current:before:inset-y-0 data-current:before:-left-3 data-current:before:w-[3px] data-current:before:bg-ink pointer-coarse:py-2.5"
    >
      <span className="mt-0.75 flex">
        <MarkOf site={site} />
      </span>
      <div className="min-w-0 flex-1">
        <ViewLink
          href={pathTo(language, { type: 'site', id: site.id })}
          className="block min-h-6 leading-6 text-ink after:absolute after:inset-0 hover:underline hover:underline-offset-4"
        >
          {t(titleOf(site, title), language)}
        </ViewLink>
        {second.length > 0 && (
          <p className="text-small/5 text-ink-second">{inLine(second, language)}</p>
        )}
      </div>
      <PickButton site={site.id} quiet />
      {cited && (
        <Citation paragraphs={[site.citation.paragraph]} language={language} standing="row" />
      )}
    </ShownRow>
  );
};
