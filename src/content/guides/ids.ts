/**
 * Guides and their first steps: what an address needs to be understood. Kept apart from the guides
 * themselves, which are loaded only with the pages that show them; a test holds the two together.
 */
export const GUIDE_STARTS = {
  "old-card": "which",
  register: "route",
  "which-paper": "material",
  "still-good": "date",
  "two-cards": "how-many",
  "not-arrived": "situation",
  lost: "what",
  leaving: "who",
  "new-job": "situation",
  voluntary: "stage",
  changes: "what",
  family: "situation",
  seventy: "age",
  helpers: "who",
  foreign: "topic",
  quiet: "need",
  pin: "problem",
  expiring: "what",
  cancel: "reason",
  smartphone: "phone",
  scam: "what",
  refund: "paid",
} as const;

export type GuideId = keyof typeof GUIDE_STARTS;

export const isGuide = (id: string): id is GuideId => Object.hasOwn(GUIDE_STARTS, id);

/** Guides that leave no trace on the device: no address of their own while they are read, nothing kept. */
export const QUIET_GUIDES: ReadonlySet<GuideId> = new Set(["quiet"]);
