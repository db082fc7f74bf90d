import type { Site } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { ShownCount } from '../lists/shown-count';
import { ShownEntry } from '../lists/shown-entry';
import { byCity, byCityNote } from '../text/sector';
import { NameLine } from '../ui/name-line';
import { NameLink } from '../ui/name-link';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';

/** How a sector's sites are shared among the cities. */
export const SectorCities = ({
  sites,
  language,
}: {
  sites: readonly Site[];
  language: Language;
}) => {
  const placed = sites.filter(({ extent }) => extent === 'place');
  const held = prefectureIds
    .map((id) => ({
      id,
      ids: placed.filter(({ prefectures: [city] }) => city === id).map((site) => site.id),
    }))
    .filter(({ ids }) => ids.length > 0);
  if (held.length === 0) return null;
  return (
    <section>
      <SectionHeading>{t(byCity, language)}</SectionHeading>
      <div className="pt-1.5">
        <NameLine>
          {held.map(({ id, ids }) => (
            <ShownEntry key={id} sites={ids}>
              <NameLink href={pathTo(language, { type: 'city', id })}>
                {t(prefectures[id].name, language)}
              </NameLink>{' '}
              <span className="text-ink-second">
                <ShownCount sites={ids} />
              </span>
            </ShownEntry>
          ))}
        </NameLine>
        <p className="text-small text-ink-second">{t(byCityNote, language)}</p>
      </div>
    </section>
  );
};
