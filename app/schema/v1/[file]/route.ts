import { respondTo } from '@/geo/doors/respond';
import { schemaContent } from '@/geo/schema/schema-content';

interface Context {
  params: Promise<{ file: string }>;
}

const handle = async (request: Request, { params }: Context) => {
  const { file } = await params;
  return respondTo(request, ({ origin }) => schemaContent(file, origin));
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
