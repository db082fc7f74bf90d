/** What a report is about. */
export interface ReportSubject {
  /** A site's id; empty for a paragraph. */
  site: string;
  /** The address of the page, with the view that was seen. */
  page: string;
  /** Chapter path, paragraph and phrase, as the page cites it. */
  citation: string;
  language: string;
}

/**
 * Fills the operator's address for reports: `{site}`, `{page}`, `{citation}`, `{language}`, each
 * encoded for a query, so that no text of ours can add a part to the address. A slot of another
 * name is left empty.
 */
export const reportAddress = (template: string, subject: ReportSubject): string => {
  const slots = new Map(Object.entries(subject));
  return template.replace(/\{(\w+)\}/g, (_, slot: string) =>
    encodeURIComponent(slots.get(slot) ?? ''),
  );
};
