'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { notesPath, openChannel, type Prompt, type Reply } from './notes-channel';

/** Letters for a presentation of its own; nothing secret. */
const newHall = (): string => Math.random().toString(36).slice(2, 8);

/**
 * The second window with what only the presenter reads: kept in step while it is open.
 * @param step what a key pressed over there does here
 */
export const useNotesWindow = (
  prompt: Omit<Prompt, 'since' | 'type'> | null,
  step: (by: -1 | 1) => void,
) => {
  const [hall] = useState(newHall);
  const [since] = useState(Date.now);
  const [blocked, setBlocked] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);

  const tell = useEffectEvent(() => {
    if (prompt) channel.current?.postMessage({ ...prompt, since, type: 'prompt' } satisfies Prompt);
  });
  const hear = useEffectEvent((reply: Reply) => {
    if (reply.type === 'listening') tell();
    else step(reply.by);
  });
  useEffect(() => {
    const opened = openChannel(hall);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
    return () => opened.close();
  }, [hall]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each prompt is told once
  useEffect(tell, [prompt?.number, prompt?.title, prompt?.language, prompt?.count]);

  const open = () => {
    const other = window.open(notesPath(hall), `notes-${hall}`, 'popup,width=720,height=560');
    setBlocked(other === null);
  };
  return { open, blocked };
};
