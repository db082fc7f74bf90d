'use client';

import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { AddView } from '../stories/add-view';
import { inBoth } from '../text/fill';
import { shellWords } from '../text/shell-words';
import { shortlistWords } from '../text/shortlist-words';
import { storyWords } from '../text/story-words';
import { tableWords } from '../text/table-words';
import { type PlainPage, pathTo, pathToPage } from '../view/paths';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';

const pageOf = (page: PlainPage) => (language: Language) => pathToPage(language, page);

interface Page {
  name: Text;
  path: (language: Language) => string;
}

const pages: readonly Page[] = [
  { name: shellWords.overview, path: (language) => pathTo(language, { type: 'province' }) },
  { name: tableWords.contents, path: pageOf('table') },
  { name: shellWords.targets, path: pageOf('targets') },
  { name: shellWords.matrix, path: pageOf('matrix') },
  { name: shellWords.compare, path: pageOf('compare') },
  { name: shellWords.where, path: pageOf('where') },
  { name: shellWords.ports, path: (language) => pathTo(language, { type: 'ports' }) },
  { name: shellWords.plan, path: pageOf('plan') },
  { name: shellWords.findings, path: pageOf('findings') },
  { name: storyWords.title, path: pageOf('stories') },
  { name: shellWords.data, path: pageOf('data') },
  { name: shellWords.about, path: pageOf('about') },
];

/** The way to every page that is not a thing on the map; the same on every page. */
export const Contents = () => {
  const { language, pathname, picks } = useView();
  const shortlist: Page = {
    name: inBoth(shortlistWords.counted, { count: picks.length }),
    path: pageOf('shortlist'),
  };
  const [overview, ...others] = pages;
  // Near the beginning of the line, which a phone cuts off.
  const held = picks.length > 0 && overview ? [overview, shortlist, ...others] : pages;
  return (
    <nav aria-label={t(shellWords.contents, language)} className="atlas-contents">
      {held.map(({ name, path }) => (
        <ViewLink
          key={path(language)}
          href={path(language)}
          aria-current={path(language) === pathname ? 'page' : undefined}
          className="flex min-h-6 items-center whitespace-nowrap text-ink-second hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4 pointer-coarse:min-h-11"
        >
          {t(name, language)}
        </ViewLink>
      ))}
      <AddView />
    </nav>
  );
};
