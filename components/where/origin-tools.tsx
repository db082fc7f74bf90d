'use client';

import { t } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { mapSiteById } from '@/geo/features/map-sites';
import { drawnGround } from '@/geo/features/stage';
import { unproject } from '@/geo/projection';
import { takeTool, useDrawingTool } from '../map/drawing-tool';
import { whereWords } from '../text/where-words';
import { NameLink } from '../ui/name-link';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import type { Origin } from '../view/where-params';
import { PlaceFields } from './place-fields';
import { ToolButton } from './tool-button';

/** Chooses where to measure from: on the map, by numbers, or a city's seat. */
export const OriginTools = () => {
  const { language, from, setQuery } = useView();
  const tool = useDrawingTool();
  const write = (origin: Origin | null) => void setQuery({ from: origin }, { history: 'push' });
  const fromSeat = (id: string) => {
    const seat = prefectureIds.find((each) => each === id);
    if (seat) write({ type: 'place', at: unproject(drawnGround.seats[seat]) });
  };
  const site = from?.type === 'site' ? mapSiteById(from.id) : undefined;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2 text-small">
        <ToolButton
          pressed={tool === 'place'}
          onClick={() => takeTool(tool === 'place' ? 'none' : 'place')}
        >
          {t(whereWords.place, language)}
        </ToolButton>
        <label className="flex flex-col text-ink-second">
          {t(whereWords.seat, language)}
          <select
            value=""
            onChange={({ target }) => fromSeat(target.value)}
            className="min-h-8 rounded-sm border border-ink-third bg-panel px-2 text-ink pointer-coarse:min-h-11"
          >
            <option value="">{t(whereWords.choose, language)}</option>
            {prefectureIds.map((id) => (
              <option key={id} value={id}>
                {t(prefectures[id].name, language)}
              </option>
            ))}
          </select>
        </label>
        {from && (
          <ToolButton onClick={() => write(null)}>{t(whereWords.clear, language)}</ToolButton>
        )}
      </div>
      <p role="status" className="text-small text-ink-second empty:hidden">
        {tool === 'place' && t(whereWords.placeHint, language)}
      </p>
      {site && (
        <p>
          <NameLink href={pathTo(language, { type: 'site', id: site.id })}>
            {t(site.name, language)}
          </NameLink>
        </p>
      )}
      {from?.type === 'place' && (
        <div className="flex flex-wrap gap-2">
          <PlaceFields
            place={from.at}
            onChange={(at) => void setQuery({ from: { type: 'place', at } })}
          />
        </div>
      )}
    </div>
  );
};
