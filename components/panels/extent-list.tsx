import { sites } from '@/data/dataset';
import type { Extent } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { marginNames } from '@/geo/features/margin-names';
import { ShownSection } from '../lists/shown-section';
import { SiteRow } from '../lists/site-row';
import { SectionHeading } from '../ui/section-heading';

/** Every site that belongs to no one city: those across several, or those of the province. */
export const ExtentList = ({
  extent,
  language,
}: {
  extent: Extract<Extent, 'span' | 'province'>;
  language: Language;
}) => {
  const held = sites.filter((site) => site.extent === extent);
  return (
    <ShownSection sites={held.map(({ id }) => id)}>
      <div id={`extent-${extent}`}>
        <SectionHeading>{t(marginNames[extent], language)}</SectionHeading>
      </div>
      <ul>
        {held.map((site) => (
          <SiteRow key={site.id} site={site} language={language} where={extent === 'span'} />
        ))}
      </ul>
    </ShownSection>
  );
};
