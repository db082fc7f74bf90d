import Link from 'next/link';
import { t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import type { MatrixView } from '../matrix/matrix-view';
import { Citation } from '../ui/citation';
import { SiteMark } from '../ui/site-mark';
import { pathTo } from '../view/paths';

interface SiteListProps {
  view: MatrixView;
  sites: readonly MapSite[];
}

/** Sites in a narrow column: mark, name, paragraph. */
export const SiteList = ({ view, sites }: SiteListProps) => (
  <ul className="text-small/5">
    {sites.map((site) => (
      <li key={site.id} data-compared={site.id} className="flex items-start gap-1.5 py-0.5">
        <span className="mt-0.5 flex">
          <SiteMark design={site} size={13} />
        </span>
        <Link
          href={view.link(pathTo(view.language, { type: 'site', id: site.id }))}
          prefetch={false}
          scroll={false}
          className="flex-1 hover:underline pointer-coarse:min-h-11"
        >
          {t(site.name, view.language)}
        </Link>
        <Citation paragraphs={[site.paragraph]} language={view.language} />
      </li>
    ))}
  </ul>
);
