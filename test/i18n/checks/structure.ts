import {
  entriesOf,
  isForTheClerk,
  isSearchAlias,
  type Locales,
  messagesOf,
  pluralBase,
  pluralForm,
  textsByGroup,
} from "../locale-files.ts";
import { tokensOf } from "../notation.ts";
import { type Check, found, others, SOURCE } from "./check.ts";

const missingFrom = (wanted: Iterable<string>, given: ReadonlySet<string>): readonly string[] =>
  [...wanted].filter((name) => !given.has(name));

/** Compares two sets of names by language; every name missing on either side is a finding. */
const compare =
  (namesOf: (locales: Locales, locale: string) => ReadonlySet<string>, what: string): Check =>
  (locales) => {
    const source = namesOf(locales, SOURCE);
    return others(locales).flatMap((locale) => {
      const own = namesOf(locales, locale);
      return [
        ...missingFrom(source, own).map((name) => found(`${locale} ${name}`, `${what} missing`)),
        ...missingFrom(own, source).map((name) => found(`${locale} ${name}`, `${what} not in ${SOURCE}`)),
      ];
    });
  };

export const files = compare((locales, locale) => new Set(Object.keys(locales[locale] ?? {})), "file");

type Shape = readonly (readonly [path: string, list: number | null])[];

/** Every path with the length of its list, `null` for what is not a list; plural forms are one key. */
function shapeOf(value: unknown, path: string): Shape {
  if (Array.isArray(value)) {
    return [[path, value.length], ...value.flatMap((inner, i) => shapeOf(inner, `${path}.${i}`))];
  }
  const inner = entriesOf(value).flatMap(([name, v]) => shapeOf(v, `${path}.${pluralBase(name) ?? name}`));
  return [[path, null], ...inner];
}

const sharedShapes = (locales: Locales, locale: string): Shape =>
  Object.entries(locales[locale] ?? {})
    .filter(([file]) => locales[SOURCE]?.[file] !== undefined)
    .flatMap(([file, { words }]) => shapeOf(words, file));

const listPaths = (shape: Shape): readonly string[] =>
  shape.filter(([, length]) => length !== null).map(([path]) => `${path}.`);

/** Keys outside lists; lists have their own check. Files that one side lacks are not counted twice. */
function keysOf(locales: Locales, locale: string): ReadonlySet<string> {
  const lists = Object.keys(locales).flatMap((tag) => listPaths(sharedShapes(locales, tag)));
  const everywhere = (path: string) => Object.values(locales).every((own) => own[path.split(".")[0] ?? ""]);
  return new Set(
    sharedShapes(locales, locale)
      .map(([path]) => path)
      .filter((path) => everywhere(path) && !lists.some((list) => path.startsWith(list))),
  );
}

export const keys = compare(keysOf, "key");

export const listLengths: Check = (locales) => {
  const source = new Map(sharedShapes(locales, SOURCE));
  return others(locales).flatMap((locale) =>
    sharedShapes(locales, locale)
      .filter(([path, length]) => source.has(path) && source.get(path) !== length && !isSearchAlias(path))
      .map(([path, length]) => found(`${locale} ${path}`, `${length} instead of ${source.get(path)}`)),
  );
};

/** JSON.parse keeps the last of two equal keys in silence. */
export const duplicateKeys: Check = (locales) =>
  Object.entries(locales).flatMap(([locale, own]) =>
    Object.entries(own).flatMap(([file, { raw, words }]) => {
      const written = [...raw.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;
      const count = (value: unknown): number =>
        entriesOf(value).reduce((sum, [, v]) => sum + (Array.isArray(value) ? 0 : 1) + count(v), 0);
      return written === count(words) ? [] : [found(`${locale}/${file}`, `${written - count(words)} twice`)];
    }),
  );

const namesIn = (value: unknown): readonly string[] =>
  entriesOf(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);

/** i18next splits keys at the dot and the colon. */
export const keyNames: Check = (locales) =>
  Object.entries(locales).flatMap(([locale, own]) =>
    Object.entries(own).flatMap(([file, { words }]) =>
      namesIn(words)
        .filter((name) => !/^[A-Za-z0-9_-]+$/.test(name))
        .map((name) => found(`${locale}/${file}`, name)),
    ),
  );

/** Exactly the plural forms that the language has. */
export const pluralForms: Check = (locales) =>
  Object.keys(locales).flatMap((locale) => {
    const wanted = [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort().join(" ");
    const forms = new Map<string, string[]>();
    for (const { file, key } of messagesOf(locales, locale)) {
      const base = pluralBase(key);
      const form = pluralForm(key);
      if (base && form) forms.set(`${file} ${base}`, [...(forms.get(`${file} ${base}`) ?? []), form]);
    }
    return [...forms]
      .filter(([, given]) => [...given].sort().join(" ") !== wanted)
      .map(([base, given]) => found(`${locale}/${base}`, `${given.join(" ")} instead of ${wanted}`));
  });

export const placeholders: Check = (locales) => {
  const tokens = (text: string) => [...new Set(tokensOf(text))].sort().join(" ");
  const source = textsByGroup(locales, SOURCE);
  return others(locales).flatMap((locale) =>
    [...textsByGroup(locales, locale)].flatMap(([group, text]) => {
      const wanted = source.get(group);
      if (wanted === undefined || tokens(wanted) === tokens(text)) return [];
      return [found(`${locale} ${group}`, `"${tokens(text)}" instead of "${tokens(wanted)}"`)];
    }),
  );
};

/** The clerk reads the same Japanese sentence, whoever shows it. */
export const sameForTheClerk: Check = (locales) => {
  const source = textsByGroup(locales, SOURCE);
  return others(locales).flatMap((locale) =>
    messagesOf(locales, locale)
      .filter((message) => isForTheClerk(message) && source.get(message.group)?.trim() !== message.text)
      .map(({ where, text }) => found(where, text)),
  );
};

/** A language says something wherever the source does. */
export const emptyTexts: Check = (locales) => {
  const source = textsByGroup(locales, SOURCE);
  return others(locales).flatMap((locale) =>
    messagesOf(locales, locale)
      .filter(({ group, text }) => text === "" && source.get(pluralBase(group) ?? group)?.trim())
      .map(({ where }) => found(where, "empty")),
  );
};
