import type { ReactNode } from 'react';

interface SectionHeadingProps {
  level?: 2 | 3;
  mark?: ReactNode;
  /** At the right end of the line: a citation, a legend. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The line over a list: small, bold, ruled below. */
export const SectionHeading = ({ level = 2, mark, aside, children }: SectionHeadingProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="flex items-baseline gap-2 border-b border-rule pb-1">
      {mark && <span className="flex self-center">{mark}</span>}
      <Heading className="flex-1 text-row font-semibold text-ink">{children}</Heading>
      {aside}
    </div>
  );
};
