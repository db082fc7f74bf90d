'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useLink } from './use-view';

type ViewLinkProps = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/**
 * A link to another page of the atlas that keeps how things are shown. The sheet brings a page to
 * its top; only an anchor within it is for the router to scroll to.
 */
export const ViewLink = ({ href, ...rest }: ViewLinkProps) => {
  const link = useLink();
  return <Link href={link(href)} prefetch={false} scroll={href.includes('#')} {...rest} />;
};
