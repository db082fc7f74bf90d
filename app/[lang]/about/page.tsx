import type { Metadata } from 'next';
import { AboutPanel } from '@/components/panels/about-panel';
import { aboutDescription, aboutTitle } from '@/components/text/about';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/about',
    title: aboutTitle,
    description: aboutDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <AboutPanel language={readerLanguage(lang)} />;
};

export default Page;
