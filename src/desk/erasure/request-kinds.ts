/** What is asked: all that is kept of a pupil on paper, or all of it gone. */
export const PRIVACY_KINDS = ['inzage', 'verwijdering'] as const;
export type PrivacyKind = (typeof PRIVACY_KINDS)[number];

/** Why; chosen, not typed, so that no word about a pupil stands in what is kept of it for ever. */
export const WHYS = ['parents', 'pupil', 'term', 'other'] as const;
export type WhyPrivacy = (typeof WHYS)[number];
