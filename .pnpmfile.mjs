/** Some packages state `os` or `cpu` as a string. pnpm locks only lists, and would install such a package on every platform. */
export const hooks = {
  readPackage(manifest) {
    for (const field of ["os", "cpu"]) if (typeof manifest[field] === "string") manifest[field] = [manifest[field]];
    return manifest;
  },
};
