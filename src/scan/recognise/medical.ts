import { readPrintedDate } from "../../domain/printed-date.ts";
import { isInsurerNumber } from "../number-checks.ts";
import { foldWidth } from "./characters.ts";
import { holdsResidenceCardNumber } from "./identity.ts";
import type { Recogniser } from "./input.ts";
import { holdsKyokaiNumber } from "./insurer.ts";

/** お薬手帳: the header JAHISTC and two digits stands before everything else. */
export const medicineNotebook: Recogniser = {
  id: "jahis-notebook",
  accepts: ({ text }) => /^JAHISTC[0-9]{2}(?![0-9A-Za-z])/.test(text),
  read: () => ({ category: "rx.notebook" }),
};

/** 院外処方箋: a first record JAHIS1 … JAHIS10, then CR or LF. */
export const prescription: Recogniser = {
  id: "jahis-prescription",
  accepts: ({ text }) => /^JAHIS[0-9]{1,2}[\r\n]/.test(text),
  read: () => ({ category: "rx.jahis" }),
};

/** 電子処方箋 as CSV: its header begins with SJ and a digit, as some 在留カード numbers do. */
export const electronicPrescription: Recogniser = {
  id: "electronic-prescription",
  accepts: ({ text }) => /^SJ[0-9]/.test(text) && !holdsResidenceCardNumber(text),
  read: () => ({ category: "rx.eprescription_csv" }),
};

const isWesternDay = (text: string): boolean => /^[0-9]{8}$/.test(text) && readPrintedDate(text).ok;
const MAX_FIELD = 40;

/** 電子処方箋の控え: insurer, 記号, 番号, 枝番, birth date, 引換番号; the last may be empty (codes §3.3 D). */
export const electronicPrescriptionTicket: Recogniser = {
  id: "electronic-prescription-ticket",
  accepts({ text }) {
    const fields = foldWidth(text).split(",", 7);
    const [insurer = "", , , branch = "", birth = ""] = fields;
    return (
      fields.length === 6 &&
      fields.every((field) => field.length <= MAX_FIELD) &&
      isInsurerNumber(insurer) &&
      /^(?:[0-9]{2})?$/.test(branch) &&
      isWesternDay(birth)
    );
  },
  read: () => ({ category: "rx.eprescription_ticket" }),
};

/** The line of 接種券: 18 digits, unless they are an insurer number with 記号 and 番号. */
export const vaccinationTicket: Recogniser = {
  id: "vaccination-ticket",
  accepts: (input) => input.digits.length === 18 && !holdsKyokaiNumber(input.text),
  read: () => ({ category: "vaccine.ticket18" }),
};
