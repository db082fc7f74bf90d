/** A path as it can be handed on: with its origin, and no character that a message would cut it at. */
export const absolute = (path: string): string => new URL(path, window.location.origin).href;
