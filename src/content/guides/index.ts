import type { Guide } from "../../domain/guide.ts";
import { OLD_CARD_GUIDE } from "./old-card.ts";
import { REGISTER_GUIDE } from "./register.ts";

export const GUIDES = {
  "old-card": OLD_CARD_GUIDE,
  register: REGISTER_GUIDE,
} as const satisfies Record<string, Guide>;

export type GuideId = keyof typeof GUIDES;

export const guideById = (id: GuideId): Guide => GUIDES[id];
