'use client';

import { useEffect, useRef } from 'react';

/** A ring of light that follows the pointer or the finger; the rest of the screen steps back. */
export const Spotlight = () => {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty('--x', `${clientX}px`);
      light.current?.style.setProperty('--y', `${clientY}px`);
      light.current?.setAttribute('data-placed', '');
    };
    window.addEventListener('pointermove', follow, { passive: true, capture: true });
    window.addEventListener('pointerdown', follow, { passive: true, capture: true });
    return () => {
      window.removeEventListener('pointermove', follow, true);
      window.removeEventListener('pointerdown', follow, true);
    };
  }, []);
  return (
    <div ref={light} aria-hidden="true" className="hall-light" data-hall-light>
      <div className="hall-ring" />
    </div>
  );
};
