import { STUCK } from "../../content/guides/register.ts";
import { Icon } from "../drawings/index.ts";
import { PageLink } from "./links.tsx";
import { Text, Words } from "./Text.tsx";

/** Ways out of every step of the registration. */
export function StuckList() {
  return (
    <details class="stuck">
      <summary>
        <Icon name="question" /> <Text k="common:guide.stuck" />
      </summary>
      <ul class="link-list">
        {STUCK.map(({ id }) => (
          <li key={id}>
            <PageLink to={`register/stuck/${id}`}>
              <Words k={`register:stuck.${id}.title`} />
            </PageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
