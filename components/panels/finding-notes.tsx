import { findings } from '@/data/dataset';
import type { Finding } from '@/data/schema/finding';
import { type Language, t } from '@/data/vocabulary/languages';
import type { SectorId } from '@/data/vocabulary/sectors';
import { findingsTitle } from '../text/findings';
import { NameLink } from '../ui/name-link';
import { Note } from '../ui/note';
import { pathToFinding } from '../view/paths';

/** What a page is about: findings that concern any of it are noted. */
interface Subject {
  sector?: SectorId;
  site?: string;
  target?: string;
  paragraph?: number;
}

const concerns = (finding: Finding, { sector, site, target, paragraph }: Subject): boolean =>
  (sector !== undefined && finding.sectors.includes(sector)) ||
  (site !== undefined && finding.sites.includes(site)) ||
  (target !== undefined && finding.targets.includes(target)) ||
  finding.stands.some(({ citation }) => citation.paragraph === paragraph);

/** Where the plan is not at one with itself on what a page is about: each a link to the whole. */
export const FindingNotes = ({ language, ...subject }: Subject & { language: Language }) => {
  const noted = findings.filter((finding) => concerns(finding, subject));
  if (noted.length === 0) return null;
  return (
    <Note label={t(findingsTitle, language)}>
      <ul>
        {noted.map(({ id, title }) => (
          <li key={id}>
            <NameLink href={pathToFinding(language, id)}>{t(title, language)}</NameLink>
          </li>
        ))}
      </ul>
    </Note>
  );
};
