/** What the checker says of pages that are as they should be, and why. */
export const justified = [
  {
    says: /^Resource violates Content Security Policy .*(stylesheet|script|image) “\//,
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
    says: /^Trailing slash on void elements/,
    because: 'React writes them so; every attribute is quoted.',
  },
];
