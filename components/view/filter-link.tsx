'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { useLink } from './use-view';

interface FilterLinkProps {
  href: string;
  /** Only these lines of the sectors are on at the other end; all of them where left out. */
  sectors?: readonly string[];
  /** Only these cities are on at the other end; all of them where left out. */
  cities?: readonly PrefectureId[];
  className?: string;
  children: ReactNode;
}

const setOf = <Member,>(members: readonly Member[] | undefined) =>
  members ? new Set(members) : null;

/** A link to another page that sets which sectors and cities it shows; all else stays. */
export const FilterLink = ({ href, sectors, cities, ...rest }: FilterLinkProps) => {
  const link = useLink();
  const change = { sectors: setOf(sectors), cities: setOf(cities) };
  return <Link href={link(href, change)} prefetch={false} scroll={false} {...rest} />;
};
