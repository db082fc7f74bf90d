import { trimmed } from './client-error';

/** A page that fails over and over says so this often, then is silent. */
const atMost = 5;

const causeOf = (event: Event): { message: string; stack?: string | undefined } | null => {
  if (event instanceof SecurityPolicyViolationEvent) {
    const { effectiveDirective, sourceFile, lineNumber } = event;
    return {
      message: `Refused by the policy: ${effectiveDirective}`,
      stack: `${sourceFile}:${lineNumber}`,
    };
  }
  const thrown: unknown =
    event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).error;
  if (thrown instanceof Error) {
    return { message: `${thrown.name}: ${thrown.message}`, stack: thrown.stack };
  }
  const { message } = event as ErrorEvent;
  return message ? { message } : null;
};

/** Tells our own server, and nobody else, of errors that no part of the page has caught. */
export const reportErrors = (version: string): void => {
  const said = new Set<string>();
  const report = (event: Event) => {
    const error = trimmed({
      ...causeOf(event),
      path: window.location.pathname,
      version,
    });
    if (!error || said.size >= atMost || said.has(error.message)) return;
    said.add(error.message);
    void fetch('/api/errors', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(error),
      credentials: 'omit',
      keepalive: true,
    }).catch(() => {});
  };
  for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, report);
  document.addEventListener('securitypolicyviolation', report);
};
