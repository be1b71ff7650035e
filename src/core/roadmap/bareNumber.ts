/** `2.6.` and `2.6` are one number, as `2. 6` is. */
export const bareNumber = (number: string): string => number.replace(/\s+/g, '').replace(/[.)]+$/, '');
