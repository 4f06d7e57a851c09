/** A process of its own, compiled for these addresses only: prints `WorstRow` as one line of JSON. */
import { measureWorst } from "./worst";

console.log(JSON.stringify(measureWorst()));
