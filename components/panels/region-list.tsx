import { sites } from '@/data/dataset';
import { type Language, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regionIds, regions } from '@/data/vocabulary/regions';
import { sectors } from '@/data/vocabulary/sectors';
import { ShownCount } from '../lists/shown-count';
import { ShownEntry } from '../lists/shown-entry';
import { MarkOf } from '../lists/site-row';
import { Filled } from '../text/filled';
import { inLine } from '../text/places';
import { readAs, regionsNote, regionsWord } from '../text/province';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';

/** Every named region: how it is read, and what the plan puts in it. */
export const RegionList = ({ language }: { language: Language }) => (
  <section id="extent-region">
    <SectionHeading>{t(regionsWord, language)}</SectionHeading>
    <p className="py-1.5 text-small text-ink-second">{t(regionsNote, language)}</p>
    <ul className="border-t border-rule">
      {regionIds.map((id) => {
        const held = sites.filter(({ region }) => region === id);
        const ids = held.map((site) => site.id);
        const units = regions[id].units.map((unit) => prefectures[unit].name);
        return (
          <ShownEntry
            key={id}
            sites={ids}
            className="relative flex items-start gap-3 border-b border-rule py-1.5 hover:bg-wash pointer-coarse:py-2.5"
          >
            <div className="min-w-0 flex-1">
              <ViewLink
                href={pathTo(language, { type: 'region', id })}
                className="inline-flex min-h-6 items-center text-ink after:absolute after:inset-0 hover:underline"
              >
                {t(regions[id].name, language)}
              </ViewLink>
              <p className="text-small/5 text-ink-second">
                <Filled
                  text={readAs}
                  language={language}
                  slots={{ units: inLine(units, language) }}
                />
              </p>
              <ul className="flex flex-wrap gap-x-3 text-small/6 text-ink-second">
                {held.map((site) => (
                  <li key={site.id} className="flex items-center gap-1">
                    <MarkOf site={site} size={12} />
                    {t(sectors[site.sector].name, language)}
                  </li>
                ))}
              </ul>
            </div>
            <span className="mt-0.5 w-4 text-right tabular-nums">
              <ShownCount sites={ids} />
            </span>
          </ShownEntry>
        );
      })}
    </ul>
  </section>
);
