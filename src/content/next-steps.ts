import type { CoverChange } from "../domain/facts.ts";
import type { ActionOutcome } from "../domain/rule.ts";
import type { HandId } from "./routes.ts";

/** A way on: a page of ours, and the id of its words (`result:action.go.<go>`). */
export interface NextStep {
  readonly to: string;
  /** Guide answers that are already known, so that the guide need not ask them. */
  readonly query?: Readonly<Record<string, string>>;
  readonly go:
    | "register"
    | "old-card"
    | "get"
    | "check"
    | "dates"
    | "scan"
    | "counter"
    | "destroy"
    | "renew"
    | "return";
}

const REGISTER: NextStep = { to: "register", go: "register" };
const GET: NextStep = { to: "not-arrived", go: "get" };
/** For somebody insured for long and without マイナ保険証: straight to the application (GET-03). */
const APPLY: NextStep = {
  to: "not-arrived/apply",
  query: { situation: "long", myna: "no" },
  go: "get",
};
const YELLOW_LEFT = { which: "yellow", "yellow-still": "left" } as const;
const RETURN: NextStep = {
  to: "old-card/yellow-return",
  query: { ...YELLOW_LEFT, "yellow-expired": "no" },
  go: "return",
};
const DESTROY: NextStep = {
  to: "old-card/yellow-destroy",
  query: { ...YELLOW_LEFT, "yellow-expired": "yes" },
  go: "destroy",
};
const OLD_CARD: NextStep = { to: "old-card/ended-by", query: { which: "light-blue" }, go: "old-card" };
const CORRECT: NextStep = { to: "check", go: "check" };
const DATES: NextStep = { to: "check", go: "dates" };
const SCAN: NextStep = { to: "scan", go: "scan" };

/** Changes after which nobody is insured until they join something else (CERT-32, VAL-08). */
export const NEEDS_NEXT_INSURANCE: ReadonlySet<CoverChange> = new Set(["left-job", "left-dependency"]);

/** Where each next action leads; the first is the main way. */
export const NEXT_STEPS: Readonly<Record<ActionOutcome | "cannot-tell", readonly NextStep[]>> = {
  "answer-cover": [],
  "cannot-tell": [CORRECT],
  "look-again": [CORRECT],
  "use-on-reader": [{ to: "counter/card-unread", go: "counter" }],
  "show-it": [{ to: "counter/certificate", go: "counter" }],
  "prepare-next": [REGISTER, GET],
  "get-valid": [GET, REGISTER],
  "return-after-last-day": [RETURN],
  "return-to-employer": [RETURN],
  "return-to-insureds-employer": [RETURN],
  "return-at-75": [RETURN],
  destroy: [DESTROY],
  "destroy-notice": [{ to: "old-card/paper-destroy", query: { which: "paper" }, go: "destroy" }],
  "ask-employer": [],
  "use-my-number-card": [{ to: "counter/card-unread", go: "counter" }],
  "old-card-guide": [OLD_CARD],
  "show-with-my-number-card": [REGISTER],
  register: [REGISTER],
  "renew-electronic-certificate": [{ to: "register/stuck/expired", go: "renew" }],
  "renew-and-register": [{ to: "register/stuck/expired", go: "renew" }, GET],
  "check-registration": [REGISTER],
};

/** What leads on from each thing in the hand. */
export const HAND_STEPS: Readonly<Record<HandId, readonly NextStep[]>> = {
  certificate: [DATES, SCAN, { to: "old-card/yellow-still", query: { which: "yellow" }, go: "old-card" }],
  "old-card": [OLD_CARD, GET],
  "my-number-card": [REGISTER],
  notice: [REGISTER, GET],
  leaflet: [SCAN, DATES],
  nothing: [APPLY, REGISTER, { to: "counter/nothing", go: "counter" }],
};
