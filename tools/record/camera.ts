import type { Locator, Page } from "playwright-core";
import type { Frame } from "../png/write";
import { readPicture } from "../png/picture";

/** Takes the frames of an animation of the compose window, with a pointer drawn into it. */
export interface Camera {
  /** One frame of what is to be seen now. */
  hold(ms: number): Promise<void>;
  /** The pointer travels to a control, rests on it and clicks. */
  clickOn(target: Locator): Promise<void>;
  frames(): readonly Frame[];
}

const TRAVEL_STEPS = 6;
const TRAVEL_MS = 45;
const REST_MS = 500;
const PRESS_MS = 150;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** @param subject - what the picture shows of the page */
export async function createCamera(page: Page, subject: Locator): Promise<Camera> {
  const frames: Frame[] = [];
  const clip = await subject.boundingBox();
  if (clip === null) throw new Error("What is to be recorded is not in view.");
  let place: Point = { x: clip.x + clip.width * 0.6, y: clip.y + clip.height * 0.75 };
  await page.evaluate(drawPointer);
  await page.evaluate(movePointer, { ...place, pressed: false });

  const hold = async (ms: number): Promise<void> => {
    const png = await page.screenshot({ clip, type: "png", animations: "disabled" });
    frames.push({ picture: readPicture(png), ms });
  };
  return {
    hold,
    async clickOn(target) {
      const goal = await middleOf(target);
      const start = place;
      for (let step = 1; step <= TRAVEL_STEPS; step += 1) {
        place = between(start, goal, easeInOut(step / TRAVEL_STEPS));
        await page.evaluate(movePointer, { ...place, pressed: false });
        await page.mouse.move(place.x, place.y);
        await hold(step === TRAVEL_STEPS ? REST_MS : TRAVEL_MS);
      }
      await page.evaluate(movePointer, { ...place, pressed: true });
      await hold(PRESS_MS);
      await page.evaluate(movePointer, { ...place, pressed: false });
      await page.mouse.click(place.x, place.y);
    },
    frames: () => frames,
  };
}

async function middleOf(target: Locator): Promise<Point> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error("What is to be clicked is not in view.");
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height * 0.6) };
}

function between(from: Point, to: Point, share: number): Point {
  const mix = (a: number, b: number): number => Math.round(a + (b - a) * share);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}

const easeInOut = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

/** Runs in the page: an arrow over everything, which takes no clicks. */
function drawPointer(): void {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.id = "pointer";
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const arrow = document.createElementNS("http://www.w3.org/2000/svg", "path");
  arrow.setAttribute("d", "M2 1 L2 19 L6.6 14.9 L9.6 21.8 L12.6 20.5 L9.7 13.8 L16 13.5 Z");
  arrow.setAttribute("fill", "black");
  arrow.setAttribute("stroke", "white");
  arrow.setAttribute("stroke-width", "1.6");
  svg.append(arrow);
  Object.assign(svg.style, {
    position: "fixed",
    width: "24px",
    height: "24px",
    pointerEvents: "none",
    zIndex: "2147483647",
    transformOrigin: "2px 1px",
  });
  document.body.append(svg);
}

/** Runs in the page. */
function movePointer({ x, y, pressed }: Point & { readonly pressed: boolean }): void {
  const pointer = document.getElementById("pointer");
  if (pointer === null) return;
  pointer.style.left = `${String(x - 2)}px`;
  pointer.style.top = `${String(y - 1)}px`;
  pointer.style.transform = pressed ? "scale(0.82)" : "none";
}
