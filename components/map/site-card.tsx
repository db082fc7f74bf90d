import { type Language, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { siteNote } from '../text/site-note';

/** A site's name and a line about it, as the map says it under the pointer and beside a selection. */
export const SiteCard = ({
  site,
  language,
  note = true,
}: {
  site: MapSite;
  language: Language;
  note?: boolean;
}) => (
  <div className="site-card">
    <b>{t(site.name, language)}</b>
    {note && <span>{siteNote(site, language)}</span>}
  </div>
);
