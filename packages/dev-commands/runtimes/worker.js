// Runs the program in a worker: the addresses come as JSON in the body, one line of JSON is the answer.
import { observe } from "./program.js";

export default {
  async fetch(request) {
    return Response.json(await observe(await request.json()).catch(failure));
  },
};

function failure(error) {
  return { failed: String(error.stack ?? error) };
}
