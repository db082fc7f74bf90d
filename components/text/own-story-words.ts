import type { Text } from '@/data/vocabulary/languages';

/** Words of a story that the reader makes. */
export const ownStoryWords = {
  add: { zh: '存为一幕', en: 'Add this view' },
  addHint: {
    zh: '把现在的视图存进自己的专题',
    en: 'Keep this view as a scene of your own story',
  },
  paragraph: { zh: '规划第 {paragraph} 段', en: 'Paragraph {paragraph} of the plan' },
  added: { zh: '已存为第 {place} 幕', en: 'Added as scene {place}' },
  full: { zh: '自己的专题已满 {count} 幕', en: 'Your story is full with {count} scenes' },
  mine: { zh: '自己的专题（{count}）', en: 'Your story ({count})' },
  title: { zh: '自己编一篇', en: 'A story of your own' },
  how: {
    zh: '在任何一页摆好视图，按页首的“存为一幕”。存下的各幕列在这里，可以改名、加讲稿、换次序。',
    en: 'Set up a view on any page and press “Add this view” at its top. The scenes gather here, to be named, annotated and put in order.',
  },
  empty: { zh: '还没有存下一幕。', en: 'No scene is kept yet.' },
  noScript: {
    zh: '自己编专题要用脚本；此浏览器没有运行脚本。上面的专题都可以照常读。',
    en: 'A story of your own takes a script; scripts are off here. The stories above can all be read.',
  },
  inMemory: {
    zh: '此浏览器不让本页存东西：关掉页面，这篇专题就没有了。请存成文件。',
    en: 'This browser keeps nothing for this page: closing it loses the story. Save it as a file.',
  },
  unread: {
    zh: '浏览器里存的专题读不出来（{problem}），原样留着，没有删。',
    en: 'The story kept in this browser cannot be read ({problem}). It is left as it is.',
  },
  storyTitle: { zh: '专题名', en: 'Name of the story' },
  untitled: { zh: '未命名的专题', en: 'Untitled story' },
  sceneTitle: { zh: '第 {place} 幕的名称', en: 'Title of scene {place}' },
  sceneNote: { zh: '第 {place} 幕的讲稿', en: 'Note of scene {place}' },
  in: { zh: '{label}（{language}）', en: '{label}, in {language}' },
  inOther: { zh: '另写{language}', en: 'In {language} as well' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  open: { zh: '打开', en: 'Open' },
  earlier: { zh: '前移', en: 'Earlier' },
  later: { zh: '后移', en: 'Later' },
  remove: { zh: '删去', en: 'Remove' },
  arrows: { zh: '按方向键也可以移动', en: 'Arrow keys move it too' },
  moved: { zh: '{name}：第 {place} 幕，共 {count} 幕', en: '{name}: scene {place} of {count}' },
  removed: { zh: '已删去“{name}”', en: '“{name}” is removed' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已恢复', en: 'Restored' },
  present: { zh: '演示', en: 'Present' },
  save: { zh: '存成文件', en: 'Save as a file' },
  openFile: { zh: '打开文件', en: 'Open a file' },
  copy: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '链接已复制（{count} 个字符）', en: 'The link is copied ({count} characters)' },
  copyRefused: {
    zh: '浏览器没有让复制，请手动复制：',
    en: 'The browser did not let it be copied; copy it by hand:',
  },
  tooLong: {
    zh: '这篇太长，放不进链接（{count} 个字符，最多 {most} 个）；请存成文件。',
    en: 'This story is too long for a link ({count} characters of {most}); save it as a file.',
  },
  clear: { zh: '全部清空', en: 'Clear all' },
  cleared: { zh: '已清空', en: 'Cleared' },
  opened: { zh: '已打开“{name}”，{count} 幕', en: '“{name}” is open, {count} scenes' },
  fromLink: {
    zh: '链接里有一篇专题：“{name}”，{count} 幕。',
    en: 'The link holds a story: “{name}”, {count} scenes.',
  },
  takeOver: { zh: '打开它', en: 'Open it' },
  replaces: {
    zh: '打开后替换下面这篇；可以撤销。',
    en: 'It takes the place of the one below; that can be undone.',
  },
  notOpened: { zh: '没有打开：{problem}', en: 'Not opened: {problem}' },
} as const satisfies Record<string, Text>;

/** What is wrong with a story that comes from a file, a link or the browser’s store. */
export const storyProblems = {
  noFile: { zh: '文件读不出来', en: 'the file cannot be read' },
  tooLarge: { zh: '文件太大', en: 'the file is too large' },
  notJson: { zh: '不是专题文件，内容不是 JSON', en: 'it is no story file: its content is no JSON' },
  notOurs: {
    zh: '不是本图的专题文件，开头没有“{kind}”',
    en: 'it is no story of this atlas: “{kind}” is missing',
  },
  newer: {
    zh: '文件是第 {version} 版，这里只读到第 {known} 版',
    en: 'it is of version {version}; up to version {known} can be read here',
  },
  badTitle: { zh: '专题名不是文字', en: 'the name of the story is no text' },
  noScenes: { zh: '没有一幕', en: 'it has no scene' },
  tooManyScenes: {
    zh: '有 {count} 幕，最多 {most} 幕',
    en: 'it has {count} scenes; {most} is the most',
  },
  badSceneTitle: { zh: '第 {place} 幕的名称不对', en: 'the title of scene {place} is wrong' },
  badNote: { zh: '第 {place} 幕的讲稿不对', en: 'the note of scene {place} is wrong' },
  badLink: {
    zh: '第 {place} 幕的链接不是本图的一页：{link}',
    en: 'the link of scene {place} is no page of this atlas: {link}',
  },
  brokenLink: {
    zh: '链接不完整，或者在转发时断了',
    en: 'the link is not whole; it may have been cut off on its way',
  },
} as const satisfies Record<string, Text>;
