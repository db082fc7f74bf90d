import { type Language, t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';
import type { Command } from './commands';

interface HallToolsProps {
  language: Language;
  story: boolean;
  spotlight: boolean;
  obey: (command: Command) => void;
}

/** The same as the keys, for a pointer or a finger. */
export const HallTools = ({ language, story, spotlight, obey }: HallToolsProps) => {
  const tool = (command: Command, word: keyof typeof presentWords, pressed?: boolean) => (
    <button
      type="button"
      className="hall-tool"
      aria-pressed={pressed}
      onClick={() => obey(command)}
    >
      {t(presentWords[word], language)}
    </button>
  );
  return (
    <fieldset aria-label={t(presentWords.tools, language)} className="hall-tools">
      <div className="hall-tool-row">
        {tool('full-screen', 'fullScreen')}
        {tool('spotlight', 'pointer', spotlight)}
        {story && tool('window', 'notes')}
        {story && tool('explore', 'explore')}
        {tool('code', 'code')}
        {tool('help', 'help')}
      </div>
      {tool('leave', 'leave')}
    </fieldset>
  );
};
