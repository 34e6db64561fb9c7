const CIRCLE = "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z";

/** One path per icon on a 24 × 24 grid, drawn with a 2-unit line; a dot is a line of 0.1. */
export const ICON_PATHS = {
  camera:
    "M4 7h3.5L9 4h6l1.5 3H20a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM12 9.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z",
  photo:
    "M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 17l5-5 4 4 4-5 5 5M8.5 8h.1",
  keyboard:
    "M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM6 10h.1M10 10h.1M14 10h.1M18 10h.1M8 14h8",
  globe: `${CIRCLE}M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z`,
  check: "M4 12.5L9.5 18 20 7",
  warning: "M12 4l9.5 16h-19zM12 10v4M12 17v.1",
  clock: `${CIRCLE}M12 7v5l3.5 2.5`,
  stop: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM8 12h8",
  question: `${CIRCLE}M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5-1 1.7M12 17v.1`,
  info: `${CIRCLE}M12 11v5.5M12 7.5v.1`,
  "arrow-right": "M4 12h16M14 6l6 6-6 6",
  "arrow-left": "M20 12H4M10 6l-6 6 6 6",
  external: "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
  phone: "M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  share: "M12 3v12M7.5 7.5L12 3l4.5 4.5M7 11H4v9a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-9h-3",
  copy: "M9 8h10a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM16 8V4a1 1 0 0 0-1-1H5a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h3",
  print: "M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1h16a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-3M7 14h10v7H7z",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 13a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-13M10 11v6M14 11v6",
  save: "M12 3v12M7 10l5 5 5-5M4 17v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3",
  card: "M4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM6 10h5M6 14h4M15 10h3v4h-3z",
  counter: "M12 3a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM6.5 15a5.5 5 0 0 1 11 0M2 15h20M4 15v6h16v-6",
  home: "M3 11l9-8 9 8M5 9.5V20a1 1 0 0 0 1 1h4v-6h4v6h4a1 1 0 0 0 1-1V9.5",
  torch: "M6 3h12v4l-3 4v10H9V11L6 7zM6 7h12M12 14.5v.1",
  close: "M5 5l14 14M19 5L5 19",
  refresh: "M20 4v6h-6M19.5 10a8 8 0 1 0 .5 4",
  offline: "M7 18a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11.3 1.5A4 4 0 0 1 17.5 18zM3 3l18 18",
  scissors: "M6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM6 15a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8.5 8L20 18M8.5 16L20 6",
  return: "M9 4L4 9l5 5M4 9h10.5a5.5 5.5 0 0 1 0 11H9",
  hospital: "M5 21V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16M3 21h18M12 6.5v6M9 9.5h6M10 21v-4h4v4",
  list: "M9 6h12M9 12h12M9 18h12M4 6h.1M4 12h.1M4 18h.1",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5",
} as const;

export type IconName = keyof typeof ICON_PATHS;
