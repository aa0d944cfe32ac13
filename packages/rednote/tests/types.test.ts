import { describeTypes } from "@justone-clients/test-utils/types";

await describeTypes("rednote");
