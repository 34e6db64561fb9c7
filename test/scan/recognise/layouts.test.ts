import { describe, expect, it } from "vitest";
import { crc16Ccitt } from "../../../src/scan/number-checks.ts";
import { recognise } from "../../../src/scan/recognise/index.ts";
import { readLayoutDate } from "../../../src/scan/recognise/layouts/dates.ts";
import type { Layout } from "../../../src/scan/recognise/layouts/layout.ts";
import { APP_TABLES, qr, TEST_LAYOUTS, TEST_TABLES } from "../code-vectors.ts";

const GOOD = "TESTKK1,01130012,01060708,123,00,ケンショウ ハナコ,19890510,20241202,20291130";
const FIXED = "0113001212345678000012300506120251111309";

const layout = (id: string): Layout => {
  const found = TEST_LAYOUTS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
};
const DELIMITED = layout("test.delim.sjis");
const read = (text: string, ...layouts: Layout[]) => recognise(qr(text), { ...TEST_TABLES, layouts });
const verified = { category: "cert.verified", dates: { issuedOn: "2024-12-02", expiresOn: "2029-11-30" } };

describe("a code that follows a declared layout", () => {
  it("gives its two dates and nothing else", () => {
    expect(read(GOOD, DELIMITED)).toEqual({ ...verified, level: "S2", flags: [] });
    expect(read(`${GOOD}\r\n`, DELIMITED)).toMatchObject(verified);
  });

  it("gives only the dates its layout keeps", () => {
    expect(read(GOOD, { ...DELIMITED, keep: ["expiresOn"] }).dates).toEqual({ expiresOn: "2029-11-30" });
    expect(read(GOOD, { ...DELIMITED, keep: [] }).dates).toEqual({});
  });

  it.each([
    ["another check digit", GOOD.replace("01130012", "01130013")],
    ["another insurer", GOOD.replace("01130012", "06010391")],
    ["an expiry on the day of issue", GOOD.replace("20291130", "20241202")],
    ["an issue before the birth", GOOD.replace("19890510", "20250101")],
    ["a day the calendar does not have", GOOD.replace("20291130", "20290230")],
  ])("is not trusted with %s", (_, text) => {
    expect(read(text, DELIMITED)).toEqual({ category: "cert.unverified", level: "S2", flags: [] });
  });

  it.each([
    ["a field missing", GOOD.replace(",00,", ",")],
    ["a field too many", `${GOOD},1`],
    ["a field too long", GOOD.replace(",123,", ",12345678,")],
    ["letters among the digits", GOOD.replace(",123,", ",12A,")],
    ["another magic word", GOOD.replace("TESTKK1", "TESTKK2")],
    ["something before it", ` ${GOOD}`],
  ])("is another code with %s", (_, text) => {
    expect(read(text, DELIMITED).category).toBe("cert.like");
  });

  it("is marked when something unusual need not be wrong", () => {
    const text = GOOD.replace("20291130", "20291231").replace("01060708", "12345678");
    expect(read(text, DELIMITED)).toMatchObject({
      category: "cert.verified",
      flags: ["warn:expiryIsNov30", "warn:symbolKanaPairs"],
    });
    const early = GOOD.replace("20241202", "20241201");
    expect(read(early, DELIMITED).flags).toEqual(["warn:issuedAfter2024-12-02"]);
    const long: Layout = { ...DELIMITED, verify: { required: [], warn: ["expiryWithin5Years"] } };
    expect(read(GOOD.replace("20291130", "20291202"), long).flags).toEqual([]);
    expect(read(GOOD.replace("20291130", "20291203"), long).flags).toEqual(["warn:expiryWithin5Years"]);
  });

  it("cannot pass a check on a field it does not have", () => {
    const checks = ["recordCheckDigit", "symbolKanaPairs"] as const;
    for (const check of checks) {
      const fields = DELIMITED.fields.map((f) => (f.name === "symbol" ? { ...f, name: "filler" } : f));
      const strict: Layout = { ...DELIMITED, fields, verify: { required: [check], warn: [] } };
      expect(read(GOOD, strict).category).toBe("cert.unverified");
    }
  });

  it("is read from Shift_JIS bytes as from UTF-8", () => {
    const kana = [0xb9, 0xdd, 0xbc, 0xae, 0xb3];
    const [before = "", after = ""] = GOOD.split("ケンショウ ハナコ");
    const ascii = (text: string) => Array.from(text, (c) => c.charCodeAt(0));
    const bytes = Uint8Array.from([...ascii(before), ...kana, ...ascii(after)]);
    expect(recognise({ bytes, symbology: "QRCode" }, { ...TEST_TABLES, layouts: [DELIMITED] })).toMatchObject(
      verified,
    );
  });

  it("is looked for only in the symbologies and encodings it names", () => {
    const { category } = recognise(
      { ...qr(GOOD), symbology: "PDF417" },
      { ...TEST_TABLES, layouts: [DELIMITED] },
    );
    expect(category).toBe("cert.like");
    expect(read(GOOD, { ...DELIMITED, charset: ["ascii"] }).category).toBe("cert.like");
  });

  it("comes in one symbol unless its layout says otherwise", () => {
    const inOne = qr(GOOD);
    const joined = { ...qr(GOOD), joinedFrom: 2 };
    const categories = (["never", "allowed", "required"] as const).map((structuredAppend) => {
      const tables = { ...TEST_TABLES, layouts: [{ ...DELIMITED, structuredAppend }] };
      return [recognise(inOne, tables).category, recognise(joined, tables).category];
    });
    expect(categories).toEqual([
      ["cert.verified", "cert.like"],
      ["cert.verified", "cert.verified"],
      ["cert.like", "cert.verified"],
    ]);
  });
});

