'use client';

import Link from 'next/link';
import type { KeyboardEvent } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { ownStoryWords } from '../text/own-story-words';
import { inEither, type OwnScene } from './own-story';
import { sceneView } from './scene-link';

const button =
  'inline-flex min-h-6 min-w-6 cursor-pointer items-center text-small text-ink-second underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink aria-disabled:cursor-default aria-disabled:text-ink-third aria-disabled:no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11';

const steps: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

const moverId = (index: number, by: number): string =>
  `own-scene-${index}-${by < 0 ? 'earlier' : 'later'}`;

interface SceneMovesProps {
  scene: OwnScene;
  index: number;
  count: number;
  language: Language;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Opens a scene's view, moves the scene along by buttons or by arrow keys on them, or removes it. */
export const SceneMoves = ({
  scene,
  index,
  count,
  language,
  onMove,
  onRemove,
}: SceneMovesProps) => {
  const step = (by: -1 | 1, held: -1 | 1) => {
    if (index + by < 0 || index + by >= count) return;
    onMove(by);
    // The rows stay and their scenes change: the focus goes along with the scene.
    document.getElementById(moverId(index + by, held))?.focus();
  };
  const follow = (held: -1 | 1) => (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by, held);
  };
  const name = <span className="sr-only"> {t(inEither(scene.title), language)}</span>;
  return (
    <p className="flex flex-wrap gap-x-3 print:hidden">
      <Link href={sceneView(scene.link, language)} prefetch={false} className={button}>
        {t(ownStoryWords.open, language)}
        {name}
      </Link>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          id={moverId(index, by)}
          type="button"
          title={t(ownStoryWords.arrows, language)}
          aria-disabled={by < 0 ? index === 0 : index === count - 1}
          onClick={() => step(by, by)}
          onKeyDown={follow(by)}
          className={button}
        >
          {t(by < 0 ? ownStoryWords.earlier : ownStoryWords.later, language)}
          {name}
        </button>
      ))}
      <button type="button" onClick={onRemove} className={button}>
        {t(ownStoryWords.remove, language)}
        {name}
      </button>
    </p>
  );
};
