import type { Metadata } from 'next';
import { PortsPanel } from '@/components/panels/ports-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { portsDescription, portsTitle } from '@/components/text/ports';
import { readerLanguage } from '@/components/text/reader-language';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/ports',
    title: portsTitle,
    description: portsDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <PortsPanel language={readerLanguage(lang)} />;
};

export default Page;
