export function bundleCss(): string;
