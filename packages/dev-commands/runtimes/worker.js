// Runs the program in a worker. The request body contains the addresses as JSON; the response is one line of JSON.
import { observe } from "./program.js";

export default {
  async fetch(request) {
    return Response.json(await observe(await request.json()).catch(failure));
  },
};

function failure(error) {
  return { failed: String(error.stack ?? error) };
}
