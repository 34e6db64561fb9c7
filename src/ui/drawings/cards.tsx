import { Drawing, type DrawingProps, Slab } from "./Drawing.tsx";

/** The yellow 資格確認書: issue date upper right, a code at the right (CERT-11). */
export function CertificateSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-yellow" />
      <text class="notranslate" lang="ja" x="12.5" y="35.6" font-size="9.6">
        資格確認書
      </text>
      <path class="i-print" d="M67 30h12M14 45h24M14 52h34M14 59h20" />
      <rect class="i-paper i-fine" x="58" y="40" width="21" height="21" rx="2" />
      <path
        class="i-ink"
        d="M61.5 43.5h5v5h-5zM70.5 43.5h5v5h-5zM61.5 52.5h5v5h-5zM68.5 50.5h3v3h-3zM72.5 54.5h3v3h-3z"
      />
    </Drawing>
  );
}

/** The light-blue 健康保険証 of the past (OLD-12). */
export function OldCardSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-sky" />
      <text class="notranslate" lang="ja" x="12.5" y="35.6" font-size="9.6">
        被保険者証
      </text>
      <path class="i-print" d="M67 30h12M14 45h15M36 45h22M14 52h44M14 59h28" />
      <rect class="i-fine" x="68" y="49" width="11" height="11" rx="2" />
    </Drawing>
  );
}

/** A My Number card without any official mark: a face, a chip, lines. */
export function MyNumberCardSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-mint" />
      <path class="i-rose" d="M86 48v17a6 6 0 0 1-6 6H44c13-2 17-7 23-13s12-9 19-10z" />
      <rect class="i-paper i-fine" x="14" y="31" width="22" height="28" rx="3" />
      <path class="i-slate i-fine" d="M17 59c0-8 3-11 8-11s8 3 8 11M25 36a5 5 0 1 1 0 10 5 5 0 0 1 0-10z" />
      <path class="i-print" d="M45 32h26M45 40h16" />
      <rect class="i-yellow i-fine" x="44" y="48" width="14" height="11" rx="2" />
      <path class="i-fine" d="M44 53.5h4M54 53.5h4" />
    </Drawing>
  );
}
