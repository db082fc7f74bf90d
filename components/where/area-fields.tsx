'use client';

import { type Text, t } from '@/data/vocabulary/languages';
import type { LngLat } from '@/geo/projection';
import type { Area } from '@/geo/where/area';
import { inBoth } from '../text/fill';
import { whereWords } from '../text/where-words';
import { useView } from '../view/use-view';
import { NumberField } from './number-field';
import { PlaceFields } from './place-fields';
import { ToolButton } from './tool-button';

type Polygon = Extract<Area, { shape: 'polygon' }>;

const between = (a: LngLat, b: LngLat): LngLat => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

const CornerRow = ({
  polygon: { corners },
  index,
  onChange,
}: {
  polygon: Polygon;
  index: number;
  onChange: (area: Area) => void;
}) => {
  const { language } = useView();
  const number = index + 1;
  const corner = corners[index];
  const next = corners[number % corners.length];
  if (!corner || !next) return null;
  const change = (changed: readonly LngLat[]) => onChange({ shape: 'polygon', corners: changed });
  const word = (text: Text) => t(inBoth(text, { number }), language);
  return (
    <fieldset className="flex flex-wrap items-end gap-2">
      <legend className="text-small font-semibold">{word(whereWords.corner)}</legend>
      <PlaceFields
        place={corner}
        onChange={(moved) => change(corners.map((each, at) => (at === index ? moved : each)))}
      />
      <ToolButton
        onClick={() =>
          change([...corners.slice(0, number), between(corner, next), ...corners.slice(number)])
        }
      >
        <span aria-hidden="true">＋</span>
        <span className="sr-only">{word(whereWords.addCorner)}</span>
      </ToolButton>
      {corners.length > 3 && (
        <ToolButton onClick={() => change(corners.filter((_, at) => at !== index))}>
          <span aria-hidden="true">−</span>
          <span className="sr-only">{word(whereWords.removeCorner)}</span>
        </ToolButton>
      )}
    </fieldset>
  );
};

/** The drawn area as numbers: all that a pointer can change, without one. */
export const AreaFields = ({ area, onChange }: { area: Area; onChange: (area: Area) => void }) => {
  const { language } = useView();
  if (area.shape === 'circle') {
    return (
      <div className="flex flex-wrap gap-2">
        <PlaceFields place={area.center} onChange={(center) => onChange({ ...area, center })} />
        <NumberField
          label={t(whereWords.radius, language)}
          value={area.km}
          min={1}
          max={600}
          step={1}
          onChange={(km) => onChange({ ...area, km })}
        />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      {area.corners.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a corner is known by its number
        <CornerRow key={index} polygon={area} index={index} onChange={onChange} />
      ))}
    </div>
  );
};
