import { createPgyClient } from "@justone-clients/pgy";
import { describeContract } from "@justone-clients/test-kit/contract";

await describeContract("pgy", createPgyClient);
