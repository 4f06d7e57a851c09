import product from "../../package.json";

/** Version of the product that this script was built from: "1.0.0". */
export const BUNDLE_VERSION: string = product.version;
