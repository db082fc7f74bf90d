import type { StoryRecord } from '@/data/schema/story';
import { type Language, t } from '@/data/vocabulary/languages';
import { nounFor, numberIn } from '../text/numbers';
import { storyWords, unitOfScenes } from '../text/story-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { pathToPage } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { SceneEntry } from './scene-entry';
import { SceneGround } from './scene-picture';

/** A story to be read from top to bottom. */
export const StoryPanel = ({ story, language }: { story: StoryRecord; language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language}>
        <ViewLink
          href={pathToPage(language, 'stories')}
          className="inline-flex min-h-6 items-center hover:text-ink hover:underline pointer-coarse:min-h-11"
        >
          {t(storyWords.title, language)}
        </ViewLink>
      </Breadcrumb>
      <PanelHeading
        name={story.title}
        language={language}
        count={
          <>
            {numberIn(language, story.scenes.length)}{' '}
            <span className="text-row text-ink-second">
              {t(nounFor(story.scenes.length, unitOfScenes), language)}
            </span>
          </>
        }
      />
      <Lead>{t(story.lead, language)}</Lead>
    </header>
    <div>
      <SceneGround />
      {story.scenes.map((scene, index) => (
        <SceneEntry
          key={scene.link}
          scene={scene}
          place={{ story: story.id, scene: index + 1 }}
          language={language}
        />
      ))}
    </div>
  </Panel>
);
