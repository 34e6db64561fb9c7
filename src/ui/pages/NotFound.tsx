import { PageLink } from "../components/links.tsx";
import { Text } from "../components/Text.tsx";

export default function NotFound() {
  return (
    <>
      <h1 tabIndex={-1}>
        <Text k="common:notFound.title" />
      </h1>
      <p>
        <Text k="common:notFound.body" />
      </p>
      <PageLink to="" class="button">
        <Text k="common:notFound.home" />
      </PageLink>
      <ul class="link-list">
        <li>
          <PageLink to="situations">
            <Text k="common:nav.situations" />
          </PageLink>
        </li>
        <li>
          <PageLink to="search">
            <Text k="common:nav.search" />
          </PageLink>
        </li>
      </ul>
    </>
  );
}
