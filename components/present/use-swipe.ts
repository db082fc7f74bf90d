'use client';

import { type TouchEvent, useRef } from 'react';

/** How far a finger goes sideways to turn a scene, and how much it may stray, CSS px. */
const turn = 48;

/** Turns with a finger drawn sideways over an element; the map below it keeps its own gestures. */
export const useSwipe = (step: (by: -1 | 1) => void) => {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.item(0);
      from.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      if (!touch || !from.current) return;
      const across = touch.clientX - from.current.x;
      const down = touch.clientY - from.current.y;
      from.current = null;
      if (Math.abs(across) < turn || Math.abs(down) > Math.abs(across) / 2) return;
      step(across < 0 ? 1 : -1);
    },
  };
};
