import { entries, entryOf } from '@/data/dataset';
import type { Site } from '@/data/site';
import { type GroupId, groups } from '@/data/vocabulary/groups';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { SiteRow } from '../lists/site-row';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { countedOnly, oneOf, siblingsWord, statedAndCounted } from '../text/site';
import { SectionHeading } from '../ui/section-heading';

interface Siblings {
  sites: readonly Site[];
  /** The plan's own number for them. */
  stated?: { count: number; as: string } | undefined;
  name?: Text;
}

/** What a site is one of: the sites of its entry, or of the list that counts several entries. */
const siblingsOf = (site: Site): Siblings => {
  const entry = entryOf(site.entry);
  if (!entry.group) return { sites: entry.sites, stated: entry.stated };
  const group = groups[entry.group as GroupId];
  const members = entries.filter((other) => other.group === entry.group);
  return { sites: members.flatMap(({ sites }) => sites), stated: group.stated, name: group.name };
};

/** The sites that the plan names in one breath with this one, and whether its count holds. */
export const SiteSiblings = ({ site, language }: { site: Site; language: Language }) => {
  const { sites, stated, name } = siblingsOf(site);
  if (sites.length < 2) return null;
  const count = numberIn(language, sites.length);
  const title = name ? 'name' : 'place';
  return (
    <section>
      <SectionHeading>{t(name ?? siblingsWord, language)}</SectionHeading>
      <p className="py-1.5">
        <b>
          <Filled text={oneOf} language={language} slots={{ count }} />
        </b>{' '}
        <Filled
          text={stated ? statedAndCounted : countedOnly}
          language={language}
          slots={{ count, as: <span lang="zh">{stated?.as}</span> }}
        />
      </p>
      <ul className="border-t border-rule">
        {sites.map((sibling) => (
          <SiteRow key={sibling.id} site={sibling} language={language} title={title} />
        ))}
      </ul>
    </section>
  );
};
