/** Which members of a closed list are on; `null` is all of them. */
export type Choice<Member extends string> = ReadonlySet<Member> | null;

export type ChoiceState = 'on' | 'off' | 'mixed';

/** All is written as `null`, so that the default leaves the link. */
const tidy = <Member extends string>(
  chosen: ReadonlySet<Member>,
  members: readonly Member[],
): Choice<Member> => (members.every((member) => chosen.has(member)) ? null : chosen);

export const stateOf = <Member extends string>(
  choice: Choice<Member>,
  some: readonly Member[],
): ChoiceState => {
  const on = some.filter((member) => !choice || choice.has(member)).length;
  if (on === some.length) return 'on';
  return on === 0 ? 'off' : 'mixed';
};

/** Switches some members: off when all of them were on, else on. */
export const toggle = <Member extends string>(
  choice: Choice<Member>,
  some: readonly Member[],
  members: readonly Member[],
): Choice<Member> => {
  const chosen = new Set(choice ?? members);
  const turnOff = stateOf(choice, some) === 'on';
  for (const member of some) {
    if (turnOff) chosen.delete(member);
    else chosen.add(member);
  }
  return tidy(chosen, members);
};

export const only = <Member extends string>(
  some: readonly Member[],
  members: readonly Member[],
): Choice<Member> => tidy(new Set(some), members);