describe("a record of fixed length", () => {
  const fixed = layout("test.fixed.digits");

  it("is cut by position and checked by its own digit", () => {
    expect(read(FIXED, fixed)).toMatchObject(verified);
    expect(read(`${FIXED.slice(0, -1)}8`, fixed).category).toBe("cert.unverified");
    expect(read(`${FIXED}0`, fixed).category).toBe("unknown.digits");
  });

  it("may be checked by modulus 11 or by a CRC as well", () => {
    const fields = fixed.fields.map((f) =>
      f.name === "check" ? { ...f, type: "alnum" as const, len: 4 } : f,
    );
    const check = { overFields: ["insurerNumber", "symbol"], field: "check" };
    const mod11: Layout = { ...fixed, recordCheck: { ...check, algo: "mod11w2-7" } };
    // 0113001212345678 × 2…7 from the right: 16+21+24+25+24+21 +4+3+8+5+0+0 +6+3+4+0 = 164, 164 mod 11 = 10
    expect(read(`${FIXED.slice(0, -1)}1`, mod11)).toMatchObject(verified);
    const crc: Layout = { ...fixed, fields, length: 43, recordCheck: { ...check, algo: "crc16ccitt" } };
    const sum = crc16Ccitt(new TextEncoder().encode(FIXED.slice(0, 16)));
    const hex = sum.toString(16).toUpperCase().padStart(4, "0");
    expect(read(FIXED.slice(0, -1) + hex, crc)).toMatchObject(verified);
    expect(read(`${FIXED.slice(0, -1)}0000`, crc).category).toBe("cert.unverified");
  });

  it("counts bytes or characters as its layout says", () => {
    const base: Layout = {
      ...fixed,
      charset: ["utf-8"],
      verify: { required: [], warn: [] },
      fields: [
        { name: "kanji", type: "text", at: 0, len: 6 },
        { name: "issuedOn", type: "date", format: "yyyymmdd", at: 6, len: 8 },
        { name: "expiresOn", type: "date", format: "yyyymmdd", at: 14, len: 8 },
      ],
    };
    const dates = "2024120220291130";
    expect(read(`検証${dates}`, { ...base, unit: "byte", length: 22 })).toMatchObject(verified);
    expect(read(`検証花子検証${dates}`, { ...base, unit: "char", length: 22 })).toMatchObject(verified);
    expect(read(`検証${dates}`, { ...base, unit: "char", length: 22 }).category).not.toBe("cert.verified");
  });
});

