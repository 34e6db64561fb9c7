/** Groups of questions, in the order of the list; each has a file of words `q-<group>`. */
export const QUESTION_GROUPS = [
  "certificate",
  "validity",
  "getting",
  "old-paper",
  "job",
  "family",
  "age",
  "counter",
  "money",
  "register",
  "my-number",
  "foreign",
  "trust",
] as const;

export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

export const isQuestionGroup = (id: string): id is QuestionGroup =>
  (QUESTION_GROUPS as readonly string[]).includes(id);
