const format = new Intl.NumberFormat('en');

/**
 * A count as readers of either language write it (12,345): Mongolian sites group as English ones do,
 * and Intl may not know Mongolian.
 */
export const number = (count: number): string => format.format(count);
