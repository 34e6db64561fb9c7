import { useEffect, useState } from "preact/hooks";
import type { MaskBox } from "../../domain/mask.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import type { CoverAnswer } from "../services.ts";
import { MaskEditor } from "./MaskEditor.tsx";
import { MaskResult } from "./MaskResult.tsx";
import { Text, Words } from "./Text.tsx";

type Photo = Extract<CoverAnswer, { ok: true }>;
type Problem = "not-an-image" | "secret" | "failed";
const CHECKS = ["insurer", "numbers", "code"] as const;
const NONE: ReadonlySet<string> = new Set();

/** Photo in, covered picture out. Nothing is kept: closing the page forgets everything. */
export function MaskTool() {
  const { services } = useView();
  const [photo, setPhoto] = useState<Photo | null>(null);
  const [boxes, setBoxes] = useState<readonly MaskBox[]>([]);
  const [looked, setLooked] = useState(NONE);
  const [result, setResult] = useState<Blob | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [working, setWorking] = useState(false);
  useEffect(() => (photo ? services.hold() : undefined), [photo, services]);

  const open = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    setProblem(null);
    setWorking(true);
    const answer = await services.coverer.open(file).catch(() => null);
    setWorking(false);
    input.value = "";
    setResult(null);
    setLooked(NONE);
    setPhoto(answer?.ok ? answer : null);
    setBoxes(answer?.ok ? answer.boxes : []);
    if (!answer) setProblem("failed");
    else if (!answer.ok) setProblem(answer.why);
  };
  const change = (next: readonly MaskBox[]) => {
    setBoxes(next);
    setLooked(NONE);
  };
  const tick = (name: string, on: boolean) => {
    const next = new Set(looked);
    if (on) next.add(name);
    else next.delete(name);
    setLooked(next);
  };
  const finish = async () => {
    if (!photo) return;
    const blob = await services.coverer.finish(photo.canvas, boxes).catch(() => null);
    setResult(blob);
    if (!blob) setProblem("failed");
  };
  const allLooked = looked.size === CHECKS.length;
  const ready = allLooked && boxes.length > 0;
  const codes = boxes.filter(({ kind }) => kind === "code").length;
  return (
    <div class="mask-tool needs-script">
      <label class="button file-button">
        <Icon name="photo" /> <Words k={photo ? "copy:chooseOther" : "copy:choose"} />
        <input type="file" accept="image/*" class="visually-hidden" onChange={open} data-copy-file />
      </label>
      <p role="status">{working && <Text k="copy:working" />}</p>
      <div role="alert">
        {problem && (
          <p class="banner warn" data-copy-problem={problem}>
            <Icon name="warning" /> <Words k={`copy:problems.${problem}`} />
          </p>
        )}
      </div>
      {photo && !result && (
        <>
          <p role="status" data-codes={codes}>
            {photo.searched ? (
              <Words k={photo.boxes.length > 0 ? "copy:found" : "copy:notFound"} />
            ) : (
              <Text k="copy:notSearched" />
            )}
          </p>
          <MaskEditor canvas={photo.canvas} boxes={boxes} onChange={change} />
          <fieldset class="mask-checks">
            <legend>
              <Text k="copy:check" />
            </legend>
            {CHECKS.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={looked.has(name)}
                  onChange={(event) => tick(name, event.currentTarget.checked)}
                  data-looked={name}
                />
                <span>
                  <Words k={`copy:checks.${name}`} />
                </span>
              </label>
            ))}
          </fieldset>
          <button
            type="button"
            class="button"
            aria-disabled={!ready}
            onClick={() => (ready ? void finish() : undefined)}
            data-action="cover"
          >
            <Text k="copy:finish" />
          </button>
          {!allLooked && (
            <p class="quiet">
              <Text k="copy:finishHint" />
            </p>
          )}
        </>
      )}
      {result && <MaskResult blob={result} onBack={() => setResult(null)} />}
    </div>
  );
}
