import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectorPanel } from '@/components/panels/sector-panel';
import { inBoth } from '@/components/text/fill';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { sectorDescription } from '@/components/text/sector';
import { sites } from '@/data/dataset';
import { isSector, sectorIds, sectors } from '@/data/vocabulary/sectors';

interface PageProps {
  params: Promise<{ lang: string; sector: string }>;
}

export const generateStaticParams = () => sectorIds.map((sector) => ({ sector }));

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang, sector } = await params;
  if (!isSector(sector)) notFound();
  const { name } = sectors[sector];
  const count = sites.filter((site) => site.sector === sector).length;
  return pageMetadata({
    language: readerLanguage(lang),
    path: `/sectors/${sector}`,
    title: name,
    description: inBoth(sectorDescription, { name, count }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang, sector } = await params;
  if (!isSector(sector)) notFound();
  return <SectorPanel sector={sector} language={readerLanguage(lang)} />;
};

export default Page;
