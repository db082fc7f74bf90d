'use client';

import { useEffect, useEffectEvent } from 'react';
import { t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';
import { commandOf } from './commands';
import { NotesClock } from './notes-clock';
import './notes.css';
import { usePrompt } from './use-prompt';

/** What only the presenter reads, kept in step with the hall; its arrows turn the hall's scenes. */
export const NotesWindow = () => {
  const { prompt, step } = usePrompt();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command !== 'next' && command !== 'previous') return;
    event.preventDefault();
    step(command === 'next' ? 1 : -1);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  if (!prompt) {
    return (
      <main className="notes">
        <h1>{presentWords.waiting.zh}</h1>
        <p lang="en">{presentWords.waiting.en}</p>
      </main>
    );
  }
  const { language, title, note, next, number, count, since } = prompt;
  return (
    <main className="notes" lang={language === 'zh' ? 'zh-Hans' : language}>
      <NotesClock since={since} language={language} />
      <p className="notes-number">
        {number} / {count}
      </p>
      <h1>{t(title, language)}</h1>
      <p className="notes-note">{note ? t(note, language) : t(presentWords.noNote, language)}</p>
      <p className="notes-next">
        {next ? (
          <>
            <span>{t(presentWords.nextScene, language)}</span> {t(next, language)}
          </>
        ) : (
          t(presentWords.lastScene, language)
        )}
      </p>
    </main>
  );
};
