import { describeChinese } from "@justone-clients/test-kit/chinese";

describeChinese("rednote");
