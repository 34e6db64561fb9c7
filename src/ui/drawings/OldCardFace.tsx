import type { DrawingProps } from "./Drawing.tsx";
import { Face, type Label } from "./face.tsx";

interface OldCardFaceProps extends DrawingProps {
  /** Show where to cut before throwing the card away. */
  readonly cutLines?: boolean;
}

const LABELS: readonly Label[] = [
  [380, 43, "交付"],
  [22, 92, "記号"],
  [150, 92, "番号"],
  [22, 126, "氏名"],
  [22, 156, "生年月日"],
  [196, 156, "性別"],
  [22, 180, "資格取得年月日"],
  [22, 212, "保険者番号"],
  [22, 232, "保険者名称"],
  [22, 252, "保険者所在地"],
];

const BARS =
  "M270 38h96M58 87h70M186 87h70M58 121h140M88 151h90M232 151h14M122 175h104M100 207h88M100 227h132M110 247h150";

/** Small scissors around (0, 0), about to cut to the right. */
const SCISSORS =
  "M0 0l-9-5M0 0l-9 5M0 0l9 5M0 0l9-5M-13-10.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM-13 2.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8z";

/** Through the numbers, through the name, through the code (OLD-13). */
const CUTS = ["translate(-16 87)", "translate(-16 121)", "translate(360 -16) rotate(90)"];

/** The front of the light-blue 健康保険被保険者証, if wanted with the lines to cut along. */
export function OldCardFace({ cutLines = false, title }: OldCardFaceProps) {
  return (
    <Face
      title={title}
      fill="i-sky"
      heading="健康保険被保険者証"
      labels={LABELS}
      bars={BARS}
      box={cutLines ? "-36 -36 464 306" : undefined}
    >
      {cutLines && (
        <>
          <path class="i-cut" d="M2 87h424M2 121h424M360 2v266" />
          {CUTS.map((place) => (
            <path key={place} class="i-line" transform={place} d={SCISSORS} />
          ))}
        </>
      )}
    </Face>
  );
}
