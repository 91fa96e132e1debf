/** The ages a household's children have, as coarse as safety rules for their products are. No name, no date of birth. */
export const ageBands = ['under-1', '1-3', '3-6', '6-12'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How many children of one household are told apart. Two of one band count once. */
export const mostChildren = ageBands.length;
