import type { Metadata } from 'next';
import { DataPanel } from '@/components/panels/data-panel';
import { openDataDescription, openDataTitle } from '@/components/text/open-data';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/data',
    title: openDataTitle,
    description: openDataDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <DataPanel language={readerLanguage(lang)} />;
};

export default Page;
