import * as schemas from "@justone-clients/rednote/schemas";
import { describeSchemas } from "@justone-clients/test-kit/schemas";

await describeSchemas("rednote", schemas);
