/** As many Chinese characters in a row are a list of names; more would be the plan's sentence. */
const longestBorrowed = 12;

/** What a text of ours takes from the plan word for word, where that is more than a list of names. */
export const borrowed = (plan: readonly string[], zh: string): string[] => {
  const whole = plan.join('\n');
  return [...zh]
    .map((_, at) => zh.slice(at, at + longestBorrowed + 1))
    .filter((window) => window.length > longestBorrowed && whole.includes(window));
};
