import type { Keeper } from "../storage/keeper.ts";
import { furiganaShown, storeFurigana } from "../storage/settings.ts";
import type { Services } from "../ui/services.ts";
import { moment } from "./clock.ts";
import { hold } from "./hold.ts";

/** Everything with weight is loaded when it is first used. */
export function createServices(): Services {
  let scanning: Promise<typeof import("./scanning.ts")> | null = null;
  const scanner = () => {
    scanning ??= import("./scanning.ts");
    return scanning;
  };
  let keeping: Promise<Keeper> | null = null;
  return {
    moment,
    scanner: {
      warmUp: () =>
        void scanner()
          .then((s) => s.warmUp())
          .catch(() => undefined),
      camera: async (...args) => (await scanner()).camera(...args),
      photo: async (file) => (await scanner()).photo(file),
      typed: async (text) => (await scanner()).typed(text),
    },
    coverer: {
      open: async (file) => (await import("./covering.ts")).open(file),
      finish: async (...args) => (await import("./covering.ts")).finish(...args),
    },
    search: async (locale) => (await import("./searching.ts")).searchOf(locale),
    keeper: () => {
      keeping ??= import("../storage/keeper.ts").then((m) => m.createKeeper());
      return keeping;
    },
    hold,
    furigana: {
      shown: furiganaShown,
      show: (on) => {
        storeFurigana(on);
        document.documentElement.classList.toggle("no-furigana", !on);
      },
    },
  };
}
