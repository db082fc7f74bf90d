import type { ReactNode } from 'react';
import '../globals.css';

/** Outside of the languages' layout: it is shown at addresses of either. */
const OfflineLayout = ({ children }: { children: ReactNode }) => (
  <html lang="zh-Hans" suppressHydrationWarning>
    <head>
      <link rel="stylesheet" href="/palette.css" />
      <link rel="stylesheet" href="/fonts/atlas-serif.css" />
      <script src="/theme.js" />
    </head>
    <body>
      <main className="mx-auto min-h-dvh max-w-xl bg-panel px-7 py-16">{children}</main>
    </body>
  </html>
);

export default OfflineLayout;
