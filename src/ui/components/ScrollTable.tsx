import type { ComponentChildren } from "preact";

/** A wide table that scrolls inside the page instead of widening it. */
export function ScrollTable({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards scroll what has the focus (WCAG 2.1.1)
    <section class="table-scroll" tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}
