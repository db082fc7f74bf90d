import { type Language, t } from '@/data/vocabulary/languages';
import type { SiteFilter } from '@/geo/features/filter';
import type { MapSite } from '@/geo/features/map-site';
import { mapSites } from '@/geo/features/map-sites';
import { strandsWith } from '@/geo/features/woven';
import type { LoomWords } from '@/geo/picture/loom-drawing';
import type { SheetWords } from '@/geo/picture/sheet';
import { takenByFilter } from '../take-away/taken';
import { inBoth } from '../text/fill';
import { loomWords } from '../text/loom-words';
import { mapWords } from '../text/map-words';
import { pictureWords } from '../text/picture-words';
import { shellWords } from '../text/shell-words';
import { siteNote } from '../text/site-note';
import type { PageFacts } from './page-facts';

interface Told {
  facts: PageFacts;
  /** Of the view, whole. */
  link: string;
  filter: SiteFilter;
  shown: readonly MapSite[];
  /** The selected site, where it is shown. */
  site: MapSite | undefined;
  date: string;
}

const { legend } = pictureWords;

/** What is said under the loom; where it has no place, what is left out of the picture. */
const wordsOfLoom = (shown: readonly MapSite[], language: Language): LoomWords => {
  const { counts } = strandsWith(shown);
  const { regions, spans } = counts;
  return {
    inRegions: t(inBoth(loomWords.inRegions, { count: regions }), language),
    acrossCities: t(inBoth(loomWords.acrossCities, { count: spans }), language),
    sentence: t(loomWords.sentence, language),
    leftOut: regions + spans > 0 ? t(inBoth(pictureWords.noLoom, counts), language) : '',
  };
};

/** All that a picture says, in the reader's language. */
export const sheetWords = (
  { facts, link, filter, shown, site, date }: Told,
  language: Language,
): SheetWords => ({
  atlas: t(shellWords.title, language),
  title: facts.title,
  filter: t(
    takenByFilter(
      filter,
      shown.map(({ id }) => id),
      mapSites.length,
    ).words,
    language,
  ),
  caveat: t(shellWords.caveat, language),
  credits: facts.credits,
  approval: facts.approval,
  link,
  made: t(inBoth(pictureWords.made, { date }), language),
  kilometres: t(mapWords.kilometres, language),
  north: t(pictureWords.north, language),
  legend: {
    sectors: t(legend.sectors, language),
    kinds: t(legend.kinds, language),
    precisions: t(legend.precisions, language),
    context: t(legend.context, language),
  },
  loom: wordsOfLoom(shown, language),
  callout: site
    ? { site: site.id, name: t(site.name, language), note: siteNote(site, language) }
    : null,
});
