/** Where scripts put the chosen regions. */
export const COMPARISON = 'comparison';
