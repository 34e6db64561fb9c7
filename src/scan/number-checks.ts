/**
 * Check digits of numbers printed on Japanese papers. Every number is a string, because insurer numbers
 * begin with 0. A number with other characters or another length fails. Source: codes §2.
 */

const digitsOf = (text: string): number[] => Array.from(text, Number);

const isDigits = (text: string, length: number): boolean => text.length === length && /^[0-9]+$/.test(text);

/** Sum of digit × weight(n), n = 1 for the rightmost digit. */
function weightedFromRight(body: string, weight: (n: number) => number, reduce = (x: number) => x): number {
  return digitsOf(body)
    .reverse()
    .reduce((sum, digit, index) => sum + reduce(digit * weight(index + 1)), 0);
}

const addDigits = (product: number): number => Math.floor(product / 10) + (product % 10);

/**
 * The check digit "modulus 10, double and reduce" of insurer, payer and institution numbers: weights
 * 2,1,2,1… from the right, digits of each product added. Source: codes §2.1.
 */
export function mod10DoubleReduce(body: string): number {
  const sum = weightedFromRight(body, (n) => (n % 2 === 1 ? 2 : 1), addDigits);
  return (10 - (sum % 10)) % 10;
}

/** Modulus 11 with weights 2–7 repeated from the right; 10 and 11 become 0. */
export function mod11Weights2To7(body: string): number {
  const rest = weightedFromRight(body, (n) => ((n - 1) % 6) + 2) % 11;
  return rest <= 1 ? 0 : 11 - rest;
}

const endsWithMod10 = (text: string): boolean =>
  mod10DoubleReduce(text.slice(0, -1)) === Number(text.slice(-1));

/** 保険者番号 of 8 digits, 6 for 国保 (codes §2.1). Payer numbers (公費負担者番号) follow the same rule. */
export const isInsurerNumber = (text: string): boolean =>
  (isDigits(text, 8) || isDigits(text, 6)) && endsWithMod10(text);

/** 法別番号 of the medical insurers other than 協会けんぽ. Source: codes §2.1. */
const OTHER_INSURER_LAWS = new Set("02 03 04 05 06 07 31 32 33 34 39 63 67 72 73 74 75".split(" "));

/** One of the 47 numbers of 協会けんぽ: 01, prefecture 01–47, 001, check digit (codes §2.1). */
export function isKyokaiNumber(text: string): boolean {
  const prefecture = Number(text.slice(2, 4));
  return /^01[0-9]{2}001[0-9]$/.test(text) && prefecture >= 1 && prefecture <= 47 && isInsurerNumber(text);
}

/** The 法別番号 of an 8-digit number of another medical insurer, or `null`. */
export function otherInsurerLaw(text: string): string | null {
  const law = text.slice(0, 2);
  return text.length === 8 && OTHER_INSURER_LAWS.has(law) && isInsurerNumber(text) ? law : null;
}

/** 医療機関コード of 10 digits (codes §2.4). */
export const isInstitutionCode = (text: string): boolean => isDigits(text, 10) && endsWithMod10(text);

/**
 * 個人番号: 11 − Σ Pn·Qn mod 11, and 0 when the remainder is at most 1. One random 12-digit string in ten
 * passes, so failing must not relax secrecy (codes §2.3).
 */
export function isMyNumber(text: string): boolean {
  if (!isDigits(text, 12)) return false;
  const rest = weightedFromRight(text.slice(0, 11), (n) => (n <= 6 ? n + 1 : n - 5)) % 11;
  return Number(text[11]) === (rest <= 1 ? 0 : 11 - rest);
}

/** 運転免許証番号: the 11th of 12 digits checks the first ten; the 12th counts re-issues (codes §2.4). */
export function isDriverLicenceNumber(text: string): boolean {
  if (!isDigits(text, 12)) return false;
  const rest = weightedFromRight(text.slice(0, 10), (n) => ((n - 1) % 6) + 2) % 11;
  return Number(text[10]) === (11 - rest) % 10;
}

/** 法人番号: 13 digits, the first checks the other twelve (codes §2.4). */
export function isCorporateNumber(text: string): boolean {
  if (!isDigits(text, 13)) return false;
  return Number(text[0]) === 9 - (weightedFromRight(text.slice(1), (n) => (n % 2 === 1 ? 1 : 2)) % 9);
}

/** JAN / GTIN of 8, 12, 13 or 14 digits: modulus 10, weights 3,1 from the right (codes §2.4). */
export function isGtin(text: string): boolean {
  if (![8, 12, 13, 14].some((length) => isDigits(text, length))) return false;
  const sum = weightedFromRight(text.slice(0, -1), (n) => (n % 2 === 1 ? 3 : 1));
  return Number(text.slice(-1)) === (10 - (sum % 10)) % 10;
}

/** CRC-16/CCITT-FALSE (polynomial 1021, start FFFF), as EMV payment codes use it (codes §2.4). */
export function crc16Ccitt(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
  }
  return crc;
}
