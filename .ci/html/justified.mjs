/** What the checker says of pages that are as they should be, and why. */
export const justified = [
  {
    says: /^Resource violates Content Security Policy .*(stylesheet|script) “\//,
    because:
      'It reads files, whose origin is none: what is served is held to the policy by e2e/policy.spec.ts.',
  },
  {
    says: /^Inline script violates Content Security Policy/,
    because:
      'Facts for search engines are data: no browser runs them, so no policy has to name them.',
  },
  {
    says: /^Document uses the Unicode Private Use Area/,
    because: 'The plan’s own file has such a character, which the findings show as what it is.',
  },
  {
    says: /^Consider adding a “lang” attribute to the “html” start tag/,
    because: 'Next writes a bare page for errors of its own, which app/global-error.tsx fills.',
  },
  {
    says: /^Trailing slash on void elements/,
    because: 'React writes them so; every attribute is quoted.',
  },
];