describe("fields", () => {
  const record = (fields: Layout["fields"], extra: Partial<Layout> = {}): Layout => ({
    ...DELIMITED,
    prefix: "T",
    fields: [
      { name: "magic", type: "literal", value: "T" },
      ...fields,
      { name: "issuedOn", type: "date", format: "iso" },
      { name: "expiresOn", type: "date", format: "iso" },
    ],
    verify: { required: ["dateOrder"], warn: [] },
    ...extra,
  });
  const DATES = "2024-12-02,2029-11-30";

  it("of a closed list hold one of its values", () => {
    const sex = record([{ name: "sex", type: "enum", values: ["1", "2"] }]);
    expect(read(`T,2,${DATES}`, sex)).toMatchObject(verified);
    expect(read(`T,3,${DATES}`, sex).category).toBe("unknown.text");
  });

  it("may be empty only when they are optional", () => {
    const branch = { name: "branch", type: "digits", min: 2, max: 2 } as const;
    expect(read(`T,,${DATES}`, record([{ ...branch, optional: true }]))).toMatchObject(verified);
    expect(read(`T,,${DATES}`, record([branch])).category).toBe("unknown.text");
  });

  it("are folded to half width only when the layout says so", () => {
    const fields = [{ name: "serial", type: "alnum" }] as const;
    expect(read(`T,ＡＢ１,${DATES}`, record(fields, { foldWidth: true }))).toMatchObject(verified);
    expect(read(`T,ＡＢ１,${DATES}`, record(fields)).category).toBe("unknown.text");
  });

  it("are followed by the padding the layout declares", () => {
    const padded = `T,${DATES}  \0\0`;
    expect(read(padded, record([], { trim: ["space", "nul"] }))).toMatchObject(verified);
    expect(read(padded, record([], { trim: [] })).category).toBe("unknown.text");
  });

  it.each([
    ["20291130", "yyyymmdd", "2029-11-30"],
    ["2029-11-30", "iso", "2029-11-30"],
    ["5111130", "gyymmdd", "2029-11-30"],
    ["R111130", "Gyymmdd", "2029-11-30"],
    ["令和11年11月30日", "wareki", "2029-11-30"],
    ["R11.11.30", "wareki", "2029-11-30"],
    ["2029-11-30", "yyyymmdd", null],
    ["20291131", "yyyymmdd", null],
    ["6111130", "gyymmdd", null],
    ["4321130", "gyymmdd", null],
    ["2029年11月30日", "wareki", null],
  ] as const)("with the date %s as %s are %s", (value, format, day) => {
    expect(readLayoutDate(value, format)).toBe(day);
  });
});

describe("a layout that the insurer has not confirmed", () => {
  it.each(["draft", "trial", "synthetic"] as const)("names the document and no more: %s", (status) => {
    const tables = { ...APP_TABLES, layouts: [{ ...DELIMITED, status }] };
    expect(recognise(qr(GOOD), tables)).toEqual({ category: "cert.like", level: "S2", flags: [] });
  });

  it("stays so in tests unless it was invented for them", () => {
    expect(read(GOOD, { ...DELIMITED, status: "draft" }).category).toBe("cert.like");
  });

  it("is not needed once it is confirmed", () => {
    const tables = { ...APP_TABLES, layouts: [{ ...DELIMITED, status: "confirmed" as const }] };
    expect(recognise(qr(GOOD), tables)).toMatchObject(verified);
  });

  it("is not tried once it is retired", () => {
    const opaque: Layout = { ...DELIMITED, kind: "opaque", prefix: "KK", fields: [], keep: [] };
    expect(read("KK-SYNTH", { ...opaque, status: "retired" }).category).toBe("unknown.text");
  });
});

describe("an opaque layout", () => {
  const opaque: Layout = {
    ...DELIMITED,
    status: "confirmed",
    kind: "opaque",
    prefix: "KK",
    fields: [],
    verify: { required: [], warn: [] },
    keep: [],
  };

  it("names the document by its beginning and reads nothing", () => {
    expect(read("KK-SYNTH", opaque)).toEqual({ category: "cert.like", level: "S2", flags: [] });
    expect(read("XKK-SYNTH", opaque).category).toBe("unknown.text");
  });

  it("gives way to a layout that reads and verifies", () => {
    expect(read(GOOD, { ...opaque, prefix: "TESTKK1" }, DELIMITED)).toMatchObject(verified);
  });
});

describe("the app as shipped", () => {
  it("knows no layout, so a code with a Kyokai number is only named", () => {
    expect(APP_TABLES.layouts).toEqual([]);
    expect(recognise(qr(GOOD), APP_TABLES)).toEqual({ category: "cert.like", level: "S2", flags: [] });
  });
});
