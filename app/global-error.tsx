'use client';

import { useEffect } from 'react';
import { brokenWords } from '@/components/text/broken-words';
import './globals.css';

/** When even the frame of the atlas broke off: the address is no help then, so both languages. */
const GlobalError = ({ error }: { error: Error }) => {
  useEffect(() => window.reportError(error), [error]);
  return (
    <html lang="zh-Hans">
      <head>
        <title>{`${brokenWords.title.zh} · ${brokenWords.title.en}`}</title>
        <link rel="stylesheet" href="/palette.css" />
        <script src="/theme.js" />
      </head>
      <body>
        <main className="mx-auto min-h-dvh max-w-xl bg-panel px-7 py-16">
          <h1 className="font-semibold text-title">
            {brokenWords.title.zh} · <span lang="en">{brokenWords.title.en}</span>
          </h1>
          <p className="py-4">
            <button
              type="button"
              className="min-h-6 cursor-pointer text-ink underline underline-offset-4 pointer-coarse:min-h-11"
              onClick={() => window.location.reload()}
            >
              {brokenWords.reload.zh} · <span lang="en">{brokenWords.reload.en}</span>
            </button>
          </p>
        </main>
      </body>
    </html>
  );
};

export default GlobalError;
