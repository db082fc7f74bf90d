/** The id of a line in the list of results. */
export const optionId = (list: string, index: number): string => `${list}-${index}`;
