/** The plan's own words among ours: always Chinese, in a face of their own. */
export const PlanWords = ({ phrase }: { phrase: string }) => (
  <q lang="zh" className="block font-plan text-row/6 text-ink-second quotes-['“'_'”']">
    {phrase}
  </q>
);
