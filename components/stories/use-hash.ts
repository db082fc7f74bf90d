'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

/** What follows the # of the address; empty in the HTML. */
export const useHash = (): string => {
  const pathname = usePathname();
  const [hash, setHash] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page may bring a new one
  useEffect(() => {
    const read = () => setHash(window.location.hash.slice(1));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [pathname]);
  return hash;
};
