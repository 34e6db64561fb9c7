// Warns of facts that are to be checked again soon or should have been: node scripts/review-due.mjs
import { loadSource } from "./lib/load-source.mjs";

const { dayInJapan, reviewLines } = await loadSource("src/build/review-due.ts");
for (const line of reviewLines(dayInJapan(Date.now()))) console.log(line);
