import { negotiate } from "./i18n/locales.ts";
import { storedLanguage } from "./storage/settings.ts";

/** At `/`, where no language was asked for: the stored choice, then the browser's. */
const tag = negotiate(storedLanguage(), navigator.languages ?? [navigator.language]);
location.replace(`/${tag}/${location.search}${location.hash}`);
