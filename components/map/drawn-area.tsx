'use client';

import { project } from '@/geo/projection';
import { areaPolygon } from '@/geo/where/area';
import { useView } from '../view/use-view';

/** The reader's area and place on the drawn map. */
export const DrawnArea = () => {
  const { area, from } = useView();
  const [ring = []] = area ? areaPolygon(area).geometry.coordinates : [];
  const path = ring.map(([lng = 0, lat = 0]) => project([lng, lat]).map(Math.round).join(' '));
  const place = from?.type === 'place' ? project(from.at) : null;
  return (
    <g className="drawn-area">
      {area && <path d={`M${path.join('L')}Z`} />}
      {place && <circle cx={place[0]} cy={place[1]} r={5} />}
    </g>
  );
};
