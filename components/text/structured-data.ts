import { sites } from '@/data/dataset';
import type { Site } from '@/data/site';
import { kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { plan } from '@/data/vocabulary/plan';
import { sectors } from '@/data/vocabulary/sectors';
import { recordsLicenceUrl } from '@/geo/export/credits';
import { inBoth } from './fill';
import { fullPlace } from './places';
import { publicOrigin } from './public-origin';
import { shellWords } from './shell-words';
import { siteDescription } from './site';

const context = 'https://schema.org';

const addressOf = (path: string): string => new URL(path, publicOrigin()).href;

const report = (language: Language) => ({
  '@type': 'Report',
  name: t(plan.title, language),
  inLanguage: 'zh-Hans',
  datePublished: `${plan.adopted}`,
});

/** The atlas as a data set, for search engines: what it holds, what it is from, under which licence. */
export const datasetOfSites = (language: Language) => ({
  '@context': context,
  '@type': 'Dataset',
  name: t(shellWords.title, language),
  description: t(shellWords.description, language),
  url: addressOf(`/${language}`),
  inLanguage: language === 'zh' ? 'zh-Hans' : 'en',
  license: recordsLicenceUrl,
  creator: { '@type': 'Organization', name: plan.atlas.en },
  isBasedOn: report(language),
  temporalCoverage: '2016/2020',
  spatialCoverage: { '@type': 'Place', name: language === 'zh' ? '山西省' : 'Shanxi, China' },
  size: `${sites.length}`,
  isAccessibleForFree: true,
});

/**
 * A site's page, for search engines: a text about what a plan names, not a place that is said to
 * stand there.
 */
export const articleOfSite = (site: Site, language: Language) => {
  const description = inBoth(siteDescription, {
    kind: kinds[site.kind].name,
    place: fullPlace(site),
    paragraph: site.citation.paragraph,
  });
  return {
    '@context': context,
    '@type': 'CreativeWork',
    name: t(site.name, language),
    description: t(description, language),
    url: addressOf(`/${language}/sites/${site.id}`),
    inLanguage: language === 'zh' ? 'zh-Hans' : 'en',
    license: recordsLicenceUrl,
    about: t(sectors[site.sector].name, language),
    spatialCoverage: { '@type': 'Place', name: t(fullPlace(site), language) },
    isBasedOn: report(language),
    isPartOf: {
      '@type': 'Dataset',
      name: t(shellWords.title, language),
      url: addressOf(`/${language}`),
    },
  };
};
