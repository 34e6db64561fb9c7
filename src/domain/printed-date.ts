/** Reading the dates of the card's face: one text, or separate fields. */
export { type DateFields, type FieldProblem, type FieldsResult, readDateFields } from "./date-fields.ts";
export { type DateProblem, type PrintedDate, readPrintedDate } from "./printed-date-text.ts";
