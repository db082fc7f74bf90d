'use client';

import { t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { highlightOf } from '@/geo/features/highlight';
import { mapSites } from '@/geo/features/map-sites';
import { stage } from '@/geo/projection';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';
import { DrawnGround, DrawnSeats } from './drawn-ground';
import { DrawnGroups } from './drawn-groups';
import { DrawnHighlight } from './drawn-highlight';
import { DrawnCaptions, DrawnLeaders } from './drawn-plates';
import { DrawnSites } from './drawn-sites';
import { useOpenInPlace } from './use-open-in-place';

/** The province with every site that passes the filter, as SVG in the HTML of every page. */
export const DrawnMap = () => {
  const { language, filter, layers, selection } = useView();
  const open = useOpenInPlace();
  const shown = mapSites.filter((site) => isShown(site, filter));
  return (
    <nav aria-label={t(mapWords.drawnMap, language)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked; this only keeps the view */}
      <svg
        className="drawn-map"
        role="presentation"
        viewBox={`0 0 ${stage.width} ${stage.height}`}
        data-selection={selection.type}
        onClick={open}
      >
        <DrawnGround language={language} layers={layers} />
        <DrawnHighlight highlight={highlightOf(selection, shown)} />
        <DrawnLeaders />
        <DrawnSeats />
        <DrawnSites shown={shown} selection={selection} language={language} />
        <DrawnCaptions language={language} shown={shown} />
        <DrawnGroups shown={shown} language={language} />
      </svg>
    </nav>
  );
};
