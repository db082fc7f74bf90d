import { findings, stories, targets } from '@/data/dataset';
import { paragraphCount } from '@/data/outline/paragraph-number';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { compareTeaser, compareTitle } from '../text/compare';
import { inBoth } from '../text/fill';
import { findingsTeaser, findingsTitle } from '../text/findings';
import { allFigures, indicatorsTeaser } from '../text/indicators';
import { matrixTeaser, matrixTitle } from '../text/matrix';
import { openDataTeaser, openDataTitle } from '../text/open-data';
import { planTeaser, planTitle } from '../text/plan';
import { aboutTeaser, aboutWord, furtherWord, portsTeaser, portsWord } from '../text/province';
import { storyWords } from '../text/story-words';
import { PageLink } from '../ui/page-link';
import { SectionHeading } from '../ui/section-heading';
import { pathTo, pathToPage } from '../view/paths';

const further: readonly { path: (language: Language) => string; name: Text; teaser: Text }[] = [
  {
    path: (language) => pathToPage(language, 'targets'),
    name: allFigures,
    teaser: inBoth(indicatorsTeaser, { count: targets.length }),
  },
  {
    path: (language) => pathToPage(language, 'matrix'),
    name: matrixTitle,
    teaser: matrixTeaser,
  },
  {
    path: (language) => pathToPage(language, 'compare'),
    name: compareTitle,
    teaser: compareTeaser,
  },
  {
    path: (language) => pathTo(language, { type: 'ports' }),
    name: portsWord,
    teaser: portsTeaser,
  },
  {
    path: (language) => pathToPage(language, 'plan'),
    name: planTitle,
    teaser: inBoth(planTeaser, { count: paragraphCount }),
  },
  {
    path: (language) => pathToPage(language, 'findings'),
    name: findingsTitle,
    teaser: inBoth(findingsTeaser, { count: findings.length }),
  },
  {
    path: (language) => pathToPage(language, 'stories'),
    name: storyWords.title,
    teaser: inBoth(storyWords.teaser, { count: stories.length }),
  },
  {
    path: (language) => pathToPage(language, 'present'),
    name: storyWords.presentTitle,
    teaser: storyWords.presentTeaser,
  },
  {
    path: (language) => pathToPage(language, 'data'),
    name: openDataTitle,
    teaser: openDataTeaser,
  },
  {
    path: (language) => pathToPage(language, 'about'),
    name: aboutWord,
    teaser: aboutTeaser,
  },
];

/** Where to go on from the opening page: each page of the atlas, and what is on it. */
export const FurtherPages = ({ language }: { language: Language }) => (
  <section>
    <SectionHeading>{t(furtherWord, language)}</SectionHeading>
    <ul>
      {further.map(({ path, name, teaser }) => (
        <PageLink
          key={name.en}
          href={path(language)}
          name={t(name, language)}
          teaser={t(teaser, language)}
        />
      ))}
    </ul>
  </section>
);
