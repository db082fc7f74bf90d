import type { ReactNode } from 'react';
import { ViewLink } from '../view/view-link';

interface NameLinkProps {
  href: string;
  lang?: string;
  children: ReactNode;
}

/** A name among others in a line: a link that is at least 24 px high, 44 under a finger. */
export const NameLink = ({ href, lang, children }: NameLinkProps) => (
  <ViewLink
    href={href}
    lang={lang}
    className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
  >
    {children}
  </ViewLink>
);
