import { Drawing, type DrawingProps, Slab } from "./Drawing.tsx";

/** A card nobody has named yet. */
export function QuestionCard({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-paper" />
      <path d="M39 38a7.5 7.5 0 1 1 10 7c-2 1-3 2-3 5" />
      <path class="i-dots" d="M46 58h.1" />
    </Drawing>
  );
}

/** A certificate whose date is good: a round mark with a tick. */
export function OkCard({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-yellow" />
      <path class="i-print" d="M14 33h34M14 43h24M14 52h30" />
      <circle class="i-leaf" cx="72" cy="64" r="18" />
      <path d="M63 64l6.5 7L81 58" />
    </Drawing>
  );
}

/** A certificate whose date has passed: pale, with a square mark and a cross. */
export function EndedCard({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <Slab fill="i-steel" />
      <path class="i-print" d="M14 33h34M14 43h24M14 52h30" />
      <rect class="i-rose" x="55" y="47" width="34" height="34" rx="6" />
      <path d="M65 57l14 14M79 57L65 71" />
    </Drawing>
  );
}

/** Time is running out. */
export function SandTimer({ title }: DrawingProps) {
  return (
    <Drawing title={title}>
      <path class="i-shade" d="M27 11h52v12L62 50l17 29v13H27V79l17-29-17-27z" />
      <path
        class="i-paper"
        d="M27 14h42v8c0 12-14 18-14 26s14 14 14 26v8H27v-8c0-12 14-18 14-26s-14-14-14-26z"
      />
      <path
        class="i-yellow i-fine"
        d="M32 31h32c-4 6-11 10-16 16-5-6-12-10-16-16zM31 76c1-6 9-12 17-12s16 6 17 12v4H31z"
      />
      <path class="i-fine" d="M48 48v10" />
      <path
        class="i-wood"
        d="M24 6h48a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H24a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM24 80h48a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H24a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z"
      />
    </Drawing>
  );
}
