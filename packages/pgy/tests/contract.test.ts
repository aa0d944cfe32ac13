import { createPgyClient } from "@justone-clients/pgy";
import { describeContract } from "@justone-clients/test-utils/contract";

await describeContract("pgy", createPgyClient);
