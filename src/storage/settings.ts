/** Two small choices that must be known before the first paint; everything else is in IndexedDB. */
const LANGUAGE = "language";
const FURIGANA = "furigana";

const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
};

export const storedLanguage = (): string | null => read(LANGUAGE);
export const storeLanguage = (tag: string): void => write(LANGUAGE, tag);
export const furiganaShown = (): boolean => read(FURIGANA) !== "off";
export const storeFurigana = (shown: boolean): void => write(FURIGANA, shown ? "on" : "off");
