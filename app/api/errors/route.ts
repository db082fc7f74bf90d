import { errorDoor } from '@/components/watch/error-door';

export const dynamic = 'force-dynamic';

/** Off unless the operator asks for it at build: `CLIENT_ERRORS=on`. */
export const POST = errorDoor({
  isOpen: () => process.env.CLIENT_ERRORS === 'on',
  log: (line) => console.error(line),
});
