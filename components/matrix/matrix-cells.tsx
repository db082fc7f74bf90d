import Link from 'next/link';
import type { ReactNode } from 'react';
import { t } from '@/data/vocabulary/languages';
import type { SectorId } from '@/data/vocabulary/sectors';
import type { MapSite } from '@/geo/features/map-site';
import { type CityShare, tintOf } from '@/geo/features/matrix';
import { numberIn } from '../text/numbers';
import { MarkBlock } from './mark-block';
import type { MatrixView } from './matrix-view';
import { ShareFigure } from './share-figure';

const perLine = 4;

interface CellProps {
  view: MatrixView;
  href: string;
  /** What the cell is about, for who does not see its row and column. */
  about: string;
  /** The sector whose colour tints the cell; a bottom line has none. */
  sector?: SectorId | undefined;
}

const tinted = (sector: SectorId | undefined, count: number) => {
  const share = tintOf(count);
  if (!sector || share === 0) return undefined;
  return {
    backgroundColor: `color-mix(in srgb, var(--sector-${sector}) ${share * 100}%, var(--panel))`,
  };
};

const CellLink = ({
  href,
  about,
  children,
}: Pick<CellProps, 'href' | 'about'> & { children: ReactNode }) => (
  <Link href={href} prefetch={false} scroll={href.includes('#')} className="matrix-link">
    <span className="sr-only">{about}: </span>
    {children}
  </Link>
);

const namesOf = (sites: readonly MapSite[], { language }: MatrixView): string =>
  sites.map(({ name }) => t(name, language)).join('\n');

/** A city's cell: its own sites as a number, shared ones after a plus, and a mark for each. */
export const CityCell = ({ share, ...cell }: CellProps & { share: CityShare }) => {
  const { view, href, about, sector } = cell;
  const { own, shared } = share;
  if (own.length + shared.length === 0) return <td className="matrix-cell" />;
  return (
    <td
      className="matrix-cell"
      style={tinted(sector, own.length)}
      title={sector && namesOf([...own, ...shared], view)}
      data-own={own.length}
      data-shared={shared.length}
    >
      <CellLink href={href} about={about}>
        <ShareFigure share={share} language={view.language} />
      </CellLink>
      {sector && <MarkBlock own={own} shared={shared} perLine={perLine} />}
    </td>
  );
};

/** A cell of sites that belong to no one city. */
export const ExtentCell = ({ sites, ...cell }: CellProps & { sites: readonly MapSite[] }) => {
  const { view, href, about, sector } = cell;
  if (sites.length === 0) return <td className="matrix-cell" />;
  return (
    <td
      className="matrix-cell"
      style={tinted(sector, sites.length)}
      title={sector && namesOf(sites, view)}
      data-own={sites.length}
    >
      <CellLink href={href} about={about}>
        <b className="font-semibold">{numberIn(view.language, sites.length)}</b>
      </CellLink>
      {sector && <MarkBlock own={sites} perLine={perLine} />}
    </td>
  );
};

/** The end of a row. */
export const TotalCell = ({ view, href, about, total }: CellProps & { total: number }) => (
  <td className="matrix-cell matrix-total" data-total={total}>
    {total > 0 && (
      <CellLink href={href} about={about}>
        <b className="font-semibold">{numberIn(view.language, total)}</b>
      </CellLink>
    )}
  </td>
);
