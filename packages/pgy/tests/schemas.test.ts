import * as schemas from "@justone-clients/pgy/schemas";
import { describeSchemas } from "@justone-clients/test-kit/schemas";

await describeSchemas("pgy", schemas);
