import { useId } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { presentWords } from '../text/present-words';
import type { Command } from './commands';

interface HallToolsProps {
  language: Language;
  story: boolean;
  spotlight: boolean;
  obey: (command: Command) => void;
}

/** The same as the keys, for a pointer or a finger; a phone has room for one button that opens them. */
export const HallTools = ({ language, story, spotlight, obey }: HallToolsProps) => {
  const row = useId();
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
      <button type="button" className="hall-tool hall-more" popoverTarget={row}>
        {t(presentWords.more, language)}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is closed by whatever is pressed in it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press its buttons, which comes here as a click */}
      <div
        id={row}
        popover="auto"
        className="hall-tool-row"
        onClick={({ currentTarget }) => currentTarget.hidePopover?.()}
      >
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
