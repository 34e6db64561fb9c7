import { useEffect, useRef, useState } from "preact/hooks";
import type { CameraEvent, CameraSession } from "../../scan/camera.ts";
import type { Recognised } from "../../scan/recognise/index.ts";
import { useView } from "../context.ts";
import { Icon, QrFrame } from "../drawings/index.ts";
import { Text, Words } from "./Text.tsx";

type Phase = "idle" | "asking" | "running" | "still";

/** The camera, asked for only after a tap and a sentence; every failure has its own words. */
export function CameraDoor({
  onRecognised,
  keep,
}: {
  readonly onRecognised: (recognised: Recognised) => void;
  readonly keep: (session: CameraSession | null) => void;
}) {
  const { services } = useView();
  const box = useRef<HTMLDivElement>(null);
  const session = useRef<CameraSession | null>(null);
  const opened = useRef(0);
  const [phase, setPhase] = useState<Phase>("idle");
  const [torch, setTorch] = useState<"none" | "off" | "on">("none");
  const [message, setMessage] = useState<string | null>(null);

  const close = () => {
    opened.current += 1;
    session.current?.stop();
    session.current = null;
    keep(null);
    setPhase("idle");
    setTorch("none");
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the camera goes off once, when the page is left
  useEffect(() => () => void setTimeout(close), []);
  useEffect(() => (phase === "idle" ? undefined : services.hold()), [phase, services]);

  const onEvent = (event: CameraEvent) => {
    if (event.kind === "running") {
      setPhase("running");
      setTorch(event.torch ? "off" : "none");
    } else if (event.kind === "still-looking") {
      setPhase("still");
    } else {
      close();
      setMessage(
        event.kind === "error"
          ? `scan:errors.${event.error}`
          : event.why === "timeout"
            ? "scan:camera.timeout"
            : "scan:camera.stopped",
      );
    }
  };
  const start = async () => {
    setMessage(null);
    setPhase("asking");
    const mine = ++opened.current;
    const opening = await services.scanner
      .camera(
        box.current as HTMLElement,
        (recognised) => {
          onRecognised(recognised);
          navigator.vibrate?.(60);
        },
        onEvent,
      )
      .catch(() => null);
    if (mine !== opened.current) {
      opening?.stop();
      return;
    }
    if (!opening) {
      close();
      setMessage("scan:errors.decoder");
      return;
    }
    session.current = opening;
    keep(opening);
  };
  const light = async () => {
    const on = torch !== "on";
    await session.current?.setTorch(on);
    setTorch(on ? "on" : "off");
  };
  const on = phase !== "idle";
  return (
    <section class={`camera camera-${phase}`}>
      <h2>
        <Icon name="camera" /> <Text k="scan:camera.title" />
      </h2>
      {!on && (
        <>
          <p>
            <Text k="scan:camera.why" />
          </p>
          <button type="button" class="button wide needs-script" data-action="camera-start" onClick={start}>
            <Icon name="camera" /> <Text k="scan:camera.start" />
          </button>
        </>
      )}
      <div class="viewfinder" hidden={!on}>
        <div id="camera-box" ref={box} />
        <QrFrame />
        <div class="viewfinder-bar">
          {torch !== "none" && (
            <button type="button" class="on-video" onClick={light} aria-pressed={torch === "on"}>
              <Icon name="torch" />{" "}
              <Text k={torch === "on" ? "scan:camera.torchOff" : "scan:camera.torchOn"} />
            </button>
          )}
          <button
            type="button"
            class="on-video"
            data-action="camera-stop"
            onClick={() => {
              close();
              setMessage("scan:camera.stopped");
            }}
          >
            <Icon name="close" /> <Text k="scan:camera.stop" />
          </button>
        </div>
      </div>
      <p role="status" class="camera-state" {...(message && { "data-camera-message": message })}>
        {phase === "asking" && <Text k="scan:camera.asking" />}
        {phase === "running" && <Text k="scan:camera.running" />}
        {phase === "still" && <Text k="scan:camera.still" />}
        {message && (
          <span class="banner warn">
            <Words k={message} />
          </span>
        )}
      </p>
    </section>
  );
}
