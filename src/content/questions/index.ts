import { AGE_QUESTIONS } from "./age.ts";
import { CERTIFICATE_QUESTIONS } from "./certificate.ts";
import { COUNTER_QUESTIONS } from "./counter.ts";
import { FAMILY_QUESTIONS } from "./family.ts";
import { FOREIGN_QUESTIONS } from "./foreign.ts";
import { GETTING_QUESTIONS } from "./getting.ts";
import type { QuestionGroup } from "./groups.ts";
import { JOB_QUESTIONS } from "./job.ts";
import { MONEY_QUESTIONS } from "./money.ts";
import { MY_NUMBER_QUESTIONS } from "./my-number.ts";
import { OLD_PAPER_QUESTIONS } from "./old-paper.ts";
import type { Question } from "./question.ts";
import { REGISTER_QUESTIONS } from "./register.ts";
import { TRUST_QUESTIONS } from "./trust.ts";
import { VALIDITY_QUESTIONS } from "./validity.ts";

/** All questions by group, in the order in which they are listed. */
export const QUESTIONS: Readonly<Record<QuestionGroup, readonly Question[]>> = {
  certificate: CERTIFICATE_QUESTIONS,
  validity: VALIDITY_QUESTIONS,
  getting: GETTING_QUESTIONS,
  "old-paper": OLD_PAPER_QUESTIONS,
  job: JOB_QUESTIONS,
  family: FAMILY_QUESTIONS,
  age: AGE_QUESTIONS,
  counter: COUNTER_QUESTIONS,
  money: MONEY_QUESTIONS,
  register: REGISTER_QUESTIONS,
  "my-number": MY_NUMBER_QUESTIONS,
  foreign: FOREIGN_QUESTIONS,
  trust: TRUST_QUESTIONS,
};
