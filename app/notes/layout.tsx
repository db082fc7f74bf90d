import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { presentWords } from '@/components/text/present-words';
import '../globals.css';

export const metadata: Metadata = {
  title: presentWords.notesTitle.zh,
  robots: { index: false },
};

/** The presenter's window: no map and no masthead, and its language is the presentation's. */
const NotesLayout = ({ children }: { children: ReactNode }) => (
  <html lang="zh-Hans" suppressHydrationWarning>
    <head>
      <link rel="stylesheet" href="/palette.css" />
      <link rel="stylesheet" href="/fonts/atlas-serif.css" />
      <script src="/theme.js" />
    </head>
    <body>{children}</body>
  </html>
);

export default NotesLayout;
