import type { Site } from './site';
import { portModes } from './vocabulary/kinds';
import type { Text } from './vocabulary/languages';

/** A port's city without what it is: 太原 for 太原铁路口岸. */
export const portCity = ({ name, port }: Pick<Site, 'name' | 'port'>): Text => {
  const { zh, en } = portModes[port?.mode ?? 'air'];
  return { zh: name.zh.replace(zh, ''), en: name.en.replace(` ${en.toLowerCase()}`, '') };
};
