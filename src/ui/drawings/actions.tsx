import { Drawing, type DrawingProps } from "./Drawing.tsx";

/** A phone whose top lies on a My Number card (REG-05). */
export function PhoneOverCard({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="11" y="12" width="80" height="50" rx="6" />
      <rect class="i-mint" x="6" y="7" width="80" height="50" rx="6" />
      <rect class="i-paper i-fine" x="13" y="17" width="14" height="18" rx="3" />
      <path class="i-print" d="M72 20h7M72 28h7" />
      <path class="i-shade" d="M69.3 40a6 6 0 0 1 4 6v41a6 6 0 0 1-6 6H38z" />
      <rect class="i-slate" x="31" y="31" width="37" height="61" rx="6" />
      <rect class="i-sky" x="37" y="39" width="25" height="43" rx="2" />
      <path class="i-fine" d="M43 57a9 9 0 0 1 13 0M46.5 61.5a4.5 4.5 0 0 1 6 0" />
      <path d="M36 19a19 19 0 0 1 27 0M41.5 25a11 11 0 0 1 16 0" />
      <path d="M47 87h5" />
    </Drawing>
  );
}

/** The old card cut into pieces with scissors (OLD-13). */
export function CutCard({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path
        class="i-shade"
        d="M10 14h29l-5 48H14a6 6 0 0 1-6-6zM60 14h28a6 6 0 0 1 6 5l2 38a6 6 0 0 1-6 5H65z"
      />
      <path class="i-sky" d="M12 9h28l-5 47H9a6 6 0 0 1-6-6.5l3-35A6 6 0 0 1 12 9z" />
      <path class="i-sky" d="M56 9h28a6 6 0 0 1 6 5.5l3 35a6 6 0 0 1-6 6.5H61z" />
      <path class="i-print" d="M15 21h15M14 31h12M14 41h13M66 21h15M67 31h10M68 41h14" />
      <path class="i-slate" d="M42 54h12l8 20h-8l-6-11-6 11h-8z" />
      <path class="i-steel" d="M48 12q6 10 6 42a6 6 0 0 1-12 0q0-32 6-42z" />
      <path class="i-fine" d="M48 26v22" />
      <path class="i-dots" d="M48 54h.1" />
      <path
        class="i-rose"
        fill-rule="evenodd"
        d="M36 70a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM60 70a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"
      />
    </Drawing>
  );
}

/** A lock with the four places of a PIN. */
export function Padlock({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="18" y="46" width="70" height="46" rx="6" />
      <path class="i-steel" d="M27 44V27a21 21 0 0 1 42 0v17H59V27a11 11 0 0 0-22 0v17z" />
      <rect class="i-rose" x="13" y="41" width="70" height="46" rx="6" />
      <path class="i-dim" d="M14.3 81h67.4a5 5 0 0 1-5 4.7H19.3a5 5 0 0 1-5-4.7z" />
      <rect class="i-paper" x="21" y="53" width="54" height="19" rx="4" />
      <path class="i-dots" d="M30 62.5h.1M42 62.5h.1M54 62.5h.1M66 62.5h.1" />
    </Drawing>
  );
}
