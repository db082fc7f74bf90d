/** A phone's group symbol with its name, CSS px at every scale; `phone_group` of the tokens. */
export const groupSize = { width: 44, height: 46 } as const;
