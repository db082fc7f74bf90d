import type { SceneRecord } from '@/data/schema/story';
import { type Language, t } from '@/data/vocabulary/languages';
import { storyWords } from '../text/story-words';
import { Citation } from '../ui/citation';
import type { StoryPlace } from '../view/story-place';
import { sceneHref, sceneView } from './scene-link';
import { ScenePicture } from './scene-picture';
import './stories.css';

interface SceneEntryProps {
  scene: SceneRecord;
  place: StoryPlace;
  language: Language;
}

/** A scene to be read: what is said, where the plan says it, and the way to its view. */
export const SceneEntry = ({ scene, place, language }: SceneEntryProps) => (
  <section
    id={`scene-${place.scene}`}
    aria-labelledby={`scene-${place.scene}-title`}
    className="story-scene scroll-mt-2 border-t border-rule py-5 max-sheet:scroll-mt-14 target:bg-wash target:shadow-[-0.75rem_0_0_var(--wash),0.75rem_0_0_var(--wash)]"
  >
    <div className="flex min-w-0 flex-1 flex-col gap-2">
      <h2 id={`scene-${place.scene}-title`} className="font-serif text-xl/8 font-bold text-balance">
        <span className="mr-3 text-ink-third tabular-nums">{place.scene}</span>
        {t(scene.title, language)}
      </h2>
      <p className="max-w-prose font-lead text-lead/7 text-pretty">{t(scene.note, language)}</p>
      <p className="flex flex-wrap items-baseline gap-x-5 text-row text-ink-second">
        <Citation paragraphs={scene.cites} language={language} />
        <a href={sceneView(scene.link, language)} className="story-link">
          {t(storyWords.open, language)}
        </a>
        <a href={sceneHref(scene.link, language, place)} className="story-link">
          {t(storyWords.presentFrom, language)}
        </a>
      </p>
      <p className="story-address">{sceneView(scene.link, language)}</p>
    </div>
    <ScenePicture link={scene.link} />
  </section>
);
