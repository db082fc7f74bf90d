import type { ReactNode } from 'react';

interface DisclosureProps {
  /** Where a link may lead to. */
  id?: string;
  /** Whether it is unfolded at first. */
  open?: boolean;
  summary: ReactNode;
  children: ReactNode;
}

/** What is there for who asks. */
export const Disclosure = ({ id, open, summary, children }: DisclosureProps) => (
  <details id={id} open={open} className="group scroll-mt-3 max-sheet:scroll-mt-16">
    <summary className="unmarked flex min-h-8 cursor-pointer items-center gap-2 text-ink-second hover:text-ink pointer-coarse:min-h-11">
      <span aria-hidden="true" className="inline-block w-3 group-open:rotate-90">
        ›
      </span>
      {summary}
    </summary>
    {children}
  </details>
);
