import { counties, countyIds } from '@/data/vocabulary/counties';
import { type Language, t } from '@/data/vocabulary/languages';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { countiesNote, countiesWord, unitChanges } from '../text/city';
import { Filled } from '../text/filled';
import { listIn, numberIn } from '../text/numbers';
import { NameLine } from '../ui/name-line';
import { QuietCount } from '../ui/quiet-count';
import { SectionHeading } from '../ui/section-heading';

interface FormerNamesProps {
  county: (typeof counties)[keyof typeof counties];
  language: Language;
}

/** The names that a unit had in the plan's year, where they differ. */
export const FormerNames = ({ county, language }: FormerNamesProps) => {
  const { former, change } = county;
  if (!former || !change) return null;
  const names = listIn(
    language,
    former.map((name) => t(name, language)),
  );
  return (
    <span className="text-small text-ink-second">
      {language === 'zh' ? '（' : ' ('}
      <Filled text={unitChanges[change]} language={language} slots={{ names }} />
      {language === 'zh' ? '）' : ')'}
    </span>
  );
};

/** The county-level units of a city, by today's names. */
export const CountyList = ({ city, language }: { city: PrefectureId; language: Language }) => {
  const held = countyIds.filter((id) => counties[id].prefecture === city);
  return (
    <section>
      <SectionHeading>
        {t(countiesWord, language)}
        <QuietCount>{numberIn(language, held.length)}</QuietCount>
      </SectionHeading>
      <div className="pt-1.5 leading-6">
        <NameLine>
          {held.map((id) => (
            <li key={id} id={id} className="scroll-mt-16 target:font-semibold">
              {t(counties[id].name, language)}
              <FormerNames county={counties[id]} language={language} />
            </li>
          ))}
        </NameLine>
        <p className="pt-1 text-small text-ink-second">{t(countiesNote, language)}</p>
      </div>
    </section>
  );
};
