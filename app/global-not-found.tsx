import type { Metadata } from 'next';
import { MissingPage } from '@/components/panels/missing-page';
import { notFoundTitle } from '@/components/text/not-found';
import './globals.css';

export const metadata: Metadata = {
  title: `${notFoundTitle.zh} · ${notFoundTitle.en}`,
  robots: { index: false },
};

/** Every address that is no page, in either language or in none; it stands outside the layout. */
const GlobalNotFound = () => (
  <html lang="zh-Hans" suppressHydrationWarning>
    <head>
      <link rel="stylesheet" href="/palette.css" />
      <link rel="stylesheet" href="/fonts/atlas-serif.css" />
      <script src="/theme.js" />
    </head>
    <body>
      <main className="mx-auto min-h-dvh max-w-xl bg-panel px-7 py-16">
        <MissingPage />
      </main>
    </body>
  </html>
);

export default GlobalNotFound;
