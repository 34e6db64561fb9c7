import { describe, expect, it } from "vitest";
import { crc16Ccitt } from "../../../src/scan/number-checks.ts";
import { LEVELS } from "../../../src/scan/recognise/categories.ts";
import { type CategoryId, recognise, recogniseTyped } from "../../../src/scan/recognise/index.ts";
import type { ScannedSymbol } from "../../../src/scan/symbol.ts";
import { APP_TABLES, qr } from "../code-vectors.ts";

const read = (text: string, rest: Partial<ScannedSymbol> = {}) =>
  recognise({ ...qr(text), ...rest }, APP_TABLES);
type Rows = readonly (readonly [string, CategoryId])[];
const each = (rows: Rows) =>
  it.each(rows)("%j is %s", (text, category) => {
    expect(read(text)).toMatchObject({ category, level: LEVELS[category] });
  });

describe("the insurer's own codes", () => {
  each([
    ["CH1", "mgmt.known"],
    [" ch1\r\n", "mgmt.known"],
    ["ＣＨ１", "mgmt.known"],
    ["CH2", "mgmt.unlisted"],
    ["ch999", "mgmt.unlisted"],
    ["CH1234", "unknown.text"],
    ["CH", "unknown.text"],
    ["CH 1", "unknown.text"],
    ["CH1\0", "unknown.text"],
    ["C\u200bH1", "unknown.text"],
    ["XCH1", "unknown.text"],
    ["01130012 12345678 123 00", "cert.like"],
    ["０１１３００１２，１２３４５６７８", "cert.like"],
    ["01130012 1060708 123", "cert.like"],
    ["01130012 12345678 1234567", "cert.like"],
    ["06010391,1234", "insurer.other"],
    ["06010391,01130012", "cert.like"],
    ["02130011", "insurer.other"],
    ["81136244", "unknown.digits"],
    ["01130013", "unknown.digits"],
    ["99999999", "unknown.digits"],
    ["９９９９９９９９９", "unknown.digits"],
  ]);

  it("release the code of the table, never what was scanned", () => {
    expect(read("ｃｈ１ ").managementCode).toBe("CH1");
    expect(read("CH2")).toEqual({ category: "mgmt.unlisted", level: "S0", flags: [] });
  });

  it("may have other spellings in the table", () => {
    const management = { families: [], entries: [{ code: "CH1", aliases: ["CH-1"] }] };
    expect(recognise(qr("ch-1"), { ...APP_TABLES, management })).toMatchObject({
      category: "mgmt.known",
      managementCode: "CH1",
    });
  });

  it("release of another insurer the kind of its law only", () => {
    const other = { category: "insurer.other", level: "S2", flags: [] };
    expect(read("02130011/1234")).toEqual({ ...other, insurerLaw: "02" });
    expect(read("39139993 01234567")).toEqual({ ...other, insurerLaw: "39" });
  });
});

describe("numbers that identify a person", () => {
  each([
    ["12\u200b3456\u200d789018", "mynumber"],
    ["1234－5678—9018", "mynumber"],
    ["1234ー5678ー9018", "mynumber"],
    ["123456789018\0", "mynumber"],
    ["マイナンバー 123 456 789 018", "mynumber"],
    ["ﾏｲﾅﾝﾊﾞｰ：１２３４５６７８９０１８", "mynumber"],
    ['{"myNumber":"123456789018","birth":"19890510"}', "mynumber"],
    ["個人番号 1234-5678-9018 19890510", "mynumber"],
    ["個人番号 123456789012", "digits12"],
    ["123456789012", "digits12"],
    ["検証花子 123456789018", "unknown.text"],
    ["個人番号 12345678901", "unknown.text"],
    ["12345678901234567890123", "mynacard.application_id"],
    ["1234 5678 9012 3456 7890 123", "mynacard.application_id"],
    ["AB12345678CD", "residence_card_no"],
    ["ａｂ 1234 5678 cd", "residence_card_no"],
    ["SJ12345678AB", "residence_card_no"],
    ["在留カード番号：AB12345678CD", "residence_card_no"],
    ["カード AB12345678CD", "unknown.text"],
    ["4011001098993", "unknown.digits"],
  ]);
});

