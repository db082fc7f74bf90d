import { sites } from '@/data/dataset';
import { type Language, t } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { ShownBar } from '../lists/shown-bar';
import { ShownCount } from '../lists/shown-count';
import { shared } from '../text/atlas';
import { citiesWord } from '../text/province';
import { SectionHeading } from '../ui/section-heading';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';

const cities = prefectureIds
  .map((id) => {
    const touching = sites.filter(({ prefectures: touched }) => touched.includes(id));
    return {
      id,
      own: touching.filter(({ extent }) => extent === 'place').map((site) => site.id),
      shared: touching.filter(({ extent }) => extent !== 'place').map((site) => site.id),
    };
  })
  .sort((a, b) => b.own.length - a.own.length);

const most = Math.max(...cities.map(({ own }) => own.length));

/** Every city with its sites as a bar, all on one scale. */
export const CityList = ({ language }: { language: Language }) => (
  <section>
    <SectionHeading>{t(citiesWord, language)}</SectionHeading>
    <ul>
      {cities.map(({ id, own, shared: touching }) => (
        <li
          key={id}
          className="relative grid grid-cols-[5.25rem_1fr_1.5rem_4.5rem] items-center gap-2 border-b border-rule py-1 hover:bg-wash pointer-coarse:py-2.5"
        >
          <ViewLink
            href={pathTo(language, { type: 'city', id })}
            className="inline-flex min-h-6 items-center font-serif text-lead font-semibold text-ink after:absolute after:inset-0 hover:underline"
          >
            {t(prefectures[id].name, language)}
          </ViewLink>
          <ShownBar sites={own} of={most} height={10} />
          <span className="text-right font-semibold tabular-nums">
            <ShownCount sites={own} />
          </span>
          <span className="text-right text-small text-ink-second tabular-nums">
            + <ShownCount sites={touching} /> {t(shared, language)}
          </span>
        </li>
      ))}
    </ul>
  </section>
);
