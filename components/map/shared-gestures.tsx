'use client';

import type { Map as MapLibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { mapWords } from '../text/map-words';

interface SharedGesturesProps {
  map: MapLibreMap;
  language: Language;
}

const screenClass = '.maplibregl-cooperative-gesture-screen';

/**
 * In another site's page the wheel and one finger are that page's: it scrolls past the map, which
 * says how to zoom it when someone tries.
 */
export const SharedGestures = ({ map, language }: SharedGesturesProps) => {
  useEffect(() => {
    map.cooperativeGestures.enable();
    const screen = map.getCanvasContainer().querySelector(screenClass);
    const [desktop, phone] = screen?.children ?? [];
    const key = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
    if (desktop) desktop.textContent = t(mapWords.wheelZooms, language).replace('{key}', key);
    if (phone) phone.textContent = t(mapWords.twoFingers, language);
    return () => map.cooperativeGestures.disable();
  }, [map, language]);
  return null;
};
