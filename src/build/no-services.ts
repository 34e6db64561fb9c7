import type { Services } from "../ui/services.ts";

/** While building nothing may be asked of the device. */
export const NO_SERVICES: Services = {
  moment: () => {
    throw new Error("no clock while building");
  },
  scanner: {
    warmUp: () => undefined,
    camera: () => Promise.reject(new Error("no camera while building")),
    photo: () => Promise.reject(new Error("no camera while building")),
    typed: () => Promise.reject(new Error("no camera while building")),
  },
  coverer: {
    open: () => Promise.reject(new Error("no pictures while building")),
    finish: () => Promise.reject(new Error("no pictures while building")),
  },
  search: () => Promise.reject(new Error("no search while building")),
  keeper: () => Promise.reject(new Error("no storage while building")),
  hold: () => () => undefined,
  furigana: { shown: () => true, show: () => undefined },
};
