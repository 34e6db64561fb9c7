export interface CompressionSummary {
  /** Files that were looked at because of their type and size. */
  readonly files: number;
  /** Total of their sizes: as they are, as brotli, as gzip (bytes). */
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly gzipBytes: number;
  /** Files whose two siblings came out of the cache. */
  readonly reused: number;
}

export interface CompressOptions {
  /** Folder of results by content hash; `.cache/compress` of the project when left out. */
  readonly cache?: string;
}

/** Writes `.br` and `.gz` beside every compressible file of a folder, where they are smaller than it. */
export function compress(folder: string, options?: CompressOptions): Promise<CompressionSummary>;
