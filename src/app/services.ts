import type { Keeper } from "../storage/keeper.ts";
import { furiganaShown, storeFurigana } from "../storage/settings.ts";
import type { Services } from "../ui/services.ts";
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
    scanner: {
      warmUp: () =>
        void scanner()
          .then((s) => s.warmUp())
          .catch(() => undefined),
      camera: async (...args) => (await scanner()).camera(...args),
      photo: async (file) => (await scanner()).photo(file),
      typed: async (text) => (await scanner()).typed(text),
    },
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
