import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryPanel } from '@/components/stories/story-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { readerLanguage } from '@/components/text/reader-language';
import { stories } from '@/data/dataset';

interface PageProps {
  params: Promise<{ lang: string; story: string }>;
}

const storyIn = async (params: PageProps['params']) => {
  const { lang, story: id } = await params;
  const story = stories.find((each) => each.id === id);
  if (!story) notFound();
  return { language: readerLanguage(lang), story };
};

export const generateStaticParams = () => stories.map(({ id }) => ({ story: id }));

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { language, story } = await storyIn(params);
  return pageMetadata({
    language,
    path: `/stories/${story.id}`,
    title: story.title,
    description: story.lead,
  });
};

const Page = async ({ params }: PageProps) => {
  const { language, story } = await storyIn(params);
  return <StoryPanel story={story} language={language} />;
};

export default Page;
