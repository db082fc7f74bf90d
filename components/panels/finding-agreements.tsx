import { entries } from '@/data/dataset';
import { agreements } from '@/data/records/agreements';
import { groups } from '@/data/vocabulary/groups';
import { type Language, t } from '@/data/vocabulary/languages';
import { Filled } from '../text/filled';
import { agreementsWord, countsAgree } from '../text/findings';
import { numberIn } from '../text/numbers';
import { Citation } from '../ui/citation';
import { SectionHeading } from '../ui/section-heading';

/** Lists of places that the plan counts itself; the dataset is refused where one does not agree. */
const countedLists =
  entries.filter(({ stated }) => stated).length +
  Object.values(groups).filter(({ stated }) => stated).length;

const row = 'flex items-baseline justify-between gap-4 border-b border-rule py-1.5 leading-6';

/** What was checked as well and is no finding. */
export const FindingAgreements = ({ language }: { language: Language }) => (
  <section className="break-inside-avoid">
    <SectionHeading>{t(agreementsWord, language)}</SectionHeading>
    <ul>
      <li className={row}>
        <span>
          <Filled
            text={countsAgree}
            language={language}
            slots={{ count: numberIn(language, countedLists) }}
          />
        </span>
      </li>
      {agreements.map(({ text, paragraphs }) => (
        <li key={text.en} className={row}>
          <span>{t(text, language)}</span>
          <Citation paragraphs={paragraphs} language={language} />
        </li>
      ))}
    </ul>
  </section>
);
