import type { Metadata } from 'next';
import { TargetsPanel } from '@/components/panels/targets-panel';
import { inBoth } from '@/components/text/fill';
import { indicatorsDescription, indicatorsTitle } from '@/components/text/indicators';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { targets } from '@/data/dataset';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/targets',
    title: indicatorsTitle,
    description: inBoth(indicatorsDescription, { count: targets.length }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <TargetsPanel language={readerLanguage(lang)} />;
};

export default Page;
