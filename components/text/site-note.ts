import { kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { separator } from './atlas';
import { knownAs } from './known-as';

/** What stands under a site's name on the map: its kind, how its position is known, its paragraph. */
export const siteNote = (site: MapSite, language: Language): string =>
  [t(kinds[site.kind].name, language), t(knownAs(site), language), `¶${site.paragraph}`].join(
    separator,
  );
