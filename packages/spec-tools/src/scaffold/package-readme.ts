import { chineseTitle } from "../generate/chinese-terms.ts";

/** The README of a platform's package. */
export function packageReadme(name: string, title: string, type: string): string {
  return `# @justone-clients/${name}

Typed client of the ${title} operations of the [Just One API](https://docs.justoneapi.com). [中文](README.zh-CN.md)

\`create${type}Client({ token })\` creates a client with one method per operation. \`safe\` has the same methods, which return an
outcome instead of throwing. Operations can also be called by path, as with openapi-fetch. The docstring of each method lists
its parameters, its \`data\` and its source. The default for \`token\` is the environment variable \`JUSTONEAPI_TOKEN\`, then
\`JUST_ONE_API_TOKEN\`.

- **Costs.** A call is retried only if it is known to be unbilled: codes 301, 302 and 500, and connections that failed before
  the request was sent. Every error has \`billed\`: yes, no or unknown. \`maxCalls\` and \`maxBilled\` stop a client before the
  call that would exceed them; \`usage\` counts what was spent.
- **Errors.** One class per business code, and one each for timeouts, connections, unreadable responses and limits. \`kind\`
  distinguishes them; \`isJustOneError\` works across copies of the package. \`toJSON\` and \`fromJSON\` pass an error to another
  process, and \`suggestedHttpStatus\` is the status that your own server can respond with.
- **Many calls.** \`pages\` and \`items\` iterate over pages. \`batch\` makes one call per input. If it ends early, it lists the inputs
  that were not billed, and those that may be billed although their results were not yielded.
- **Empty results.** \`isEmpty\` marks a success without data, which is billed too. \`throwOnEmptyData: true\` turns it into an error.
- **Types.** Every type has a name that the package exports: parameters, \`data\`, and each object in it. They are interfaces,
  so spread them where a function takes \`Record<string, unknown>\`: \`log({ ...data })\`.
- **Validation.** \`@justone-clients/${name}/schemas\` exports a Standard Schema for the parameters and for the \`data\` of each
  operation. It requires \`valibot\`, an optional peer dependency. The option \`validate\` checks parameters before each call.
- **Tests.** \`@justone-clients/${name}/testing\` exports \`createTestFetch\`, a \`fetch\` for tests without a network.
- **Chinese docstrings.** \`@justone-clients/${name}/zh\` is the same module with Chinese docstrings.

The package has ES modules and a CommonJS build, and uses the \`fetch\` of its host. Just One API requires the token as a
parameter, in the query or, for operations that post a form, in the form. The client never shows it in errors, results or logs.
`;
}

/** The Chinese README of a platform's package. */
export function chinesePackageReadme(name: string, title: string, type: string): string {
  return `# @justone-clients/${name}

[Just One API](https://docs.justoneapi.com) 的${chineseTitle(title)}接口的类型化客户端。[English](README.md)

用 \`create${type}Client({ token })\` 创建客户端：每个接口对应一个方法；\`safe\` 下有同名方法，返回结果对象而不抛出异常；也可以像
openapi-fetch 那样按路径调用。每个方法的文档注释写明参数、\`data\` 和来源。未传 \`token\` 时依次读取环境变量
\`JUSTONEAPI_TOKEN\` 和 \`JUST_ONE_API_TOKEN\`。

- **费用。** 只重试确定未计费的情况：业务码 301、302、500，以及请求发出之前就失败的连接。每个错误都带有 \`billed\`（yes、no 或
  unknown）。\`maxCalls\` 和 \`maxBilled\` 在超支之前停止调用，\`usage\` 给出已用量。
- **错误。** 每个业务码一个类；超时、连接、无法识别的响应和限额也各有一个类。用 \`kind\` 区分，\`isJustOneError\` 可跨包副本使用。
  用 \`toJSON\` 和 \`fromJSON\` 可把错误传给其他进程；\`suggestedHttpStatus\` 是你的服务器可以返回给调用方的 HTTP 状态码。
- **批量。** \`pages\` 和 \`items\` 负责翻页；\`batch\` 对每个输入调用一次，提前结束时会列出未计费的输入，以及可能已计费但未返回结果的
  输入。
- **空结果。** \`isEmpty\` 标记成功但没有数据的响应，这种响应同样计费；设置 \`throwOnEmptyData: true\` 则抛出错误。
- **类型。** 包导出每个类型的名称：参数、\`data\` 及其中的每个对象。它们是 interface，因此传给接受 \`Record<string, unknown>\`
  的函数时请展开：\`log({ ...data })\`。
- **校验。** \`@justone-clients/${name}/schemas\` 为每个接口的参数和 \`data\` 提供 Standard Schema 校验规则，需要另行安装可选的 peer
  依赖 \`valibot\`。设置选项 \`validate\` 可在每次调用之前校验参数。
- **测试。** \`@justone-clients/${name}/testing\` 提供 \`createTestFetch\`，测试时无需网络。
- **中文文档注释。** 从 \`@justone-clients/${name}/zh\` 导入即可看到中文文档注释；运行时与默认入口是同一模块。

本包同时提供 ES 模块和 CommonJS，使用宿主环境的 \`fetch\`。Just One API 要求 Token 放在 URL 中（提交表单的接口则放在表单
中）；本客户端不会在任何错误、结果或日志中显示 Token。
`;
}
