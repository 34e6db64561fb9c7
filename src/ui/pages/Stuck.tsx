import { STUCK, type StuckId } from "../../content/guides/register.ts";
import type { LinkId } from "../../content/links.ts";
import type { PhoneId } from "../../content/phones.ts";
import { StepBody } from "../components/GuideParts.tsx";
import { OutsideLink, PageLink } from "../components/links.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { PhoneBox } from "../components/PhoneBox.tsx";
import { StepPicture } from "../components/StepPicture.tsx";
import { Paragraphs, Text } from "../components/Text.tsx";
import { useView } from "../context.ts";

const PHONES_OF: Partial<Record<StuckId, PhoneId>> = {
  "pin-forgotten": "my-number",
  "pin-locked": "my-number",
  "wrong-app": "my-number",
  maintenance: "my-number",
  "no-card": "kyokai",
};
const LINKS_OF: Partial<Record<StuckId, LinkId>> = {
  "wrong-app": "mynaapp",
  login: "mynaapp-help",
  maintenance: "mynaportal-outage",
};

/** One obstacle on the way to registering, and the way round it. */
export default function Stuck() {
  const { route } = useView();
  const id = route.id as StuckId;
  const phone = PHONES_OF[id];
  const link = LINKS_OF[id];
  return (
    <article class="guide">
      <PageLink to="register" class="back-link">
        ← <Text k="common:guide.other" />
      </PageLink>
      <PageHead />
      <StepPicture guide="register/stuck" step={id} />
      <div class="answer">
        <Paragraphs k={`${route.key}.lead`} />
      </div>
      <StepBody base={route.key} />
      {link && (
        <p>
          <OutsideLink id={link} />
        </p>
      )}
      {phone && <PhoneBox id={phone} />}
      <SourceNote ids={STUCK.find((s) => s.id === id)?.sources ?? []} />
    </article>
  );
}
