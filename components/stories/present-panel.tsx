import { stories } from '@/data/dataset';
import type { StoryRecord } from '@/data/schema/story';
import { type Language, t } from '@/data/vocabulary/languages';
import { nounFor, numberIn } from '../text/numbers';
import { ownStoryWords } from '../text/own-story-words';
import { storyWords, unitOfScenes } from '../text/story-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Note } from '../ui/note';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { pathToStory } from '../view/paths';
import { ViewLink } from '../view/view-link';
import { LinkedStory } from './linked-story';
import { OwnDesk } from './own-desk';
import { PresentingNow } from './presenting-now';
import { sceneHref } from './scene-link';
import './stories.css';

const StoryRow = ({ story, language }: { story: StoryRecord; language: Language }) => {
  const count = story.scenes.length;
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-2">
      <span className="min-w-52 flex-1 font-serif text-lead font-semibold">
        {t(story.title, language)}
        <span className="ml-2 font-normal text-ink-second text-small">
          {numberIn(language, count)} {t(nounFor(count, unitOfScenes), language)}
        </span>
      </span>
      <ViewLink href={pathToStory(language, story.id)} className="story-link">
        {t(storyWords.read, language)}
        <span className="sr-only"> {t(story.title, language)}</span>
      </ViewLink>
      <a
        href={sceneHref(story.scenes[0]?.link ?? '/', language, { story: story.id, scene: 1 })}
        className="story-link"
      >
        {t(storyWords.presentWord, language)}
        <span className="sr-only"> {t(story.title, language)}</span>
      </a>
    </li>
  );
};

/** The door to presenting: a story that is there, or one of the reader's own. */
export const PresentPanel = ({ language }: { language: Language }) => (
  <Panel wide>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={storyWords.presentTitle} language={language} />
      <Lead>{t(storyWords.presentLead, language)}</Lead>
      <PresentingNow />
      <LinkedStory />
    </header>
    <section>
      <SectionHeading>{t(storyWords.ready, language)}</SectionHeading>
      <ul>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} language={language} />
        ))}
      </ul>
    </section>
    <section id="own" className="flex scroll-mt-3 flex-col gap-4 max-sheet:scroll-mt-16">
      <SectionHeading>{t(ownStoryWords.title, language)}</SectionHeading>
      <p className="max-w-prose">{t(ownStoryWords.how, language)}</p>
      <noscript>
        <Note>{t(ownStoryWords.noScript, language)}</Note>
      </noscript>
      <OwnDesk />
    </section>
  </Panel>
);
