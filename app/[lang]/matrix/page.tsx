import type { Metadata } from 'next';
import { MatrixPanel } from '@/components/panels/matrix-panel';
import { inBoth } from '@/components/text/fill';
import { matrixDescription, matrixTitle } from '@/components/text/matrix';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { sites } from '@/data/dataset';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/matrix',
    title: matrixTitle,
    description: inBoth(matrixDescription, { total: sites.length }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <MatrixPanel language={readerLanguage(lang)} />;
};

export default Page;
