import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ParagraphPanel } from '@/components/panels/paragraph-panel';
import { pageMetadata } from '@/components/text/page-metadata';
import { paragraphOfPlan } from '@/components/text/plan';
import { readerLanguage } from '@/components/text/reader-language';
import { audit } from '@/data/audit';
import { paragraphIn, paragraphNumbers } from '@/data/outline/paragraph-number';

interface PageProps {
  params: Promise<{ lang: string; paragraph: string }>;
}

const rows = audit();

export const generateStaticParams = () =>
  paragraphNumbers.map((number) => ({ paragraph: String(number) }));

const placeOf = (text: string): number => (paragraphIn(text) ?? notFound()) - 1;

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => {
  const { lang, paragraph } = await params;
  const { gist, ...row } = rows[placeOf(paragraph)] ?? notFound();
  return pageMetadata({
    language: readerLanguage(lang),
    path: `/plan/${row.paragraph}`,
    title: paragraphOfPlan(row),
    description: gist,
  });
};

const Page = async ({ params }: PageProps) => {
  const { lang, paragraph } = await params;
  const place = placeOf(paragraph);
  return (
    <ParagraphPanel
      row={rows[place] ?? notFound()}
      previous={rows[place - 1]}
      next={rows[place + 1]}
      language={readerLanguage(lang)}
    />
  );
};

export default Page;
