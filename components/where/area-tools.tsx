'use client';

import { t } from '@/data/vocabulary/languages';
import { stage, unproject } from '@/geo/projection';
import type { Area } from '@/geo/where/area';
import { type DrawingTool, takeTool, useDrawingTool } from '../map/drawing-tool';
import { whereWords } from '../text/where-words';
import { Disclosure } from '../ui/disclosure';
import { useView } from '../view/use-view';
import { AreaFields } from './area-fields';
import { ToolButton } from './tool-button';

const hints: Readonly<Partial<Record<DrawingTool, (typeof whereWords)[keyof typeof whereWords]>>> =
  {
    polygon: whereWords.polygonHint,
    circle: whereWords.circleHint,
    place: whereWords.placeHint,
    edit: whereWords.editHint,
  };

const firstRadiusKm = 60;

/** Draws, changes and clears the area, on the map or by numbers. */
export const AreaTools = () => {
  const { language, area, camera, setQuery } = useView();
  const tool = useDrawingTool();
  const hint = hints[tool];
  const write = (next: Area | null) => void setQuery({ area: next }, { history: 'push' });
  const change = (next: Area) => void setQuery({ area: next });
  const middle = camera?.center ?? unproject([stage.width / 2, stage.height / 2]);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2 text-small">
        {(['polygon', 'circle'] as const).map((shape) => (
          <ToolButton
            key={shape}
            pressed={tool === shape}
            onClick={() => takeTool(tool === shape ? 'none' : shape)}
          >
            {t(whereWords[shape], language)}
          </ToolButton>
        ))}
        <ToolButton onClick={() => write({ shape: 'circle', center: middle, km: firstRadiusKm })}>
          {t(whereWords.middle, language)}
        </ToolButton>
        {area && (
          <>
            <ToolButton
              pressed={tool === 'edit'}
              onClick={() => takeTool(tool === 'edit' ? 'none' : 'edit')}
            >
              {t(tool === 'edit' ? whereWords.done : whereWords.edit, language)}
            </ToolButton>
            <ToolButton
              onClick={() => {
                takeTool('none');
                write(null);
              }}
            >
              {t(whereWords.clear, language)}
            </ToolButton>
          </>
        )}
      </div>
      <p role="status" className="text-small text-ink-second empty:hidden">
        {hint && t(hint, language)}
      </p>
      {area && (
        <Disclosure summary={t(whereWords.numbers, language)}>
          <AreaFields area={area} onChange={change} />
        </Disclosure>
      )}
    </div>
  );
};
