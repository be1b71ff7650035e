/** The half-width of 95 % of the normal distribution, as the interval takes it. */
const Z = '1.959963984540054';

/** Wilson's limits of B (took part) and C (below), percent. */
export const wilson = (row: number, sign: '+' | '-'): string => {
  const half = `${Z}*SQRT(C${row}*(B${row}-C${row})/B${row}+${Z}^2/4)`;
  const limit = `100*(C${row}+${Z}^2/2${sign}${half})/(B${row}+${Z}^2)`;
  return sign === '+' ? `=IF(C${row}=B${row},100,MIN(100,${limit}))` : `=IF(C${row}=0,0,MAX(0,${limit}))`;
};
