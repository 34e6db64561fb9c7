/** Spellings of one format: decoders write "UPC-A" or "UPCA", "rMQRCode" or "RMQRCode", and name the QR model. */
export function plainSymbology(symbology: string): string {
  const plain = symbology.toLowerCase().replace(/[^a-z0-9]/g, "");
  return plain.startsWith("qrcodemodel") ? "qrcode" : plain;
}
