import { isTyping } from '../search/use-search-keys';

/** What a key of the hall asks for. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'leave'
  | 'full-screen'
  | 'blank'
  | 'help'
  | 'spotlight'
  | 'language'
  | 'note'
  | 'window'
  | 'explore'
  | 'code';

/** Clickers send PageDown, PageUp and a full stop; letters are taken in either case. */
const commands: Readonly<Record<string, Command>> = {
  arrowright: 'next',
  pagedown: 'next',
  ' ': 'next',
  arrowleft: 'previous',
  pageup: 'previous',
  home: 'first',
  end: 'last',
  escape: 'leave',
  p: 'leave',
  f: 'full-screen',
  b: 'blank',
  '.': 'blank',
  '?': 'help',
  h: 'spotlight',
  l: 'language',
  n: 'note',
  w: 'window',
  e: 'explore',
  q: 'code',
};

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** Space presses what is focused, if that can be pressed. */
const isPressed = ({ key, target }: KeyPress): boolean =>
  key === ' ' && target instanceof Element && target.matches('a, button, summary, [role="button"]');

/** Whether a key is meant for what is being typed, or for the browser. */
export const isForOthers = (press: KeyPress): boolean =>
  press.isComposing ||
  press.ctrlKey ||
  press.metaKey ||
  press.altKey ||
  isTyping(press.target) ||
  isPressed(press);

/** What a key press asks for while presenting; null where it is none of the hall's, or is turned off. */
export const commandOf = (press: KeyPress, singleKeys = true): Command | null => {
  if (isForOthers(press)) return null;
  if (!singleKeys && press.key.length === 1 && press.key !== ' ') return null;
  if (press.key === ' ' && press.shiftKey) return 'previous';
  const letter = press.key.toLowerCase();
  return Object.hasOwn(commands, letter) ? (commands[letter] ?? null) : null;
};
