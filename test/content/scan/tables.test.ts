import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { BRANDS, HOSTS } from "../../../src/content/scan/hosts.ts";
import { SCAN_TABLES } from "../../../src/content/scan/index.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { LEVELS } from "../../../src/scan/recognise/categories.ts";
import { recognise, type ScanTables } from "../../../src/scan/recognise/index.ts";
import { qr, TEST_LAYOUTS } from "../../scan/code-vectors.ts";

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../src/content/scan/${name}`, import.meta.url), "utf8"));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
ajv.addFormat("date", (text: string) => parseDay(text) !== null);
const isManagementFile = ajv.compile(json("management-codes.schema.json"));
const isLayoutFile = ajv.compile(json("layouts.schema.json"));

const tables: ScanTables = SCAN_TABLES;
const layoutFile = (layout: object) => ({ schemaVersion: 1, issuedOn: "2026-11-22", layouts: [layout] });
const [delimited, fixed] = TEST_LAYOUTS.map((layout) => ({ ...layout, source: "invented for tests" }));

describe("the management codes", () => {
  const file = json("management-codes.json");
  const withEntry = (change: object) => ({ ...file, entries: [{ ...file.entries[0], ...change }] });

  it("follow their schema", () => {
    expect(isManagementFile(file), JSON.stringify(isManagementFile.errors)).toBe(true);
  });

  it("hold CH1 alone, as a label that was seen printed", () => {
    expect(file.entries.map(({ code, status }: { code: string; status: string }) => [code, status])).toEqual([
      ["CH1", "label-only"],
    ]);
  });

  it.each([
    ["words", { title: "チラシ" }],
    ["a code of twelve digits", { code: "123456789018" }],
    ["a code in lower case", { code: "ch1" }],
    ["no source", { sources: [] }],
    ["a day that does not exist", { updatedOn: "2026-02-30" }],
  ])("may not hold %s", (_, change) => {
    expect(isManagementFile(withEntry(change))).toBe(false);
  });

  it("have no two entries for one code", () => {
    const codes = tables.management.entries.flatMap(({ code, aliases = [] }) => [code, ...aliases]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(recognise(qr(code), tables)).toMatchObject({ category: "mgmt.known" });
    }
  });
});

describe("the layouts", () => {
  it("follow their schema, and there is none as long as the insurer has stated none", () => {
    const file = json("layouts.json");
    expect(isLayoutFile(file), JSON.stringify(isLayoutFile.errors)).toBe(true);
    expect(file.layouts).toEqual([]);
  });

  it.each([delimited, fixed])("invented for tests follow the same schema", (layout) => {
    expect(isLayoutFile(layoutFile(layout ?? {})), JSON.stringify(isLayoutFile.errors)).toBe(true);
  });

  it.each([
    ["a record of twelve characters, which is a My Number", { ...fixed, length: 12 }],
    ["the name or any number among the kept values", { ...delimited, keep: ["kanji"] }],
    ["a delimited record without its delimiter", { ...delimited, delimiter: undefined }],
    ["a fixed record without positions", { ...fixed, fields: delimited?.fields }],
    ["an opaque code that is read", { ...delimited, kind: "opaque" }],
    ["a two-digit year without an era", { ...delimited, fields: dateFields("yymmdd") }],
    ["a date without its format", { ...delimited, fields: dateFields(undefined) }],
    ["a regular expression", { ...delimited, pattern: ".*" }],
    ["words for people", { ...delimited, title: { ja: "資格確認書" } }],
    ["a check nobody knows", { ...delimited, verify: { required: ["luck"], warn: [] } }],
    ["confirmation without the insurer's check", { ...delimited, ...confirmed("dateOrder") }],
    ["confirmation without the order of dates", { ...delimited, ...confirmed("insurerCheckDigit") }],
  ])("may not hold %s", (_, layout) => {
    expect(isLayoutFile(layoutFile(JSON.parse(JSON.stringify(layout))))).toBe(false);
  });

  it("may be confirmed with both, and may name an opaque code by its beginning", () => {
    const both = { ...delimited, ...confirmed("insurerCheckDigit", "dateOrder") };
    expect(isLayoutFile(layoutFile(both)), JSON.stringify(isLayoutFile.errors)).toBe(true);
    const opaque = { ...delimited, kind: "opaque", prefix: "KK", fields: [], keep: [] };
    expect(isLayoutFile(layoutFile(opaque)), JSON.stringify(isLayoutFile.errors)).toBe(true);
  });
});

function confirmed(...required: string[]) {
  return { status: "confirmed", verify: { required, warn: [] } };
}

function dateFields(format: string | undefined) {
  return Array.from({ length: 3 }, () => ({ name: "issuedOn", type: "date", format }));
}

describe("the hosts", () => {
  const domains = HOSTS.flatMap((rule) =>
    rule.domains.map((domain) => ({ domain, category: rule.category })),
  );

  it.each(domains)("$domain is recognised as $category", ({ domain, category }) => {
    expect(LEVELS).toHaveProperty([category]);
    expect(recognise(qr(`https://${domain}/x`), tables).category).toBe(category);
    expect(recognise(qr(`https://sub.${domain}/x`), tables).category).toBe(category);
    expect(recognise(qr(`https://not${domain}/x`), tables).category).not.toBe(category);
  });

  it("are plain names, each once", () => {
    expect(new Set(domains.map(({ domain }) => domain)).size).toBe(domains.length);
    for (const { domain } of domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it.each(BRANDS.words)("with %s in the name are look-alikes unless they are official", (word) => {
    expect(recognise(qr(`https://${word}.example.com/`), tables).category).toBe("url.lookalike");
  });
});
