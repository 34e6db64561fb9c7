import { HOLIDAYS } from "../../content/holidays.ts";
import { type PhoneId, phoneLine } from "../../content/phones.ts";
import type { Hours, Schedule } from "../../domain/opening.ts";
import { openState } from "../../domain/opening.ts";
import { clockTime, weekdayName } from "../../i18n/dates.ts";
import { useView } from "../context.ts";
import { Icon } from "../drawings/index.ts";
import { useMoment } from "../moment.ts";
import { PhoneLink, Text, Words } from "./Text.tsx";

const same = (a: Hours | null, b: Hours | null): boolean => a?.open === b?.open && a?.close === b?.close;

/** The hours of a week in words. */
function HoursText({ schedule }: { readonly schedule: Schedule }) {
  const { locale } = useView();
  const times = (hours: Hours) => ({
    from: clockTime(locale, hours.open),
    to: clockTime(locale, hours.close),
  });
  const { weekdays, weekends, closedAtNewYear } = schedule;
  return (
    <>
      {weekdays && (
        <Words k={`common:phone.${same(weekdays, weekends) ? "daily" : "weekdays"}`} vars={times(weekdays)} />
      )}{" "}
      {weekends && !same(weekdays, weekends) && <Words k="common:phone.weekends" vars={times(weekends)} />}
      {!weekends && <Text k="common:phone.notOnHolidays" />}{" "}
      {closedAtNewYear && <Text k="common:phone.newYear" />}
    </>
  );
}

/** Open now, or when next, by the clock in Japan; nothing until the page has come alive. */
function OpenNow({ schedule }: { readonly schedule: Schedule }) {
  const { locale } = useView();
  const moment = useMoment();
  if (!moment) return null;
  const found = openState(schedule, moment, HOLIDAYS);
  if (found.state === "unknown") return null;
  const open = found.state === "open";
  return (
    <span class={`open-now tone-${open ? "good" : "care"}`} data-open={found.state}>
      <Icon name={open ? "check" : "clock"} />{" "}
      {open ? (
        <Words k="common:phone.openUntil" vars={{ to: clockTime(locale, found.until) }} />
      ) : (
        <Words
          k={found.opens.day === moment.day ? "common:phone.opensToday" : "common:phone.opens"}
          vars={{
            day: found.opens.day,
            weekday: weekdayName(locale, found.opens.day),
            from: clockTime(locale, found.opens.minutes),
          }}
        />
      )}
    </span>
  );
}

/** A phone line with its cost, languages, hours, whether it is open now, and how sure we are of it. */
export function PhoneBox({ id }: { readonly id: PhoneId }) {
  const line = phoneLine(id);
  return (
    <div class="phone-box" data-phone={id}>
      <p>
        <Icon name="phone" /> <Words k={`common:phone.${id}`} />
      </p>
      <p>
        <PhoneLink id={id} />{" "}
        <span class="quiet">
          <Words k={line.free ? "common:phone.free" : "common:phone.charged"} />
        </span>
      </p>
      {line.hours && (
        <p>
          <OpenNow schedule={line.hours} /> <span class="quiet">{<HoursText schedule={line.hours} />}</span>
        </p>
      )}
      {line.lostCardsAlways && (
        <p>
          <Text k="common:phone.lostAlways" />
        </p>
      )}
      <p class="quiet">
        {line.languages.map((language, i) => (
          <span key={language}>
            {i > 0 && " · "}
            <Words k={`common:phone.languages.${language}`} />
          </span>
        ))}
      </p>
      {line.unconfirmed && (
        <p class="quiet">
          <Text k="common:phone.unconfirmed" />
        </p>
      )}
    </div>
  );
}
