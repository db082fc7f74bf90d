import type { Text } from '@/data/vocabulary/languages';

/** Words about using the atlas without a network. */
export const offlineWords = {
  preparing: { zh: '正在存一份离线可用的副本…', en: 'Saving a copy for use offline…' },
  ready: { zh: '断网也能用', en: 'Ready offline' },
  cutOff: {
    zh: '连不上服务器：已打开的仍可用，其他页要等联网。',
    en: 'The server is out of reach: what is open goes on working, other pages wait for it.',
  },
  fromCopy: {
    zh: '没有网络：这里是存在本机的副本。',
    en: 'No network: this is the copy kept on this device.',
  },
  fromCopyOf: {
    zh: '没有网络：这里是{day}存在本机的副本。',
    en: 'No network: this is the copy kept on this device on {day}.',
  },
  newer: { zh: '有新版本', en: 'A new version is ready' },
  reload: { zh: '重新载入', en: 'Reload' },
  presenting: {
    zh: '另一个窗口正在演示，演示结束后再换新版本。',
    en: 'Another window is presenting; the new version can be taken when that has ended.',
  },
  title: { zh: '这一页没有存在本机', en: 'This page is not on this device' },
  lead: {
    zh: '现在没有网络，这一页以前也没有打开过。联网后重新载入即可。',
    en: 'There is no network, and this page has not been opened here before. Reload it once there is one.',
  },
  atHand: { zh: '断网也能打开的', en: 'What opens without a network' },
  openedBefore: { zh: '以前打开过的', en: 'Opened before' },
} as const satisfies Record<string, Text>;

const days = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
} as const;

export const dayIn = (date: Date): Text => ({ zh: days.zh.format(date), en: days.en.format(date) });
