/** What can be made again, and what is only there while files are written: ignored by git, on the checkout's disk. */
export const CACHE_FOLDER = "node_modules/.cache/justone-clients";
