/** Written by hand, as a companion of the generated module beside it. */
export const itemReason = (status: string): string => `It is ${status}.`
