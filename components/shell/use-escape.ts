'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { pathTo } from '../view/paths';
import { useLink, useView } from '../view/use-view';

/** Esc closes what is selected: back to the province, with filters kept. */
export const useEscapeToProvince = (): void => {
  const router = useRouter();
  const link = useLink();
  const { language, selection } = useView();
  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || selection.type === 'province') return;
    router.push(link(pathTo(language, { type: 'province' })), { scroll: false });
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => close(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
