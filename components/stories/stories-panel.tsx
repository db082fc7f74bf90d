import { stories } from '@/data/dataset';
import type { StoryRecord } from '@/data/schema/story';
import { type Language, t } from '@/data/vocabulary/languages';
import { storyWords } from '../text/story-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { pathToStory } from '../view/paths';
import { ViewLink } from '../view/view-link';

const StoryEntry = ({ story, language }: { story: StoryRecord; language: Language }) => (
  <li className="border-t border-rule py-5">
    <h2 className="font-serif text-xl/8 font-bold">
      <ViewLink href={pathToStory(language, story.id)} className="hover:underline">
        {t(story.title, language)}
      </ViewLink>
    </h2>
    <p className="max-w-prose text-lead/7 text-ink-second">{t(story.lead, language)}</p>
    <ol className="mt-2 grid gap-x-7 @2xl:grid-cols-2">
      {story.scenes.map(({ title }, index) => (
        <li key={title.en}>
          <ViewLink
            href={`${pathToStory(language, story.id)}#scene-${index + 1}`}
            className="flex min-h-7 items-baseline gap-3 hover:underline pointer-coarse:min-h-11"
          >
            <span className="w-4 text-ink-third tabular-nums">{index + 1}</span>
            {t(title, language)}
          </ViewLink>
        </li>
      ))}
    </ol>
  </li>
);

/** Every story that comes with the atlas, with the titles of its scenes. */
export const StoriesPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={storyWords.title} language={language} />
      <Lead>{t(storyWords.lead, language)}</Lead>
    </header>
    <ol className="@container">
      {stories.map((story) => (
        <StoryEntry key={story.id} story={story} language={language} />
      ))}
    </ol>
  </Panel>
);
