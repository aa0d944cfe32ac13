// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 11dbaa8eb78bc6eb5b9c9bd07e0fc34ca2358cac0272b33d2305e081fc8f0574
// command: pnpm generate
// types: openapi-typescript 7.13.0

export interface paths {
    "/api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 内容广场笔记
         * @description 按指定指标分页返回蒲公英内容广场的优质笔记，不填搜索词则返回全部。
         */
        get: operations["pgyContentSquareSearchNoteV2V1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主核心数据
         * @description 返回单个博主在指定笔记范围和统计周期内的核心指标，适合多个博主横向对比。
         */
        get: operations["pgyKolDataCoreDataV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主搜索
         * @description 按粉丝、内容、报价和历史表现等条件分页筛选博主，所有筛选条件均可不填。
         */
        get: operations["solarCooperatorBloggerV2V1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主信息
         * @description 返回单个博主的蒲公英主页信息：标签、粉丝数、合作报价及概要数据，已有用户 ID 时可先调用此接口。
         */
        get: operations["solarCooperatorUserBloggerUserIdV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝增长趋势
         * @description 返回博主近 30 天或 90 天的每日粉丝总量或新增粉丝数，用于查看涨粉走势。
         */
        get: operations["solarKolDataUserIdFansOverallNewHistoryV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝分布
         * @description 返回博主粉丝在年龄、性别、省份、城市、设备和兴趣上的占比，用于了解受众构成。
         */
        get: operations["solarKolDataUserIdFansProfileV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 性价比分析
         * @description 返回博主图文和视频笔记的预估 CPM、阅读单价与互动单价，用于判断报价是否划算。
         */
        get: operations["solarKolDataV2CostEffectiveV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主内容标签
         * @description 返回蒲公英为博主打上的内容类目标签，可快速了解博主的创作领域。
         */
        get: operations["solarKolDataV2KolContentTagsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主特色标签
         * @description 返回蒲公英为博主打上的特色标签，用于了解博主的内容特点。
         */
        get: operations["solarKolDataV2KolFeatureTagsV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记列表
         * @description 返回博主各篇笔记的表现数据。
         */
        get: operations["solarKolDataV2NotesDetailV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据概览
         * @description 返回单个博主的数据概览：笔记数、阅读与互动中位数、回复率、活跃度和粉丝增速。
         */
        get: operations["solarKolDataV3DataSummaryV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝概览
         * @description 返回博主的粉丝总数与近期增长，以及活跃、阅读、互动、付费粉丝的数量和占比。
         */
        get: operations["solarKolDataV3FansSummaryV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记表现
         * @description 返回博主笔记的核心指标、趋势和表现数据，用于分析内容效率、对比博主和规划投放。
         */
        get: operations["solarKolDataV3NotesRateV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 相似博主
         * @description 分页返回与指定博主相似的其他博主，适合在已选博主的基础上扩充名单。
         */
        get: operations["solarKolGetSimilarKolV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @description 返回蒲公英侧的单篇笔记：正文、图片或视频、各项计数、发布时间和作者信息。
         */
        get: operations["solarNoteNoteIdDetailV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-core-data/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主核心数据
         * @deprecated
         * @description 旧版博主核心指标接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`。
         */
        get: operations["getKolCoreDataV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-cost-effective/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 性价比分析
         * @deprecated
         * @description 旧版博主性价比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`。
         */
        get: operations["getKolCostEffectiveV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-data-summary/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据概览
         * @deprecated
         * @description 旧版博主数据概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`。
         */
        get: operations["getKolDataSummaryV2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-fans-portrait/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝分布
         * @deprecated
         * @description 旧版粉丝占比接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`。
         */
        get: operations["getKolFansPortraitV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-fans-summary/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝概览
         * @deprecated
         * @description 旧版博主粉丝概览接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`。
         */
        get: operations["getKolFansSummaryV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-fans-trend/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 粉丝增长趋势
         * @deprecated
         * @description 旧版粉丝趋势接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`。
         */
        get: operations["getKolFansTrendV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-info/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主信息
         * @deprecated
         * @description 旧版博主信息接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`。
         */
        get: operations["getKolInfoV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-note-list/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 博主笔记列表 Pro
         * @description 分页返回单个博主的笔记及总数。与「博主笔记列表」不同，本接口使用 `kolId` 和编码取值，且有两个编码参数必填。
         */
        get: operations["getKolNoteListV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-kol-note-rate/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记表现指标
         * @deprecated
         * @description 旧版博主笔记表现接口。已弃用，请改用 `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`。
         */
        get: operations["getKolNoteRateV1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/xiaohongshu-pgy/get-note-detail/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 笔记详情
         * @deprecated
         * @description 返回蒲公英侧单篇笔记的正文、媒体和互动数据，用于内容分析、存档和投放复盘。
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
}
export interface components {
    schemas: {
        Envelope: Envelope;
        Age: Age;
        AgeDistribution: AgeDistribution;
        City: City;
        ClothingIndustryPrice: ClothingIndustryPrice;
        ContentTag: ContentTag;
        Device: Device;
        DistributionData: DistributionData;
        FansPortrait: FansPortrait;
        Gender: Gender;
        GetKolDataSummaryV2Data: GetKolDataSummaryV2Data;
        GetKolFansPortraitV1Data: GetKolFansPortraitV1Data;
        GetKolFansSummaryV1Data: GetKolFansSummaryV1Data;
        GetKolFansTrendV1Data: GetKolFansTrendV1Data;
        GetKolFansTrendV1DataList: GetKolFansTrendV1DataList;
        GetKolInfoV1Data: GetKolInfoV1Data;
        GetKolNoteListV1Data: GetKolNoteListV1Data;
        GetKolNoteRateV1Data: GetKolNoteRateV1Data;
        GetNoteDetailV1Data: GetNoteDetailV1Data;
        Image: Image;
        IntentionInfo: IntentionInfo;
        Kol: Kol;
        KolNote: KolNote;
        List: List;
        LongTermCommonNoteVo: LongTermCommonNoteVo;
        Meta: Meta;
        Note: Note;
        NoteType: NoteType;
        PagePercentVo: PagePercentVo;
        SolarCooperatorBloggerV2V1Data: SolarCooperatorBloggerV2V1Data;
        SolarCooperatorUserBloggerUserIdV1Data: SolarCooperatorUserBloggerUserIdV1Data;
        SolarKolDataUserIdFansOverallNewHistoryV1Data: SolarKolDataUserIdFansOverallNewHistoryV1Data;
        SolarKolDataUserIdFansProfileV1Data: SolarKolDataUserIdFansProfileV1Data;
        SolarKolDataV2CostEffectiveV1Data: SolarKolDataV2CostEffectiveV1Data;
        SolarKolDataV2NotesDetailV1Data: SolarKolDataV2NotesDetailV1Data;
        SolarKolDataV3DataSummaryV1Data: SolarKolDataV3DataSummaryV1Data;
        SolarKolDataV3FansSummaryV1Data: SolarKolDataV3FansSummaryV1Data;
        SolarKolDataV3NotesRateV1Data: SolarKolDataV3NotesRateV1Data;
        SolarKolGetSimilarKolV1Data: SolarKolGetSimilarKolV1Data;
        SolarNoteNoteIdDetailV1Data: SolarNoteNoteIdDetailV1Data;
        SolarNoteNoteIdDetailV1DataImage: SolarNoteNoteIdDetailV1DataImage;
        Time: Time;
        UserInfo: UserInfo;
        VideoInfo: VideoInfo;
        PgyContentSquareSearchNoteV2V1Data: PgyContentSquareSearchNoteV2V1Data;
        PgyContentSquareSearchNoteV2V1Envelope: PgyContentSquareSearchNoteV2V1Envelope;
        PgyKolDataCoreDataV1Data: PgyKolDataCoreDataV1Data;
        PgyKolDataCoreDataV1Envelope: PgyKolDataCoreDataV1Envelope;
        SolarCooperatorBloggerV2V1Envelope: SolarCooperatorBloggerV2V1Envelope;
        SolarCooperatorUserBloggerUserIdV1Envelope: SolarCooperatorUserBloggerUserIdV1Envelope;
        SolarKolDataUserIdFansOverallNewHistoryV1Envelope: SolarKolDataUserIdFansOverallNewHistoryV1Envelope;
        SolarKolDataUserIdFansProfileV1Envelope: SolarKolDataUserIdFansProfileV1Envelope;
        SolarKolDataV2CostEffectiveV1Envelope: SolarKolDataV2CostEffectiveV1Envelope;
        SolarKolDataV2KolContentTagsV1Data: SolarKolDataV2KolContentTagsV1Data;
        SolarKolDataV2KolContentTagsV1Envelope: SolarKolDataV2KolContentTagsV1Envelope;
        SolarKolDataV2KolFeatureTagsV1Data: SolarKolDataV2KolFeatureTagsV1Data;
        SolarKolDataV2KolFeatureTagsV1Envelope: SolarKolDataV2KolFeatureTagsV1Envelope;
        SolarKolDataV2NotesDetailV1Envelope: SolarKolDataV2NotesDetailV1Envelope;
        SolarKolDataV3DataSummaryV1Envelope: SolarKolDataV3DataSummaryV1Envelope;
        SolarKolDataV3FansSummaryV1Envelope: SolarKolDataV3FansSummaryV1Envelope;
        SolarKolDataV3NotesRateV1Envelope: SolarKolDataV3NotesRateV1Envelope;
        SolarKolGetSimilarKolV1Envelope: SolarKolGetSimilarKolV1Envelope;
        SolarNoteNoteIdDetailV1Envelope: SolarNoteNoteIdDetailV1Envelope;
        GetKolCoreDataV1Data: GetKolCoreDataV1Data;
        GetKolCoreDataV1Envelope: GetKolCoreDataV1Envelope;
        GetKolCostEffectiveV1Data: GetKolCostEffectiveV1Data;
        GetKolCostEffectiveV1Envelope: GetKolCostEffectiveV1Envelope;
        GetKolDataSummaryV2Envelope: GetKolDataSummaryV2Envelope;
        GetKolFansPortraitV1Envelope: GetKolFansPortraitV1Envelope;
        GetKolFansSummaryV1Envelope: GetKolFansSummaryV1Envelope;
        GetKolFansTrendV1Envelope: GetKolFansTrendV1Envelope;
        GetKolInfoV1Envelope: GetKolInfoV1Envelope;
        GetKolNoteListV1Envelope: GetKolNoteListV1Envelope;
        GetKolNoteRateV1Envelope: GetKolNoteRateV1Envelope;
        GetNoteDetailV1Envelope: GetNoteDetailV1Envelope;
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
    pgyContentSquareSearchNoteV2V1: {
        parameters: {
            query?: PgyContentSquareSearchNoteV2V1Parameters;
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
                    "application/json": PgyContentSquareSearchNoteV2V1Envelope;
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
    pgyKolDataCoreDataV1: {
        parameters: {
            query: PgyKolDataCoreDataV1Parameters;
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
                    "application/json": PgyKolDataCoreDataV1Envelope;
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
    solarCooperatorBloggerV2V1: {
        parameters: {
            query?: SolarCooperatorBloggerV2V1Parameters;
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
                    "application/json": SolarCooperatorBloggerV2V1Envelope;
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
    solarCooperatorUserBloggerUserIdV1: {
        parameters: {
            query: SolarCooperatorUserBloggerUserIdV1Parameters;
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
                    "application/json": SolarCooperatorUserBloggerUserIdV1Envelope;
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
    solarKolDataUserIdFansOverallNewHistoryV1: {
        parameters: {
            query: SolarKolDataUserIdFansOverallNewHistoryV1Parameters;
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
                    "application/json": SolarKolDataUserIdFansOverallNewHistoryV1Envelope;
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
    solarKolDataUserIdFansProfileV1: {
        parameters: {
            query: SolarKolDataUserIdFansProfileV1Parameters;
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
                    "application/json": SolarKolDataUserIdFansProfileV1Envelope;
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
    solarKolDataV2CostEffectiveV1: {
        parameters: {
            query: SolarKolDataV2CostEffectiveV1Parameters;
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
                    "application/json": SolarKolDataV2CostEffectiveV1Envelope;
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
    solarKolDataV2KolContentTagsV1: {
        parameters: {
            query: SolarKolDataV2KolContentTagsV1Parameters;
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
                    "application/json": SolarKolDataV2KolContentTagsV1Envelope;
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
    solarKolDataV2KolFeatureTagsV1: {
        parameters: {
            query: SolarKolDataV2KolFeatureTagsV1Parameters;
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
                    "application/json": SolarKolDataV2KolFeatureTagsV1Envelope;
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
    solarKolDataV2NotesDetailV1: {
        parameters: {
            query: SolarKolDataV2NotesDetailV1Parameters;
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
                    "application/json": SolarKolDataV2NotesDetailV1Envelope;
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
    solarKolDataV3DataSummaryV1: {
        parameters: {
            query: SolarKolDataV3DataSummaryV1Parameters;
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
                    "application/json": SolarKolDataV3DataSummaryV1Envelope;
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
    solarKolDataV3FansSummaryV1: {
        parameters: {
            query: SolarKolDataV3FansSummaryV1Parameters;
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
                    "application/json": SolarKolDataV3FansSummaryV1Envelope;
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
    solarKolDataV3NotesRateV1: {
        parameters: {
            query: SolarKolDataV3NotesRateV1Parameters;
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
                    "application/json": SolarKolDataV3NotesRateV1Envelope;
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
    solarKolGetSimilarKolV1: {
        parameters: {
            query: SolarKolGetSimilarKolV1Parameters;
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
                    "application/json": SolarKolGetSimilarKolV1Envelope;
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
    solarNoteNoteIdDetailV1: {
        parameters: {
            query: SolarNoteNoteIdDetailV1Parameters;
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
                    "application/json": SolarNoteNoteIdDetailV1Envelope;
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
    getKolCoreDataV1: {
        parameters: {
            query: GetKolCoreDataV1Parameters;
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
                    "application/json": GetKolCoreDataV1Envelope;
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
    getKolCostEffectiveV1: {
        parameters: {
            query: GetKolCostEffectiveV1Parameters;
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
                    "application/json": GetKolCostEffectiveV1Envelope;
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
    getKolDataSummaryV2: {
        parameters: {
            query: GetKolDataSummaryV2Parameters;
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
                    "application/json": GetKolDataSummaryV2Envelope;
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
    getKolFansPortraitV1: {
        parameters: {
            query: GetKolFansPortraitV1Parameters;
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
                    "application/json": GetKolFansPortraitV1Envelope;
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
    getKolFansSummaryV1: {
        parameters: {
            query: GetKolFansSummaryV1Parameters;
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
                    "application/json": GetKolFansSummaryV1Envelope;
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
    getKolFansTrendV1: {
        parameters: {
            query: GetKolFansTrendV1Parameters;
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
                    "application/json": GetKolFansTrendV1Envelope;
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
    getKolInfoV1: {
        parameters: {
            query: GetKolInfoV1Parameters;
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
                    "application/json": GetKolInfoV1Envelope;
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
    getKolNoteListV1: {
        parameters: {
            query: GetKolNoteListV1Parameters;
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
                    "application/json": GetKolNoteListV1Envelope;
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
    getKolNoteRateV1: {
        parameters: {
            query: GetKolNoteRateV1Parameters;
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
                    "application/json": GetKolNoteRateV1Envelope;
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
export interface Age {
    group?: string;
    percent?: number;
}
export interface AgeDistribution {
    distribution_data?: DistributionData;
}
export interface City {
    name?: string;
    percent?: number;
}
export interface ClothingIndustryPrice {
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    bizType?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    industryId?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    picturePrice?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pictureState?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoPrice?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoState?: number | null;
}
export interface ContentTag {
    taxonomy1Tag?: string | null;
    taxonomy2Tags?: string[] | null;
}
export interface Device {
    desc?: string;
    name?: string;
    percent?: number;
}
export interface DistributionData {
    cnt?: number;
    name?: string;
}
export interface FansPortrait {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ageDistribution?: AgeDistribution[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cityDistribution?: AgeDistribution[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    genderDistribution?: AgeDistribution[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interestDistribution?: AgeDistribution[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    provinceDistribution?: AgeDistribution[];
}
export interface Gender {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    female?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    male?: number;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolDataSummaryV2Data {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    activeDayInLast7?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    dateKey?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    easyConnect?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fans30GrowthBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fans30GrowthRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    interactionBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    interactionMedian?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    inviteNum?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    isActive?: boolean;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mEngagementNum?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mengagementNum?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteNumber?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteType?: unknown[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pictureReadBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pictureReadCost?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readMedian?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readMedianBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    responseRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    tradeNames?: unknown[];
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoReadBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoReadCost?: string;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolFansPortraitV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fansPortrait?: FansPortrait;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolFansSummaryV1Data {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    activeFansBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    activeFansL28?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    activeFansRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    engageFansBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    engageFansL30?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    engageFansRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansGrowthBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansGrowthRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansIncreaseNum?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansNum?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    payFansUserNum30d?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    payFansUserRate30d?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readFansBeyondRate?: string;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readFansIn30?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readFansRate?: string;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolFansTrendV1Data {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansNumInc?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fansNumIncRate?: number;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    list?: GetKolFansTrendV1DataList[];
}
export interface GetKolFansTrendV1DataList {
    dateKey?: string;
    num?: number;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-info/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolInfoV1Data extends Kol {
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-note-list/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolNoteListV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    list?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    total?: number;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1` 的 data，依据 1 个已观察到的响应。 */
export interface GetKolNoteRateV1Data {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    collectMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    commentMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    hundredLikePercent?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    impMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    impMedianBeyondRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    interactionBeyondRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    interactionMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    interactionRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    likeMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    longTermCommonNoteVo?: LongTermCommonNoteVo | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    longTermCooperateNoteVo?: LongTermCommonNoteVo | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mEngagementNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mFollowCnt?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mengagementNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    mfollowCnt?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteNumber?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteType?: NoteType[] | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    notes?: Note[] | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    pagePercentVo?: PagePercentVo | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    picture3sViewRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readMedianBeyondRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    shareMedian?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    thousandLikePercent?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    tradeNames?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoFullViewBeyondRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoFullViewRate?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    videoNoteNumber?: number | null;
}
/** @description `GET /api/xiaohongshu-pgy/get-note-detail/v1` 的 data，依据 2 个已观察到的响应。 */
export interface GetNoteDetailV1Data {
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    atUserList?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    cmtNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    compClickData?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    content?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    createTime?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    favNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    featureTags?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    followCnt?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    headPhoto?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    imagesList?: Image[] | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    impNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    likeNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    name?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteId?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    noteLink?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    readNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    redId?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    reportBrandName?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    reportBrandUserId?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    shareNum?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    time?: Time | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    title?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    type?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    userId?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    userInfo?: UserInfo | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    videoInfo?: unknown;
}
export interface Image {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    fileId?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    height?: number | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    latitude?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    longitude?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    original?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段，始终为 null。 */
    sticker?: unknown;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    traceId?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    url?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    width?: number | null;
}
export interface IntentionInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    intentionText?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    intentionType?: number | null;
}
export interface Kol {
    accumCommonImpMedinNum30d?: number | null;
    accumCoopImpMedinNum30d?: number | null;
    accumPicCommonImpMedinNum30d?: number | null;
    accumVideoCommonImpMedinNum30d?: number | null;
    activityList?: unknown[] | null;
    /** @description 始终为 null。 */
    algoRecommendReasons?: unknown;
    /** @description 始终为 null。 */
    authorityList?: unknown;
    avgAgmv90d?: number | null;
    avgLiveViewerNum?: number | null;
    businessNoteCount?: number | null;
    buyerType?: number | null;
    classifyCode?: number | null;
    clickMidNum?: number | null;
    clickMidNumMcn?: number | null;
    clothingIndustryPrice?: ClothingIndustryPrice | null;
    contentTags?: ContentTag[] | null;
    controlState?: number | null;
    coopNoteNum30d?: number | null;
    cooperType?: number | null;
    cooperateState?: number | null;
    /** @description 始终为 null。 */
    cpc?: unknown;
    /** @description 始终为 null。 */
    cps?: unknown;
    currentLevel?: number | null;
    efficiencyValidUser?: number | null;
    estimateCpuv30d?: number | null;
    estimatePictureCpm?: number | null;
    estimatePictureCpmCompare?: number | null;
    estimatePictureEngageCost?: number | null;
    estimatePictureEngageCostCompare?: number | null;
    estimateVideoCpm?: number | null;
    estimateVideoCpmCompare?: number | null;
    estimateVideoEngageCost?: number | null;
    estimateVideoEngageCostCompare?: number | null;
    fans30GrowthNum?: number | null;
    fans30GrowthRate?: number | null;
    fansActiveIn28dLv?: number | null;
    fansCount?: number | null;
    /** @description 始终为 null。 */
    fansEngageNum?: unknown;
    fansEngageNum30dLv?: number | null;
    fansNum?: number | null;
    /** @description 始终为 null。 */
    fansRiseNum?: unknown;
    fbState?: number | null;
    /** @description 始终为 null。 */
    featureTags?: unknown;
    forecastGroupCoverRateLower?: number | null;
    forecastGroupCoverRateUpper?: number | null;
    forecastReadUvLower?: number | null;
    forecastReadUvUpper?: number | null;
    gender?: string | null;
    /** @description 始终为 null。 */
    goodRecommendPermission?: unknown;
    hasBuyerAuth?: boolean | null;
    headPhoto?: string | null;
    homePageDisplay?: number | null;
    hundredLikePercent30?: number | null;
    /** @description 始终为 null。 */
    industryTag?: unknown;
    intentionInfo?: IntentionInfo | null;
    interMidCoop30?: number | null;
    interMidNum?: number | null;
    inviteReply48hNumRatio?: number | null;
    isCollect?: boolean | null;
    isIndustryRecommend?: boolean | null;
    /** @description 始终为 null。 */
    isStar?: unknown;
    kliveCnt30d?: number | null;
    kolHeadLabel?: number | null;
    kolType?: number | null;
    likeCollectCountInfo?: number | null;
    /** @description 始终为 null。 */
    live?: unknown;
    /** @description 始终为 null。 */
    liveGMV?: unknown;
    /** @description 始终为 null。 */
    liveId?: unknown;
    /** @description 始终为 null。 */
    liveImg?: unknown;
    /** @description 始终为 null。 */
    liveSign?: unknown;
    location?: string | null;
    lowActive?: boolean | null;
    lowerPrice?: number | null;
    mCpuvNum30d?: number | null;
    mEngagementNum?: number | null;
    mEngagementNumMcn?: number | null;
    /** @description 始终为 null。 */
    marketTarget?: unknown;
    matchNoteNumber?: number | null;
    mcpuvNum30d?: number | null;
    mengagementNum?: number | null;
    mengagementNumMcn?: number | null;
    name?: string | null;
    newHighQuality?: number | null;
    nextLevel?: number | null;
    /** @description 始终为 null。 */
    nextPicturePrice?: unknown;
    /** @description 始终为 null。 */
    nextVideoPrice?: unknown;
    /** @description 始终为 null。 */
    note?: unknown;
    noteList?: KolNote[] | null;
    /** @description 始终为 null。 */
    noteSign?: unknown;
    /** @description 始终为 null。 */
    overflowNum?: unknown;
    personalTags?: string[] | null;
    /** @description 始终为 null。 */
    picPriceRemind?: unknown;
    pictureClickMidNum?: number | null;
    pictureCpcBasePrice?: string | null;
    /** @description 始终为 null。 */
    pictureCpcEstimateNum?: unknown;
    /** @description 始终为 null。 */
    pictureCpcInCart?: unknown;
    pictureCpcPerPrice?: string | null;
    pictureHundredLikePercent30?: number | null;
    pictureInCart?: boolean | null;
    pictureInterMidNum?: number | null;
    picturePrice?: number | null;
    picturePriceGtZero?: boolean | null;
    pictureReadCost?: string | null;
    pictureShowState?: boolean | null;
    pictureState?: number | null;
    pictureThousandLikePercent30?: number | null;
    predictiveExposure?: number | null;
    priceState?: number | null;
    /** @description 始终为 null。 */
    processingAuthorities?: unknown;
    promiseImpNum?: string | null;
    readMidCoop30?: number | null;
    /** @description 始终为 null。 */
    recommend?: unknown;
    /** @description 始终为 null。 */
    recommendReason?: unknown;
    redId?: string | null;
    resemblance?: boolean | null;
    /** @description 始终为 null。 */
    seedAndHarcest?: unknown;
    sellerRealIncomeAmt90d?: number | null;
    showPrice?: boolean | null;
    showPromiseTag?: number | null;
    specialIndustryLimit?: boolean | null;
    thousandLikePercent30?: number | null;
    /** @description 始终为 null。 */
    top2CategoryList?: unknown;
    /** @description 始终为 null。 */
    totalNoteCount?: unknown;
    /** @description 始终为 null。 */
    tradeType?: unknown;
    /** @description 始终为 null。 */
    travelAreaList?: unknown;
    type?: unknown[] | null;
    userId?: string | null;
    userType?: number | null;
    valid?: number | null;
    videoClickMidNum?: number | null;
    videoCpcBasePrice?: string | null;
    /** @description 始终为 null。 */
    videoCpcEstimateNum?: unknown;
    /** @description 始终为 null。 */
    videoCpcInCart?: unknown;
    videoCpcPerPrice?: string | null;
    videoCpcState?: number | null;
    videoFinishRate?: number | null;
    videoHundredLikePercent30?: number | null;
    videoInCart?: boolean | null;
    videoInterMidNum?: number | null;
    videoPrice?: number | null;
    videoPriceGtZero?: boolean | null;
    /** @description 始终为 null。 */
    videoPriceRemind?: unknown;
    videoReadCost?: string | null;
    videoShowState?: boolean | null;
    videoState?: number | null;
    videoThousandLikePercent30?: number | null;
}
export interface KolNote {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    bind?: boolean | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    contentTag?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    featureTags?: unknown[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    imageUrl?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    industryTags?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    noteId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    noteType?: number | null;
}
export interface List {
    /** @description 始终为 null。 */
    brandName?: unknown;
    collectNum?: number | null;
    date?: string | null;
    imgUrl?: string | null;
    isAdvertise?: boolean | null;
    isVideo?: boolean | null;
    likeNum?: number | null;
    noteId?: string | null;
    readNum?: number | null;
    thirdReadUserNum?: number | null;
    title?: string | null;
}
export interface LongTermCommonNoteVo {
    endPublishTime?: string | null;
    longTermFindPagePercent?: string | null;
    longTermFollowPagePercent?: string | null;
    longTermKolHomePagePercent?: string | null;
    longTermOtherPagePercent?: string | null;
    longTermReadBeyondRate?: string | null;
    longTermReadNum?: number | null;
    longTermSearchPagePercent?: string | null;
    noteNumber?: number | null;
    recentFindPagePercent?: string | null;
    recentFollowPagePercent?: string | null;
    recentKolHomePagePercent?: string | null;
    recentOtherPagePercent?: string | null;
    recentReadBeyondRate?: string | null;
    recentReadNum?: number | null;
    recentSearchPagePercent?: string | null;
    startPublishTime?: string | null;
}
export interface Meta {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    duration?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number | null;
}
export interface Note {
    canJump?: boolean | null;
    collectBeyondRate?: number | null;
    collectNum?: number | null;
    /** @description 始终为 null。 */
    date?: unknown;
    imgUrl?: string | null;
    impBeyondRate?: number | null;
    impNum?: number | null;
    interactionBeyondRate?: number | null;
    interactionNum?: number | null;
    likeBeyondRate?: number | null;
    likeNum?: number | null;
    noteId?: string | null;
    publishTime?: string | null;
    readBeyondRate?: number | null;
    readNum?: number | null;
    title?: string | null;
    type?: number | null;
}
export interface NoteType {
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    contentTag?: string | null;
    /** @description 已观察到的 2 个对象中有 2 个含此字段。 */
    percent?: string | null;
}
export interface PagePercentVo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impDetailPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impFollowPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impHomefeedPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impNearbyPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impOtherPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impSearchPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readDetailPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readFollowPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readHomefeedPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readNearbyPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readOtherPercent?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readSearchPercent?: number | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarCooperatorBloggerV2V1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    highlightWords?: unknown[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    kols?: Kol[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    redirect2NickSearch?: boolean | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    resultType?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    total?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trackId?: string | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarCooperatorUserBloggerUserIdV1Data extends Kol {
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Data extends GetKolFansTrendV1Data {
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataUserIdFansProfileV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    ages?: Age[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cities?: City[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    dateKey?: string;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    devices?: Device[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    gender?: Gender;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    interests?: City[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    provinces?: City[];
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataV2CostEffectiveV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    date?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    estimatePictureCpm?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    estimatePictureCpmCompare?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    estimatePictureEngageCost?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    estimatePictureEngageCostCompare?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    estimateVideoCpm?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    estimateVideoCpmCompare?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    estimateVideoEngageCost?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    estimateVideoEngageCostCompare?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    pictureCase?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    pictureReadCost?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    pictureSurpassRate?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoCase?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoReadCost?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoSurpassRate?: number | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1` 的 data，依据 3 个已观察到的响应。 */
export interface SolarKolDataV2NotesDetailV1Data {
    list?: List[] | null;
    total?: number | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataV3DataSummaryV1Data extends GetKolDataSummaryV2Data {
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataV3FansSummaryV1Data extends GetKolFansSummaryV1Data {
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolDataV3NotesRateV1Data extends GetKolNoteRateV1Data {
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarKolGetSimilarKolV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    highlightWords?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    kols?: unknown[];
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    redirect2NickSearch?: boolean;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    resultType?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    total?: number;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    trackId?: string;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1` 的 data，依据 1 个已观察到的响应。 */
export interface SolarNoteNoteIdDetailV1Data {
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    atUserList?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    cmtNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    compClickData?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    content?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    createTime?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    favNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    featureTags?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    followCnt?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    headPhoto?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    imagesList?: SolarNoteNoteIdDetailV1DataImage[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    impNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    likeNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    name?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    noteId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    noteLink?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    readNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    redId?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    reportBrandName?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    reportBrandUserId?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    shareNum?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    time?: Time | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    title?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    type?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    userId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    userInfo?: UserInfo | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoInfo?: VideoInfo | null;
}
export interface SolarNoteNoteIdDetailV1DataImage {
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    fileId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    height?: number | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    imageExtraInfo?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    latitude?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    longitude?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    original?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    sticker?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    traceId?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    url?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    width?: number | null;
}
export interface Time {
    createTime?: number | null;
    updateTime?: number | null;
    userUpdateTime?: number | null;
}
export interface UserInfo {
    /** @description 始终为 null。 */
    advertiserId?: unknown;
    avatar?: string | null;
    clickMidNum?: number | null;
    contentTags?: ContentTag[] | null;
    cooperType?: number | null;
    currentLevel?: number | null;
    fansNum?: number | null;
    featureTags?: unknown[] | null;
    gender?: string | null;
    interMidNum?: number | null;
    isCollect?: boolean | null;
    kolType?: number | null;
    location?: string | null;
    mEngagementNum?: number | null;
    mengagementNum?: number | null;
    nickName?: string | null;
    operateState?: number | null;
    personalTags?: unknown[] | null;
    /** @description 始终为 null。 */
    pictureInCart?: unknown;
    picturePrice?: number | null;
    pictureState?: number | null;
    priceState?: number | null;
    userId?: string | null;
    userType?: number | null;
    /** @description 始终为 null。 */
    videoInCart?: unknown;
    videoPrice?: number | null;
    videoState?: number | null;
}
export interface VideoInfo {
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    chapters?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    firstFrame?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    gifKey?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    gifUrl?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    hasFragments?: boolean | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    id?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    meta?: Meta | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    originVideoKey?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段，始终为 null。 */
    redGifInfo?: unknown;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    thumbnail?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoKey?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoKeyList?: unknown[] | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    videoUrl?: string | null;
    /** @description 已观察到的 1 个对象中有 1 个含此字段。 */
    volume?: number | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1" FILE` 可根据响应推断其类型。 */
export type PgyContentSquareSearchNoteV2V1Data = unknown;
/** `pgyContentSquareSearchNoteV2V1` 的完整响应，即 `GET` 的返回值。 */
export interface PgyContentSquareSearchNoteV2V1Envelope extends Envelope {
    data: PgyContentSquareSearchNoteV2V1Data | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1" FILE` 可根据响应推断其类型。 */
export type PgyKolDataCoreDataV1Data = unknown;
/** `pgyKolDataCoreDataV1` 的完整响应，即 `GET` 的返回值。 */
export interface PgyKolDataCoreDataV1Envelope extends Envelope {
    data: PgyKolDataCoreDataV1Data | null;
}
/** `solarCooperatorBloggerV2V1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarCooperatorBloggerV2V1Envelope extends Envelope {
    data: SolarCooperatorBloggerV2V1Data | null;
}
/** `solarCooperatorUserBloggerUserIdV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarCooperatorUserBloggerUserIdV1Envelope extends Envelope {
    data: SolarCooperatorUserBloggerUserIdV1Data | null;
}
/** `solarKolDataUserIdFansOverallNewHistoryV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Envelope extends Envelope {
    data: SolarKolDataUserIdFansOverallNewHistoryV1Data | null;
}
/** `solarKolDataUserIdFansProfileV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataUserIdFansProfileV1Envelope extends Envelope {
    data: SolarKolDataUserIdFansProfileV1Data | null;
}
/** `solarKolDataV2CostEffectiveV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV2CostEffectiveV1Envelope extends Envelope {
    data: SolarKolDataV2CostEffectiveV1Data | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1" FILE` 可根据响应推断其类型。 */
export type SolarKolDataV2KolContentTagsV1Data = unknown;
/** `solarKolDataV2KolContentTagsV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV2KolContentTagsV1Envelope extends Envelope {
    data: SolarKolDataV2KolContentTagsV1Data | null;
}
/** @description `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1" FILE` 可根据响应推断其类型。 */
export type SolarKolDataV2KolFeatureTagsV1Data = unknown;
/** `solarKolDataV2KolFeatureTagsV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV2KolFeatureTagsV1Envelope extends Envelope {
    data: SolarKolDataV2KolFeatureTagsV1Data | null;
}
/** `solarKolDataV2NotesDetailV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV2NotesDetailV1Envelope extends Envelope {
    data: SolarKolDataV2NotesDetailV1Data | null;
}
/** `solarKolDataV3DataSummaryV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV3DataSummaryV1Envelope extends Envelope {
    data: SolarKolDataV3DataSummaryV1Data | null;
}
/** `solarKolDataV3FansSummaryV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV3FansSummaryV1Envelope extends Envelope {
    data: SolarKolDataV3FansSummaryV1Data | null;
}
/** `solarKolDataV3NotesRateV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolDataV3NotesRateV1Envelope extends Envelope {
    data: SolarKolDataV3NotesRateV1Data | null;
}
/** `solarKolGetSimilarKolV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarKolGetSimilarKolV1Envelope extends Envelope {
    data: SolarKolGetSimilarKolV1Data | null;
}
/** `solarNoteNoteIdDetailV1` 的完整响应，即 `GET` 的返回值。 */
export interface SolarNoteNoteIdDetailV1Envelope extends Envelope {
    data: SolarNoteNoteIdDetailV1Data | null;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-core-data/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/get-kol-core-data/v1" FILE` 可根据响应推断其类型。 */
export type GetKolCoreDataV1Data = unknown;
/** `getKolCoreDataV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolCoreDataV1Envelope extends Envelope {
    data: GetKolCoreDataV1Data | null;
}
/** @description `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1` 的 data。尚未观察到任何响应。`pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1" FILE` 可根据响应推断其类型。 */
export type GetKolCostEffectiveV1Data = unknown;
/** `getKolCostEffectiveV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolCostEffectiveV1Envelope extends Envelope {
    data: GetKolCostEffectiveV1Data | null;
}
/** `getKolDataSummaryV2` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolDataSummaryV2Envelope extends Envelope {
    data: GetKolDataSummaryV2Data | null;
}
/** `getKolFansPortraitV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolFansPortraitV1Envelope extends Envelope {
    data: GetKolFansPortraitV1Data | null;
}
/** `getKolFansSummaryV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolFansSummaryV1Envelope extends Envelope {
    data: GetKolFansSummaryV1Data | null;
}
/** `getKolFansTrendV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolFansTrendV1Envelope extends Envelope {
    data: GetKolFansTrendV1Data | null;
}
/** `getKolInfoV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolInfoV1Envelope extends Envelope {
    data: GetKolInfoV1Data | null;
}
/** `getKolNoteListV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolNoteListV1Envelope extends Envelope {
    data: GetKolNoteListV1Data | null;
}
/** `getKolNoteRateV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetKolNoteRateV1Envelope extends Envelope {
    data: GetKolNoteRateV1Data | null;
}
/** `getNoteDetailV1` 的完整响应，即 `GET` 的返回值。 */
export interface GetNoteDetailV1Envelope extends Envelope {
    data: GetNoteDetailV1Data | null;
}
/** `pgyContentSquareSearchNoteV2V1` 的参数。 */
export interface PgyContentSquareSearchNoteV2V1Parameters {
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
     * @description 笔记所属的业务类型。
     *
     *     取值：
     *     - `XIAOHONGSHU_HOT`：小红书热门
     *     - `PRODUCT_SEEDING`：产品种草
     *     - `ECOMMERCE_PROMOTION`：电商推广
     *     - `PUGONGYING_COOPERATION`：蒲公英合作
     *     - `LEAD_COLLECTION`：线索收集
     *     - `ECOMMERCE_HOT`：电商热门
     *     - `SEEDING_DIRECT`：种草直达
     *     - `APP_PROMOTION`：应用推广
     *
     *     默认值：`"XIAOHONGSHU_HOT"`
     */
    bizType?: "XIAOHONGSHU_HOT" | "PRODUCT_SEEDING" | "ECOMMERCE_PROMOTION" | "PUGONGYING_COOPERATION" | "LEAD_COLLECTION" | "ECOMMERCE_HOT" | "SEEDING_DIRECT" | "APP_PROMOTION" | undefined;
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
}
/** `pgyKolDataCoreDataV1` 的参数。 */
export interface PgyKolDataCoreDataV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 统计的笔记范围：日常笔记或合作笔记。
     *
     *     取值：
     *     - `DAILY_NOTE`：日常笔记
     *     - `COOPERATE_NOTE`：合作笔记
     *
     *     默认值：`"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
    /**
     * @description 统计的笔记形式。
     *
     *     取值：
     *     - `PHOTO_TEXT_AND_VIDEO`：图文和视频
     *     - `PHOTO_TEXT`：图文
     *     - `VIDEO`：视频
     *
     *     默认值：`"PHOTO_TEXT_AND_VIDEO"`
     */
    noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description 统计周期。
     *
     *     取值：
     *     - `DAY_30`：近 30 天
     *     - `DAY_90`：近 90 天
     *
     *     默认值：`"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description 是否统计有广告流量的笔记。
     *
     *     取值：
     *     - `ALL`：全部笔记
     *     - `ORGANIC_ONLY`：仅自然流量
     *
     *     默认值：`"ALL"`
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
}
/** `solarCooperatorBloggerV2V1` 的参数。 */
export interface SolarCooperatorBloggerV2V1Parameters {
    /**
     * @description `keyword` 的匹配对象。
     *
     *     取值：
     *     - `NICKNAME`：博主昵称
     *     - `NOTE`：博主笔记
     *
     *     默认值：`"NICKNAME"`
     */
    searchType?: "NICKNAME" | "NOTE" | undefined;
    /** @description 搜索关键词，按 `searchType` 匹配昵称或笔记。 */
    keyword?: string | undefined;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 博主的排序方式。
     *
     *     取值：
     *     - `DEFAULT`：平台默认排序
     *     - `FANS`：按粉丝数
     *
     *     默认值：`"FANS"`
     */
    sort?: "DEFAULT" | "FANS" | undefined;
    /** @description 粉丝数下限。 */
    fansNumberLower?: number | undefined;
    /** @description 粉丝数上限。 */
    fansNumberUpper?: number | undefined;
    /**
     * @description 粉丝的主要年龄段。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `LT_18`：18 岁以下
     *     - `AGE_18_24`：18–24 岁
     *     - `AGE_25_34`：25–34 岁
     *     - `AGE_35_44`：35–44 岁
     *     - `GT_44`：44 岁以上
     *
     *     默认值：`"ALL"`
     */
    fansAge?: "ALL" | "LT_18" | "AGE_18_24" | "AGE_25_34" | "AGE_35_44" | "GT_44" | undefined;
    /**
     * @description 粉丝的主要性别。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `MALE_HIGH`：男性为主
     *     - `FE_MALE_HIGH`：女性为主
     *
     *     默认值：`"ALL"`
     */
    fansGender?: "ALL" | "MALE_HIGH" | "FE_MALE_HIGH" | undefined;
    /**
     * @description 粉丝所处的母婴阶段，多个用逗号分隔。
     *
     *     取值：
     *     - `1`：备孕
     *     - `2`：0-6月
     *     - `3`：7-12月
     *     - `4`：1-3岁
     *     - `5`：4-6岁
     *     - `6`：7-12岁
     *     - `7`：孕早期
     *     - `8`：孕晚期
     */
    fansChildAgeInfo?: string | undefined;
    /**
     * @description 博主性别。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `MALE`：男
     *     - `FEMALE`：女
     *
     *     默认值：`"ALL"`
     */
    gender?: "ALL" | "MALE" | "FEMALE" | undefined;
    /**
     * @description 博主所在地区，最细到区县，多个用逗号分隔。
     *
     *     取值：`中国`、`美国`、`日本`、`澳大利亚`、`英国`、`加拿大`、`韩国`、`法国`、`德国`、`新加坡`、`其他`、`中国 北京`、`中国 天津`、`中国 河北`、`中国 山西`、`中国 内蒙古`、`中国 辽宁`、`中国 吉林`、`中国 黑龙江`、`中国 上海`、`中国 江苏`、`中国 浙江`、`中国 安徽`、`中国 福建`、`中国 江西`、`中国 山东`、`中国 河南`、`中国 湖北`、`中国 湖南`、`中国 广东`、`中国 广西`、`中国 海南`、`中国 重庆`、`中国 四川`、`中国 贵州`、`中国 云南`、`中国 西藏`、`中国 陕西`、`中国 甘肃`、`中国 青海`、`中国 宁夏`、`中国 新疆`、`中国 澳门`、`中国 台湾`、`中国 香港`
     */
    location?: string | undefined;
    /**
     * @description 内容类目，多个用逗号分隔。
     *
     *     取值：
     *     - `美妆`：`整体妆容`、`唇妆`、`眼妆`、`美甲`、`底妆`、`美妆合集`、`香水`、`美妆其他`
     *     - `护肤`：`面部保养`、`面部清洁`、`护肤合集`、`护肤其他`
     *     - `个人护理`：`头发产品`、`身体护理`、`口腔护理`、`护理其他`
     *     - `母婴`：`母婴日常`、`早教`、`婴童用品`、`婴童洗护`、`婴童食品`、`婴童时尚`、`孕期穿搭`、`孕产经验`、`产后恢复`、`育儿经验`、`宝宝才艺`、`宝宝写真`、`母婴其他`
     *     - `时尚`：`穿搭`、`配饰`、`发型`、`箱包`、`鞋靴`、`时尚其他`
     *     - `美食`：`美食教程`、`美食探店`、`美食展示`、`美食测评`、`吃播`、`美食其他`
     *     - `家居家装`：`装修`、`家居用品`、`家居装饰`、`家具`、`家电`、`室内设计`、`居家经验`、`家居家装其他`
     *     - `影视综资讯`：`动漫`、`电影`、`电视`、`娱乐资讯`、`影视`、`民生资讯`、`综艺`、`影视综其他`
     *     - `运动健身`：`健身减肥`、`健身塑形`、`滑雪`、`滑板`、`水上活动`、`运动其他`、`足球`、`篮球`、`跑步`、`游泳`
     *     - `宠物`：`猫`、`狗`、`动物其他`
     *     - `文化艺术`：`社科`、`文化`、`艺术`、`文化艺术其他`
     *     - `兴趣爱好`：`绘画`、`手工`、`阅读`、`文具手账`、`舞蹈`、`益智玩具`、`潮流玩具`、`兴趣爱好其他`
     *     - `生活记录`：`接地气生活`、`日常片段`、`中外生活`、`品质生活`、`校园生活`
     *     - `教育`：`大学教育`、`k12教育`、`家庭教育`、`学习日常`、`职场教育`、`教育其他`
     *     - `情感`：`情感知识`、`情感日常`、`情感其他`
     *     - `摄影`：`人文风光摄影`、`摄影技巧`、`胶片摄影`、`人像摄影`、`摄影其他`
     *     - `游戏`：`手机游戏`、`主机游戏`、`游戏其他`、`线下游戏`
     *     - `科技数码`：`数码`、`玩机攻略`、`数码科技其他`
     *     - `出行`：`城市出行`、`户外`、`旅行`
     *     - `音乐`
     *     - `搞笑`
     *     - `健康养生`
     *     - `汽车`
     *     - `婚嫁`：`婚礼造型`、`婚礼记录`、`婚礼经验`、`婚礼用品`
     *     - `商业财经`
     *     - `素材`
     *     - `其他`
     */
    contentTag?: string | undefined;
    /**
     * @description 笔记内容场景，填写完整路径，多个用逗号分隔。
     *
     *     取值：`汽车 理性决策 选车攻略 政策`、`汽车 理性决策 选车攻略 购车顾虑`、`汽车 理性决策 选车攻略 配置`、`汽车 理性决策 选车攻略 能源类型优势对比`、`汽车 理性决策 选车攻略 攻略`、`汽车 理性决策 新车测评`、`汽车 理性决策 探店试驾`、`汽车 理性决策 车主心得`、`汽车 用车场景 远行近游 近郊探索`、`汽车 用车场景 远行近游 长途自驾`、`汽车 用车场景 远行近游 硬核越野`、`汽车 用车场景 提车/交付场景 场地布置与礼遇`、`汽车 用车场景 提车/交付场景 仪式感记录`、`汽车 用车场景 商务用车 移动头等舱`、`汽车 用车场景 商务用车 商务接待`、`汽车 用车场景 亲子家庭 家庭采购日`、`汽车 用车场景 亲子家庭 接送孩子`、`汽车 用车场景 亲子家庭 三代同堂`、`汽车 用车场景 亲子家庭 周末溜娃`、`汽车 用车场景 亲子家庭 车内学习室`、`汽车 用车场景 亲子家庭 车内育婴室`、`汽车 用车场景 朋友社交 后备箱经济`、`汽车 用车场景 朋友社交 移动娱乐屋`、`汽车 用车场景 礼赠场景 毕业礼物`、`汽车 用车场景 礼赠场景 送给父母`、`汽车 用车场景 礼赠场景 适合送男友`、`汽车 用车场景 礼赠场景 适合送女友`、`汽车 用车场景 户外兴趣 钓鱼/野营`、`汽车 用车场景 户外兴趣 骑行`、`汽车 用车场景 户外兴趣 徒步`、`汽车 用车场景 户外兴趣 硬核竞速`、`汽车 用车场景 宠物出行 大型宠物`、`汽车 用车场景 宠物出行 短途出行`、`汽车 用车场景 宠物出行 小型宠物`、`汽车 用车场景 宠物出行 长途出行`、`汽车 用车场景 城市通勤 车内小憩`、`汽车 用车场景 城市通勤 健身储物`、`汽车 用车场景 城市通勤 日常通勤`、`汽车 用车场景 城市通勤 生活圈代步`、`汽车 用车场景 城市通勤 移动美容舱`、`汽车 个性化美化 个性改装`、`汽车 个性化美化 储物收纳`、`汽车 个性化美化 车内装饰`、`汽车 个性化美化 车外装饰`、`汽车 个性化美化 车衣保护`、`汽车 个性化美化 汽车用品`、`汽车 车型品类 轿车`、`汽车 车型品类 SUV`、`汽车 车型品类 MPV`、`汽车 车型品类 跑车`、`汽车 车型品类 微型车`、`汽车 车型品类 微面`、`汽车 车型品类 房车`、`汽车 车型品类 越野车`、`汽车 车型品类 旅行车`、`汽车 圈层属性 改装圈层`、`汽车 圈层属性 痛车圈层`、`汽车 圈层属性 跑山圈层`、`汽车 品牌倾向 自主`、`汽车 品牌倾向 豪华`、`汽车 品牌倾向 集团`、`汽车 品牌倾向 新势力`、`汽车 能源类型 纯电车`、`汽车 能源类型 新能源`、`汽车 能源类型 油车`、`汽车 人生阶段 单身`、`汽车 人生阶段 多娃&大家庭阶段`、`汽车 人生阶段 银发退休阶段`、`游戏 游戏品类 网页游戏`、`游戏 游戏品类 电脑游戏`、`游戏 游戏品类 手机游戏`、`游戏 游戏类型 动作格斗游戏 永劫无间`、`游戏 游戏类型 即时制二次元游戏 境界刀鸣`、`游戏 游戏类型 即时制二次元游戏 黑色信标`、`游戏 游戏类型 即时制二次元游戏 物华弥新`、`游戏 游戏类型 即时制二次元游戏 无期迷途`、`游戏 游戏类型 即时制二次元游戏 新月同行`、`游戏 游戏类型 即时制二次元游戏 绝区零`、`游戏 游戏类型 即时制角色扮演 诛仙2`、`游戏 游戏类型 即时制角色扮演 诛仙`、`游戏 游戏类型 即时制角色扮演 明日之后`、`游戏 游戏类型 即时制角色扮演 超自然行动组`、`游戏 游戏类型 即时制角色扮演 永恒之塔2`、`游戏 游戏类型 回合制二次元游戏 未定事件簿`、`游戏 游戏类型 回合制二次元游戏 雷索纳斯`、`游戏 游戏类型 回合制二次元游戏 浮生忆玲珑`、`游戏 游戏类型 回合制二次元游戏 重返未来1999`、`游戏 游戏类型 回合制角色扮演 梦幻西游手游`、`游戏 游戏类型 回合制角色扮演 龙魂旅人`、`游戏 游戏类型 回合制角色扮演 最终幻想14`、`游戏 游戏类型 塔防游戏 保卫向日葵`、`游戏 游戏类型 塔防游戏 全境守卫`、`游戏 游戏类型 塔防游戏 向僵尸开炮`、`游戏 游戏类型 开放世界角色扮演 燕云十六声`、`游戏 游戏类型 开放世界角色扮演 王者荣耀世界`、`游戏 游戏类型 恋爱游戏 如鸢`、`游戏 游戏类型 恋爱游戏 银与绯`、`游戏 游戏类型 恋爱游戏 时空中的绘旅人`、`游戏 游戏类型 恋爱游戏 光与夜之恋`、`游戏 游戏类型 恋爱游戏 恋与深空`、`游戏 游戏类型 恋爱游戏 恋与制作人`、`游戏 游戏类型 战略游戏 率土之滨`、`游戏 游戏类型 战略游戏 群星纪元`、`游戏 游戏类型 战略游戏 阿瓦隆之王`、`游戏 游戏类型 战略游戏 快来当领主`、`游戏 游戏类型 战略游戏 冒险之星`、`游戏 游戏类型 战略游戏 无尽的拉格朗日`、`游戏 游戏类型 放置类二次元游戏 花花与幕间剧`、`游戏 游戏类型 放置类角色扮演 发条总动员`、`游戏 游戏类型 放置类角色扮演 遮天凡尘一叶`、`游戏 游戏类型 模拟养成 美人传`、`游戏 游戏类型 模拟养成 盲盒派对`、`游戏 游戏类型 模拟养成 闪耀暖暖`、`游戏 游戏类型 模拟养成 以闪亮之名`、`游戏 游戏类型 模拟养成 无限暖暖`、`游戏 游戏类型 模拟家园建造 江南百景图`、`游戏 游戏类型 模拟家园建造 动物森友会`、`游戏 游戏类型 模拟家园建造 星露谷物语`、`游戏 游戏类型 模拟经营 暴吵萌厨`、`游戏 游戏类型 模拟经营 肥鹅健身房`、`游戏 游戏类型 模拟职业 杜拉拉升职记`、`游戏 游戏类型 消除游戏 四季合合`、`游戏 游戏类型 生存沙盒游戏 无尽冬日`、`游戏 游戏类型 聚会游戏 蛋仔派对`、`游戏 游戏类型 聚会游戏 代号砰砰`、`游戏 游戏类型 解谜游戏 晴空之下`、`游戏 游戏类型 抓宠类游戏 洛克王国手游`、`游戏 游戏类型 射击游戏 三角洲行动`、`游戏 游戏类型 射击游戏 codm（使命召唤）`、`母婴 婴童洗护 安全防晒`、`母婴 婴童洗护 浴后护理`、`母婴 婴童洗护 敏感修护`、`母婴 婴童洗护 屏障树立`、`母婴 婴童洗护 泳后护理`、`母婴 婴童洗护 口周干裂`、`母婴 婴童洗护 分区清洁`、`母婴 婴童洗护 头皮问题`、`母婴 婴童洗护 驱虫驱蚊`、`母婴 婴童洗护 洁面清洁`、`母婴 婴童洗护 红屁股`、`母婴 婴童洗护 湿疹皮炎`、`母婴 婴童洗护 痱子热疹`、`母婴 婴童洗护 抚触链接`、`母婴 婴童洗护 趣味洗护`、`母婴 母婴纸品 精算育儿`、`母婴 母婴纸品 颜值派`、`母婴 母婴纸品 汗宝宝`、`母婴 母婴纸品 囤货党`、`母婴 母婴纸品 敏感肌`、`母婴 母婴纸品 肉腿娃`、`母婴 母婴纸品 功课党`、`母婴 母婴纸品 好动宝`、`母婴 母婴纸品 安睡整夜`、`母婴 母婴纸品 出行便携`、`母婴 母婴纸品 贵妇体验`、`母婴 母婴纸品 红屁屁`、`母婴 母婴小家电 空间收纳`、`母婴 母婴小家电 滋补养生`、`母婴 母婴小家电 温度把控`、`母婴 母婴小家电 夜奶操作`、`母婴 母婴小家电 新手喂养`、`母婴 母婴小家电 材质挑选`、`母婴 母婴小家电 三代同育`、`母婴 母婴小家电 户外喂养`、`母婴 母婴小家电 通乳攻略`、`母婴 母婴小家电 洁癖爸妈`、`母婴 母婴小家电 精准喂养`、`母婴 母婴小家电 职场妈妈`、`母婴 婴童辅食 吞咽能力`、`母婴 婴童辅食 多元辅食`、`母婴 婴童辅食 零食分享`、`母婴 婴童辅食 健康零食`、`母婴 婴童辅食 放学加餐`、`母婴 婴童辅食 出牙磨牙`、`母婴 婴童辅食 居家囤货`、`母婴 婴童辅食 节日礼包`、`母婴 婴童辅食 零食训练`、`母婴 婴童辅食 宝宝挑食`、`母婴 婴童辅食 户外零食`、`母婴 婴童辅食 低敏辅食`、`母婴 婴童辅食 入园社交`、`母婴 婴童辅食 居家辅食`、`母婴 婴童辅食 入园准备`、`母婴 婴童辅食 敏敏零食`、`母婴 婴童辅食 抓握训练`、`母婴 婴童辅食 外出口粮`、`母婴 婴童辅食 营养均衡`、`母婴 婴童辅食 自主进食`、`母婴 婴童辅食 第一口辅食`、`母婴 母婴营养品 开胃因子`、`母婴 母婴营养品 视力保护`、`母婴 母婴营养品 营养补充`、`母婴 母婴营养品 防护因子`、`母婴 母婴营养品 高钙因子`、`母婴 母婴营养品 自护构建`、`母婴 母婴营养品 发育表现`、`母婴 母婴营养品 助眠安睡`、`母婴 婴童奶粉 丝滑转奶`、`母婴 婴童奶粉 益生组合`、`母婴 婴童奶粉 眼脑体发育`、`母婴 婴童奶粉 选奶功课`、`母婴 婴童奶粉 防敏脱敏`、`母婴 婴童奶粉 助力聪明脑`、`母婴 婴童奶粉 乳铁自护`、`母婴 婴童奶粉 黄金长高`、`母婴 婴童奶粉 内修外护`、`母婴 婴童奶粉 肚肚吸收`、`母婴 婴童奶粉 断奶攻略`、`母婴 婴童奶粉 混合喂养`、`母婴 婴童奶粉 母源黄金HMO`、`母婴 婴童奶粉 长肉多肉`、`母婴 哺乳喂养工具 萌娃穿搭`、`母婴 哺乳喂养工具 安全材质`、`母婴 哺乳喂养工具 奶瓶喂养`、`母婴 哺乳喂养工具 颜值发育`、`母婴 哺乳喂养工具 哄娃安抚`、`母婴 哺乳喂养工具 餐具选购`、`母婴 哺乳喂养工具 学饮指南`、`母婴 哺乳喂养工具 换季保温`、`母婴 母婴孕产 职场孕妇`、`母婴 母婴孕产 产后复工`、`母婴 母婴孕产 顺产`、`母婴 母婴孕产 孕期变化`、`母婴 母婴孕产 孕期学习`、`母婴 母婴孕产 剖腹产`、`母婴 母婴家居 护脊深睡`、`母婴 母婴家居 安全翻滚`、`母婴 母婴家居 进食习惯`、`母婴 母婴家居 早教启蒙`、`母婴 母婴家居 学习角落`、`母婴 母婴家居 自主入睡`、`母婴 母婴家居 爬行探索`、`母婴 母婴家居 防惊跳`、`母婴 母婴出行&用品 长线旅途`、`母婴 母婴出行&用品 户外探索`、`母婴 母婴出行&用品 二胎/双胎`、`母婴 母婴出行&用品 新贵消费`、`母婴 母婴出行&用品 备产研究`、`母婴 母婴出行&用品 短途旅行`、`母婴 母婴出行&用品 高频出行`、`母婴 母婴出行&用品 新生出行`、`母婴 母婴出行&用品 务实精算`、`母婴 母婴出行&用品 遛娃必备`
     */
    contentSceneLabel?: string | undefined;
    /**
     * @description 博主人设标签，多个用逗号分隔。
     *
     *     取值：`妈妈`、`萌娃`、`爸爸`、`奶奶`、`情侣`、`夫妻`、`家庭`、`闺蜜`、`兄弟`、`备孕中`、`孕期中`、`12岁以上`、`传统行业`、`互联网`、`教育科研`、`金融法律`、`企业创业`、`时尚美妆`、`食品饮料`、`文化传媒`、`医疗健康`、`艺术设计`、`影视娱乐`、`运动健身`、`专业服务`、`工程师`、`销售`、`HR`、`教练`、`运动员`、`舞蹈老师`、`生活背景`、`备考经验`、`兴趣爱好`、`留学背景`、`海外华人`、`铲屎官`、`孕妈`、`独居人群`、`外国人`、`混血儿`
     */
    personalTags?: string | undefined;
    /**
     * @description 营销目标，只能填一个。
     *
     *     取值：
     *     - `estimateAllCpm`：曝光表现：成本
     *     - `mAccumImpNum`：曝光表现：规模
     *     - `readCost`：阅读表现：成本
     *     - `mValidRawReadFeedNum`：阅读表现：规模
     *     - `estimateEngageCost`：互动表现：成本
     *     - `mEngagementNum90d`：互动表现：规模
     *     - `estimateCpuv`：外溢进店表现：成本
     *     - `mCpuvNum`：外溢进店表现：规模
     */
    marketTarget?: string | undefined;
    /** @description 自有蒲公英账号下的人群包 ID，多个用逗号分隔。 */
    audienceGroup?: string | undefined;
    /** @description 二十大人群标签，多个用逗号分隔。 */
    top20CrowdsLabel?: string | undefined;
    /** @description 行业特色人群，可填标签或 ID，多个用逗号分隔。 */
    industrySpecificCrowdsMotorDom?: string | undefined;
    /** @description 博主擅长的内容标签，多个用逗号分隔。 */
    featureTags?: string | undefined;
    /** @description 笔记内容主题，可填标签或 ID，多个用逗号分隔。 */
    contentThemeLabel?: string | undefined;
    /** @description 传 `true` 时排除低活跃博主。 */
    excludeLowActive?: boolean | undefined;
    /** @description 传 `true` 时排除掉粉博主。 */
    fansNumUp?: boolean | undefined;
    /**
     * @description 博主主要发布的笔记形式。
     *
     *     取值：
     *     - `ALL`：不限
     *     - `PHOTO_TEXT`：图文
     *     - `VIDEO`：视频
     *
     *     默认值：`"ALL"`
     */
    noteType?: "ALL" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description 投放行业，用于推荐合适的博主。取值前半部分为行业大类，后半部分为细分领域。
     *
     *     取值：
     *     - `BEAUTY_PERSONAL_CARE_BEAUTY`：美妆个护：美妆
     *     - `BEAUTY_PERSONAL_CARE_SKINCARE`：美妆个护：护肤
     *     - `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`：美妆个护：个护
     *     - `BEAUTY_PERSONAL_CARE_FRAGRANCE`：美妆个护：香水
     *     - `FOOD_BEVERAGE_SNACKS`：食品饮料：零食
     *     - `FOOD_BEVERAGE_DRINKS`：食品饮料：饮料
     *     - `FOOD_BEVERAGE_HEALTH_FOOD`：食品饮料：保健食品
     *     - `FOOD_BEVERAGE_DAIRY`：食品饮料：乳制品
     *     - `FOOD_BEVERAGE_ALCOHOL`：食品饮料：酒类
     *     - `FOOD_BEVERAGE_GRAINS_OIL`：食品饮料：粮油
     *     - `FOOD_BEVERAGE_CROSS_BORDER_FOOD`：食品饮料：跨境食品
     *     - `FOOD_BEVERAGE_FRESH_FOOD`：食品饮料：生鲜
     *     - `FOOD_BEVERAGE_MEAL_REPLACEMENT`：食品饮料：代餐
     *     - `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`：食品饮料：传统滋补
     *     - `MOTHER_BABY_SUPPLIES`：母婴：母婴用品
     *     - `MOTHER_BABY_FORMULA_FOOD`：母婴：奶粉辅食
     *     - `DIGITAL_APPLIANCES_HOME_APPLIANCES`：数码家电：家电
     *     - `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`：数码家电：数码
     *     - `DAILY_GOODS_HOUSEHOLD_DAILY_USE`：日用百货：家居日用
     *     - `DAILY_GOODS_PET_SUPPLIES_FOOD`：日用百货：宠物用品与食品
     *     - `DAILY_GOODS_OFFICE_SUPPLIES`：日用百货：办公用品
     *     - `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`：服饰配饰：服装鞋帽
     *     - `APPAREL_ACCESSORIES_JEWELRY`：服饰配饰：珠宝首饰
     *     - `APPAREL_ACCESSORIES_BAGS_GLASSES`：服饰配饰：箱包眼镜
     *     - `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`：服饰配饰：运动户外
     *     - `APPAREL_ACCESSORIES_WATCHES`：服饰配饰：钟表
     *     - `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`：服饰配饰：二手奢侈品
     *     - `HOME_BUILDING_MATERIALS_HOME_DECOR`：家居建材：家装
     *     - `HOME_BUILDING_MATERIALS_FURNITURE`：家居建材：家具
     *     - `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`：家居建材：主材
     *     - `AUTOMOTIVE`：汽车
     *     - `INTERNET_ECOMMERCE`：互联网：电商
     *     - `INTERNET_SOFTWARE_TOOLS`：互联网：软件工具
     *     - `HEALTHCARE_MEDICAL_DEVICES`：医疗健康：医疗器械
     *     - `HEALTHCARE_MEDICAL_BEAUTY`：医疗健康：医美
     *     - `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`：文体娱乐：体育用品
     *     - `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`：文体娱乐：文具玩具礼品
     *     - `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`：文体娱乐：户外用品
     *     - `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`：文体娱乐：艺术收藏
     *     - `LIFE_SERVICES_OFFLINE_RETAIL`：生活服务：线下零售
     *     - `LIFE_SERVICES_BEAUTY_HAIR`：生活服务：美容美发
     *     - `CATERING_RESTAURANTS`：餐饮：餐厅
     *     - `CATERING_DRINKS_DESSERTS`：餐饮：饮品甜点
     *     - `BUSINESS_SERVICES`：商务服务
     *     - `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`：教育培训：语言留学
     *     - `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`：教育培训：职业教育
     *     - `EDUCATION_TRAINING_INTEREST_TRAINING`：教育培训：兴趣培训
     *     - `EDUCATION_TRAINING_K12_EDUCATION`：教育培训：K12 教育
     *     - `EDUCATION_TRAINING_DEGREE_EDUCATION`：教育培训：学历教育
     *     - `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`：教育培训：企业与团队培训
     *     - `EDUCATION_TRAINING_OTHER`：教育培训：其他
     *     - `GAMES`：游戏
     *     - `TRAVEL_TOURISM`：旅游出行
     */
    industry?: "BEAUTY_PERSONAL_CARE_BEAUTY" | "BEAUTY_PERSONAL_CARE_SKINCARE" | "BEAUTY_PERSONAL_CARE_PERSONAL_CARE" | "BEAUTY_PERSONAL_CARE_FRAGRANCE" | "FOOD_BEVERAGE_SNACKS" | "FOOD_BEVERAGE_DRINKS" | "FOOD_BEVERAGE_HEALTH_FOOD" | "FOOD_BEVERAGE_DAIRY" | "FOOD_BEVERAGE_ALCOHOL" | "FOOD_BEVERAGE_GRAINS_OIL" | "FOOD_BEVERAGE_CROSS_BORDER_FOOD" | "FOOD_BEVERAGE_FRESH_FOOD" | "FOOD_BEVERAGE_MEAL_REPLACEMENT" | "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT" | "MOTHER_BABY_SUPPLIES" | "MOTHER_BABY_FORMULA_FOOD" | "DIGITAL_APPLIANCES_HOME_APPLIANCES" | "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS" | "DAILY_GOODS_HOUSEHOLD_DAILY_USE" | "DAILY_GOODS_PET_SUPPLIES_FOOD" | "DAILY_GOODS_OFFICE_SUPPLIES" | "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS" | "APPAREL_ACCESSORIES_JEWELRY" | "APPAREL_ACCESSORIES_BAGS_GLASSES" | "APPAREL_ACCESSORIES_SPORTS_OUTDOOR" | "APPAREL_ACCESSORIES_WATCHES" | "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY" | "HOME_BUILDING_MATERIALS_HOME_DECOR" | "HOME_BUILDING_MATERIALS_FURNITURE" | "HOME_BUILDING_MATERIALS_MAIN_MATERIALS" | "AUTOMOTIVE" | "INTERNET_ECOMMERCE" | "INTERNET_SOFTWARE_TOOLS" | "HEALTHCARE_MEDICAL_DEVICES" | "HEALTHCARE_MEDICAL_BEAUTY" | "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS" | "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS" | "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS" | "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES" | "LIFE_SERVICES_OFFLINE_RETAIL" | "LIFE_SERVICES_BEAUTY_HAIR" | "CATERING_RESTAURANTS" | "CATERING_DRINKS_DESSERTS" | "BUSINESS_SERVICES" | "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD" | "EDUCATION_TRAINING_VOCATIONAL_EDUCATION" | "EDUCATION_TRAINING_INTEREST_TRAINING" | "EDUCATION_TRAINING_K12_EDUCATION" | "EDUCATION_TRAINING_DEGREE_EDUCATION" | "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT" | "EDUCATION_TRAINING_OTHER" | "GAMES" | "TRAVEL_TOURISM" | undefined;
    /** @description 近 30 天日常笔记曝光中位数，格式为 `最小值,最大值`；不限上限时写 `最小值,null`。 */
    accumCommonImpMedinNum30d?: string | undefined;
    /** @description 近 30 天日常笔记阅读中位数，格式为 `最小值,最大值`；不限上限时写 `最小值,null`。 */
    readMidNor30?: string | undefined;
    /** @description 近 30 天日常笔记互动中位数，格式为 `最小值,最大值`；不限上限时写 `最小值,null`。 */
    interMidNor30?: string | undefined;
    /** @description 近 30 天千赞笔记比例，格式为 `最小值,最大值`，可用小数（`0.4`）或百分数（`40`）。 */
    thousandLikePercent30?: string | undefined;
    /** @description 图文笔记合作报价，格式为 `最小值,最大值`；不限上限时写 `最小值,null`。 */
    notePrice?: string | undefined;
    /** @description 视频笔记合作报价，格式为 `最小值,最大值`；不限上限时写 `最小值,null`。 */
    videoPrice?: string | undefined;
    /** @description 48 小时邀约回复率，格式为 `最小值,最大值`，可用小数（`0.4`）或百分数（`40`）。 */
    inviteReply48hNumRatio?: string | undefined;
    /** @description 进行中的合作订单数，格式为 `最小值,最大值`。 */
    progressOrderCnt?: string | undefined;
    /** @description 博主近期合作的行业。 */
    tradeType?: string | undefined;
    /** @description 博主近期合作过的品牌 ID，多个用逗号分隔。 */
    tradeReportBrandIds?: string | undefined;
    /** @description 传 `true` 时反选 `tradeReportBrandIds`：排除与这些品牌合作过的博主。 */
    excludeTradeReportBrandIds?: boolean | undefined;
    /** @description 近 30 天合作笔记曝光中位数，格式为 `最小值,最大值`。 */
    accumCoopImpMedinNum30d?: string | undefined;
    /** @description 近 30 天合作笔记阅读中位数，格式为 `最小值,最大值`。 */
    readMidCoop30?: string | undefined;
    /** @description 近 30 天合作笔记互动中位数，格式为 `最小值,最大值`。 */
    interMidCoop30?: string | undefined;
    /** @description 近 30 天合作笔记外溢进店中位数，格式为 `最小值,最大值`。 */
    mCpuvNum30d?: string | undefined;
    /** @description 图文笔记预估 CPM，格式为 `最小值,最大值`。 */
    estimatePictureCpm?: string | undefined;
    /** @description 视频笔记预估 CPM，格式为 `最小值,最大值`。 */
    estimateVideoCpm?: string | undefined;
    /** @description 图文笔记预估阅读单价，格式为 `最小值,最大值`。 */
    estimatePicReadPrice?: string | undefined;
    /** @description 视频笔记预估阅读单价，格式为 `最小值,最大值`。 */
    estimateVideoReadPrice?: string | undefined;
    /** @description 图文笔记预估互动单价，格式为 `最小值,最大值`。 */
    estimatePictureEngageCost?: string | undefined;
    /** @description 视频笔记预估互动单价，格式为 `最小值,最大值`。 */
    estimateVideoEngageCost?: string | undefined;
    /** @description 近 30 天预估外溢进店单价，格式为 `最小值,最大值`。 */
    estimateCpuv30d?: string | undefined;
    /** @description 近 30 天直播场次，格式为 `最小值,最大值`。 */
    kliveCnt30d?: string | undefined;
    /** @description 场均直播观看人数，格式为 `最小值,最大值`。 */
    avgLiveViewerNum?: string | undefined;
    /** @description 近 90 天场均直播销售额，格式为 `最小值,最大值`。 */
    avgAgmv90d?: string | undefined;
    /** @description 用于查找相似博主的用户 ID，需与 `similarWord` 同时传。 */
    similarUserId?: string | undefined;
    /** @description `similarUserId` 对应的蒲公英关键词，需同时传。 */
    similarWord?: string | undefined;
    /** @description 粉丝所在地区，最细到城市，多个用逗号分隔。 */
    fansLocation?: string | undefined;
}
/** `solarCooperatorUserBloggerUserIdV1` 的参数。 */
export interface SolarCooperatorUserBloggerUserIdV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataUserIdFansOverallNewHistoryV1` 的参数。 */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 统计周期。
     *
     *     取值：
     *     - `DAY_30`：近 30 天
     *     - `DAY_90`：近 90 天
     *
     *     默认值：`"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description 返回的数据类型。
     *
     *     取值：
     *     - `FANS_TOTAL`：粉丝总数
     *     - `FANS_INCREASE`：新增粉丝
     *
     *     默认值：`"FANS_TOTAL"`
     */
    increaseType?: "FANS_TOTAL" | "FANS_INCREASE" | undefined;
}
/** `solarKolDataUserIdFansProfileV1` 的参数。 */
export interface SolarKolDataUserIdFansProfileV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataV2CostEffectiveV1` 的参数。 */
export interface SolarKolDataV2CostEffectiveV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataV2KolContentTagsV1` 的参数。 */
export interface SolarKolDataV2KolContentTagsV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataV2KolFeatureTagsV1` 的参数。 */
export interface SolarKolDataV2KolFeatureTagsV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataV2NotesDetailV1` 的参数。 */
export interface SolarKolDataV2NotesDetailV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 是否统计有广告流量的笔记。
     *
     *     取值：
     *     - `ALL`：全部笔记
     *     - `ORGANIC_ONLY`：仅自然流量
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
    /**
     * @description 笔记的排序方式。
     *
     *     取值：
     *     - `LATEST`：最新
     *     - `MOST_READ`：阅读最多
     *     - `MOST_INTERACT`：互动最多
     */
    orderType?: "LATEST" | "MOST_READ" | "MOST_INTERACT" | undefined;
    /**
     * @description 笔记类型。
     *
     *     取值：
     *     - `ALL`：全部笔记
     *     - `COOPERATION`：合作笔记
     *     - `PHOTO_TEXT`：图文笔记
     *     - `VIDEO`：视频笔记
     */
    noteType?: "ALL" | "COOPERATION" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description 是否来自第三方平台。
     *
     *     取值：
     *     - `NO`：否
     *     - `YES`：是
     */
    isThirdPlatform?: "NO" | "YES" | undefined;
    /** @description 页码。 */
    pageNumber?: number | undefined;
}
/** `solarKolDataV3DataSummaryV1` 的参数。 */
export interface SolarKolDataV3DataSummaryV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 统计的笔记范围：日常笔记或合作笔记。
     *
     *     取值：
     *     - `DAILY_NOTE`：日常笔记
     *     - `COOPERATE_NOTE`：合作笔记
     *
     *     默认值：`"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
}
/** `solarKolDataV3FansSummaryV1` 的参数。 */
export interface SolarKolDataV3FansSummaryV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
}
/** `solarKolDataV3NotesRateV1` 的参数。 */
export interface SolarKolDataV3NotesRateV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 统计的笔记范围。
     *
     *     取值：
     *     - `DAILY_NOTE`：日常笔记
     *     - `COOPERATE_NOTE`：合作笔记
     *
     *     默认值：`"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
    /**
     * @description 统计的笔记形式。
     *
     *     取值：
     *     - `PHOTO_TEXT_AND_VIDEO`：图文和视频
     *     - `PHOTO_TEXT`：图文
     *     - `VIDEO`：视频
     *
     *     默认值：`"PHOTO_TEXT_AND_VIDEO"`
     */
    noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description 统计周期。
     *
     *     取值：
     *     - `DAY_30`：近 30 天
     *     - `DAY_90`：近 90 天
     *
     *     默认值：`"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description 是否统计有广告流量的笔记。
     *
     *     取值：
     *     - `ALL`：全部笔记
     *     - `ORGANIC_ONLY`：仅自然流量
     *
     *     默认值：`"ALL"`
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
}
/** `solarKolGetSimilarKolV1` 的参数。 */
export interface SolarKolGetSimilarKolV1Parameters {
    /** @description 博主的小红书用户 ID。 */
    userId: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    pageNum?: number | undefined;
}
/** `solarNoteNoteIdDetailV1` 的参数。 */
export interface SolarNoteNoteIdDetailV1Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
}
/** `getKolCoreDataV1` 的参数。 */
export interface GetKolCoreDataV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
    /**
     * @description 统计的笔记范围，以编码表示。
     *
     *     取值：
     *     - `_0`：日常笔记
     *     - `_1`：合作笔记
     *
     *     默认值：`"_0"`
     */
    business?: "_0" | "_1" | undefined;
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_1`：图文笔记
     *     - `_2`：视频笔记
     *     - `_3`：图文和视频笔记
     *
     *     默认值：`"_3"`
     */
    noteType?: "_1" | "_2" | "_3" | undefined;
    /**
     * @description 统计周期，以编码表示。
     *
     *     取值：
     *     - `_1`：近 30 天
     *     - `_2`：近 90 天
     *
     *     默认值：`"_1"`
     */
    dateType?: "_1" | "_2" | undefined;
    /**
     * @description 是否统计有广告流量的笔记，以编码表示。
     *
     *     取值：
     *     - `_1`：全流量
     *     - `_0`：自然流量
     *
     *     默认值：`"_1"`
     */
    adSwitch?: "_1" | "_0" | undefined;
}
/** `getKolCostEffectiveV1` 的参数。 */
export interface GetKolCostEffectiveV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
}
/** `getKolDataSummaryV2` 的参数。 */
export interface GetKolDataSummaryV2Parameters {
    /** @description 博主 ID。 */
    kolId: string;
    /**
     * @description 统计的笔记范围，以编码表示。
     *
     *     取值：
     *     - `_0`：日常笔记
     *     - `_1`：合作笔记
     */
    business: "_0" | "_1";
}
/** `getKolFansPortraitV1` 的参数。 */
export interface GetKolFansPortraitV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
}
/** `getKolFansSummaryV1` 的参数。 */
export interface GetKolFansSummaryV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
}
/** `getKolFansTrendV1` 的参数。 */
export interface GetKolFansTrendV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
    /**
     * @description 统计周期，以编码表示。
     *
     *     取值：
     *     - `_1`：近 30 天
     *     - `_2`：近 60 天
     */
    dateType: "_1" | "_2";
    /**
     * @description 返回的数据类型，以编码表示。
     *
     *     取值：
     *     - `_1`：粉丝总数
     *     - `_2`：新增粉丝
     */
    increaseType: "_1" | "_2";
}
/** `getKolInfoV1` 的参数。 */
export interface GetKolInfoV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
}
/** `getKolNoteListV1` 的参数。 */
export interface GetKolNoteListV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
    /**
     * @description 页码，从 1 开始。
     *
     *     默认值：`1`
     */
    page?: number | undefined;
    /**
     * @description 是否统计有广告流量的笔记，以编码表示。
     *
     *     取值：
     *     - `_1`：全流量
     *     - `_0`：自然流量
     */
    adSwitch: "_1" | "_0";
    /**
     * @description 笔记的排序方式，以编码表示。
     *
     *     取值：
     *     - `_1`：最新
     *     - `_2`：阅读最多
     *     - `_3`：互动最多
     */
    orderType: "_1" | "_2" | "_3";
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_1`：图文笔记
     *     - `_2`：视频笔记
     *     - `_3`：合作笔记
     *     - `_4`：全部笔记
     *
     *     默认值：`"_4"`
     */
    noteType?: "_1" | "_2" | "_3" | "_4" | undefined;
}
/** `getKolNoteRateV1` 的参数。 */
export interface GetKolNoteRateV1Parameters {
    /** @description 博主 ID。 */
    kolId: string;
    /**
     * @description 统计周期，以编码表示。
     *
     *     取值：
     *     - `_1`：近 30 天
     *     - `_2`：近 90 天
     *
     *     默认值：`"_1"`
     */
    dateType?: "_1" | "_2" | undefined;
    /**
     * @description 笔记形式，以编码表示。
     *
     *     取值：
     *     - `_1`：图文笔记
     *     - `_2`：视频笔记
     *     - `_3`：图文和视频笔记
     *
     *     默认值：`"_3"`
     */
    noteType?: "_1" | "_2" | "_3" | undefined;
    /**
     * @description 是否统计有广告流量的笔记，以编码表示。
     *
     *     取值：
     *     - `_1`：全流量
     *     - `_0`：自然流量
     *
     *     默认值：`"_1"`
     */
    adSwitch?: "_1" | "_0" | undefined;
    /**
     * @description 统计的笔记范围，以编码表示。
     *
     *     取值：
     *     - `_0`：日常笔记
     *     - `_1`：合作笔记
     *
     *     默认值：`"_0"`
     */
    business?: "_0" | "_1" | undefined;
}
/** `getNoteDetailV1` 的参数。 */
export interface GetNoteDetailV1Parameters {
    /** @description 笔记 ID。 */
    noteId: string;
    /**
     * @description 是否接受缓存数据。
     *
     *     默认值：`false`
     */
    acceptCache?: boolean | undefined;
}
