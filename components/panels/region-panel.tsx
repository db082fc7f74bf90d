import { sites } from '@/data/dataset';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { type RegionId, regionIds, regions } from '@/data/vocabulary/regions';
import { HeadingCount } from '../lists/heading-count';
import { HiddenNote } from '../lists/hidden-note';
import { SitesBySector } from '../lists/sites-by-sector';
import { ourReading, statedByPlan } from '../text/citation';
import { Filled } from '../text/filled';
import { inLine } from '../text/places';
import { regionsWord } from '../text/province';
import { inCommon, overlapping, unitsOfRegion } from '../text/region';
import { Breadcrumb } from '../ui/breadcrumb';
import { NameLine } from '../ui/name-line';
import { NameLink } from '../ui/name-link';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';

interface RegionProps {
  region: RegionId;
  language: Language;
}

interface ReadingProps {
  reading: 'stated' | 'interpreted';
  why: Text;
  language: Language;
}

/** On whose word the extent of a region rests, and why. */
const Reading = ({ reading, why, language }: ReadingProps) => (
  <Note label={t(reading === 'stated' ? statedByPlan : ourReading, language)}>
    {t(why, language)}
  </Note>
);

/** The cities that a region is read as, and on whose word. */
const Extent = ({ region, language }: RegionProps) => {
  const { units, reading, why } = regions[region];
  return (
    <div className="flex flex-col gap-2">
      <div className="font-serif text-lead font-semibold">
        <NameLine label={t(unitsOfRegion, language)}>
          {units.map((unit) => (
            <li key={unit}>
              <NameLink href={pathTo(language, { type: 'city', id: unit })}>
                {t(prefectures[unit].name, language)}
              </NameLink>
            </li>
          ))}
        </NameLine>
      </div>
      <Reading reading={reading} why={why} language={language} />
    </div>
  );
};

const Overlaps = ({ region, language }: RegionProps) => {
  const own: ReadonlySet<string> = new Set(regions[region].units);
  const others = regionIds
    .filter((id) => id !== region)
    .map((id) => ({ id, both: regions[id].units.filter((unit) => own.has(unit)) }))
    .filter(({ both }) => both.length > 0);
  if (others.length === 0) return null;
  return (
    <section>
      <SectionHeading>{t(overlapping, language)}</SectionHeading>
      <ul>
        {others.map(({ id, both }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1">
            <NameLink href={pathTo(language, { type: 'region', id })}>
              {t(regions[id].name, language)}
            </NameLink>
            <span className="text-small text-ink-second">
              <Filled
                text={inCommon}
                language={language}
                slots={{
                  units: inLine(
                    both.map((unit) => prefectures[unit].name),
                    language,
                  ),
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** A named region: how it is read and why, and everything that the plan puts in it. */
export const RegionPanel = ({ region, language }: RegionProps) => {
  const held = sites.filter((site) => site.region === region);
  const ids = held.map(({ id }) => id);
  return (
    <Panel>
      <header className="flex flex-col gap-2">
        <Breadcrumb language={language}>{t(regionsWord, language)}</Breadcrumb>
        <PanelHeading
          name={regions[region].name}
          language={language}
          count={<HeadingCount sites={ids} language={language} />}
        />
        <Extent region={region} language={language} />
        <HiddenNote sites={ids} />
      </header>
      <SitesBySector sites={held} language={language} />
      <Overlaps region={region} language={language} />
    </Panel>
  );
};
