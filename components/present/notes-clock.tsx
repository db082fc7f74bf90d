'use client';

import { useEffect, useState } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';

const second = 1000;

const clocks: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
};

/** Minutes and seconds, and hours once there are any. */
const lasted = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / second));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
};

/** The time of day, and how long the presentation has lasted. */
export const NotesClock = ({ since, language }: { since: number; language: Language }) => {
  const [now, setNow] = useState(Date.now);
  const [start, setStart] = useState(since);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="notes-clock">
      <span>{t(presentWords.clock, language)}</span>
      <time>{clocks[language].format(now)}</time>
      <span>{t(presentWords.elapsed, language)}</span>
      <time>{lasted(now - start)}</time>
      <button type="button" onClick={() => setStart(Date.now())}>
        {t(presentWords.restart, language)}
      </button>
    </p>
  );
};
