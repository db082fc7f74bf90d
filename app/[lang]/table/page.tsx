import type { Metadata } from 'next';
import { TablePanel } from '@/components/table/table-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { tableWords } from '@/components/text/table-words';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/table',
    title: tableWords.title,
    description: tableWords.description,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <TablePanel language={readerLanguage(lang)} />;
};

export default Page;
