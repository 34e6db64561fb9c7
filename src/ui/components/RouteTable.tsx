import { REGISTER_GUIDE } from "../../content/guides/register.ts";
import { useView } from "../context.ts";
import { Atm, ClinicReader, PhoneOverCard } from "../drawings/index.ts";
import { stepPath } from "./GuideParts.tsx";
import { PageLink } from "./links.tsx";
import { Items, Text, Words } from "./Text.tsx";

const PICTURES = { reader: ClinicReader, phone: PhoneOverCard, atm: Atm } as const;

/** The three ways to register side by side: what is needed, how long, for whom best. */
export function RouteTable({ lead }: { readonly lead: string }) {
  const { translator } = useView();
  const [first, second, ...others] = translator.list(lead);
  const paragraph = (key: string | undefined) =>
    key && (
      <p key={key}>
        <Words k={key} />
      </p>
    );
  return (
    <>
      <div class="lead">
        {paragraph(first)}
        {paragraph(second)}
      </div>
      <ul class="ways">
        {REGISTER_GUIDE.steps.route.options.map(({ id, next }) => {
          const Picture = PICTURES[id];
          const key = `register:route.options.${id}`;
          return (
            <li key={id} class="way">
              <Picture />
              <h2>
                <Words k={`${key}.label`} />
              </h2>
              <p class="way-best">
                <Words k={`${key}.best`} />
              </p>
              <h3>
                <Text k="common:guide.need" />
              </h3>
              <Items k={`${key}.need`} />
              <h3>
                <Text k="common:guide.time" />
              </h3>
              <p>
                <Words k={`${key}.time`} />
              </p>
              <PageLink to={stepPath(REGISTER_GUIDE, next)} query={{ route: id }} class="button">
                <Text k="common:guide.choose" />
                <span class="visually-hidden">: {translator.plain(`${key}.label`)}</span>
              </PageLink>
            </li>
          );
        })}
      </ul>
      {others.map(paragraph)}
      <p>
        <PageLink to="register/stuck/safety">
          <Words k="register:stuck.safety.title" />
        </PageLink>
      </p>
    </>
  );
}
