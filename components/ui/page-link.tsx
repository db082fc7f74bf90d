import { ViewLink } from '../view/view-link';

interface PageLinkProps {
  href: string;
  name: string;
  teaser: string;
}

/** The way to a page of its own: its name, and what is on it. */
export const PageLink = ({ href, name, teaser }: PageLinkProps) => (
  <li className="relative flex items-baseline gap-3 border-b border-rule py-2 hover:bg-wash pointer-coarse:py-3">
    <div className="flex-1">
      <ViewLink
        href={href}
        className="font-semibold text-ink after:absolute after:inset-0 hover:underline"
      >
        {name}
      </ViewLink>
      <p className="text-small text-ink-second">{teaser}</p>
    </div>
    <span aria-hidden="true" className="text-ink-third">
      ›
    </span>
  </li>
);
