import type { MetadataRoute } from 'next';
import { alternatesOf } from '@/components/text/page-metadata';
import { publicOrigin } from '@/components/text/public-origin';
import { pagePaths } from '@/components/view/page-paths';
import { languages } from '@/data/vocabulary/languages';

/** Every page in both languages. */
const sitemap = (): MetadataRoute.Sitemap => {
  const address = (path: string): string => new URL(path, publicOrigin()).href;
  return pagePaths.flatMap((path) => {
    const alternates = Object.fromEntries(
      Object.entries(alternatesOf(path)).map(([language, page]) => [language, address(page)]),
    );
    return languages.map((language) => ({
      url: address(`/${language}${path}`),
      alternates: { languages: alternates },
    }));
  });
};

export default sitemap;
