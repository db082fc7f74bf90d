import type { Metadata } from 'next';
import { ComparePanel } from '@/components/panels/compare-panel';
import { compareDescription, compareTitle } from '@/components/text/compare';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/compare',
    title: compareTitle,
    description: compareDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <ComparePanel language={readerLanguage(lang)} />;
};

export default Page;
