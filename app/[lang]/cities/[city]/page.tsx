import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CityPanel } from '@/components/panels/city-panel';
import { cityDescription } from '@/components/text/city';
import { inBoth } from '@/components/text/fill';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { sites } from '@/data/dataset';
import { type PrefectureId, prefectureIds, prefectures } from '@/data/vocabulary/prefectures';

interface PageProps {
  params: Promise<{ lang: string; city: string }>;
}

export const generateStaticParams = () => prefectureIds.map((city) => ({ city }));

const isCity = (value: string): value is PrefectureId => Object.hasOwn(prefectures, value);

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang, city } = await params;
  if (!isCity(city)) notFound();
  const { name } = prefectures[city];
  const touching = sites.filter((site) => site.prefectures.includes(city));
  const own = touching.filter(({ extent }) => extent === 'place').length;
  return pageMetadata({
    language: readerLanguage(lang),
    path: `/cities/${city}`,
    title: name,
    description: inBoth(cityDescription, { name, own, shared: touching.length - own }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang, city } = await params;
  if (!isCity(city)) notFound();
  return <CityPanel city={city} language={readerLanguage(lang)} />;
};

export default Page;
