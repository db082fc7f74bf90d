'use client';

import { t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { highlightOf } from '@/geo/features/highlight';
import { mapSiteById, mapSites } from '@/geo/features/map-sites';
import { textScales } from '@/geo/placement/text-size';
import { stage } from '@/geo/projection';
import { mapWords } from '../text/map-words';
import { useView } from '../view/use-view';
import { DrawnArea } from './drawn-area';
import { DrawnCallout } from './drawn-callout';
import { DrawnGround, DrawnSeats } from './drawn-ground';
import { DrawnGroups } from './drawn-groups';
import { DrawnHighlight } from './drawn-highlight';
import { DrawnCaptions, DrawnLeaders } from './drawn-plates';
import { DrawnPointed, DrawnRings } from './drawn-pointed';
import { DrawnPortLines, DrawnPortMarks } from './drawn-ports';
import { DrawnSites } from './drawn-sites';
import { useOpenInPlace } from './use-open-in-place';

/** The province with every site that passes the filter, as SVG in the HTML of every page. */
export const DrawnMap = () => {
  const { language, filter, layers, selection, text, bilingual } = useView();
  const open = useOpenInPlace();
  const selected = selection.type === 'site' ? mapSiteById(selection.id) : undefined;
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
        <DrawnGround language={language} bilingual={bilingual} layers={layers} />
        <DrawnHighlight by="selected" highlight={highlightOf(selection, shown)} />
        <DrawnPointed shown={shown} />
        <DrawnLeaders />
        <DrawnSeats />
        {selection.type === 'ports' && <DrawnPortLines shown={shown} language={language} />}
        <DrawnSites shown={shown} selection={selection} language={language} />
        <DrawnCaptions language={language} bilingual={bilingual} shown={shown} />
        {selection.type === 'ports' && (
          <DrawnPortMarks shown={shown} language={language} bilingual={bilingual} />
        )}
        <DrawnArea />
        <DrawnRings shown={shown} />
        {selected && isShown(selected, filter) && (
          <DrawnCallout
            site={selected}
            shown={shown}
            language={language}
            lettering={{ text: textScales[text], bilingual }}
          />
        )}
        <DrawnGroups
          shown={shown}
          selection={selection}
          language={language}
          bilingual={bilingual}
        />
      </svg>
    </nav>
  );
};
