import { PAGE_SOURCES } from "../../content/page-sources.ts";
import { PageLink } from "../components/links.tsx";
import { MaskTool } from "../components/MaskTool.tsx";
import { PageHead, SourceNote } from "../components/PageHead.tsx";
import { Items, Paragraphs, Text } from "../components/Text.tsx";
import { CertificateFace } from "../drawings/index.ts";

/** Somebody asks for a copy: what must be covered, and a tool that covers it on this device. */
export default function Copy() {
  return (
    <>
      <PageHead />
      <div class="answer">
        <Paragraphs k="copy:lead" />
      </div>
      <div class="face">
        <CertificateFace covered />
      </div>
      <section>
        <h2>
          <Text k="copy:cover.title" />
        </h2>
        <Items k="copy:cover.items" />
      </section>
      <p>
        <PageLink to="counter/copy-asked">
          <Text k="copy:say" />
        </PageLink>
      </p>
      <section>
        <h2>
          <Text k="copy:tool.title" />
        </h2>
        <Paragraphs k="copy:tool.body" />
        <noscript>
          <p class="banner warn">
            <Text k="copy:noscript" />
          </p>
        </noscript>
        <MaskTool />
      </section>
      <section class="notes">
        <h2>
          <Text k="common:guide.notes" />
        </h2>
        <Items k="copy:notes" />
      </section>
      <SourceNote ids={PAGE_SOURCES.copy} />
    </>
  );
}
