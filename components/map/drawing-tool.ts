'use client';

import { useSyncExternalStore } from 'react';

/** What the next press on the map does: nothing of its own, draw, set a place, or change a shape. */
export type DrawingTool = 'none' | 'polygon' | 'circle' | 'place' | 'edit';

/** The tool in hand. It passes, so it is not in the address; panel and map share it. */
let tool: DrawingTool = 'none';
const listeners = new Set<() => void>();

export const currentTool = (): DrawingTool => tool;

export const takeTool = (next: DrawingTool): void => {
  if (next === tool) return;
  tool = next;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const noTool = (): DrawingTool => 'none';

export const useDrawingTool = (): DrawingTool =>
  useSyncExternalStore(subscribe, currentTool, noTool);
