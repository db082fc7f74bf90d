'use client';

import { useRouter } from 'next/navigation';
import type { ReactEventHandler } from 'react';
import { useLink } from '../view/use-view';

/** A plain link without script; with it, the page changes under the map and the view is kept. */
export const useOpenInPlace = (): ReactEventHandler<SVGSVGElement> => {
  const router = useRouter();
  const link = useLink();
  return (event) => {
    const { target, nativeEvent } = event;
    const anchor = target instanceof Element ? target.closest('a') : null;
    const path = anchor?.getAttribute('href');
    const modified =
      nativeEvent instanceof MouseEvent && (nativeEvent.metaKey || nativeEvent.ctrlKey);
    if (!path || modified) return;
    event.preventDefault();
    router.push(link(path), { scroll: path.includes('#') });
  };
};
