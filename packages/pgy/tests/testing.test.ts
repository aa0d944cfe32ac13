import { createPgyClient } from "@justone-clients/pgy";
import { createTestFetch } from "@justone-clients/pgy/testing";
import { describeTesting } from "@justone-clients/test-kit/testing";

await describeTesting("pgy", createPgyClient, createTestFetch);
