import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RegionPanel } from '@/components/panels/region-panel';
import { inBoth } from '@/components/text/fill';
import { listIn } from '@/components/text/numbers';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { regionDescription } from '@/components/text/region';
import { sites } from '@/data/dataset';
import { t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { isRegion, regionIds, regions } from '@/data/vocabulary/regions';

interface PageProps {
  params: Promise<{ lang: string; region: string }>;
}

export const generateStaticParams = () => regionIds.map((region) => ({ region }));

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang, region } = await params;
  if (!isRegion(region)) notFound();
  const language = readerLanguage(lang);
  const { name, units } = regions[region];
  const cities = units.map((unit) => t(prefectures[unit].name, language));
  return pageMetadata({
    language,
    path: `/regions/${region}`,
    title: name,
    description: inBoth(regionDescription, {
      name,
      units: listIn(language, cities),
      count: sites.filter((site) => site.region === region).length,
    }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang, region } = await params;
  if (!isRegion(region)) notFound();
  return <RegionPanel region={region} language={readerLanguage(lang)} />;
};

export default Page;
