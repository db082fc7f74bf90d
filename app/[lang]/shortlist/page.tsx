import type { Metadata } from 'next';
import { ShortlistPanel } from '@/components/shortlist/shortlist-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { shortlistWords } from '@/components/text/shortlist-words';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/shortlist',
    title: shortlistWords.title,
    description: shortlistWords.description,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <ShortlistPanel language={readerLanguage(lang)} />;
};

export default Page;
