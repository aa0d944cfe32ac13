import { createRednoteClient } from "@justone-clients/rednote";
import { describeContract } from "@justone-clients/test-kit/contract";

await describeContract("rednote", createRednoteClient);
