/** The plan's own words among ours: always Chinese, in a face of their own, beside a rule. */
export const PlanWords = ({ phrase }: { phrase: string }) => (
  <blockquote
    lang="zh"
    className="my-0.5 border-l-2 border-ink-third pl-2.5 font-plan text-row/6 text-ink-second"
  >
    {phrase}
  </blockquote>
);
