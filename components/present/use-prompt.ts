'use client';

import { useEffect, useRef, useState } from 'react';
import { openChannel, type Prompt, type Reply } from './notes-channel';

/** What the presentation tells its window of notes; null until it has said anything. */
export const usePrompt = () => {
  const [prompt, setPrompt] = useState<Prompt | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  const say = (reply: Reply) => channel.current?.postMessage(reply);
  useEffect(() => {
    const hall = new URLSearchParams(window.location.search).get('hall') ?? '';
    const opened = openChannel(hall);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Prompt | Reply>) => {
      if (data.type === 'prompt') setPrompt(data);
    };
    opened.postMessage({ type: 'listening' } satisfies Reply);
    return () => opened.close();
  }, []);
  return { prompt, step: (by: -1 | 1) => say({ type: 'step', by }) };
};
