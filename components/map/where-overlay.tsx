'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { HexColor } from 'terra-draw';
import { palette } from '@/geo/palette';
import type { LngLat } from '@/geo/projection';
import type { Area } from '@/geo/where/area';
import { useView } from '../view/use-view';
import type { AreaDrawing } from './area-drawing';
import type { AtlasMap } from './atlas-map';
import { takeTool, useDrawingTool } from './drawing-tool';
import { useMapView } from './use-map-view';

/** The reader's area and place on the live map; its code comes when there is something to draw. */
export const WhereOverlay = ({ atlas }: { atlas: AtlasMap }) => {
  const { area, from, setQuery } = useView();
  const { theme } = useMapView();
  const tool = useDrawingTool();
  const [drawing, setDrawing] = useState<AreaDrawing | null>(null);
  const place = from?.type === 'place' ? from.at : null;
  const wanted = area !== null || place !== null || tool !== 'none';

  const onArea = useEffectEvent((drawn: Area) => {
    void setQuery({ area: drawn }, { history: 'push' });
    takeTool('edit');
  });
  const onPlace = useEffectEvent((at: LngLat) => {
    void setQuery({ from: { type: 'place', at } }, { history: 'push' });
    takeTool('none');
  });

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    let mounted: AreaDrawing | null = null;
    const { ink, panel } = palette[theme].ground;
    void import('./area-drawing').then((code) => {
      if (gone) return;
      const colours = { ink: ink as HexColor, ground: panel as HexColor };
      mounted = new code.AreaDrawing(atlas.map, colours, { onArea, onPlace });
      setDrawing(mounted);
    });
    return () => {
      gone = true;
      mounted?.remove();
      setDrawing(null);
    };
  }, [wanted, atlas, theme]);

  useEffect(() => drawing?.show(area, place), [drawing, area, place]);
  useEffect(() => drawing?.take(tool), [drawing, tool]);
  return null;
};
