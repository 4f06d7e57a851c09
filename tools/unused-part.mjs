/** Stands in for the parts of tldts that look for hosts in URLs: the core hands it hosts. */
export default () => null;
export const extractedHostnameValidated = false;
