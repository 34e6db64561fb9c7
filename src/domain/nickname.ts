/** Six digits or more, however they are written or spaced: a number, not a name. */
const MOST_DIGITS = 5;

/** True when a nickname seems to hold a number of a card or person, which is never kept (CERT-16). */
export function looksLikeNumber(nickname: string): boolean {
  return (nickname.normalize("NFKC").match(/[0-9]/g)?.length ?? 0) > MOST_DIGITS;
}
