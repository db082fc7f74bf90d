'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useIsPointed } from '../map/pointed';
import { languageIn, pathTo } from './paths';
import { useLink } from './use-view';

type ViewLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A link to another page of the atlas that keeps how things are shown. It is lit while the pointer
 * is on what it leads to, on the map or elsewhere.
 */
export const ViewLink = ({ href, ...rest }: ViewLinkProps) => {
  const link = useLink();
  const pointed = useIsPointed((thing) => pathTo(languageIn(href), thing) === href);
  return (
    <Link
      href={link(href)}
      prefetch={false}
      scroll={href.includes('#')}
      data-pointed={pointed || undefined}
      {...rest}
    />
  );
};
