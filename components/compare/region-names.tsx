import Link from 'next/link';
import { groupBy } from '@/data/group-by';
import { t } from '@/data/vocabulary/languages';
import { regions } from '@/data/vocabulary/regions';
import type { MapSite } from '@/geo/features/map-site';
import { MarkBlock } from '../matrix/mark-block';
import type { MatrixView } from '../matrix/matrix-view';
import { pathTo } from '../view/paths';

const perLine = 6;

/** The regions that sites are in, each with their marks. */
export const RegionNames = ({ view, sites }: { view: MatrixView; sites: readonly MapSite[] }) => (
  <ul>
    {[...groupBy(sites, ({ region }) => region)].map(
      ([region, held]) =>
        region && (
          <li key={region} className="flex items-center gap-2">
            <Link
              href={view.link(pathTo(view.language, { type: 'region', id: region }))}
              prefetch={false}
              scroll={false}
              className="inline-flex min-h-6 items-center hover:underline pointer-coarse:min-h-11"
            >
              {t(regions[region].label, view.language)}
            </Link>
            <MarkBlock own={held} perLine={perLine} />
          </li>
        ),
    )}
  </ul>
);
