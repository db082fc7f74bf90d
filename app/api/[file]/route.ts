import { downloadContent } from '@/geo/doors/download';
import { respondTo } from '@/geo/doors/respond';

interface Context {
  params: Promise<{ file: string }>;
}

const handle = async (request: Request, { params }: Context) => {
  const { file } = await params;
  return respondTo(request, ({ query }) => downloadContent(file, query));
};

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
