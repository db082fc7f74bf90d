'use client';

import { isLit, isShown } from '@/geo/features/filter';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { drawnGround } from '@/geo/features/stage';
import { stage } from '@/geo/projection';
import { designId } from '@/geo/symbol';
import { standOf } from '../map/drawn-sites';
import { viewOfLink } from './view-of-link';

const groundId = 'scene-ground';

/** Up to so many, marks have room to be drawn at twice their size. */
const crowd = 40;

/** The province's land and its cities' borders, once for all pictures of a page. */
export const SceneGround = () => (
  <svg aria-hidden="true" width="0" height="0" className="absolute">
    <defs>
      <g id={groundId}>
        <path d={drawnGround.outline} fill="var(--land)" stroke="var(--outline)" strokeWidth="2" />
        <path
          d={drawnGround.prefectureBorders}
          fill="none"
          stroke="var(--prefecture-line)"
          strokeWidth="1.5"
        />
      </g>
    </defs>
  </svg>
);

/** A scene's view, drawn small: what it shows, and what of that it brings forward. */
export const ScenePicture = ({ link }: { link: string }) => {
  const { filter, selection } = viewOfLink(link);
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  const shown = mapSites.filter((site) => isShown(site, filter));
  const size = shown.length > crowd ? 1 : 2;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      className="scene-picture"
    >
      <use href={`#${groundId}`} />
      {shown.map((site) => {
        const at = standOf(site.id);
        if (!at) return null;
        return (
          <use
            key={site.id}
            href={`#${designId(site)}`}
            transform={`translate(${at[0].toFixed(0)} ${at[1].toFixed(0)}) scale(${size})`}
            opacity={isLit(site, selection, entry) ? undefined : 0.2}
          />
        );
      })}
    </svg>
  );
};
