import { entryOf } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { shapeOf } from '@/geo/symbol';
import { fullPlace, nameInPlace } from '../text/places';
import { Citation } from '../ui/citation';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { ShownRow } from './shown-row';

/** The mark of a site in a list, the same as on the map. */
export const MarkOf = ({ site, size = 15 }: { site: Site; size?: number }) => (
  <SiteMark
    design={{ shape: shapeOf(site), sector: site.sector, precision: site.precision }}
    size={size}
  />
);

interface SiteRowProps {
  site: Site;
  language: Language;
  /** `place`: the page says where, so the name leaves it out; `full`: a second line says where. */
  within?: 'place' | 'full';
  note?: Text;
}

/** One site in a list: its mark, its name, where it is and where the plan says so. */
export const SiteRow = ({ site, language, within = 'full', note }: SiteRowProps) => {
  const name = within === 'place' ? nameInPlace(site, entryOf(site.entry)) : site.name;
  const second = [
    ...(within === 'full' || site.precision === 'county' || site.precision === 'town'
      ? [t(fullPlace(site), language)]
      : []),
    ...(note ? [t(note, language)] : []),
  ];
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
          {t(name, language)}
        </ViewLink>
        {second.length > 0 && <p className="text-small/5 text-ink-second">{second.join(' · ')}</p>}
      </div>
      <span className="mt-0.5">
        <Citation paragraphs={[site.citation.paragraph]} language={language} />
      </span>
    </ShownRow>
  );
};
