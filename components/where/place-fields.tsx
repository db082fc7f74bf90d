'use client';

import { t } from '@/data/vocabulary/languages';
import type { LngLat } from '@/geo/projection';
import { whereWords } from '../text/where-words';
import { useView } from '../view/use-view';
import { NumberField } from './number-field';

/** Longitude and latitude of a place, to be typed or stepped. */
export const PlaceFields = ({
  place: [lng, lat],
  onChange,
}: {
  place: LngLat;
  onChange: (place: LngLat) => void;
}) => {
  const { language } = useView();
  return (
    <>
      <NumberField
        label={t(whereWords.longitude, language)}
        value={lng}
        min={105}
        max={120}
        step={0.01}
        onChange={(next) => onChange([next, lat])}
      />
      <NumberField
        label={t(whereWords.latitude, language)}
        value={lat}
        min={30}
        max={45}
        step={0.01}
        onChange={(next) => onChange([lng, next])}
      />
    </>
  );
};
