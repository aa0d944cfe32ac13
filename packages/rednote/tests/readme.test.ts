import { describeReadme } from "@justone-clients/test-utils/packed";

describeReadme("rednote", /^国潮才是永恒审美！.* 84\n$/u);
