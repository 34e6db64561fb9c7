import type { Guide } from "../../domain/guide.ts";
import { CANCEL_GUIDE } from "./cancel.ts";
import { CHANGES_GUIDE } from "./changes.ts";
import { EXPIRING_GUIDE } from "./expiring.ts";
import { FAMILY_GUIDE } from "./family.ts";
import { FOREIGN_GUIDE } from "./foreign.ts";
import { HELPERS_GUIDE } from "./helpers.ts";
import type { GuideId } from "./ids.ts";
import { LEAVING_GUIDE } from "./leaving.ts";
import { LOST_GUIDE } from "./lost.ts";
import { NEW_JOB_GUIDE } from "./new-job.ts";
import { NOT_ARRIVED_GUIDE } from "./not-arrived.ts";
import { OLD_CARD_GUIDE } from "./old-card.ts";
import { PIN_GUIDE } from "./pin.ts";
import { QUIET_GUIDE } from "./quiet.ts";
import { REFUND_GUIDE } from "./refund.ts";
import { REGISTER_GUIDE } from "./register.ts";
import { SCAM_GUIDE } from "./scam.ts";
import { SEVENTY_GUIDE } from "./seventy.ts";
import { SMARTPHONE_GUIDE } from "./smartphone.ts";
import { STILL_GOOD_GUIDE } from "./still-good.ts";
import { TWO_CARDS_GUIDE } from "./two-cards.ts";
import { VOLUNTARY_GUIDE } from "./voluntary.ts";
import { WHICH_PAPER_GUIDE } from "./which-paper.ts";

/** Every guide. Loaded with the pages of guides only; addresses are understood from `ids.ts`. */
export const GUIDES = {
  "old-card": OLD_CARD_GUIDE,
  register: REGISTER_GUIDE,
  "which-paper": WHICH_PAPER_GUIDE,
  "still-good": STILL_GOOD_GUIDE,
  "two-cards": TWO_CARDS_GUIDE,
  "not-arrived": NOT_ARRIVED_GUIDE,
  lost: LOST_GUIDE,
  leaving: LEAVING_GUIDE,
  "new-job": NEW_JOB_GUIDE,
  voluntary: VOLUNTARY_GUIDE,
  changes: CHANGES_GUIDE,
  family: FAMILY_GUIDE,
  seventy: SEVENTY_GUIDE,
  helpers: HELPERS_GUIDE,
  foreign: FOREIGN_GUIDE,
  quiet: QUIET_GUIDE,
  pin: PIN_GUIDE,
  expiring: EXPIRING_GUIDE,
  cancel: CANCEL_GUIDE,
  smartphone: SMARTPHONE_GUIDE,
  scam: SCAM_GUIDE,
  refund: REFUND_GUIDE,
} as const satisfies Record<GuideId, Guide>;

export const guideById = (id: GuideId): Guide => GUIDES[id];
