import { useView } from "../context.ts";
import { ScrollTable } from "./ScrollTable.tsx";
import { Words } from "./Text.tsx";

/** What is used, kept and sent: one row a thing. */
export function PrivacyTable() {
  const { translator } = useView();
  return (
    <ScrollTable label={translator.plain("trust:privacy.title")}>
      <thead>
        <tr>
          {translator.list("trust:privacy.table.head").map((k) => (
            <th key={k} scope="col">
              <Words k={k} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {translator.list("trust:privacy.table.rows").map((row) => {
          const [first, ...cells] = translator.list(row);
          return (
            <tr key={row}>
              {first && (
                <th scope="row">
                  <Words k={first} />
                </th>
              )}
              {cells.map((k) => (
                <td key={k}>
                  <Words k={k} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
