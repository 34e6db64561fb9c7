/**
 * A guide is data: steps and arrows, without words. Its texts hang on keys derived from
 * the ids, so that a test can list every step in every language.
 */
export type StepId = string;
export type OptionId = string;
export type GuideAnswers = Readonly<Record<StepId, OptionId>>;

export interface GuideOption {
  readonly id: OptionId;
  readonly next: StepId;
}

/**
 * How firmly an answer stands: said by an official body, only reported by others, not settled – ask, or about this
 * app itself, which needs no source.
 */
export type Certainty = "official" | "reported" | "unsettled" | "app";

/** A way on: a page of ours below the language, with the guide answers that are already known. */
export interface PageRef {
  readonly to: string;
  readonly query?: Readonly<Record<StepId, OptionId>>;
}

/** What a thing to do and an answer may carry besides their words. */
export interface StepExtras {
  /** Ids of outside links offered on this step. */
  readonly links?: readonly string[];
  /** Ids of phone lines offered on this step. */
  readonly call?: readonly string[];
  /** Id of a calculator that works out this reader's own days. */
  readonly calc?: string;
  /** Pages to go on to; their labels are the list message `more`, one each in this order. */
  readonly more?: readonly PageRef[];
  /** Official when left out. An unsettled answer says whom to ask (`call` or `links`). */
  readonly certainty?: Certainty;
  readonly sources: readonly [string, ...string[]];
}

export type GuideStep =
  | { readonly kind: "ask"; readonly options: readonly GuideOption[]; readonly sources?: readonly string[] }
  | ({ readonly kind: "do"; readonly next: StepId } & StepExtras)
  | ({ readonly kind: "end" } & StepExtras);

export interface Guide {
  readonly id: string;
  readonly start: StepId;
  readonly steps: Readonly<Record<StepId, GuideStep>>;
}

export interface Walk {
  /** Steps from the start up to and including `at`. */
  readonly path: readonly StepId[];
  readonly at: StepId;
  /** Answers that were used on the way. */
  readonly answers: GuideAnswers;
  /** Answers that belong to no step on the way: an old link, or an earlier answer was changed. */
  readonly dropped: readonly StepId[];
}

/** The step that a question's option, or a do-step, leads to; `null` at the end or for an unknown option. */
export function nextOf(step: GuideStep, option?: OptionId): StepId | null {
  if (step.kind === "do") return step.next;
  if (step.kind === "end") return null;
  return step.options.find((o) => o.id === option)?.next ?? null;
}

/**
 * Replays answers from the first step. Goes on through do-steps and answered questions until
 * `target` is reached, or until a question has no usable answer. State is never stored as a
 * position: back, changed answers, deep links and resuming are all this one function.
 */
export function walk(guide: Guide, answers: GuideAnswers, target: StepId | null): Walk {
  const path: StepId[] = [];
  const used: Record<StepId, OptionId> = {};
  let at: StepId = guide.start;
  for (;;) {
    path.push(at);
    const step = guide.steps[at];
    const next = step && at !== target && !path.slice(0, -1).includes(at) ? nextOf(step, answers[at]) : null;
    const answer = answers[at];
    if (step?.kind === "ask" && next !== null && answer !== undefined) used[at] = answer;
    if (next === null) break;
    at = next;
  }
  return { path, at, answers: used, dropped: Object.keys(answers).filter((id) => !Object.hasOwn(used, id)) };
}

/** Every way through a guide, as lists of step ids; used by tests and by the printed overview. */
export function allPaths(guide: Guide): readonly (readonly StepId[])[] {
  const follow = (at: StepId, before: readonly StepId[]): (readonly StepId[])[] => {
    const path = [...before, at];
    const step = guide.steps[at];
    if (!step || before.includes(at)) throw new Error(`guide ${guide.id}: broken or circular at ${at}`);
    if (step.kind === "end") return [path];
    const nexts = step.kind === "do" ? [step.next] : step.options.map((o) => o.next);
    return nexts.flatMap((next) => follow(next, path));
  };
  return follow(guide.start, []);
}
