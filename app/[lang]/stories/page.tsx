import type { Metadata } from 'next';
import { StoriesPanel } from '@/components/stories/stories-panel';
import { inBoth } from '@/components/text/fill';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { storyWords } from '@/components/text/story-words';
import { stories } from '@/data/dataset';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/stories',
    title: storyWords.title,
    description: inBoth(storyWords.description, { count: stories.length }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <StoriesPanel language={readerLanguage(lang)} />;
};

export default Page;
