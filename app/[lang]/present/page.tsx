import type { Metadata } from 'next';
import { PresentPanel } from '@/components/stories/present-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { storyWords } from '@/components/text/story-words';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/present',
    title: storyWords.presentTitle,
    description: storyWords.presentDescription,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <PresentPanel language={readerLanguage(lang)} />;
};

export default Page;
