import { respondTo } from '@/geo/doors/respond';
import { ogcContent } from '@/geo/ogc/door';

interface Context {
  params: Promise<{ path?: string[] }>;
}

const handle = async (request: Request, { params }: Context) => {
  const { path = [] } = await params;
  return respondTo(request, ({ origin, query }) => ogcContent(path, query, origin));
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
