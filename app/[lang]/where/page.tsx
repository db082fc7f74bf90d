import type { Metadata } from 'next';
import { WherePanel } from '@/components/panels/where-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { whereDescription, whereTitle } from '@/components/text/where-words';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/where',
    title: whereTitle,
    description: whereDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <WherePanel language={readerLanguage(lang)} />;
};

export default Page;