describe("medical codes", () => {
  each([
    ["JAHIS10\r\n1,1", "rx.jahis"],
    ["JAHIS9\n1,1", "rx.jahis"],
    ["JAHIS123\r\n1", "unknown.text"],
    ["JAHIS9,1", "unknown.text"],
    ["JAHISTC08,1\r\n1,検証", "rx.notebook"],
    ["JAHISTC1\r\n", "unknown.text"],
    ["SJ1\r\n1,2,3", "rx.eprescription_csv"],
    ["139998,,4567,,19500101,\r\n", "rx.eprescription_ticket"],
    ["139998,,4567,,19500230,", "unknown.text"],
    ["139998,,4567,,19500101", "unknown.text"],
    ["139998,,4567,,19500101,,", "unknown.text"],
    ["139998,,4567,1,19500101,", "unknown.text"],
    ["211310160000000001", "vaccine.ticket18"],
    ["2 1 131016 0000000001", "vaccine.ticket18"],
    ["shc:/567629", "health.shc"],
    ["hc1:6BF", "health.eudcc"],
  ]);
});

describe("payment codes", () => {
  const emv =
    "00020101021126310013jp.or.example011000000000005204581253033925802JP5909TEST SHOP6007OKAYAMA6304";
  each([
    ["bitcoin:SYNTH?amount=1", "pay.crypto"],
    ["https://qr.paypay.ne.jp/SYNTH", "pay.app"],
    ["https://paypay.ne.jp/", "url.other"],
    ["000201", "unknown.digits"],
    ["000201 is a number", "unknown.text"],
    ["91912345000000000000000000000025101000183902", "unknown.digits"],
  ]);

  it("of shops are checked by their CRC", () => {
    const crc = crc16Ccitt(new TextEncoder().encode(emv)).toString(16).toUpperCase().padStart(4, "0");
    expect(read(emv + crc)).toEqual({ category: "pay.emv", level: "S1", flags: [] });
    expect(read(`${emv}${crc.toLowerCase()}\r\n`).flags).toEqual([]);
    expect(read(`${emv.replace("OKAYAMA", "TOKYO00")}${crc}`).flags).toEqual(["crc-mismatch"]);
  });

  it("of shops without a CRC, or with a wrong one, are marked", () => {
    expect(read(emv.slice(0, -4))).toMatchObject({ category: "pay.emv", flags: ["crc-mismatch"] });
    expect(read(`${emv.slice(0, -5)}X63040000`).category).toBe("pay.emv");
    expect(read(emv.slice(0, -9)).category).toBe("unknown.text");
  });

  it("on slips are known by their symbology", () => {
    const slip = "91912345000000000000000000000025101000183902";
    expect(read(slip, { symbology: "Code128" }).category).toBe("pay.slip");
    expect(read(slip.slice(1), { symbology: "Code128" }).category).toBe("unknown.digits");
    expect(read(`(91)${slip.slice(2)}`, { symbology: "Code128", symbologyIdentifier: "]C1" }).category).toBe(
      "pay.slip",
    );
  });
});

