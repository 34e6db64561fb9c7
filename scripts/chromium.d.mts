/**
 * A Chromium on this machine: CHROME_PATH, the one last seen to start, a system path, Playwright's cache.
 * Undefined when there is none; it need not be able to start (see scripts/ensure.mjs).
 */
export function chromiumPath(): string | undefined;

/** Every place where one lies, the preferred first. */
export function chromiumCandidates(): string[];

/** Asks the program for its version; false when it cannot start, e.g. for want of a library. */
export function startsUp(path: string): boolean;

/** The Chromium last seen to start, if it is still there. */
export function rememberedChromium(): string | undefined;

/** Remembers a Chromium that was seen to start. */
export function rememberChromium(path: string): void;

/** Switches for a quiet Chromium that also runs as root, in a container and without a graphics card. */
export const chromiumArgs: string[];

/** Options for Playwright's `chromium.launch`; throws when there is no Chromium. */
export function launchOptions(extraArgs?: readonly string[]): { executablePath: string; args: string[] };
