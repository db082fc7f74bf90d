'use client';

import { useEffect, useRef } from 'react';

/** A drawing as the file will show it. */
export const PicturePreview = ({ svg, alt }: { svg: string; alt: string }) => {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [svg]);
  return (
    // biome-ignore lint/performance/noImgElement: a drawing made here, not a file of the server
    <img ref={image} alt={alt} />
  );
};
