import { bilingualLine, englishShare } from '@/geo/placement/text-size';

/** The Chinese of a name in both languages: the two lines together are centred where one would be. */
export const ChineseLine = ({ children }: { children: string }) => (
  <tspan lang="zh" dy={`${-(bilingualLine * englishShare) / 2}em`}>
    {children}
  </tspan>
);

/** The English under it; its own ems are smaller. */
export const EnglishLine = ({ x, children }: { x: number; children: string }) => (
  <tspan
    lang="en"
    x={x}
    dy={`${(bilingualLine * (1 + englishShare)) / 2 / englishShare}em`}
    className="map-label-english"
  >
    {children}
  </tspan>
);
