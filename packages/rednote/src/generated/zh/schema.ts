// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 2d3621b40fa142dc0810c9ecf6c01eff3ebc13c53c42bda872497ec3368f66bd
// command: pnpm generate
// types: openapi-typescript 7.13.0

export interface paths {
    "/api/xiaohongshu/ask-dots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问点点 AI
         * @description 返回小红书 AI 助手「点点」对提问或搜索词的回答。
         */
        get: operations["askDots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-comment/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记评论
         * @description 分页返回笔记的一级评论及其计数，参数与 v3、v4 相同。
         */
        get: operations["getNoteCommentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-comment/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记评论
         * @description 分页返回笔记的一级评论（第三版），参数与 v2 相同；公开文档仅列出 v2。
         */
        get: operations["getNoteCommentV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-comment/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记评论
         * @description 分页返回笔记的一级评论（第四版），参数与 v2 相同；公开文档仅列出 v2。
         */
        get: operations["getNoteCommentV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 返回单篇小红书笔记的正文、媒体和互动数据，用于内容分析、存档和投放研究。
         */
        get: operations["getNoteDetailV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 返回单篇笔记的正文、媒体、话题、计数和作者（第二版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
         */
        get: operations["getNoteDetailV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 返回单篇笔记的正文、媒体、话题、计数和作者（第三版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
         */
        get: operations["getNoteDetailV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 按笔记 ID 返回单篇笔记（第四版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
         */
        get: operations["getNoteDetailV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 按笔记 ID 返回单篇笔记（第五版）。参数与推荐版本 v1 相同，公开文档未列出本版本。
         */
        get: operations["getNoteDetailV5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 按笔记 ID 返回单篇笔记（第六版）。参数与推荐版本 v1 相同，公开文档仅列出这两个版本。
         */
        get: operations["getNoteDetailV6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-detail/v7": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @deprecated
         * @description 按笔记 ID 返回单篇笔记（第七版）。已弃用，请改用 `/api/xiaohongshu/get-note-detail/v1`。
         */
        get: operations["getNoteDetailV7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-note-sub-comment/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 评论回复
         * @description 分页返回某条评论下的回复，`has_more` 为 true 时用返回的游标继续翻页。
         */
        get: operations["getNoteSubCommentV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-topic-note-list/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 话题笔记列表
         * @description 分页返回某个话题下的笔记，可按热度或时间排序，适合跟踪话题内容。
         */
        get: operations["getTopicNoteListV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user-note-list/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户发布的笔记
         * @description 分页返回用户发布的笔记（第一版），参数名与 v4 相同；公开文档仅列出 v4。
         */
        get: operations["getUserNoteListV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user-note-list/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户发布的笔记
         * @description 分页返回用户发布的笔记（第二版），参数名与 v4 相同；公开文档仅列出 v4。
         */
        get: operations["getUserNoteListV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user-note-list/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户发布的笔记
         * @description 分页返回用户发布的笔记（第三版），参数名与 v4 相同；公开文档仅列出 v4。
         */
        get: operations["getUserNoteListV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user-note-list/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户发布的笔记
         * @description 分页返回用户发布的笔记，含封面、文案、时间和计数；公开文档仅列出本版本。
         */
        get: operations["getUserNoteListV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户信息
         * @description 返回用户的公开资料：昵称、简介、头像、属地、认证状态，以及粉丝数和关注数。
         */
        get: operations["getUserV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/get-user/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户信息
         * @description 返回用户的公开资料（第四版），参数名与 v3 相同；公开文档仅列出 v3。
         */
        get: operations["getUserV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/hot-list/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 热榜
         * @description 返回小红书当前的热榜内容，除 Token 外无需其他参数；公开文档未列出本接口。
         */
        get: operations["hotListV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/hot-search/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 热门内容搜索
         * @description 按指定指标分页返回近 3 至 30 天的热门内容，可用搜索词或内容类目缩小范围。
         */
        get: operations["hotSearchV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-note/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记搜索
         * @description 分页返回关键词命中的笔记（第一版），参数与 v2 完全相同；公开文档未列出本版本。
         */
        get: operations["searchNoteV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-note/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记搜索
         * @description 分页返回关键词命中的笔记，含作者、图片和计数。v4 中排序与时间参数改名为 `sortType`、`timeFilter`。
         */
        get: operations["searchNoteV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-note/v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记搜索
         * @description 分页返回关键词命中的笔记（第三版），参数与 v2 完全相同；公开文档未列出本版本。
         */
        get: operations["searchNoteV3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-note/v4": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记搜索
         * @description 分页返回关键词命中的笔记（第四版）。与 v2 不同，使用 `sortType`、`timeFilter`，笔记类型为具名取值。
         */
        get: operations["searchNoteV4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-recommend/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 搜索词推荐
         * @description 返回输入关键词时小红书给出的推荐搜索词，可用于拓展相关词。
         */
        get: operations["searchRecommendV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/search-user/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 用户搜索
         * @description 分页返回关键词命中的用户，可由昵称或小红书号查到用户 ID。
         */
        get: operations["searchUserV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu/share-url-transfer/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 分享链接解析
         * @description 返回分享短链指向的完整地址，用于从 App 复制的链接找到对应笔记。
         */
        get: operations["shareUrlTransferV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Envelope: Envelope;
        AdvancedWidgetsGroup: AdvancedWidgetsGroup;
        AllShowTabConfig: AllShowTabConfig;
        AllSortStrategy: AllSortStrategy;
        At: At;
        AtUser: AtUser;
        AvatarPendant: AvatarPendant;
        BannerInfo: BannerInfo;
        BizLabel: BizLabel;
        Bound: Bound;
        BrandAccountInfo: BrandAccountInfo;
        BuyerInfo: BuyerInfo;
        Capa: Capa;
        Comment: Comment;
        CommentHashTag: CommentHashTag;
        CommentPromptConfig: CommentPromptConfig;
        CommentUser: CommentUser;
        Consumer: Consumer;
        ContentTransInfo: ContentTransInfo;
        Conversion: Conversion;
        CornerTagInfo: CornerTagInfo;
        DescAtUser: DescAtUser;
        ExtraMap: ExtraMap;
        FeedbackInfo: FeedbackInfo;
        Filter: Filter;
        FilterTag: FilterTag;
        FoldedArea: FoldedArea;
        FunctionEntry: FunctionEntry;
        FunctionSwitch: FunctionSwitch;
        GeoInfo: GeoInfo;
        GetNoteCommentV2Data: GetNoteCommentV2Data;
        GetNoteCommentV4Data: GetNoteCommentV4Data;
        GetNoteCommentV4DataComment: GetNoteCommentV4DataComment;
        GetNoteDetailV1Data: GetNoteDetailV1Data;
        GetNoteDetailV1Item: GetNoteDetailV1Item;
        GetNoteDetailV1ItemImage: GetNoteDetailV1ItemImage;
        GetNoteDetailV3Data: GetNoteDetailV3Data;
        GetNoteDetailV3Item: GetNoteDetailV3Item;
        GetNoteDetailV3ItemNote: GetNoteDetailV3ItemNote;
        GetNoteDetailV6Data: GetNoteDetailV6Data;
        GetNoteDetailV6Item: GetNoteDetailV6Item;
        GetNoteDetailV6ItemHashTag: GetNoteDetailV6ItemHashTag;
        GetNoteDetailV6ItemImage: GetNoteDetailV6ItemImage;
        GetNoteDetailV6ItemShareInfo: GetNoteDetailV6ItemShareInfo;
        GetNoteDetailV6ItemTopic: GetNoteDetailV6ItemTopic;
        GetNoteDetailV6ItemUser: GetNoteDetailV6ItemUser;
        GetNoteDetailV7Data: GetNoteDetailV7Data;
        GetNoteDetailV7Item: GetNoteDetailV7Item;
        GetNoteDetailV7ItemImage: GetNoteDetailV7ItemImage;
        GetNoteDetailV7ItemNote: GetNoteDetailV7ItemNote;
        GetNoteSubCommentV2Data: GetNoteSubCommentV2Data;
        GetNoteSubCommentV2DataComment: GetNoteSubCommentV2DataComment;
        GetUserNoteListV2Data: GetUserNoteListV2Data;
        GetUserNoteListV4Data: GetUserNoteListV4Data;
        GetUserNoteListV4DataImage: GetUserNoteListV4DataImage;
        GetUserNoteListV4DataNote: GetUserNoteListV4DataNote;
        GetUserNoteListV4DataUser: GetUserNoteListV4DataUser;
        GetUserV3Data: GetUserV3Data;
        GetUserV3DataLevel: GetUserV3DataLevel;
        GetUserV3DataResult: GetUserV3DataResult;
        GetUserV3DataShareInfo: GetUserV3DataShareInfo;
        GetUserV4Data: GetUserV4Data;
        GetUserV4DataTabVisible: GetUserV4DataTabVisible;
        GetUserV4DataZhongTongBarInfo: GetUserV4DataZhongTongBarInfo;
        Group: Group;
        H265: H265;
        H265Opaque1: H265Opaque1;
        HashTag: HashTag;
        HulaTab: HulaTab;
        Image: Image;
        Interaction: Interaction;
        InteractionArea: InteractionArea;
        Item: Item;
        ItemNote: ItemNote;
        Level: Level;
        LivePhoto: LivePhoto;
        LivePhotoImage: LivePhotoImage;
        LongPressShareInfo: LongPressShareInfo;
        Media: Media;
        MediaSaveConfig: MediaSaveConfig;
        MiniProgramInfo: MiniProgramInfo;
        NativeVoiceInfo: NativeVoiceInfo;
        Note: Note;
        NoteFunctionSwitch: NoteFunctionSwitch;
        NoteGeoInfo: NoteGeoInfo;
        NoteImage: NoteImage;
        NoteNumStat: NoteNumStat;
        NoteTextPressOption: NoteTextPressOption;
        NoteUser: NoteUser;
        Opaque1: Opaque1;
        OriginImg: OriginImg;
        Picture: Picture;
        Privacy: Privacy;
        QueryDebugInfo: QueryDebugInfo;
        QueryIntent: QueryIntent;
        Recommend: Recommend;
        RedClubInfo: RedClubInfo;
        Result: Result;
        SearchNoteV2Data: SearchNoteV2Data;
        SearchNoteV2DataItem: SearchNoteV2DataItem;
        SearchNoteV3Data: SearchNoteV3Data;
        SearchNoteV3DataItem: SearchNoteV3DataItem;
        SearchNoteV3DataNote: SearchNoteV3DataNote;
        SearchNoteV4Data: SearchNoteV4Data;
        SearchNoteV4DataImage: SearchNoteV4DataImage;
        SearchNoteV4DataNote: SearchNoteV4DataNote;
        SearchNoteV4DataUser: SearchNoteV4DataUser;
        SearchRecommendV1Data: SearchRecommendV1Data;
        SearchUserV2Data: SearchUserV2Data;
        SearchUserV2DataUser: SearchUserV2DataUser;
        SellerInfo: SellerInfo;
        ShareInfo: ShareInfo;
        ShareInfoV2: ShareInfoV2;
        ShareUrlTransferV1Data: ShareUrlTransferV1Data;
        ShowTagsV2: ShowTagsV2;
        Statistic: Statistic;
        StrategyInfo: StrategyInfo;
        Stream: Stream;
        SubComment: SubComment;
        TabPublic: TabPublic;
        TabVisible: TabVisible;
        Tag: Tag;
        TagInfo: TagInfo;
        TargetComment: TargetComment;
        Topic: Topic;
        UrlMultiLevel: UrlMultiLevel;
        User: User;
        UserDescInfo: UserDescInfo;
        UserDescInfoDescAtUser: UserDescInfoDescAtUser;
        Video: Video;
        VideoInfoV2: VideoInfoV2;
        ZhongTongBarInfo: ZhongTongBarInfo;
        ZhongTongBarInfoConversion: ZhongTongBarInfoConversion;
        AskDotsData: AskDotsData;
        AskDotsEnvelope: AskDotsEnvelope;
        GetNoteCommentV2Envelope: GetNoteCommentV2Envelope;
        GetNoteCommentV3Data: GetNoteCommentV3Data;
        GetNoteCommentV3Envelope: GetNoteCommentV3Envelope;
        GetNoteCommentV4Envelope: GetNoteCommentV4Envelope;
        GetNoteDetailV1Envelope: GetNoteDetailV1Envelope;
        GetNoteDetailV2Data: GetNoteDetailV2Data;
        GetNoteDetailV2Envelope: GetNoteDetailV2Envelope;
        GetNoteDetailV3Envelope: GetNoteDetailV3Envelope;
        GetNoteDetailV4Data: GetNoteDetailV4Data;
        GetNoteDetailV4Envelope: GetNoteDetailV4Envelope;
        GetNoteDetailV5Data: GetNoteDetailV5Data;
        GetNoteDetailV5Envelope: GetNoteDetailV5Envelope;
        GetNoteDetailV6Envelope: GetNoteDetailV6Envelope;
        GetNoteDetailV7Envelope: GetNoteDetailV7Envelope;
        GetNoteSubCommentV2Envelope: GetNoteSubCommentV2Envelope;
        GetTopicNoteListV1Data: GetTopicNoteListV1Data;
        GetTopicNoteListV1Envelope: GetTopicNoteListV1Envelope;
        GetUserNoteListV1Data: GetUserNoteListV1Data;
        GetUserNoteListV1Envelope: GetUserNoteListV1Envelope;
        GetUserNoteListV2Envelope: GetUserNoteListV2Envelope;
        GetUserNoteListV3Data: GetUserNoteListV3Data;
        GetUserNoteListV3Envelope: GetUserNoteListV3Envelope;
        GetUserNoteListV4Envelope: GetUserNoteListV4Envelope;
        GetUserV3Envelope: GetUserV3Envelope;
        GetUserV4Envelope: GetUserV4Envelope;
        HotListV1Data: HotListV1Data;
        HotListV1Envelope: HotListV1Envelope;
        HotSearchV1Data: HotSearchV1Data;
        HotSearchV1Envelope: HotSearchV1Envelope;
        SearchNoteV1Data: SearchNoteV1Data;
        SearchNoteV1Envelope: SearchNoteV1Envelope;
        SearchNoteV2Envelope: SearchNoteV2Envelope;
        SearchNoteV3Envelope: SearchNoteV3Envelope;
        SearchNoteV4Envelope: SearchNoteV4Envelope;
        SearchRecommendV1Envelope: SearchRecommendV1Envelope;
        SearchUserV2Envelope: SearchUserV2Envelope;
        ShareUrlTransferV1Envelope: ShareUrlTransferV1Envelope;
    };
    responses: {
        /** @description 400：参数无效 */
        Status400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 100：Token 无效或已停用 */
        Status401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 600：无权调用该接口 */
        Status403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 302：超过调用频率限制；303：超过当日调用次数上限 */
        Status429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 500：服务器内部错误 */
        Status500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 503：含义未公布 */
        Status503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    askDots: {
        parameters: {
            query: AskDotsParameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AskDotsEnvelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteCommentV2: {
        parameters: {
            query: GetNoteCommentV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteCommentV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteCommentV3: {
        parameters: {
            query: GetNoteCommentV3Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteCommentV3Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteCommentV4: {
        parameters: {
            query: GetNoteCommentV4Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteCommentV4Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV1: {
        parameters: {
            query: GetNoteDetailV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV2: {
        parameters: {
            query: GetNoteDetailV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV3: {
        parameters: {
            query: GetNoteDetailV3Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV3Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV4: {
        parameters: {
            query: GetNoteDetailV4Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV4Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV5: {
        parameters: {
            query: GetNoteDetailV5Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV5Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV6: {
        parameters: {
            query: GetNoteDetailV6Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV6Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteDetailV7: {
        parameters: {
            query: GetNoteDetailV7Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteDetailV7Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getNoteSubCommentV2: {
        parameters: {
            query: GetNoteSubCommentV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetNoteSubCommentV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getTopicNoteListV1: {
        parameters: {
            query: GetTopicNoteListV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetTopicNoteListV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserNoteListV1: {
        parameters: {
            query: GetUserNoteListV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserNoteListV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserNoteListV2: {
        parameters: {
            query: GetUserNoteListV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserNoteListV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserNoteListV3: {
        parameters: {
            query: GetUserNoteListV3Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserNoteListV3Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserNoteListV4: {
        parameters: {
            query: GetUserNoteListV4Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserNoteListV4Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserV3: {
        parameters: {
            query: GetUserV3Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserV3Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    getUserV4: {
        parameters: {
            query: GetUserV4Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetUserV4Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    hotListV1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HotListV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    hotSearchV1: {
        parameters: {
            query?: HotSearchV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": HotSearchV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchNoteV1: {
        parameters: {
            query: SearchNoteV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchNoteV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchNoteV2: {
        parameters: {
            query: SearchNoteV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchNoteV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchNoteV3: {
        parameters: {
            query: SearchNoteV3Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchNoteV3Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchNoteV4: {
        parameters: {
            query: SearchNoteV4Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchNoteV4Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchRecommendV1: {
        parameters: {
            query: SearchRecommendV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchRecommendV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    searchUserV2: {
        parameters: {
            query: SearchUserV2Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchUserV2Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
    shareUrlTransferV1: {
        parameters: {
            query: ShareUrlTransferV1Parameters;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 完整的响应，`code` 为 0 表示成功。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ShareUrlTransferV1Envelope;
                };
            };
            400: components["responses"]["Status400"];
            401: components["responses"]["Status401"];
            403: components["responses"]["Status403"];
            429: components["responses"]["Status429"];
            500: components["responses"]["Status500"];
            503: components["responses"]["Status503"];
        };
    };
}
/** @description 所有响应共用的外层结构。调用是否成功只看 `code`，不看 HTTP 状态码。 */
export interface Envelope {
    /**
     * @description 0 表示成功，其他取值：
     *     - 100：Token 无效或已停用
     *     - 101：含义未公布
     *     - 201：没有结果；请求本身成功，照常计费
     *     - 202：含义未公布
     *     - 300：含义未公布
     *     - 301：采集失败，可以重试
     *     - 302：超过调用频率限制
     *     - 303：超过当日调用次数上限
     *     - 400：参数无效
     *     - 404：含义未公布
     *     - 500：服务器内部错误
     *     - 503：含义未公布
     *     - 600：无权调用该接口
     *     - 601：余额不足
     *     - 602：已达到该 Token 的消费上限
     *
     *     也可能出现其他业务码。
     */
    code: number;
    /** @description 请求的数据；`code` 不为 0 时为 null。 */
    data: unknown;
    /** @description 接口返回的错误信息。 */
    message?: string | null;
    /** @description 接口记录该响应的时间。 */
    recordTime?: string | null;
    /** @description 接口为该请求分配的 ID。 */
    requestId?: string | null;
}
export interface AdvancedWidgetsGroup {
    groups?: Group[];
}
export interface AllShowTabConfig {
    tab_id?: string;
    tab_index_weight?: number;
    tab_name?: string;
}
export interface AllSortStrategy {
    optional_name?: string;
    suffix_name?: string;
    type?: string;
}
export interface At {
    followed?: boolean;
    id?: string;
    level?: Level;
    name?: string;
    nickname?: string;
    red_official_verified?: boolean;
    red_official_verify_type?: number;
    show_red_official_verify_icon?: boolean;
    track_duration?: number;
}
export interface AtUser {
    ai_agent?: boolean;
    level?: Level;
    nickname?: string;
    userid?: string;
}
export interface AvatarPendant {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    current_user_pendant?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    current_user_pet?: boolean;
}
export interface BannerInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    bg_color?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    image?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    like_status?: boolean;
}
export interface BizLabel {
    group_invite?: string;
    product_review?: boolean;
    rich_text?: string;
}
export interface Bound {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    h?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    w?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    x?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    y?: number;
}
export interface BrandAccountInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    conversions?: Conversion[];
}
export interface BuyerInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    choice_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    extra_map?: ExtraMap;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_name?: string;
}
export interface Capa {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    frame_ts?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    is_ai_tab?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    is_upload?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    is_user_select?: boolean;
}
export interface Comment {
    at_users?: AtUser[];
    biz_label?: BizLabel;
    collected?: boolean;
    comment_type?: number;
    content?: string;
    downvoted?: boolean;
    friend_liked_msg?: string;
    /** @description 已观察到的 14 个对象中有 1 个含此字段。 */
    hash_tags?: CommentHashTag[];
    hidden?: boolean;
    id?: string;
    ip_location?: string;
    like_count?: number;
    liked?: boolean;
    note_id?: string;
    score?: number;
    share_strategy?: number;
    show_tags?: unknown[];
    show_tags_v2?: ShowTagsV2[];
    show_type?: string;
    status?: number;
    sub_comment_count?: number;
    /** @description 已观察到的 14 个对象中有 3 个含此字段。 */
    sub_comment_cursor?: string;
    sub_comments?: SubComment[];
    time?: number;
    track_id?: string;
    translation_strategy?: number;
    user?: CommentUser;
}
export interface CommentHashTag {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    disable_jump?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
}
export interface CommentPromptConfig {
    forbidden_cmt_type?: number;
    placeholder_long?: string;
    placeholder_short?: string;
}
export interface CommentUser {
    additional_tags?: {
        [key: string]: unknown;
    };
    ai_agent?: boolean;
    current_user?: string;
    images?: string;
    level?: Level;
    nickname?: string;
    red_id?: string;
    userid?: string;
}
export interface Consumer {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    can_super_resolution?: boolean;
}
export interface ContentTransInfo {
    strategy?: number;
}
export interface Conversion {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    icon?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_red_shop?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_shop?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sub_title?: string;
}
export interface CornerTagInfo {
    icon?: string;
    location?: number;
    style?: number;
    text?: string;
    text_en?: string;
    type?: string;
}
export interface DescAtUser {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nickname?: string;
}
export interface ExtraMap {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    curationGoodsSearch?: string;
}
export interface FeedbackInfo {
    dislike_status?: number;
}
export interface Filter {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    filter_tags?: FilterTag[] | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    group_show_type?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    id?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    invisible?: boolean | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    name?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    type?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    word_request_id?: string | null;
}
export interface FilterTag {
    icon_tail_url?: string | null;
    icon_tail_url_night?: string | null;
    icon_url?: string | null;
    icon_url_night?: string | null;
    id?: string | null;
    name?: string | null;
    need_location_info?: boolean | null;
    origin_text?: string | null;
    /** @description 始终为 null。 */
    sub_filters?: unknown;
    sub_filters_select_type?: string | null;
}
export interface FoldedArea {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hidden_title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_title?: string;
}
export interface FunctionEntry {
    type?: string;
}
export interface FunctionSwitch {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    enable?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    type?: string;
}
export interface GeoInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    distance?: string;
}
/** @description `GET /api/xiaohongshu/get-note-comment/v2` 的 data，依据 1 个已观察到的响应。 */
export interface GetNoteCommentV2Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    all_sort_strategies?: AllSortStrategy[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_count_l1?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments?: Comment[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    current_sort_strategy?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cursor?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    folded_area?: FoldedArea;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_more?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    page_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_id?: string;
}
/** @description `GET /api/xiaohongshu/get-note-comment/v4` 的 data，依据 1 个已观察到的响应。 */
export interface GetNoteCommentV4Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    all_sort_strategies?: AllSortStrategy[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_count_l1?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments?: GetNoteCommentV4DataComment[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    current_sort_strategy?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cursor?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    folded_area?: FoldedArea;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_more?: boolean;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    page_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_id?: string;
}
export interface GetNoteCommentV4DataComment {
    at_users?: AtUser[];
    biz_label?: BizLabel;
    collected?: boolean;
    comment_type?: number;
    content?: string;
    downvoted?: boolean;
    friend_liked_msg?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    hash_tags?: CommentHashTag[];
    hidden?: boolean;
    id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    ip_location?: string;
    like_count?: number;
    liked?: boolean;
    /** @description 已观察到的 10 个对象中有 2 个含此字段。 */
    media_source_type?: number;
    note_id?: string;
    /** @description 已观察到的 10 个对象中有 2 个含此字段。 */
    pictures?: Picture[];
    score?: number;
    share_strategy?: number;
    show_tags?: unknown[];
    show_tags_v2?: ShowTagsV2[];
    show_type?: string;
    status?: number;
    sub_comment_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    sub_comment_cursor?: string;
    sub_comments?: SubComment[];
    time?: number;
    track_id?: string;
    translation_strategy?: number;
    user?: CommentUser;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v1` 的 data，依据 1 个已观察到的响应。 */
export type GetNoteDetailV1Data = GetNoteDetailV1Item[];
export interface GetNoteDetailV1Item {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_list?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_list?: Note[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    track_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
}
export interface GetNoteDetailV1ItemImage {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fileid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    index?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    latitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    longitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_load_original_image?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    origin_img?: OriginImg;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    original?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    scale_to_large?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_intention?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trace_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url_multi_level?: UrlMultiLevel;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v3` 的 data，依据 1 个已观察到的响应。 */
export type GetNoteDetailV3Data = GetNoteDetailV3Item[];
export interface GetNoteDetailV3Item {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_list?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_list?: GetNoteDetailV3ItemNote[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    track_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
}
export interface GetNoteDetailV3ItemNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    api_upgrade?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ats?: At[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    co_produce_link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_prompt_config?: CommentPromptConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    content_trans_info?: ContentTransInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cooperate_binds?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    countdown?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_brand_lottery?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_bridge_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_related_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    feedback_info?: FeedbackInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    foot_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    function_switch?: FunctionSwitch[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_related_goods?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hash_tag?: HashTag[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    head_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: Image[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    in_censor?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ip_location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_users?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    long_press_share_info?: LongPressShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    may_have_red_packet?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    media_save_config?: MediaSaveConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_next_step?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_product_review?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_text_press_options?: NoteTextPressOption[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    privacy?: Privacy;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_envelope_note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_code_flag?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info?: ShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shared_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sticky?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_language_code?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    topics?: Topic[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    use_water_color?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    view_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_groups?: string[][];
}
/** @description `GET /api/xiaohongshu/get-note-detail/v6` 的 data。尚未观察到任何响应。 */
export type GetNoteDetailV6Data = GetNoteDetailV6Item[];
export interface GetNoteDetailV6Item {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    collected_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    comments_count?: number;
    /**
     * @description 完整正文。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    desc?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    hash_tag?: GetNoteDetailV6ItemHashTag[];
    /**
     * @description 部分响应中缺失。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    images_list?: GetNoteDetailV6ItemImage[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    ip_location?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    liked_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    share_info?: GetNoteDetailV6ItemShareInfo;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    shared_count?: number;
    /**
     * @description Unix 时间，单位为秒。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    time?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    title?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    topics?: GetNoteDetailV6ItemTopic[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    type?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    user?: GetNoteDetailV6ItemUser;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    video_info_v2?: VideoInfoV2 | null;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    view_count?: number;
}
export interface GetNoteDetailV6ItemHashTag {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    name?: string;
}
export interface GetNoteDetailV6ItemImage {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    height?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    original?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    url?: string;
    /**
     * @description 在已报告的响应中均为空。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    url_size_large?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    width?: number;
}
export interface GetNoteDetailV6ItemShareInfo {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    content?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    image?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    link?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    title?: string;
}
export interface GetNoteDetailV6ItemTopic {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    link?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    name?: string;
}
export interface GetNoteDetailV6ItemUser {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    images?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    name?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    nickname?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    red_id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    userid?: string;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v7` 的 data，依据 1 个已观察到的响应。 */
export type GetNoteDetailV7Data = GetNoteDetailV7Item[];
export interface GetNoteDetailV7Item {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_list?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_list?: GetNoteDetailV7ItemNote[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    track_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
}
export interface GetNoteDetailV7ItemImage {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fileid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    index?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    latitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    live_photo?: LivePhoto;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    live_photo_file_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    longitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_load_original_image?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    origin_img?: OriginImg;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    original?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    scale_to_large?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_intention?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trace_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url_8k?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url_multi_level?: UrlMultiLevel;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number;
}
export interface GetNoteDetailV7ItemNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    api_upgrade?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ats?: At[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    co_produce_link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_prompt_config?: CommentPromptConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    content_trans_info?: ContentTransInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cooperate_binds?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    countdown?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_brand_lottery?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_bridge_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_related_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    feedback_info?: FeedbackInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    foot_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    function_switch?: FunctionSwitch[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_related_goods?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hash_tag?: HashTag[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    head_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: GetNoteDetailV7ItemImage[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    in_censor?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ip_location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_users?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    long_press_share_info?: LongPressShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    may_have_red_packet?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    media_save_config?: MediaSaveConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_next_step?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_product_review?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_text_press_options?: NoteTextPressOption[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    privacy?: Privacy;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_envelope_note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_code_flag?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info?: ShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shared_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sticky?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_language_code?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    topics?: Topic[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    use_water_color?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    view_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_groups?: string[][];
}
/** @description `GET /api/xiaohongshu/get-note-sub-comment/v2` 的 data，依据 1 个已观察到的响应。 */
export interface GetNoteSubCommentV2Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments?: GetNoteSubCommentV2DataComment[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cursor?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_more?: boolean;
}
export interface GetNoteSubCommentV2DataComment {
    at_users?: unknown[];
    biz_label?: BizLabel;
    collected?: boolean;
    comment_type?: number;
    content?: string;
    downvoted?: boolean;
    friend_liked_msg?: string;
    hidden?: boolean;
    id?: string;
    like_count?: number;
    liked?: boolean;
    note_id?: string;
    score?: number;
    share_strategy?: number;
    show_tags?: unknown[];
    show_tags_v2?: unknown[];
    show_type?: string;
    status?: number;
    target_comment?: TargetComment;
    time?: number;
    translation_strategy?: number;
    user?: CommentUser;
}
/** @description `GET /api/xiaohongshu/get-user-note-list/v2` 的 data，依据 1 个已观察到的响应。 */
export interface GetUserNoteListV2Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_more?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    notes?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tags?: unknown[];
}
/** @description `GET /api/xiaohongshu/get-user-note-list/v4` 的 data，依据 1 个已观察到的响应。 */
export interface GetUserNoteListV4Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_more?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    notes?: GetUserNoteListV4DataNote[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tags?: unknown[];
}
export interface GetUserNoteListV4DataImage {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fileid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    original?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trace_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url_size_large?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number;
}
export interface GetUserNoteListV4DataNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ats?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    create_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cursor?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    display_title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: GetUserNoteListV4DataImage[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    infavs?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    inlikes?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_goods_note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    level?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    likes?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nice_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    niced?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    price?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    recommend?: Recommend;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sticky?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    time_desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: GetUserNoteListV4DataUser;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    view_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
}
export interface GetUserNoteListV4DataUser {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    followed?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fstatus?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nickname?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    userid?: string;
}
/** @description `GET /api/xiaohongshu/get-user/v3` 的 data，依据 1 个已观察到的响应。 */
export interface GetUserV3Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    avatar_like_status?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    avatar_pendant?: AvatarPendant;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    banner_info?: BannerInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    blocked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    blocking?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_book_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_brand_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_movie_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_notes_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_poi_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_product_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_tags_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    community_rule_url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    default_collection_tab?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc_at_users?: DescAtUser[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fans?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    follows?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fstatus?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    gender?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hula_tabs?: HulaTab;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    identity_deeplink?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    identity_label_migrated?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    imageb?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interactions?: Interaction[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ip_location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_login_user_pro_account?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_recommend_level_illegal?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    level?: GetUserV3DataLevel;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    location_jump?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nboards?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ndiscovery?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nickname?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_num_stat?: NoteNumStat;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    real_name_deep_target?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    real_name_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    recommend_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    recommend_info_icon?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_club_info?: RedClubInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verified?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_base_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_content?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    remark_name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    result?: GetUserV3DataResult;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sec_account_deeplink?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seller_info?: SellerInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info?: GetUserV3DataShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info_v2?: GetUserV3DataShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_extra_info_button?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_public?: TabPublic;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_visible?: TabVisible;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tags?: Tag[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_desc_info?: UserDescInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_role_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_widget_switch?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    userid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    zhong_tong_bar_info?: ZhongTongBarInfo;
}
export interface GetUserV3DataLevel {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    image_link?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    number?: number;
}
export interface GetUserV3DataResult {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    code?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    message?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    success?: boolean;
}
export interface GetUserV3DataShareInfo {
    content?: string;
    title?: string;
}
/** @description `GET /api/xiaohongshu/get-user/v4` 的 data，依据 1 个已观察到的响应。 */
export interface GetUserV4Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    avatar_like_status?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    avatar_pendant?: AvatarPendant;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    banner_info?: BannerInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    blocked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    blocking?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    brand_account_info?: BrandAccountInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    buyer_info?: BuyerInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_book_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_brand_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_movie_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_notes_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_poi_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_product_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_tags_num?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    community_rule_url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    default_collection_tab?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc_at_users?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fans?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    follows?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fstatus?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    gender?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hula_tabs?: HulaTab;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    identity_deeplink?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    identity_label_migrated?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    imageb?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interactions?: Interaction[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ip_location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_login_user_pro_account?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_recommend_level_illegal?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    level?: GetUserV3DataLevel;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    location_jump?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nboards?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ndiscovery?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nickname?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_num_stat?: NoteNumStat;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    real_name_deep_target?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    real_name_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    recommend_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    recommend_info_icon?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_club_info?: RedClubInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verified?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_base_info?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_content?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_official_verify_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    remark_name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    result?: GetUserV3DataResult;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sec_account_deeplink?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info?: GetUserV3DataShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info_v2?: ShareInfoV2;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_extra_info_button?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_public?: TabPublic;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_visible?: GetUserV4DataTabVisible;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tags?: Tag[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_desc_info?: UserDescInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_role_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_widget_switch?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    userid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    zhong_tong_bar_info?: GetUserV4DataZhongTongBarInfo;
}
export interface GetUserV4DataTabVisible {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    buyer?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collect?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    like?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seed?: boolean;
}
export interface GetUserV4DataZhongTongBarInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    conversions?: ZhongTongBarInfoConversion[];
}
export interface Group {
    fetch_types?: string[];
    mode?: number;
}
export interface H265 {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    audio_bitrate?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    audio_channels?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    audio_codec?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    audio_duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    avg_bitrate?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    backup_urls?: string[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    default_stream?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    format?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fps?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    hdr_type?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    height?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    master_url?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    opaque1?: H265Opaque1;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    psnr?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    quality_type?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    rotate?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    size?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    sr?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    ssim?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    stream_desc?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    stream_type?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    token?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    video_bitrate?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    video_codec?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    video_duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    vmaf?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    volume?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    weight?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    width?: number;
}
export interface H265Opaque1 {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    amend?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    device_score?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    didLoudnorm?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    has_soundtrack?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pcdn_302_flag?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pcdn_supplier?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    use_pcdn?: string;
}
export interface HashTag {
    bizId?: string;
    current_score?: number;
    id?: string;
    link?: string;
    name?: string;
    record_count?: number;
    record_emoji?: string;
    record_unit?: string;
    tag_hint?: string;
    type?: string;
}
export interface HulaTab {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    all_show_tab_config?: AllShowTabConfig[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    tab_id_selected?: string;
}
export interface Image {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fileid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    index?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    latitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    live_photo?: LivePhoto;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    live_photo_file_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    longitude?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_load_original_image?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    origin_img?: OriginImg;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    original?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    scale_to_large?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_intention?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trace_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url_multi_level?: UrlMultiLevel;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number;
}
export interface Interaction {
    count?: number;
    is_private?: boolean;
    name?: string;
    toast?: string;
    type?: string;
}
export interface InteractionArea {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    status?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    text?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    type?: number;
}
export interface Item {
    highlight_flags?: boolean[];
    icon?: string;
    icon_night?: string;
    is_intervened?: boolean;
    link?: string;
    search_type?: string;
    text?: string;
    type?: string;
}
export interface ItemNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    corner_tag_info?: CornerTagInfo[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cover_image_index?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    debug_info_str?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    extract_text_enabled?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    geo_info?: GeoInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: NoteImage[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interaction_area?: InteractionArea;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nice_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    niced?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_attributes?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    result_from?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shared_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tag_info?: TagInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    timestamp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: NoteUser;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    xsec_token?: string;
}
export interface Level {
    image?: string;
}
export interface LivePhoto {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    capa?: Capa;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    consumer?: Consumer;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    image?: LivePhotoImage;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    media?: Media;
}
export interface LivePhotoImage {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    first_frame?: string;
}
export interface LongPressShareInfo {
    block_private_msg?: boolean;
    content?: string;
    function_entries?: FunctionEntry[];
    guide_audited?: boolean;
    is_star?: boolean;
    show_wechat_tag?: boolean;
    title?: string;
}
export interface Media {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    stream?: Stream;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    user_level?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    video?: Video;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    video_id?: string;
}
export interface MediaSaveConfig {
    disable_save?: boolean;
    disable_watermark?: boolean;
    disable_weibo_cover?: boolean;
}
export interface MiniProgramInfo {
    desc?: string;
    path?: string;
    share_title?: string;
    thumb?: string;
    title?: string;
    user_name?: string;
    webpage_url?: string;
}
export interface NativeVoiceInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cover?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    duration?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    md5sum?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    optimize_exp_in_use_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sound_bg_music_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sound_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    subtitle?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    use_count?: number;
}
export interface Note {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    api_upgrade?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ats?: At[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comment_prompt_config?: CommentPromptConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    content_trans_info?: ContentTransInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cooperate_binds?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    countdown?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_brand_lottery?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_bridge_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable_fls_related_cards?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    feedback_info?: FeedbackInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    foot_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    function_switch?: NoteFunctionSwitch[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_co_produce?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_related_goods?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hash_tag?: HashTag[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    head_tags?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: GetNoteDetailV1ItemImage[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    in_censor?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ip_location?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_users?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    long_press_share_info?: LongPressShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    may_have_red_packet?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    media_save_config?: MediaSaveConfig;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    native_voice_info?: NativeVoiceInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_next_step?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    need_product_review?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_text_press_options?: NoteTextPressOption[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    privacy?: Privacy;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    red_envelope_note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seeded_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_code_flag?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    share_info?: ShareInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shared_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    sticky?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    text_language_code?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    topics?: Topic[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    use_water_color?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: User;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    view_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_groups?: string[][];
}
export interface NoteFunctionSwitch {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    enable?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    reason?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
}
export interface NoteGeoInfo extends GeoInfo {
}
export interface NoteImage {
    fileid?: string;
    height?: number;
    need_load_original_image?: boolean;
    original?: string;
    trace_id?: string;
    url?: string;
    url_size_large?: string;
    width?: number;
}
export interface NoteNumStat {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    collected?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    liked?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    posted?: number;
}
export interface NoteTextPressOption {
    extra?: string;
    key?: string;
}
export interface NoteUser {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    followed?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    images?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    nickname?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_id?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_official_verified?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_official_verify_type?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    show_red_official_verify_icon?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    track_duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    userid?: string;
}
export interface Opaque1 {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    amend?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    amend_mobile?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    domestic?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    livephoto_flag?: string;
}
export interface OriginImg {
    height?: number;
    size?: number;
    width?: number;
}
export interface Picture {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    box_h?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    box_w?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    file_id?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    height?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    origin_url?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    url?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    width?: number;
}
export interface Privacy {
    nick_names?: string;
    show_tips?: boolean;
    type?: number;
}
export interface QueryDebugInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    is_forbidden?: boolean;
}
export interface QueryIntent {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    goodsIntent?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    low_supply_intent?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    search_ask_intent?: boolean;
}
export interface Recommend {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    icon?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    target_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    target_name?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    track_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
}
export interface RedClubInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_club?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_club_level?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    red_club_url?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    redclubscore?: number;
}
export interface Result {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    message?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    success?: boolean;
}
/** @description `GET /api/xiaohongshu/search-note/v2` 的 data，依据 1 个已观察到的响应。 */
export interface SearchNoteV2Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ai_mode_enable?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    can_cut?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cur_cut_number?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    dqa_authorized_user_by_shared?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    dqa_instant_sid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_broad_query?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    items?: SearchNoteV2DataItem[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_debug_info?: QueryDebugInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_intent?: QueryIntent;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    request_dqa?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    request_dqa_instant?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_dqa_new_page_exp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_pull_down_opt_exp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_request_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    service_status?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_single_col?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    strategy_info?: StrategyInfo;
}
export interface SearchNoteV2DataItem {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note?: ItemNote;
}
/** @description `GET /api/xiaohongshu/search-note/v3` 的 data，依据 1 个已观察到的响应。 */
export interface SearchNoteV3Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ai_mode_enable?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    can_cut?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cur_cut_number?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    dqa_authorized_user_by_shared?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    dqa_instant_sid?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_broad_query?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    items?: SearchNoteV3DataItem[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_debug_info?: QueryDebugInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_intent?: QueryIntent;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    query_type?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    request_dqa?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    request_dqa_instant?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_dqa_new_page_exp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_pull_down_opt_exp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_request_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    service_status?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    show_single_col?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    strategy_info?: StrategyInfo;
}
export interface SearchNoteV3DataItem {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    model_type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note?: SearchNoteV3DataNote;
}
export interface SearchNoteV3DataNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collected_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    comments_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    corner_tag_info?: CornerTagInfo[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cover_image_index?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    debug_info_str?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    extract_text_enabled?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    geo_info?: GeoInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    has_music?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    images_list?: NoteImage[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interaction_area?: InteractionArea;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    last_update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    liked_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nice_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    niced?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note_attributes?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    result_from?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shared_count?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tag_info?: TagInfo;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    timestamp?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    update_time?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user?: NoteUser;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    widgets_context?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    xsec_token?: string;
}
/** @description `GET /api/xiaohongshu/search-note/v4` 的 data。尚未观察到任何响应。 */
export interface SearchNoteV4Data {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    ads?: unknown[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    api_info?: {
        [key: string]: unknown;
    };
    /** @description 来自用户反馈，本项目尚未观察到。 */
    has_more?: boolean;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    notes?: SearchNoteV4DataNote[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    recommend_queries?: string[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    search_meta?: {
        [key: string]: unknown;
    };
    /** @description 来自用户反馈，本项目尚未观察到。 */
    statistics?: Statistic;
    /**
     * @description 本页的笔记数。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    total?: number;
}
export interface SearchNoteV4DataImage {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    height?: number;
    /**
     * @description 常为空；地址在 `url_size_large` 中。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    url?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    url_size_large?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    width?: number;
}
export interface SearchNoteV4DataNote {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    collected_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    comments_count?: number;
    /**
     * @description 约 60 个字符的预览。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    desc?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    geo_info?: NoteGeoInfo;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    images_list?: SearchNoteV4DataImage[];
    /** @description 来自用户反馈，本项目尚未观察到。 */
    last_update_time?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    liked_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    shared_count?: number;
    /**
     * @description 在已报告的响应中均为空。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    tags?: unknown[];
    /**
     * @description Unix 时间，单位为秒。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    timestamp?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    title?: string;
    /**
     * @description `normal` 或 `video`。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    type?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    user?: SearchNoteV4DataUser;
}
export interface SearchNoteV4DataUser {
    /**
     * @description 头像地址。
     *
     *     来自用户反馈，本项目尚未观察到。
     */
    images?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    nickname?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    red_id?: string;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    userid?: string;
}
/** @description `GET /api/xiaohongshu/search-recommend/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SearchRecommendV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    items?: Item[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    result?: Result;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    search_cpl_id?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    word_request_id?: string;
}
/** @description `GET /api/xiaohongshu/search-user/v2` 的 data，依据 1 个已观察到的响应。 */
export interface SearchUserV2Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    filters?: Filter[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    users?: SearchUserV2DataUser[] | null;
}
export interface SearchUserV2DataUser {
    desc?: string | null;
    followed?: boolean | null;
    id?: string | null;
    image?: string | null;
    link?: string | null;
    name?: string | null;
    reason?: string | null;
    red_id?: string | null;
    red_official_verified?: boolean | null;
    red_official_verify_type?: number | null;
    self?: boolean | null;
    show_red_official_verify_icon?: boolean | null;
    sub_title?: string | null;
}
export interface SellerInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    is_tab_goods_first?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_code_names?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    tab_goods_api_version?: number;
}
export interface ShareInfo {
    block_private_msg?: boolean;
    content?: string;
    function_entries?: FunctionEntry[];
    guide_audited?: boolean;
    image?: string;
    is_star?: boolean;
    link?: string;
    show_wechat_tag?: boolean;
    title?: string;
    wechat_share_desc?: string;
}
export interface ShareInfoV2 {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    content?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ecom_content?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ecom_share_link?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ecom_title?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string;
}
/** @description `GET /api/xiaohongshu/share-url-transfer/v1` 的 data，依据 1 个已观察到的响应。 */
export interface ShareUrlTransferV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    redirect_url?: string;
}
export interface ShowTagsV2 {
    pos?: string;
    style_id?: string;
    text?: string;
    type?: string;
}
export interface Statistic {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    ads_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    note_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    recommend_count?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    total_items?: number;
    /** @description 来自用户反馈，本项目尚未观察到。 */
    video_count?: number;
}
export interface StrategyInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    query_average_impression_count?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    query_can_guide_to_feed?: boolean;
}
export interface Stream {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    av1?: unknown[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    h264?: unknown[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    h265?: H265[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    h266?: unknown[];
}
export interface SubComment {
    at_users?: unknown[];
    biz_label?: BizLabel;
    collected?: boolean;
    comment_type?: number;
    content?: string;
    downvoted?: boolean;
    friend_liked_msg?: string;
    hidden?: boolean;
    id?: string;
    ip_location?: string;
    like_count?: number;
    liked?: boolean;
    note_id?: string;
    score?: number;
    share_strategy?: number;
    show_tags?: unknown[];
    show_tags_v2?: ShowTagsV2[];
    show_type?: string;
    status?: number;
    target_comment?: TargetComment;
    time?: number;
    translation_strategy?: number;
    user?: CommentUser;
}
export interface TabPublic {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    collection?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    collection_board?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    collection_note?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    seed?: boolean;
}
export interface TabVisible {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    collect?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    like?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    note?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    seed?: boolean;
}
export interface Tag {
    /** @description 已观察到的 5 个对象中有 2 个含此字段。 */
    icon?: string;
    /** @description 已观察到的 5 个对象中有 4 个含此字段。 */
    name?: string;
    tag_type?: string;
}
export interface TagInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    title?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    type?: string;
}
export interface TargetComment {
    id?: string;
    status?: number;
    user?: CommentUser;
}
export interface Topic {
    activity_online?: boolean;
    business_type?: number;
    discuss_num?: number;
    id?: string;
    image?: string;
    link?: string;
    name?: string;
    style?: number;
}
export interface UrlMultiLevel {
    high?: string;
    low?: string;
    medium?: string;
}
export interface User {
    followed?: boolean;
    fstatus?: string;
    id?: string;
    image?: string;
    level?: Level;
    name?: string;
    nickname?: string;
    red_id?: string;
    red_official_verified?: boolean;
    red_official_verify_type?: number;
    show_red_official_verify_icon?: boolean;
    track_duration?: number;
    userid?: string;
}
export interface UserDescInfo {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    desc?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    desc_at_users?: UserDescInfoDescAtUser[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    desc_keywords_switch?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    desc_with_placeholder?: string;
}
export interface UserDescInfoDescAtUser {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    nickname?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    user_id?: string;
}
export interface Video {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    biz_id?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    biz_name?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    bound?: Bound[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    drm_type?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    duration?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    hdr_type?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    height?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    md5?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    opaque1?: Opaque1;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    stream_types?: number[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    width?: number;
}
export interface VideoInfoV2 {
    /** @description 来自用户反馈，本项目尚未观察到。 */
    image?: {
        [key: string]: unknown;
    };
}
export interface ZhongTongBarInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    conversions?: unknown[];
}
export interface ZhongTongBarInfoConversion {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    icon?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    id?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    link?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    name?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    sub_title?: string;
}
/** @description `GET /api/xiaohongshu/ask-dots` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/ask-dots" FILE` 可根据响应推断其类型。 */
export type AskDotsData = unknown;
/** `askDots` 的完整响应，即 `GET` 的返回值。 */
export interface AskDotsEnvelope extends Envelope {
    data: AskDotsData | null;
}
/** `getNoteCommentV2` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteCommentV2Envelope extends Envelope {
    data: GetNoteCommentV2Data | null;
}
/** @description `GET /api/xiaohongshu/get-note-comment/v3` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-comment/v3" FILE` 可根据响应推断其类型。 */
export type GetNoteCommentV3Data = unknown;
/** `getNoteCommentV3` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteCommentV3Envelope extends Envelope {
    data: GetNoteCommentV3Data | null;
}
/** `getNoteCommentV4` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteCommentV4Envelope extends Envelope {
    data: GetNoteCommentV4Data | null;
}
/** `getNoteDetailV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV1Envelope extends Envelope {
    data: GetNoteDetailV1Data | null;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v2` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v2" FILE` 可根据响应推断其类型。 */
export type GetNoteDetailV2Data = unknown;
/** `getNoteDetailV2` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV2Envelope extends Envelope {
    data: GetNoteDetailV2Data | null;
}
/** `getNoteDetailV3` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV3Envelope extends Envelope {
    data: GetNoteDetailV3Data | null;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v4` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v4" FILE` 可根据响应推断其类型。 */
export type GetNoteDetailV4Data = unknown;
/** `getNoteDetailV4` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV4Envelope extends Envelope {
    data: GetNoteDetailV4Data | null;
}
/** @description `GET /api/xiaohongshu/get-note-detail/v5` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v5" FILE` 可根据响应推断其类型。 */
export type GetNoteDetailV5Data = unknown;
/** `getNoteDetailV5` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV5Envelope extends Envelope {
    data: GetNoteDetailV5Data | null;
}
/** `getNoteDetailV6` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV6Envelope extends Envelope {
    data: GetNoteDetailV6Data | null;
}
/** `getNoteDetailV7` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV7Envelope extends Envelope {
    data: GetNoteDetailV7Data | null;
}
/** `getNoteSubCommentV2` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteSubCommentV2Envelope extends Envelope {
    data: GetNoteSubCommentV2Data | null;
}
/** @description `GET /api/xiaohongshu/get-topic-note-list/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-topic-note-list/v1" FILE` 可根据响应推断其类型。 */
export type GetTopicNoteListV1Data = unknown;
/** `getTopicNoteListV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetTopicNoteListV1Envelope extends Envelope {
    data: GetTopicNoteListV1Data | null;
}
/** @description `GET /api/xiaohongshu/get-user-note-list/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v1" FILE` 可根据响应推断其类型。 */
export type GetUserNoteListV1Data = unknown;
/** `getUserNoteListV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserNoteListV1Envelope extends Envelope {
    data: GetUserNoteListV1Data | null;
}
/** `getUserNoteListV2` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserNoteListV2Envelope extends Envelope {
    data: GetUserNoteListV2Data | null;
}
/** @description `GET /api/xiaohongshu/get-user-note-list/v3` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v3" FILE` 可根据响应推断其类型。 */
export type GetUserNoteListV3Data = unknown;
/** `getUserNoteListV3` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserNoteListV3Envelope extends Envelope {
    data: GetUserNoteListV3Data | null;
}
/** `getUserNoteListV4` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserNoteListV4Envelope extends Envelope {
    data: GetUserNoteListV4Data | null;
}
/** `getUserV3` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserV3Envelope extends Envelope {
    data: GetUserV3Data | null;
}
/** `getUserV4` 的完整响应，即 `GET` 的返回值。 */
export interface GetUserV4Envelope extends Envelope {
    data: GetUserV4Data | null;
}
/** @description `GET /api/xiaohongshu/hot-list/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/hot-list/v1" FILE` 可根据响应推断其类型。 */
export type HotListV1Data = unknown;
/** `hotListV1` 的完整响应，即 `GET` 的返回值。 */
export interface HotListV1Envelope extends Envelope {
    data: HotListV1Data | null;
}
/** @description `GET /api/xiaohongshu/hot-search/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/hot-search/v1" FILE` 可根据响应推断其类型。 */
export type HotSearchV1Data = unknown;
/** `hotSearchV1` 的完整响应，即 `GET` 的返回值。 */
export interface HotSearchV1Envelope extends Envelope {
    data: HotSearchV1Data | null;
}
/** @description `GET /api/xiaohongshu/search-note/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu/search-note/v1" FILE` 可根据响应推断其类型。 */
export type SearchNoteV1Data = unknown;
/** `searchNoteV1` 的完整响应，即 `GET` 的返回值。 */
export interface SearchNoteV1Envelope extends Envelope {
    data: SearchNoteV1Data | null;
}
/** `searchNoteV2` 的完整响应，即 `GET` 的返回值。 */
export interface SearchNoteV2Envelope extends Envelope {
    data: SearchNoteV2Data | null;
}
/** `searchNoteV3` 的完整响应，即 `GET` 的返回值。 */
export interface SearchNoteV3Envelope extends Envelope {
    data: SearchNoteV3Data | null;
}
/** `searchNoteV4` 的完整响应，即 `GET` 的返回值。 */
export interface SearchNoteV4Envelope extends Envelope {
    data: SearchNoteV4Data | null;
}
/** `searchRecommendV1` 的完整响应，即 `GET` 的返回值。 */
export interface SearchRecommendV1Envelope extends Envelope {
    data: SearchRecommendV1Data | null;
}
/** `searchUserV2` 的完整响应，即 `GET` 的返回值。 */
export interface SearchUserV2Envelope extends Envelope {
    data: SearchUserV2Data | null;
}
/** `shareUrlTransferV1` 的完整响应，即 `GET` 的返回值。 */
export interface ShareUrlTransferV1Envelope extends Envelope {
    data: ShareUrlTransferV1Data | null;
}
/** `askDots` 的参数。 */
export interface AskDotsParameters {
    /** @description 向助手提出的问题或搜索词。 */
    keyword: string;
}
/** `getNoteCommentV2` 的参数。 */
export interface GetNoteCommentV2Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
    /** @description 上一页返回的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
    /**
     * @description 评论的排序方式。
     *
     *     取值：
     *     - `normal`：默认
     *     - `latest`：最新
     *     - `like_count`：点赞最多
     *
     *     默认值：`"latest"`
     */
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** `getNoteCommentV3` 的参数。 */
export interface GetNoteCommentV3Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
    /** @description 上一页返回的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
    /**
     * @description 评论的排序方式。
     *
     *     取值：
     *     - `normal`：默认
     *     - `latest`：最新
     *     - `like_count`：点赞最多
     *
     *     默认值：`"latest"`
     */
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** `getNoteCommentV4` 的参数。 */
export interface GetNoteCommentV4Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
    /** @description 上一页返回的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
    /**
     * @description 评论的排序方式。
     *
     *     取值：
     *     - `normal`：默认
     *     - `latest`：最新
     *     - `like_count`：点赞最多
     *
     *     默认值：`"latest"`
     */
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** `getNoteDetailV1` 的参数。 */
export interface GetNoteDetailV1Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV2` 的参数。 */
export interface GetNoteDetailV2Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV3` 的参数。 */
export interface GetNoteDetailV3Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV4` 的参数。 */
export interface GetNoteDetailV4Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV5` 的参数。 */
export interface GetNoteDetailV5Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV6` 的参数。 */
export interface GetNoteDetailV6Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteDetailV7` 的参数。 */
export interface GetNoteDetailV7Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getNoteSubCommentV2` 的参数。 */
export interface GetNoteSubCommentV2Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
    /** @description 要查看回复的评论 ID。 */
    commentId: string;
    /** @description 上一页返回的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
}
/** `getTopicNoteListV1` 的参数。 */
export interface GetTopicNoteListV1Parameters {
    /** @description 话题 ID。 */
    topicId: string;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `time`：最新
     *     - `hot`：最热
     *
     *     默认值：`"hot"`
     */
    sort?: "time" | "hot" | undefined;
    /** @description 上一页返回的游标，首页不传。 */
    cursor?: string | undefined;
}
/** `getUserNoteListV1` 的参数。 */
export interface GetUserNoteListV1Parameters {
    /** @description 用户 ID。 */
    userId: string;
    /** @description 上一页返回的游标，首页不传。 */
    lastCursor?: string | undefined;
}
/** `getUserNoteListV2` 的参数。 */
export interface GetUserNoteListV2Parameters {
    /** @description 用户 ID。 */
    userId: string;
    /** @description 上一页最后一篇笔记的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
}
/** `getUserNoteListV3` 的参数。 */
export interface GetUserNoteListV3Parameters {
    /** @description 用户 ID。 */
    userId: string;
    /** @description 上一页最后一篇笔记的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
}
/** `getUserNoteListV4` 的参数。 */
export interface GetUserNoteListV4Parameters {
    /** @description 用户 ID，或用户主页链接。 */
    userId: string;
    /** @description 上一页最后一篇笔记的 `cursor`，首页不传。 */
    lastCursor?: string | undefined;
}
/** `getUserV3` 的参数。 */
export interface GetUserV3Parameters {
    /** @description 用户 ID，或用户主页链接。 */
    userId: string;
}
/** `getUserV4` 的参数。 */
export interface GetUserV4Parameters {
    /** @description 用户 ID。 */
    userId: string;
}
/** `hotSearchV1` 的参数。 */
export interface HotSearchV1Parameters {
    /**
     * @description 搜索词，留空表示不限。
     *
     *     默认值：`""`
     */
    searchWord?: string | undefined;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    pageNum?: number | undefined;
    /**
     * @description 排序指标。
     *
     *     取值：
     *     - `premium_imp_num`：曝光量
     *     - `premium_good_read_rate`：优质阅读率
     *     - `premium_read_num`：阅读量
     *     - `premium_engage_num`：互动量
     *     - `premium_engage_rate`：互动率
     *     - `premium_like_num`：点赞数
     *     - `premium_fav_num`：收藏数
     *     - `premium_cmt_num`：评论数
     *
     *     默认值：`"premium_imp_num"`
     */
    orderBy?: "premium_imp_num" | "premium_good_read_rate" | "premium_read_num" | "premium_engage_num" | "premium_engage_rate" | "premium_like_num" | "premium_fav_num" | "premium_cmt_num" | undefined;
    /**
     * @description 统计的时间范围。
     *
     *     取值：
     *     - `DAY_3`：近 3 天
     *     - `DAY_7`：近 7 天
     *     - `DAY_14`：近 14 天
     *     - `DAY_30`：近 30 天
     *
     *     默认值：`"DAY_7"`
     */
    nd?: "DAY_3" | "DAY_7" | "DAY_14" | "DAY_30" | undefined;
    /**
     * @description 内容类目，只能填一个，填写完整路径，各级之间用 `#` 连接。
     *
     *     取值：
     *     - `内容类目#美妆`：`整体妆容`、`唇妆`、`眼妆`、`美甲`、`底妆`、`美妆合集`、`香水`、`美妆其他`
     *     - `内容类目#护肤`：`面部保养`、`面部清洁`、`护肤合集`、`护肤其他`
     *     - `内容类目#个人护理`：`头发产品`、`身体护理`、`口腔护理`、`护理其他`
     *     - `内容类目#母婴`：`母婴日常`、`早教`、`婴童用品`、`婴童洗护`、`婴童食品`、`婴童时尚`、`孕期穿搭`、`孕产经验`、`产后恢复`、`育儿经验`、`宝宝才艺`、`宝宝写真`、`母婴其他`
     *     - `内容类目#时尚`：`穿搭`、`配饰`、`发型`、`箱包`、`鞋靴`、`时尚其他`
     *     - `内容类目#美食`：`美食教程`、`美食探店`、`美食展示`、`美食测评`、`吃播`、`美食其他`
     *     - `内容类目#家居家装`：`装修`、`家居用品`、`花艺园艺`、`家居装饰`、`家具`、`家电`、`室内设计`、`居家经验`、`家居家装其他`
     *     - `内容类目#影视综资讯`：`动漫`、`娱乐资讯`、`影视`、`民生资讯`、`综艺`、`影视综其他`
     *     - `内容类目#运动健身`：`减脂塑形`、`滑雪`、`滑板`、`水上活动`、`运动其他`、`足球`、`篮球`、`跑步`、`游泳`
     *     - `内容类目#宠物`：`猫`、`狗`、`动物其他`
     *     - `内容类目#文化艺术`：`社科`、`文化`、`艺术`、`文化艺术其他`
     *     - `内容类目#兴趣爱好`：`绘画`、`手工`、`阅读`、`文具手账`、`舞蹈`、`兴趣爱好其他`、`玩具周边`
     *     - `内容类目#生活记录`：`接地气生活`、`日常片段`、`中外生活`、`品质生活`、`校园生活`
     *     - `内容类目#教育`：`大学教育`、`k12教育`、`家庭教育`、`学习日常`、`留学教育`、`教育其他`、`语言教育`
     *     - `内容类目#职场`：`职场干货`、`职场行业`、`职业考试`、`职场其他`
     *     - `内容类目#情感`：`情感知识`、`情感日常`、`情感其他`
     *     - `内容类目#摄影`：`人文风光摄影`、`摄影技巧`、`胶片摄影`、`人像摄影`、`摄影其他`
     *     - `内容类目#游戏`：`手机游戏`、`主机游戏`、`游戏其他`、`线下游戏`
     *     - `内容类目#科技数码`：`移动数码`、`玩机攻略`、`数码科技其他`
     *     - `内容类目#出行旅游`：`城市出行`、`户外`、`旅行`
     *     - `内容类目#音乐`
     *     - `内容类目#搞笑`
     *     - `内容类目#健康养生`
     *     - `内容类目#汽车`：`用车攻略`、`汽车评测`、`汽车其他`
     *     - `内容类目#婚嫁`：`婚礼造型`、`婚礼记录`、`婚礼经验`、`婚礼用品`
     *     - `内容类目#商业财经`
     *     - `内容类目#素材`
     *     - `内容类目#其他`
     *     - `所属行业#母婴`：`母婴出行`、`哺乳喂养工具`、`婴童个护清洁`、`母婴家居`、`母婴奶粉`、`母婴辅零食`、`婴童服饰鞋靴`、`玩具相关`、`母婴纸品`、`孕产妇相关`、`母婴营养品`、`婴童面部护肤`、`母婴小家电`
     *     - `所属行业#家用电器`：`大家电`、`厨卫电器`、`生活电器`、`家电套系`
     *     - `所属行业#3C数码`：`手机`、`数码设备`、`电脑`、`办公设备`、`操作系统`
     *     - `所属行业#食品饮料`：`休闲零食`、`方便速食`、`粮油调味`、`预制菜`、`饮料冲调`、`乳制品`、`水果/水产`、`肉禽蛋品`、`功能性食品`、`酒类（新）`
     *     - `所属行业#美妆个护`：`彩妆`、`美容护肤`、`香水香薰`、`身体洗护`、`口腔护理`、`头发护理`、`美容仪器`
     *     - `所属行业#汽车出行`：`乘用车`、`摩托车`、`电动自行车`、`自行车`、`卡车`、`汽车用品`、`维修保养`、`汽车服务`
     *     - `所属行业#本地生活`：`奶茶果汁(新)`、`咖啡(新)`、`甜品烘焙(新)`、`熟食卤味(新)`、`特色小吃/特产(新)`、`酒吧(新)`、`西式快餐(新)`、`中式快餐(新)`、`中式正餐(新)`、`西式正餐(新)`、`线下零售`
     *     - `所属行业#日化家清`：`家务工具`、`家用清洁`、`纸品`、`护理用品`
     *     - `所属行业#医疗健康`：`OTC`、`保健食品`、`保健用品`、`非OTC药品`、`健康机械`、`视力保健`、`家用医疗器械`、`成人计生（械）`
     *     - `所属行业#宠物（新）`：`宠物服务`、`宠物食品`、`宠物用品`、`养宠经验`、`宠物药保`
     *     - `所属行业#家居家装`：`灯饰光源`、`家居百货`、`家居建材零售`、`家具`、`家装辅材`、`家装主材`、`五金电具`、`装修设计与工程服务`、`智能家居`、`家居卖场`、`家居展会`、`家纺`、`餐厨杯`
     *     - `所属行业#出行旅游`：`交通出行`、`酒店住宿`、`国内游(新)`、`出境游(新)`、`景点景区(新)`、`旅游攻略(新)`、`旅游主题(新)`
     *     - `所属行业#教育培训`：`K12教育`、`素质教育`、`图书`、`成人兴趣培训`、`学历教育`、`语言及留学`、`早教`、`职业教育`
     *     - `所属行业#金融行业`：`保险`、`贷款`、`银行`、`证券`
     *     - `所属行业#医疗医美`：`口腔医疗`、`眼科医疗`、`皮肤美容`、`植发养发`、`体检机构(新)`、`月子妇产(新)`、`面部塑形`、`医美身体塑形`、`中医医疗`
     *     - `所属行业#免税平台`：`美妆个护`、`奢侈品`
     *     - `所属行业#服饰鞋包`：`女装`、`男装`、`女鞋`、`男鞋`、`女士内衣`、`男士内衣`、`服饰配件`、`童装/亲子装`、`箱包`、`旅行箱`、`童鞋/亲子鞋`
     *     - `所属行业#珠宝配饰`：`腕表`、`首饰`、`眼镜`、`配饰`、`珠宝摆件`、`金条、金币`
     *     - `所属行业#运动户外`：`运动鞋`、`户外鞋`、`运动服装`、`户外服装`、`运动户外装备`、`运动服配`、`健身器械`、`运动现场`
     *     - `所属行业#文玩娱乐`：`玩具`、`游戏`、`文玩收藏`、`文体`、`文具`
     *     - `所属行业#到店综合`：`商务服务`、`生活服务`
     *     - `所属行业#奢侈品`：`箱包`、`服饰`、`鞋履`、`珠宝配饰`、`腕表`、`运动户外`、`品质生活`、`婴童`、`内衣`、`高端酒店`、`书写工具`
     *     - `所属行业#互联网`：`平台电商`、`网服`、`游戏`、`内容消费`、`生活服务`、`软件工具`、`会员服务`
     *     - `所属行业#影像婚美`：`婚纱摄影`、`写真摄影`、`婚礼服务`、`婚恋交友`
     *     - `所属行业#房地产`：`房产中介`、`房产开发`、`商业地产`
     */
    noteContentCategory?: string | undefined;
}
/** `searchNoteV1` 的参数。 */
export interface SearchNoteV1Parameters {
    /** @description 搜索关键词。 */
    keyword: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `general`：综合
     *     - `popularity_descending`：最热
     *     - `time_descending`：最新
     *     - `comment_descending`：评论最多
     *     - `collect_descending`：收藏最多
     *
     *     默认值：`"general"`
     */
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_0`：综合
     *     - `_1`：视频
     *     - `_2`：普通图文
     *
     *     默认值：`"_0"`
     */
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description 笔记的发布时间范围，不传表示不限。
     *
     *     取值：
     *     - `ONE_DAY`：一天内
     *     - `ONE_WEEK`：一周内
     *     - `HALF_YEAR`：半年内
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** `searchNoteV2` 的参数。 */
export interface SearchNoteV2Parameters {
    /** @description 搜索关键词。 */
    keyword: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `general`：综合
     *     - `popularity_descending`：最热
     *     - `time_descending`：最新
     *     - `comment_descending`：评论最多
     *     - `collect_descending`：收藏最多
     *
     *     默认值：`"general"`
     */
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_0`：综合
     *     - `_1`：视频
     *     - `_2`：普通图文
     *
     *     默认值：`"_0"`
     */
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description 笔记的发布时间范围，不传表示不限。
     *
     *     取值：
     *     - `ONE_DAY`：一天内
     *     - `ONE_WEEK`：一周内
     *     - `HALF_YEAR`：半年内
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** `searchNoteV3` 的参数。 */
export interface SearchNoteV3Parameters {
    /** @description 搜索关键词。 */
    keyword: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `general`：综合
     *     - `popularity_descending`：最热
     *     - `time_descending`：最新
     *     - `comment_descending`：评论最多
     *     - `collect_descending`：收藏最多
     *
     *     默认值：`"general"`
     */
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_0`：综合
     *     - `_1`：视频
     *     - `_2`：普通图文
     *
     *     默认值：`"_0"`
     */
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description 笔记的发布时间范围，不传表示不限。
     *
     *     取值：
     *     - `ONE_DAY`：一天内
     *     - `ONE_WEEK`：一周内
     *     - `HALF_YEAR`：半年内
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** `searchNoteV4` 的参数。 */
export interface SearchNoteV4Parameters {
    /** @description 搜索关键词。 */
    keyword: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `general`：综合
     *     - `popularity_descending`：最热
     *     - `time_descending`：最新
     *     - `comment_descending`：评论最多
     *     - `collect_descending`：收藏最多
     *
     *     默认值：`"general"`
     */
    sortType?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
    /**
     * @description 要搜索的笔记形式。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `VIDEO_NOTE`：视频笔记
     *     - `NORMAL_NOTE`：普通（图文）笔记
     *
     *     默认值：`"ALL"`
     */
    noteType?: "ALL" | "VIDEO_NOTE" | "NORMAL_NOTE" | undefined;
    /**
     * @description 笔记的发布时间范围。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `ONE_DAY`：一天内
     *     - `ONE_WEEK`：一周内
     *     - `HALF_YEAR`：半年内
     *
     *     默认值：`"ALL"`
     */
    timeFilter?: "ALL" | "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** `searchRecommendV1` 的参数。 */
export interface SearchRecommendV1Parameters {
    /** @description 用于获取推荐的起始词。 */
    keyword: string;
}
/** `searchUserV2` 的参数。 */
export interface SearchUserV2Parameters {
    /** @description 搜索关键词。 */
    keyword: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
}
/** `shareUrlTransferV1` 的参数。 */
export interface ShareUrlTransferV1Parameters {
    /** @description App 分享的短链，域名为 `xhslink.com`。 */
    shareUrl: string;
}
