/** Between which numbers of years a school may choose how long it keeps a file after the pupil has left, or a class's case after its end. */
export const RETENTION_YEARS = {
  file: { least: 1, most: 5 },
  /** Three is what schools hold for the law on pupils referred to special education: not to be made shorter. */
  special: { least: 3, most: 5 },
  class: { least: 1, most: 5 },
} as const;

/** What a school says of it in its file; what it leaves out is as usual. */
export type Retention = { readonly [term in keyof typeof RETENTION_YEARS]?: number | undefined };
