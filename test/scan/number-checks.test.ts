import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crc16Ccitt,
  isCorporateNumber,
  isDriverLicenceNumber,
  isGtin,
  isInstitutionCode,
  isInsurerNumber,
  isKyokaiNumber,
  isMyNumber,
  mod10DoubleReduce,
  mod11Weights2To7,
  otherInsurerLaw,
} from "../../src/scan/number-checks.ts";
import { VECTORS } from "./code-vectors.ts";

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  insurerNumber: isInsurerNumber,
  myNumber: isMyNumber,
  driverLicence: isDriverLicenceNumber,
  corporateNumber: isCorporateNumber,
  gtin: isGtin,
  institutionCode: isInstitutionCode,
};

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const replaceDigit = (text: string, at: number, by: number) =>
  text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);

/** The 47 numbers of 協会けんぽ as computed for the research and confirmed for 宮城 and 東京. */
const KYOKAI = `
01010016 01020015 01030014 01040013 01050012 01060011 01070010 01080019 01090018 01100015 01110014 01120013
01130012 01140011 01150010 01160019 01170018 01180017 01190016 01200013 01210012 01220011 01230010 01240019
01250018 01260017 01270016 01280015 01290014 01300011 01310010 01320019 01330018 01340017 01350016 01360015
01370014 01380013 01390012 01400019 01410018 01420017 01430016 01440015 01450014 01460013 01470012
`
  .trim()
  .split(/\s+/);

describe("check digits", () => {
  it.each(VECTORS.checkDigitVectors)("of the published $kind $value ($valid)", ({ kind, value, valid }) => {
    expect(CHECKS[kind]?.(value)).toBe(valid);
  });

  it.each([
    ["33120015", isInsurerNumber],
    ["139998", isInsurerNumber],
    ["81137242", isInsurerNumber],
    ["88131248", isInsurerNumber],
    ["0110113719", isInstitutionCode],
    ["123456789018", isMyNumber],
    ["309012345620", isDriverLicenceNumber],
    ["4011001098993", isCorporateNumber],
    ["4901234567894", isGtin],
    ["123456789012", isGtin],
  ] as const)("hold for the published or textbook number %s", (number, check) => {
    expect(check(number)).toBe(true);
    expect(check(replaceDigit(number, 2, 1))).toBe(false);
  });

  it("find every misread single digit of an insurer number", () => {
    const misread = fc.tuple(digits(7), fc.nat(7), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(misread, ([body, at, by]) => {
        const number = body + mod10DoubleReduce(body);
        expect(isInsurerNumber(number)).toBe(true);
        expect(isInsurerNumber(replaceDigit(number, at, by))).toBe(false);
      }),
    );
  });

  it("belong to digits of the right length only", () => {
    for (const check of Object.values(CHECKS)) {
      for (const text of ["", "1", "０１０４００１３", "0104001a", " 01040013", "1".repeat(40)]) {
        expect(check(text)).toBe(false);
      }
    }
  });

  it("repeat the weights 2 to 7 from the right", () => {
    // 1·2+0·3+9·4+8·5+7·6+6·7 +5·2+4·3+3·4+2·5+1·6 = 212, 212 mod 11 = 3
    expect(mod11Weights2To7("12345678901")).toBe(8);
    expect(mod11Weights2To7("0")).toBe(0);
    expect(mod11Weights2To7("6")).toBe(0);
  });
});

describe("insurer numbers", () => {
  it("of 協会けんぽ are exactly the 47 of its branches", () => {
    const all = Array.from({ length: 100 }, (_, prefecture) => `01${String(prefecture).padStart(2, "0")}001`);
    const found = all.map((body) => body + mod10DoubleReduce(body)).filter(isKyokaiNumber);
    expect(found).toEqual(KYOKAI);
    expect(isKyokaiNumber("01130013")).toBe(false);
  });

  it("of other medical insurers give their 法別番号", () => {
    expect(otherInsurerLaw("02130011")).toBe("02");
    expect(otherInsurerLaw("39139993")).toBe("39");
    expect(otherInsurerLaw("39139994")).toBeNull();
    expect(otherInsurerLaw("81136244")).toBeNull();
    expect(otherInsurerLaw("01130012")).toBeNull();
  });

  it("on specimen cards are never real", () => {
    expect(isInsurerNumber("99999999")).toBe(false);
  });
});

describe("the checksum of payment codes", () => {
  it("gives the reference value of CRC-16/CCITT-FALSE", () => {
    expect(crc16Ccitt(new TextEncoder().encode("123456789"))).toBe(0x29b1);
  });
});
