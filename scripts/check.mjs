// The quick half of the tests, to run after every change: npm run check
import { runSteps } from "./lib/run-steps.mjs";
import { lintStep, typeSteps, unitStep } from "./lib/steps.mjs";

await runSteps([...typeSteps(), lintStep, unitStep()]);
