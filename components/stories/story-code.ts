import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { storyProblems } from '../text/own-story-words';
import type { OwnStory } from './own-story';
import { type ReadStory, readStory } from './read-story';

/** Longer links are cut off by some messengers; characters of the code alone. */
export const longestCode = 4000;

/** What a code starts with: other rules, or other words below, would need another. */
const version = '1';

/** Words that the links of scenes are made of: with them at hand a short story packs better. */
const words = strToU8(
  '","cities/","regions/","plan/","/ports?","/targets?","/sites/","/sectors/","/?sectors=&cities=&kinds=&layers=rivers,railways&readings=&words=&area=&from=&at=112.5,37.8,',
);

const packed = ({ title, scenes }: OwnStory) => [
  title.zh,
  title.en,
  ...scenes.flatMap((scene) => [
    scene.title.zh,
    scene.title.en,
    scene.note.zh,
    scene.note.en,
    scene.link,
  ]),
];

const fieldsOfScene = 5;

const unpacked = (fields: unknown): unknown => {
  if (!Array.isArray(fields)) return null;
  const [zh, en, ...rest] = fields;
  const scenes = Array.from({ length: Math.ceil(rest.length / fieldsOfScene) }, (_, index) => {
    const [titleZh, titleEn, noteZh, noteEn, link] = rest.slice(index * fieldsOfScene);
    return { title: { zh: titleZh, en: titleEn }, note: { zh: noteZh, en: noteEn }, link };
  });
  return { title: { zh, en }, scenes };
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

/** A story in characters that a link can hold as they are. */
export const storyCode = (story: OwnStory): string => {
  const bytes = strToU8(JSON.stringify(packed(story)));
  return version + toBase64Url(deflateSync(bytes, { level: 9, dictionary: words }));
};

/** Reads what a link holds: the story, or what is wrong with it. */
export const readStoryCode = (code: string): ReadStory => {
  if (!code.startsWith(version) || code.length > longestCode) {
    return { problem: storyProblems.brokenLink };
  }
  try {
    const bytes = inflateSync(fromBase64Url(code.slice(version.length)), { dictionary: words });
    return readStory(unpacked(JSON.parse(strFromU8(bytes))));
  } catch {
    return { problem: storyProblems.brokenLink };
  }
};
