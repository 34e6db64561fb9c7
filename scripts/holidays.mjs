// Writes src/content/holidays.json from the holiday library:  node scripts/holidays.mjs [first year] [last year]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import holidayJp from "@holiday-jp/holiday_jp";

const [first = "2025", last = "2036"] = process.argv.slice(2);
const days = Object.keys(holidayJp.holidays)
  .filter((day) => day.slice(0, 4) >= first && day.slice(0, 4) <= last)
  .sort();
const file = fileURLToPath(new URL("../src/content/holidays.json", import.meta.url));
writeFileSync(file, `${JSON.stringify({ first: `${first}-01-01`, last: `${last}-12-31`, days })}\n`);
