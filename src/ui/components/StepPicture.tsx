import type { JSX } from "preact";
import {
  Atm,
  CertificateFace,
  ClinicReader,
  CutCard,
  MyNumberCardSmall,
  NoticeSmall,
  OldCardFace,
  Padlock,
  PhoneOverCard,
  ReturnEnvelope,
  Workplace,
} from "../drawings/index.ts";

const PICTURES: Record<string, () => JSX.Element> = {
  "old-card/destroy": () => <OldCardFace cutLines />,
  "old-card/return-employer": () => <Workplace />,
  "old-card/return-insureds-employer": () => <Workplace />,
  "old-card/return-with-form": () => <ReturnEnvelope />,
  "old-card/yellow-return": () => <Workplace />,
  "old-card/yellow-two": () => <CertificateFace highlight="issuedOn" />,
  "old-card/yellow-still-expired": () => <CertificateFace highlight="expiresOn" />,
  "old-card/yellow-expired": () => <CertificateFace highlight="expiresOn" />,
  "old-card/yellow-destroy": () => <CutCard />,
  "old-card/paper-destroy": () => <NoticeSmall />,
  "register/reader-bring": () => <MyNumberCardSmall />,
  "register/reader-place": () => <ClinicReader />,
  "register/phone-need": () => <PhoneOverCard />,
  "register/iphone-login": () => <PhoneOverCard />,
  "register/android-login": () => <PhoneOverCard />,
  "register/atm-need": () => <Atm />,
  "register/stuck/pin-forgotten": () => <Padlock />,
  "register/stuck/pin-locked": () => <Padlock />,
};

/** Card faces need room: places on them are pointed at. */
const LARGE = new Set([
  "old-card/destroy",
  "old-card/yellow-two",
  "old-card/yellow-still-expired",
  "old-card/yellow-expired",
]);

/** The drawing that belongs to a step, where one helps. */
export function StepPicture({ guide, step }: { readonly guide: string; readonly step: string }) {
  const Picture = PICTURES[`${guide}/${step}`];
  return Picture ? (
    <div class={LARGE.has(`${guide}/${step}`) ? "face" : "step-picture"}>
      <Picture />
    </div>
  ) : null;
}
