import type { Metadata } from 'next';
import { PlanPanel } from '@/components/panels/plan-panel';
import { inBoth } from '@/components/text/fill';
import { pageMetadata } from '@/components/text/page-metadata';
import { planDescription, planTitle } from '@/components/text/plan';
import { readerLanguage } from '@/components/text/reader-language';
import { paragraphCount } from '@/data/outline/paragraph-number';

interface PageProps {
  params: Promise<{ lang: string }>;
}

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang } = await params;
  return pageMetadata({
    language: readerLanguage(lang),
    path: '/plan',
    title: planTitle,
    description: inBoth(planDescription, { count: paragraphCount }),
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang } = await params;
  return <PlanPanel language={readerLanguage(lang)} />;
};

export default Page;
