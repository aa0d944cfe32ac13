import { createRednoteClient } from "@justone-clients/rednote";
import { describeContract } from "@justone-clients/test-utils/contract";

await describeContract("rednote", createRednoteClient);
