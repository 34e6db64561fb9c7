// Everything that is checked before a change is taken: npm test
import { runSteps } from "./lib/run-steps.mjs";
import { browserStep, buildStep, lintStep, reviewStep, typeSteps, unitStep } from "./lib/steps.mjs";

/** Far behind and far ahead of Japan: a day that is worked out in the machine's zone comes out wrong in one of them. */
const zones = ["America/Los_Angeles", "Pacific/Kiritimati"];
const dayFolders = ["test/domain/", "test/content/", "test/app/"];

await runSteps([
  ...typeSteps(),
  lintStep,
  reviewStep,
  unitStep(),
  ...zones.map((zone) => unitStep({ zone, folders: dayFolders })),
  buildStep,
  browserStep,
]);
