'use client';

import useSWR from 'swr';
import { type Language, t } from '@/data/vocabulary/languages';
import { offlineWords } from '../text/offline-words';
import { languageIn } from '../view/paths';
import { isPayload } from './page-address';

interface KeptPage {
  path: string;
  title: string;
}

/** As many of the latest as one looks through; each is read for its title. */
const shownAtMost = 60;

const titleIn = (html: string): string => {
  const [title = ''] = html.match(/<title>[^<]*/) ?? [];
  return new DOMParser().parseFromString(title, 'text/html').title;
};

const keptPages = async (): Promise<readonly KeptPage[]> => {
  const names = (await caches.keys()).filter((name) => name.startsWith('atlas-pages-'));
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const requests = (await cache.keys()).filter(({ url }) => !isPayload(new URL(url)));
      return Promise.all(
        requests.slice(-shownAtMost).map(async (request) => ({
          path: new URL(request.url).pathname,
          title: titleIn((await (await cache.match(request))?.text()) ?? ''),
        })),
      );
    }),
  );
  return found.flat().filter(({ title }) => title);
};

/** The pages that this browser has kept because they were opened, in one language. */
export const OpenedBefore = ({ language }: { language: Language }) => {
  const { data: pages = [] } = useSWR('pages opened before', keptPages);
  const ours = pages.filter(({ path }) => languageIn(path) === language);
  if (ours.length === 0) return null;
  return (
    <>
      <h2 className="border-b border-rule pt-4 pb-1 font-semibold">
        {t(offlineWords.openedBefore, language)}
      </h2>
      <ul data-opened-before>
        {ours.map(({ path, title }) => (
          <li key={path} className="border-b border-rule py-1">
            <a
              href={path}
              className="inline-flex min-h-6 items-center underline decoration-ink-third underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
