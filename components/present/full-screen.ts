/** Whether this browser can show a page full screen at all; phones of one maker cannot. */
export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Takes the whole screen, or gives it back. */
export const toggleFullScreen = (): void => {
  if (!canFillScreen()) return;
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  // Refused without a key or click of the reader's own: nothing is lost.
  void done.catch(() => {});
};

export const leaveFullScreen = (): void => {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
};
