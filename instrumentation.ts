/** Next calls this once when a server starts, however it was started. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startServing } = await import('./instrumentation.node');
  startServing();
};
