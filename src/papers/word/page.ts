/** A4 in twentieths of a point, as Word counts, with margins of 2 cm. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
