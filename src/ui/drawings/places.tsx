import { Drawing, type DrawingProps } from "./Drawing.tsx";

/** A reception counter with a card reader. */
export function CounterScene({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-leaf" d="M10 58c0-14 8-21 21-21s21 7 21 21z" />
      <path class="i-paper" d="M24 38l7 8 7-8" />
      <circle class="i-skin" cx="31" cy="24" r="12.5" />
      <path
        class="i-slate"
        d="M18.5 25c-2-11 4-18 12.5-18s14.5 7 12.5 18c-5-1-10-4-12.5-8-2.5 4-7.5 7-12.5 8z"
      />
      <path class="i-fine" d="M28 31c2 1.5 4 1.5 6 0" />
      <path class="i-shade" d="M14 68h78v22a3 3 0 0 1-3 3H14z" />
      <path class="i-paper" d="M9 64h78v21a4 4 0 0 1-4 4H13a4 4 0 0 1-4-4z" />
      <path class="i-leaf i-fine" d="M45.5 71h5v4h4v5h-4v4h-5v-4h-4v-5h4z" />
      <rect class="i-mint i-fine" x="64" y="46" width="16" height="12" rx="2" />
      <rect class="i-steel" x="60" y="20" width="24" height="31" rx="4" />
      <path class="i-sky i-fine" d="M65 26h14v15H65z" />
      <rect class="i-wood" x="4" y="56" width="88" height="9" rx="4" />
    </Drawing>
  );
}

/** A card reader at a clinic: a camera above the screen, a slot with a card below. */
export function ClinicReader({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-shade" d="M75 10a6 6 0 0 1 6 6v62h3a6 6 0 0 1 6 6v3a6 6 0 0 1-6 6H23z" />
      <rect class="i-steel" x="20" y="5" width="56" height="77" rx="6" />
      <rect class="i-slate" x="11" y="74" width="74" height="14" rx="4" />
      <rect class="i-sky" x="27" y="16" width="42" height="34" rx="4" />
      <circle class="i-ink" cx="48" cy="10.5" r="2.3" />
      <path class="i-paper" d="M37 50c0-8 4-11 11-11s11 3 11 11M48 22a7 7 0 1 1 0 14 7 7 0 0 1 0-14z" />
      <rect class="i-mint" x="33" y="60" width="30" height="24" rx="4" />
      <path d="M28 60h40" />
      <rect class="i-yellow i-fine" x="39" y="68" width="9" height="8" rx="2" />
    </Drawing>
  );
}

/** A cash machine that takes a card. */
export function Atm({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="18" y="10" width="70" height="83" rx="6" />
      <rect class="i-steel" x="13" y="5" width="70" height="83" rx="6" />
      <path class="i-leaf" d="M13 20v-9a6 6 0 0 1 6-6h58a6 6 0 0 1 6 6v9z" />
      <path d="M22 12.5h22" />
      <rect class="i-sky" x="21" y="28" width="32" height="24" rx="4" />
      <rect class="i-mint" x="62" y="33" width="13" height="20" rx="3" />
      <path d="M58 33h21" />
      <path class="i-slate" d="M13 60h70v22a6 6 0 0 1-6 6H19a6 6 0 0 1-6-6z" />
      <rect class="i-paper" x="21" y="67" width="25" height="14" rx="3" />
      <path class="i-fine" d="M27 72h1M33 72h1M39 72h1M27 76.5h1M33 76.5h1M39 76.5h1" />
      <path d="M55 74h20" />
    </Drawing>
  );
}

/** The place of work. */
export function Workplace({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-shade" d="M87 40a5 5 0 0 1 4 5v42h-5z" />
      <path class="i-wood" d="M60 36h22a4 4 0 0 1 4 4v47H60z" />
      <path class="i-dim" d="M69 37.3h4V86h-4z" />
      <path class="i-paper" d="M30 8h34a4 4 0 0 1 4 4v75H26V12a4 4 0 0 1 4-4z" />
      <path
        class="i-sky i-fine"
        d="M34 17h9v10h-9zM51 17h9v10h-9zM34 35h9v10h-9zM51 35h9v10h-9zM34 53h9v10h-9zM51 53h9v10h-9z"
      />
      <path class="i-print" d="M76 48h4M76 58h4M76 68h4" />
      <path class="i-slate" d="M41 87V72h12v15" />
      <path class="i-leaf" d="M13 54c6 0 8.5 5 8.5 11S18 75 13 75s-8.5-4-8.5-10S7 54 13 54z" />
      <path class="i-line" d="M13 68v19M3 87h90" />
    </Drawing>
  );
}
