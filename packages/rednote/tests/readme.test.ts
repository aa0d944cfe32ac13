import { describeReadme } from "@justone-clients/test-kit/packed-package";

describeReadme("rednote", [
  /^国潮才是永恒审美！.* 84\n$/u,
  /^GET 200\n$/,
  /^text text\n2 pages, then same-items: 1 of 1 comments\n$/,
  /^text 1\nundefined 0 0\n$/,
  / pass 1\n/,
  /^sort: Expected .*\nlastcursor: Unknown parameter .*\nTea\n$/,
  /^GET .*: parameter "sort" is wrong\. Expected "normal", .* 400\n$/,
]);
