import { useEffect, useState } from "preact/hooks";
import type { Moment } from "../domain/opening.ts";
import { useView } from "./context.ts";

const REFRESH_MS = 30_000;

/** Day and time in Japan, kept up to date; null in the built page. While `?on=` is in force the day is that one. */
export function useMoment(): Moment | null {
  const { services, today } = useView();
  const [minutes, setMinutes] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setMinutes(services.moment().minutes);
    look();
    const timer = setInterval(look, REFRESH_MS);
    return () => clearInterval(timer);
  }, [services]);
  return today && minutes !== null ? { day: today, minutes } : null;
}
