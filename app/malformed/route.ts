import { Problem } from '@/geo/doors/problem';
import { respondTo } from '@/geo/doors/respond';

/** Where addresses lead that cannot be decoded: see `.ci/policy/malformed-path.mjs`. */
const handle = (request: Request) =>
  respondTo(request, () => {
    throw new Problem(400, {
      en: 'This address is not well formed: a % must be followed by the two hexadecimal digits of a UTF-8 byte.',
      zh: '地址写得不对：% 之后应是 UTF-8 字节的两位十六进制数。',
    });
  });

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
