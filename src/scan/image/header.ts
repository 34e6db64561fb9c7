/** Width and height a picture file says it has, before any of it is decoded. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/** So many bytes at the start of a file hold the header, even behind a long EXIF block with a preview. */
export const HEADER_BYTES = 1 << 18;

const ascii = (bytes: DataView, at: number, length: number): string => {
  let text = "";
  for (let i = at; i < Math.min(at + length, bytes.byteLength); i += 1)
    text += String.fromCharCode(bytes.getUint8(i));
  return text;
};

/** JPEG: the first frame header, found by walking from segment to segment. */
function jpeg(bytes: DataView): Dimensions | null {
  let at = 2;
  while (at + 9 <= bytes.byteLength) {
    if (bytes.getUint8(at) !== 0xff) return null;
    const marker = bytes.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // C0 … CF are frames, but for the tables DHT, JPG and DAC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + bytes.getUint16(at + 2);
  }
  return null;
}

function webp(bytes: DataView): Dimensions | null {
  if (bytes.byteLength < 30) return null;
  const kind = ascii(bytes, 12, 4);
  const three = (at: number): number => bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16);
  if (kind === "VP8X") return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === "VP8 ")
    return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff };
  if (kind !== "VP8L") return null;
  const bits = bytes.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** JPEG, PNG, GIF, BMP and WebP; `null` for other files and for headers that are cut off. Never throws. */
export function dimensionsOf(start: Uint8Array): Dimensions | null {
  const bytes = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const found = ((): Dimensions | null => {
    if (bytes.byteLength < 12) return null;
    if (bytes.getUint16(0) === 0xffd8) return jpeg(bytes);
    if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP") return webp(bytes);
    if (ascii(bytes, 0, 3) === "GIF")
      return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) };
    if (bytes.byteLength < 26) return null;
    if (bytes.getUint32(0) === 0x89504e47) return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
    if (ascii(bytes, 0, 2) === "BM")
      return { width: Math.abs(bytes.getInt32(18, true)), height: Math.abs(bytes.getInt32(22, true)) };
    return null;
  })();
  return found && found.width > 0 && found.height > 0 ? found : null;
}
