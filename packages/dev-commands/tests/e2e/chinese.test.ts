import { loadPublisher } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { describeChinese } from "@justone-clients/test-kit/chinese";

const { platforms } = await loadPublisher(REPOSITORY_ROOT);
for (const name of Object.keys(platforms)) describeChinese(name);
