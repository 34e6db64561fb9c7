import type { DrawingProps } from "./Drawing.tsx";
import { Face, type Label } from "./face.tsx";

interface CertificateFaceProps extends DrawingProps {
  /** The place to point at; "both" is both dates. */
  readonly highlight?: "issuedOn" | "expiresOn" | "both" | "qr" | "none";
  /** Black bars over what must be covered on a copy: numbers and code (CERT-16). */
  readonly covered?: boolean;
}

/** Symbol, number and branch number; insurer number; code. */
const COVERED = "M54 62h242v24H54zM96 198h112v20H96zM310 76h100v100H310z";

/** Places as on the specimen of the certificate (CERT-11): the issue date stands alone at upper right. */
const LABELS: readonly Label[] = [
  [380, 43, "交付"],
  [22, 80, "記号"],
  [132, 80, "番号"],
  [222, 80, "（枝番）"],
  [22, 106, "氏名"],
  [22, 130, "生年月日"],
  [196, 130, "性別"],
  [22, 154, "資格取得年月日"],
  [22, 180, "有効期限"],
  [22, 212, "保険者番号"],
  [22, 232, "保険者名称"],
  [22, 252, "保険者所在地"],
];

const BARS =
  "M58 75h56M168 75h38M278 75h14M58 101h120M88 125h90M232 125h14M122 149h104M100 207h88M100 227h132M110 247h150";
const ISSUED_BAR = "M270 38h96";
const EXPIRES_BAR = "M88 175h104";

/** Digits 1 and 2 as strokes around (0, 15): the marker must not depend on a font. */
const DIGITS = { 1: "M-3 11l4-3v14", 2: "M-4 12a4 4 0 1 1 7 3l-7 7h8" } as const;

interface DateMarkProps {
  readonly x: number;
  readonly y: number;
  readonly digit: 1 | 2;
}

/** A date written without a day, framed and numbered. `x`, `y`: upper left corner of the frame. */
function DateMark({ x, y, digit }: DateMarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="i-paper i-mark" width="140" height="30" rx="6" />
      <text class="notranslate" lang="ja" x="16" y="20.5" font-size="15">
        令和○年○月○日
      </text>
      <circle class="i-marker" cy="15" r="12" />
      <path class="i-digit" d={DIGITS[digit]} />
    </g>
  );
}

/** The front of the yellow 資格確認書; highlighted dates are numbered ① (issued) and ② (expires). */
export function CertificateFace({ highlight = "none", covered = false, title }: CertificateFaceProps) {
  const issued = highlight === "issuedOn" || highlight === "both";
  const expires = highlight === "expiresOn" || highlight === "both";
  const bars = BARS + (issued ? "" : ISSUED_BAR) + (expires ? "" : EXPIRES_BAR);
  return (
    <Face title={title} fill="i-yellow" heading="健康保険 資格確認書" labels={LABELS} bars={bars}>
      {issued && <DateMark x={234} y={23} digit={1} />}
      {expires && <DateMark x={92} y={161} digit={2} />}
      {covered && <path class="i-ink" d={COVERED} />}
      {highlight === "qr" && <rect class="i-mark" x="310" y="76" width="100" height="100" rx="9" />}
    </Face>
  );
}
