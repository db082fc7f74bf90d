import type { Metadata } from 'next';
import { ProvincePanel } from '@/components/panels/province-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { shellWords } from '@/components/text/shell-words';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '',
    title: shellWords.title,
    description: shellWords.description,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <ProvincePanel language={readerLanguage(lang)} />;
};

export default Page;
