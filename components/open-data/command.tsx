'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Where the reader found the atlas; a page that was written beforehand does not know. */
const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => 'https://…',
  );

/** Something to copy: an address or a command, with `{origin}` where the atlas is. */
export const Command = ({ text }: { text: string }) => {
  const origin = useOrigin();
  return (
    <code className="block rounded-sm border border-rule bg-wash px-2.5 py-1.5 font-mono text-small break-all select-all">
      {text.replaceAll('{origin}', origin)}
    </code>
  );
};
