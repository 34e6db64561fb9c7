import type { Certainty, PageRef } from "../../domain/guide.ts";

/**
 * One real question with a short answer. Its words are `q-<group>:<id>` with `title` (the question),
 * `answer` (list, the next action first), `why` (list), `next` (label of the way on) and `find` (other words
 * by which people look for it).
 */
export interface Question {
  /** Lower-case words and hyphens; the last part of its address. */
  readonly id: string;
  readonly certainty: Certainty;
  readonly sources: readonly [string, ...string[]];
  /** Where somebody with this question goes on. */
  readonly next: PageRef;
  /** Phone lines to ask; at least one, or a link, where the answer is not settled. */
  readonly call?: readonly string[];
  readonly links?: readonly string[];
  /** Calculator that works out the reader's own days. */
  readonly calc?: string;
}
