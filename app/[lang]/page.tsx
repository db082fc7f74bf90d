import type { Metadata } from 'next';
import { ProvincePanel } from '@/components/panels/province-panel';
import { StructuredData } from '@/components/shell/structured-data';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { shellWords } from '@/components/text/shell-words';
import { datasetOfSites } from '@/components/text/structured-data';

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
  const language = readerLanguage(lang);
  return (
    <>
      <StructuredData data={datasetOfSites(language)} />
      <ProvincePanel language={language} />
    </>
  );
};

export default Page;
