import { respondTo } from '@/geo/doors/respond';
import { dataPackage } from '@/geo/schema/data-package';
import { version } from '@/package.json';

const handle = (request: Request) =>
  respondTo(request, async ({ origin: { origin, configured } }) => ({
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(await dataPackage(origin, version), null, 2)}\n`,
    perReader: !configured,
  }));

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
