import { createRednoteClient } from "@justone-clients/rednote";
import { createTestFetch } from "@justone-clients/rednote/testing";
import { describeTesting } from "@justone-clients/test-kit/testing";

await describeTesting("rednote", createRednoteClient, createTestFetch);