describe("everyday codes", () => {
  each([
    ["wifi:S:Test;;", "wifi"],
    ["otpauth://totp/x?secret=SYNTH", "otp"],
    ["OTPAUTH-MIGRATION://offline?data=x", "otp"],
    ["LPA:1$x$y", "esim"],
    ["FIDO:/0712", "passkey"],
    ["mdoc:owBj", "wallet"],
    ["mdoc-openid4vp://x", "wallet"],
    ["openid-credential-offer://x", "wallet"],
    ["MECARD:N:検証;;", "contact"],
    ["begin:vcard\nFN:x", "contact"],
    ["BEGIN:VCALENDAR\nx", "calendar"],
    ["BEGIN:VEVENT\nx", "calendar"],
    ["BEGIN: something else", "unknown.text"],
    ["SMSTO:090:x", "message"],
    ["MATMSG:TO:x;;", "message"],
    ["tel:0570015369", "phone"],
    ["ｔｅｌ：0570015369", "phone"],
    ["geo:34,133", "geo"],
    ["M1KENSHO/HANAKO       EABC123 HNDOKJXX 0001 001Y001A0001 100", "boarding"],
    ["M1KENSHO", "unknown.text"],
  ]);

  it("on products are known by their symbology", () => {
    expect(read("4901234567894", { symbology: "EAN-13" }).category).toBe("product");
    expect(read("4901234567894", { symbology: "EAN13" }).category).toBe("product");
    expect(read("4901234567894").category).toBe("unknown.digits");
    expect(read("not a number", { symbology: "EAN-13" }).category).toBe("unknown.text");
    expect(read("14901234567891", { symbology: "ITF14" }).category).toBe("unknown.digits");
  });

  it.each(["]C1", "]e0", "]d2", "]Q3"])("with the identifier %s are GS1 codes", (symbologyIdentifier) => {
    const medicine = "0104901234567894\u001d10ABC";
    expect(read(medicine, { symbologyIdentifier })).toEqual({ category: "gs1", level: "S0", flags: [] });
    expect(read("123456789018", { symbology: "Code128", symbologyIdentifier: "]C0" }).category).toBe(
      "mynumber",
    );
  });

  it("as GS1 DataBar are GS1 codes without an identifier", () => {
    expect(read("0104901234567894", { symbology: "DataBarLtd" }).category).toBe("gs1");
  });
});

describe("hostile and unreadable codes", () => {
  each([
    ["intent://x#Intent;end", "scheme.blocked"],
    ["ｊａｖａｓｃｒｉｐｔ：alert(1)", "scheme.blocked"],
    ["java\u200bscript:alert(1)", "scheme.blocked"],
    ["\u0001data:text/html,x", "scheme.blocked"],
    ["market://details?id=x", "scheme.blocked"],
    ["ftp://example.com/", "scheme.blocked"],
    ["constructor:x", "unknown.text"],
    ["__proto__:x", "unknown.text"],
    ["<svg/onload=alert(1)>", "text.markup"],
    ["x onclick = 1", "text.markup"],
    ["a &amp; b", "text.markup"],
    ["1 < 2 & 3 > 2", "unknown.text"],
    ["action=1", "unknown.text"],
    ["\ufeff", "empty"],
    [" \r\n　", "empty"],
    ["12345", "unknown.digits"],
    ["1\u00002", "unknown.text"],
    ["1234-5678", "unknown.digits"],
  ]);

  it("are marked when they hold what nobody can see", () => {
    expect(read("a\u2066b\u0007").flags).toEqual(["hidden-characters", "control-characters"]);
    expect(read("葛\u{E0100}城\t1\r\n").flags).toEqual([]);
  });

  it.each([
    ["digits", "1", 7089],
    ["alphanumeric characters", "A", 4296],
    ["bytes", "a", 2953],
  ])("hold no more %s than a symbol can", (_, char, most) => {
    expect(read(char.repeat(most)).level).toBe("S2");
    expect(read(char.repeat(most + 1))).toEqual({ category: "oversize", level: "X", flags: [] });
  });
});

describe("a typed code", () => {
  it("meets the same list as a scanned one", () => {
    expect(recogniseTyped("ch1", APP_TABLES)).toMatchObject({
      category: "mgmt.known",
      managementCode: "CH1",
    });
    expect(recogniseTyped("1234 5678 9018", APP_TABLES).category).toBe("mynumber");
    expect(recogniseTyped("", APP_TABLES).category).toBe("empty");
    expect(recogniseTyped("あ".repeat(100_000), APP_TABLES).category).toBe("oversize");
  });
});
