import type { Metadata } from 'next';
import { FindingsPanel } from '@/components/panels/findings-panel';
import { inBoth } from '@/components/text/fill';
import { findingsDescription, findingsTitle } from '@/components/text/findings';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { findings } from '@/data/dataset';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/findings',
    title: findingsTitle,
    description: inBoth(findingsDescription, { count: findings.length }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <FindingsPanel language={readerLanguage(lang)} />;
};

export default Page;
