import { notFound } from 'next/navigation';
import { previewFile } from '@/components/picture/preview-file';
import { previewFiles, previewIn } from '@/components/picture/previews';

interface Context {
  params: Promise<{ picture: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => previewFiles.map((picture) => ({ picture }));

/** What networks show beside a link to a page; drawn with the build. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const wanted = previewIn((await params).picture) ?? notFound();
  const file = await previewFile(wanted.preview, wanted.language);
  return new Response(new Uint8Array(file), { headers: { 'content-type': 'image/png' } });
};
