/** Charts as SVG text: no script, no font of their own, one file for light and one for dark pages. */

/** Colours that colour-blind people tell apart. @see Okabe, Ito 2008, Color Universal Design */
export interface Theme {
  readonly id: "light" | "dark";
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly track: string;
  readonly ours: string;
  readonly peer: string;
}

export const THEMES: readonly Theme[] = [
  {
    ...{ id: "light", paper: "#ffffff", ink: "#1f2328", muted: "#59636e", line: "#d1d9e0" },
    ...{ track: "#eef1f4", ours: "#0072b2", peer: "#b35900" },
  },
  {
    ...{ id: "dark", paper: "#0d1117", ink: "#f0f6fc", muted: "#9198a1", line: "#3d444d" },
    ...{ track: "#1c2128", ours: "#56b4e9", peer: "#e69f00" },
  },
];

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
}

/** A whole picture; `title` and `description` are for people who do not see it. */
export function picture(
  { width, height }: { readonly width: number; readonly height: number },
  { title, description }: { readonly title: string; readonly description: string },
  theme: Theme,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${theme.paper}"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

export function text(x: number, y: number, words: string, style: TextStyle): string {
  const { fill, size = 13, anchor = "start", bold = false } = style;
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${at(x)}" y="${at(y)}" fill="${fill}" font-size="${size}" text-anchor="${anchor}"${weight}>${escaped(words)}</text>`;
}

export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  stroke: string,
  width = 1,
): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${stroke}" stroke-width="${width}"/>`;
}

export function bar(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="2" fill="${fill}"/>`;
}

export function dot(x: number, y: number, radius: number, fill: string, stroke: string): string {
  return `<circle cx="${at(x)}" cy="${at(y)}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;
}

/** About as wide as the text is drawn, in pixels, a little more rather than less. */
export function textWidth(words: string, size: number): number {
  return words.length * size * 0.56;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
