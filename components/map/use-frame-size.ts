'use client';

import { type RefObject, useEffect, useState } from 'react';

/** The frame's size as `width×height`, CSS px; a new value whenever it changes. */
export const useFrameSize = (frame: RefObject<HTMLElement | null>): string => {
  const [size, setSize] = useState('');
  useEffect(() => {
    if (!frame.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize(`${entry.contentRect.width}×${entry.contentRect.height}`);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return size;
};
