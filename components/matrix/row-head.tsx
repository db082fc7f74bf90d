'use client';

import Link from 'next/link';
import { useEffect, useEffectEvent, useRef } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { type SectorId, sectors } from '@/data/vocabulary/sectors';
import type { MatrixRow } from '@/geo/features/matrix';
import { Filled } from '../text/filled';
import { linesOfSector } from '../text/matrix';
import { directionOnly } from '../text/sector';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { CompareLink } from './compare-link';
import type { MatrixView } from './matrix-view';

interface Fold {
  open: boolean;
  onFold: (open: boolean) => void;
}

/** The rows that it unfolds stand below its own. It may be pressed before any script runs. */
const FoldButton = ({ sector, view, fold }: { sector: SectorId; view: MatrixView; fold: Fold }) => {
  const details = useRef<HTMLDetailsElement>(null);
  const takeOver = useEffectEvent(() => {
    if (details.current?.open) fold.onFold(true);
  });
  useEffect(() => takeOver(), []);
  return (
    <details
      ref={details}
      open={fold.open}
      onToggle={({ currentTarget }) => fold.onFold(currentTarget.open)}
      className="matrix-fold"
    >
      <summary className="unmarked">
        <span aria-hidden="true">›</span>
        <span className="sr-only">
          <Filled
            text={linesOfSector}
            language={view.language}
            slots={{ name: t(sectors[sector].name, view.language) }}
          />
        </span>
      </summary>
    </details>
  );
};

interface SectorHeadProps {
  row: MatrixRow;
  view: MatrixView;
  /** Where the plan divides the sector. */
  fold?: Fold | undefined;
}

/** A sector's name at the start of its row: tile, link, and what opens its lines. */
export const SectorHead = ({ row, view, fold }: SectorHeadProps) => {
  const { language, link } = view;
  const name = t(sectors[row.sector].name, language);
  return (
    <>
      <div className="flex items-center gap-1">
        <SectorTile sector={row.sector} language={language} size={17} />
        <Link
          href={link(pathTo(language, { type: 'sector', id: row.sector }))}
          prefetch={false}
          scroll={false}
          className="matrix-row-name hover:underline"
        >
          {name}
        </Link>
        {fold && <FoldButton sector={row.sector} view={view} fold={fold} />}
      </div>
      <CompareLink view={view} name={name} leaves={row.leaves} />
    </>
  );
};

interface LineHeadProps {
  row: MatrixRow;
  view: MatrixView;
  name: Text;
  /** The plan names no place for it. */
  empty: boolean;
}

/** The name of one of a sector's lines. */
export const LineHead = ({ row, view, name, empty }: LineHeadProps) => {
  const { language, link } = view;
  const written = t(name, language);
  if (empty) {
    return (
      <span className="block">
        {written} <span className="text-ink-third">{t(directionOnly, language)}</span>
      </span>
    );
  }
  return (
    <>
      <Link
        href={link(pathTo(language, { type: 'sector', id: row.sector }), {
          sectors: new Set(row.leaves),
        })}
        prefetch={false}
        scroll={false}
        className="matrix-row-name hover:underline"
      >
        {written}
      </Link>
      <CompareLink view={view} name={written} leaves={row.leaves} />
    </>
  );
};
