import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SitePanel } from '@/components/panels/site-panel';
import { StructuredData } from '@/components/shell/structured-data';
import { inBoth } from '@/components/text/fill';
import { pageMetadata } from '@/components/text/page-metadata';
import { fullPlace } from '@/components/text/places';
import { readerLanguage } from '@/components/text/reader-language';
import { siteDescription } from '@/components/text/site';
import { articleOfSite } from '@/components/text/structured-data';
import { siteOf, sites } from '@/data/dataset';
import { kinds } from '@/data/vocabulary/kinds';

interface PageProps {
  params: Promise<{ lang: string; site: string }>;
}

export const generateStaticParams = () => sites.map(({ id }) => ({ site: id }));

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang, site: id } = await params;
  const site = siteOf(id) ?? notFound();
  return pageMetadata({
    language: readerLanguage(lang),
    path: `/sites/${id}`,
    title: site.name,
    description: inBoth(siteDescription, {
      kind: kinds[site.kind].name,
      place: fullPlace(site),
      paragraph: site.citation.paragraph,
    }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang, site: id } = await params;
  const site = siteOf(id) ?? notFound();
  const language = readerLanguage(lang);
  return (
    <>
      <StructuredData data={articleOfSite(site, language)} />
      <SitePanel site={site} language={language} />
    </>
  );
};

export default Page;
