import { Drawing, type DrawingProps } from "./Drawing.tsx";

/** 資格情報のお知らせ: a paper sheet with a card-size piece to cut out at lower left (INFO-02). */
export function NoticeSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="21" y="11" width="63" height="82" rx="6" />
      <rect class="i-paper" x="16" y="6" width="63" height="82" rx="6" />
      <path d="M31 17h33" />
      <path class="i-print" d="M25 27h45M25 35h45M25 43h26" />
      <path class="i-dim" d="M17.3 57H57v29.7H22a4.7 4.7 0 0 1-4.7-4.7z" />
      <path class="i-dash" d="M18 57h39v30" />
      <path class="i-print" d="M25 67h22M25 75h14" />
      <path
        class="i-fine"
        d="M66 53.5l-9 5M66 60.5l-9-5M68.5 50a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM68.5 59a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"
      />
    </Drawing>
  );
}

/** The explanatory leaflet with its management code, labelled CH1 (CERT-15). */
export function LeafletSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-shade" d="M15 13h50l23 9v62l-21 8H15z" />
      <path class="i-steel" d="M58 8l25 8v62l-25 9z" />
      <path class="i-print" d="M67 31l8 2M67 40l8 1M67 49l8 .5" />
      <rect class="i-paper" x="10" y="7" width="50" height="80" rx="6" />
      <path class="i-leaf" d="M16 7h38a6 6 0 0 1 6 6v22H10V13a6 6 0 0 1 6-6z" />
      <path d="M19 17h26M19 25h15" />
      <path class="i-print" d="M19 45h32M19 53h24" />
      <path
        class="i-fine"
        d="M21 69.2a3.4 3.4 0 1 0 0 5M24.5 68v7.6M29.5 68v7.6M24.5 71.8h5M33 69.5l2-1.5v7.6"
      />
      <rect class="i-fine" x="39" y="64" width="15" height="15" rx="2" />
      <path class="i-ink" d="M42 67h3.5v3.5H42zM47.5 67H51v3.5h-3.5zM42 72.5h3.5V76H42zM47.5 72.5h2v2h-2z" />
    </Drawing>
  );
}

/** Nothing has come yet: an open hand under the outline of a card. */
export function NothingSmall({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-line i-dash" x="22" y="9" width="62" height="39" rx="6" />
      <path
        class="i-shade"
        d="M11 62h14v5h8c5 0 9 3 14 5l17 10 19-7c6-2 10 3 6 8-5 5-21 11-29 12-9 1-18-1-26-2H11z"
      />
      <path
        class="i-skin"
        d="M19 63h10c5 0 9 3 14 5l12 4c4 1 5 4 5 6l19-7c6-2 10 3 6 8-5 5-21 11-29 12-9 1-22-3-37-4z"
      />
      <path d="M60 78c0 3-2 4.5-5 4.5H43" />
      <rect class="i-leaf" x="6" y="57" width="15" height="33" rx="4" />
    </Drawing>
  );
}

/** The reply envelope, with a card going back in it (CERT-17). */
export function ReturnEnvelope({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-shade" d="M13 46h80v40a6 6 0 0 1-6 6H19a6 6 0 0 1-6-6z" />
      <path class="i-steel" d="M8 46l34-28q6-4 12 0l34 28z" />
      <rect class="i-yellow" x="25" y="7" width="46" height="40" rx="6" />
      <path class="i-print" d="M33 17h22M33 25h14M33 33h18" />
      <path class="i-paper" d="M8 44h80v38a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6z" />
      <path class="i-dim" d="M9.3 82h77.4a5 5 0 0 1-5 4.7H14.3a5 5 0 0 1-5-4.7z" />
      <path d="M63 54v6a6 6 0 0 1-6 6H34M41 59l-7 7 7 7" />
    </Drawing>
  );
}

/** A calendar page with one day marked. */
export function CalendarPage({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="16" y="18" width="74" height="74" rx="6" />
      <rect class="i-paper" x="11" y="13" width="74" height="74" rx="6" />
      <path class="i-rose" d="M11 34V19a6 6 0 0 1 6-6h62a6 6 0 0 1 6 6v15z" />
      <path
        class="i-steel"
        d="M30 6h3a2 2 0 0 1 2 2v12h-7V8a2 2 0 0 1 2-2zM63 6h3a2 2 0 0 1 2 2v12h-7V8a2 2 0 0 1 2-2z"
      />
      <path
        class="i-print i-dots"
        d="M25 47h.1M40.5 47h.1M56 47h.1M71.5 47h.1M25 61h.1M40.5 61h.1M25 75h.1M40.5 75h.1"
      />
      <circle class="i-yellow" cx="66" cy="66" r="13" />
      <path d="M66 58v8l5 4" />
    </Drawing>
  );
}
