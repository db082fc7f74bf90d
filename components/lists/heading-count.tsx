import { type Language, t } from '@/data/vocabulary/languages';
import { unitOfCount } from '../text/atlas';
import { nounFor } from '../text/numbers';
import { ShownCount } from './shown-count';

/** How many sites a page is about, at the end of its title. */
export const HeadingCount = ({
  sites,
  language,
}: {
  sites: readonly string[];
  language: Language;
}) => (
  <>
    <ShownCount sites={sites} />{' '}
    <span className="text-row text-ink-second">
      {t(nounFor(sites.length, unitOfCount), language)}
    </span>
  </>
);
