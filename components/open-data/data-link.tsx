import type { ReactNode } from 'react';

interface DataLinkProps {
  href: string;
  children: ReactNode;
}

/** The way to data: no page of ours, so nothing of the view comes along. */
export const DataLink = ({ href, children }: DataLinkProps) => (
  <a
    href={href}
    className="inline-flex min-h-6 items-center underline decoration-rule underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
  >
    {children}
  </a>
);
