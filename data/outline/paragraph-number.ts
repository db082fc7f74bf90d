/** How many paragraphs the plan has, counting its non-empty lines. */
export const paragraphCount = 161;

/** 1–161. */
export const paragraphNumbers: readonly number[] = Array.from(
  { length: paragraphCount },
  (_, index) => index + 1,
);

/** The paragraph that a part of a path names: `97` does, `097` and `162` do not. */
export const paragraphIn = (text: string): number | undefined => {
  const number = Number(text);
  return String(number) === text && paragraphNumbers.includes(number) ? number : undefined;
};
