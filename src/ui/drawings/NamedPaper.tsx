import { Drawing, type DrawingProps } from "./Drawing.tsx";

interface NamedPaperProps extends DrawingProps {
  /** What the lower part of the sheet holds. */
  readonly mark?: "seal" | "sign" | "table";
}

/** Any other paper: a sheet with lines; its printed name stands beside it as text. */
export function NamedPaper({ mark = "seal", title }: NamedPaperProps) {
  return (
    <Drawing title={title}>
      <rect class="i-shade" x="21" y="11" width="63" height="82" rx="6" />
      <rect class="i-paper" x="16" y="6" width="63" height="82" rx="6" />
      <path d="M29 18h37" />
      <path class="i-print" d="M25 31h45M25 40h45M25 49h30" />
      {mark === "seal" && <rect class="i-seal" x="56" y="66" width="15" height="15" rx="3" />}
      {mark === "sign" && <path class="i-fine" d="M27 76c6-12 9-10 8-2-1 6 5 3 9-3M25 82h40" />}
      {mark === "table" && <path class="i-fine" d="M25 60h45v20H25zM25 70h45M47 60v20" />}
    </Drawing>
  );
}
