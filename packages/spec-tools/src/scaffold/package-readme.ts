/** The README of a platform's package. */
export function packageReadme(name: string, title: string, type: string): string {
  return `# @justone-clients/${name}

Typed client of the ${title} operations of the [Just One API](https://docs.justoneapi.com). [中文](README.zh-CN.md)

\`create${type}Client({ token })\` makes it: one method an operation, the same under \`safe\` with an outcome instead of an
exception, and the operation by its path as openapi-fetch has it. Every method names its parameters, its \`data\` and its source
in its docstring. Without \`token\`, the environment variable \`JUSTONEAPI_TOKEN\` is read.

- **Money.** Only what is known to be unbilled is repeated: codes 301, 302, 500, and connections that failed before anything
  was sent. Every error says \`billed\`: yes, no or unknown. \`maxCalls\` and \`maxBilled\` stop a client before it spends
  more; \`usage\` tells what it has spent.
- **Errors.** One class a business code, and one each for timeouts, connections, unreadable answers and limits; \`kind\` tells
  them apart, and \`isJustOneError\` works across copies of the package.
- **Many at once.** \`pages\` and \`items\` walk through what pages; \`batch\` calls something for many inputs and hands back
  what was not done.
- **Empty successes.** \`isEmpty\` marks success without data, which is billed too; \`emptyData: "throw"\` makes it an error.
- **Tests.** \`@justone-clients/${name}/testing\` has \`createTestFetch\`, a \`fetch\` for tests that answers without a network.

The package is ESM and sends with the \`fetch\` of its host. The token goes into the URL, or into the form of an operation that
posts one, because the publisher wants it there; this client shows it in no error, result or log.
`;
}

/** The same in Chinese. */
export function chinesePackageReadme(name: string, title: string, type: string): string {
  return `# @justone-clients/${name}

[Just One API](https://docs.justoneapi.com) 的 ${title} 接口的类型化客户端。[English](README.md)

用 \`create${type}Client({ token })\` 创建客户端：每个接口对应一个方法；\`safe\` 下有同名方法，返回结果对象而不抛出异常；也可以像
openapi-fetch 那样按路径调用。每个方法的文档注释写明参数、\`data\` 和来源。未传 \`token\` 时读取环境变量 \`JUSTONEAPI_TOKEN\`。

- **费用。** 只重试确定未计费的情况：业务码 301、302、500，以及请求发出之前就失败的连接。每个错误都带有 \`billed\`（yes、no 或
  unknown）。\`maxCalls\` 和 \`maxBilled\` 在超支之前停止调用，\`usage\` 给出已用量。
- **错误。** 每个业务码一个类；超时、连接、无法识别的响应和限额也各有一个类。用 \`kind\` 区分，\`isJustOneError\` 可跨包副本使用。
- **批量。** \`pages\` 和 \`items\` 负责翻页；\`batch\` 对大量输入逐个调用，并交还未完成的部分。
- **空结果。** \`isEmpty\` 标记成功但没有数据的响应，这种响应同样计费；设置 \`emptyData: "throw"\` 则抛出错误。
- **测试。** \`@justone-clients/${name}/testing\` 提供 \`createTestFetch\`，测试时无需网络即可应答。

本包为 ESM，使用宿主环境的 \`fetch\`。发布方要求令牌放在 URL 中（提交表单的接口则放在表单中）；本客户端不会在任何错误、结果或日志中
显示令牌。
`;
}
