import { describeTypes } from "@justone-clients/test-kit/types";

await describeTypes("pgy");
