import { useEffect, useRef, useState } from "preact/hooks";
import type { CameraSession } from "../../scan/camera.ts";
import type { Recognised } from "../../scan/recognise/index.ts";
import { CameraDoor } from "../components/CameraDoor.tsx";
import { PageLink } from "../components/links.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { ScanOutcome } from "../components/ScanOutcome.tsx";
import { Text, Words } from "../components/Text.tsx";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import type { ScanAnswer } from "../services.ts";

/** Three doors – camera, photo, typing – to one recogniser, and the dates beside them. */
export default function Scan() {
  const { services } = useView();
  const [found, setFound] = useState<Recognised | null>(null);
  const [several, setSeveral] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const session = useRef<CameraSession | null>(null);
  const typed = useRef<HTMLInputElement>(null);

  useEffect(() => {
    services.scanner.warmUp();
    return () => session.current?.stop();
  }, [services]);

  const settle = (answer: ScanAnswer) => {
    if (answer.ok) {
      setFound(answer.recognised);
      setSeveral(answer.several);
    } else setProblem(answer.why);
  };
  const fromPhoto = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    session.current?.stop();
    setProblem(null);
    setReading(true);
    settle(await services.scanner.photo(file));
    setReading(false);
    input.value = "";
  };
  const fromTyping = async (event: Event) => {
    event.preventDefault();
    const input = typed.current as HTMLInputElement;
    if (input.value.trim() === "") {
      setProblem("typed-empty");
      input.focus();
      return;
    }
    const answer = await services.scanner.typed(input.value);
    // A number that must not be kept is not left standing in the field either.
    if (answer.ok && answer.recognised.level !== "S0") input.value = "";
    settle(answer);
  };

  if (found)
    return (
      <ScanOutcome
        recognised={found}
        several={several}
        onAgain={() => {
          setFound(null);
          setProblem(null);
        }}
      />
    );
  return (
    <>
      <PageHead />
      <p class="lead">
        <Text k="scan:lead" />
      </p>
      <noscript>
        <p class="banner warn">
          <Text k="scan:noscript" />
        </p>
      </noscript>
      <CameraDoor
        onRecognised={setFound}
        keep={(s) => {
          session.current = s;
        }}
      />
      <div class="doors-two">
        <section class="door-box">
          <h2>
            <Icon name="photo" /> <Text k="scan:photo.title" />
          </h2>
          <p id="photo-why">
            <Text k="scan:photo.why" />
          </p>
          <label class="button second file-button needs-script">
            <Text k="scan:photo.choose" />
            <input
              type="file"
              accept="image/*"
              data-scan-file
              class="visually-hidden"
              aria-describedby="photo-why"
              onChange={fromPhoto}
            />
          </label>
          <p role="status">{reading && <Text k="scan:photo.reading" />}</p>
        </section>
        <section class="door-box">
          <h2>
            <Icon name="keyboard" /> <Text k="scan:typed.title" />
          </h2>
          <p id="typed-why">
            <Text k="scan:typed.why" />
          </p>
          <form onSubmit={fromTyping} class="keep-form needs-script">
            <label>
              <span>
                <Text k="scan:typed.label" />
              </span>
              <input
                ref={typed}
                type="text"
                autoComplete="off"
                autoCapitalize="characters"
                spellcheck={false}
                data-scan-typed
                aria-describedby="typed-why"
              />
            </label>
            <button type="submit" class="button second" data-action="look-up">
              <Text k="scan:typed.submit" />
            </button>
          </form>
        </section>
      </div>
      <div role="alert" class="scan-problem">
        {problem && (
          <p class="banner warn" data-scan-problem={problem}>
            <Icon name="warning" />{" "}
            <Words k={problem === "typed-empty" ? "scan:typed.empty" : `scan:errors.${problem}`} />
          </p>
        )}
      </div>
      <section class="door-box wide-door">
        <h2>
          <Icon name="card" /> <Text k="scan:dates.title" />
        </h2>
        <p>
          <Text k="scan:dates.why" />
        </p>
        <PageLink to="check" class="button">
          <Text k="scan:dates.go" />
        </PageLink>
        <p class="quiet">
          <Text k="scan:noQr" />
        </p>
      </section>
    </>
  );
}
