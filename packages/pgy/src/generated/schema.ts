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
         * Content Square Notes
         * @description Returns one page of the well-performing notes in the content square of Pugongying, ranked by one metric. An empty search word matches all notes.
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
         * Creator Core Metrics
         * @description Returns the core metrics of one creator for the selected notes and period, for example to compare creators.
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
         * Creator Search
         * @description Returns one page of the creators who match filters on followers, content, prices and past results. All filters are optional.
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
         * Creator Profile
         * @description Returns the marketplace profile of one creator: tags, follower count, quoted prices and summary figures. A good first call if you have a user ID.
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
         * Follower Growth History
         * @description Returns a daily series of a creator's total followers or new followers for the past 30 or 90 days.
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
         * Follower Distribution
         * @description Returns the distribution of a creator's followers by age, gender, province, city, device and interest.
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
         * Cost Effectiveness Analysis
         * @description Returns the estimated prices per thousand impressions, per read and per engagement of a creator's picture and video notes.
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
         * Creator Content Tags
         * @description Returns the content tags that Pugongying assigns to a creator. They name the subjects of the creator's notes.
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
         * Creator Feature Tags
         * @description Returns the feature tags that Pugongying assigns to a creator. They describe the distinctive traits of the creator's notes.
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
         * Notes Details
         * @description Retrieve detailed note performance metrics.
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
         * Data Summary
         * @description Returns an overview of one creator: note count, median reads and engagements, reply rate, activity and follower growth.
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
         * Follower Summary
         * @description Returns the follower count and recent follower growth of a creator, and the shares of active, reading, engaging and paying followers.
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
         * Note Performance Metrics
         * @description Get Xiaohongshu Creator Marketplace (Pugongying) note performance metrics data, including core metrics, trend signals, and performance indicators, for content efficiency analysis, creator benchmarking, and campaign planning.
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
         * Similar Creators
         * @description Returns one page of the creators who are similar to the given creator, for example to extend a selection.
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
         * Note Details
         * @description Returns one note as shown by Pugongying: text, pictures or video, counters, publication times and creator.
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
         * Creator Core Metrics
         * @deprecated
         * @description Returns the core metrics of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`.
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
         * Cost Effectiveness Analysis
         * @deprecated
         * @description Returns the price estimates of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`.
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
         * Data Summary
         * @deprecated
         * @description Returns an overview of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`.
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
         * Follower Distribution
         * @deprecated
         * @description Returns the distribution of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`.
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
         * Follower Summary
         * @deprecated
         * @description Returns the follower counts of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`.
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
         * Follower Growth History
         * @deprecated
         * @description Returns a daily series of a creator's followers (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`.
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
         * Creator Profile
         * @deprecated
         * @description Returns the marketplace profile of one creator (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`.
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
         * Creator Note List Pro
         * @description Returns one page of one creator's notes and the total number of notes. Unlike Creator Note List, it accepts `kolId` and codes, and requires `adSwitch` and `orderType`.
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
         * Note Performance Metrics
         * @deprecated
         * @description Returns the performance metrics of one creator's notes (older endpoint). Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`.
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
         * Note Details
         * @deprecated
         * @description Get Xiaohongshu Creator Marketplace (Pugongying) note Details data, including media and engagement signals, for content analysis, archiving, and campaign review.
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
        /** @description 400: invalid parameters */
        Status400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 100: invalid or inactive token */
        Status401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 600: permission denied */
        Status403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 302: rate limit exceeded; 303: daily quota exceeded */
        Status429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 500: internal server error */
        Status500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Envelope;
            };
        };
        /** @description 503: meaning not published */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
/** @description The envelope around every response. `code` decides whether a call succeeded, never the HTTP status. */
export interface Envelope {
    /**
     * @description 0 is success. Otherwise:
     *     - 100: invalid or inactive token
     *     - 101: meaning not published
     *     - 201: no result; the request succeeded and is billed
     *     - 202: meaning not published
     *     - 300: meaning not published
     *     - 301: data collection failed; the call may be retried
     *     - 302: rate limit exceeded
     *     - 303: daily quota exceeded
     *     - 400: invalid parameters
     *     - 404: meaning not published
     *     - 500: internal server error
     *     - 503: meaning not published
     *     - 600: permission denied
     *     - 601: insufficient balance
     *     - 602: spending limit of the token reached
     *
     *     Other codes are possible.
     */
    code: number;
    /** @description The requested data; null if `code` is not 0. */
    data: unknown;
    /** @description The API's error message. */
    message?: string | null;
    /** @description When the API recorded the response. */
    recordTime?: string | null;
    /** @description The ID that the API gave the request. */
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
    /** @description Present in 2 of 2 observed objects, always null. */
    bizType?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    industryId?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    picturePrice?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    pictureState?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    videoPrice?: number | null;
    /** @description Present in 2 of 2 observed objects. */
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
    /** @description Present in 1 of 1 observed objects. */
    ageDistribution?: AgeDistribution[];
    /** @description Present in 1 of 1 observed objects. */
    cityDistribution?: AgeDistribution[];
    /** @description Present in 1 of 1 observed objects. */
    genderDistribution?: AgeDistribution[];
    /** @description Present in 1 of 1 observed objects. */
    interestDistribution?: AgeDistribution[];
    /** @description Present in 1 of 1 observed objects. */
    provinceDistribution?: AgeDistribution[];
}
export interface Gender {
    /** @description Present in 1 of 1 observed objects. */
    female?: number;
    /** @description Present in 1 of 1 observed objects. */
    male?: number;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, as observed in 1 response. */
export interface GetKolDataSummaryV2Data {
    /** @description Present in 2 of 2 observed objects. */
    activeDayInLast7?: number;
    /** @description Present in 2 of 2 observed objects. */
    dateKey?: string;
    /** @description Present in 2 of 2 observed objects. */
    easyConnect?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    fans30GrowthBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    fans30GrowthRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    interactionBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    interactionMedian?: number;
    /** @description Present in 2 of 2 observed objects. */
    inviteNum?: number;
    /** @description Present in 2 of 2 observed objects. */
    isActive?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    mEngagementNum?: number;
    /** @description Present in 2 of 2 observed objects. */
    mengagementNum?: number;
    /** @description Present in 2 of 2 observed objects. */
    noteNumber?: number;
    /** @description Present in 2 of 2 observed objects. */
    noteType?: unknown[];
    /** @description Present in 2 of 2 observed objects. */
    pictureReadBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    pictureReadCost?: string;
    /** @description Present in 2 of 2 observed objects. */
    readMedian?: number;
    /** @description Present in 2 of 2 observed objects. */
    readMedianBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    responseRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    tradeNames?: unknown[];
    /** @description Present in 2 of 2 observed objects. */
    videoReadBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    videoReadCost?: string;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, as observed in 1 response. */
export interface GetKolFansPortraitV1Data {
    /** @description Present in 1 of 1 observed objects. */
    fansPortrait?: FansPortrait;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, as observed in 1 response. */
export interface GetKolFansSummaryV1Data {
    /** @description Present in 2 of 2 observed objects. */
    activeFansBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    activeFansL28?: number;
    /** @description Present in 2 of 2 observed objects. */
    activeFansRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    engageFansBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    engageFansL30?: number;
    /** @description Present in 2 of 2 observed objects. */
    engageFansRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    fansGrowthBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    fansGrowthRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    fansIncreaseNum?: number;
    /** @description Present in 2 of 2 observed objects. */
    fansNum?: number;
    /** @description Present in 2 of 2 observed objects. */
    payFansUserNum30d?: number;
    /** @description Present in 2 of 2 observed objects. */
    payFansUserRate30d?: string;
    /** @description Present in 2 of 2 observed objects. */
    readFansBeyondRate?: string;
    /** @description Present in 2 of 2 observed objects. */
    readFansIn30?: number;
    /** @description Present in 2 of 2 observed objects. */
    readFansRate?: string;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, as observed in 1 response. */
export interface GetKolFansTrendV1Data {
    /** @description Present in 2 of 2 observed objects. */
    fansNumInc?: number;
    /** @description Present in 2 of 2 observed objects. */
    fansNumIncRate?: number;
    /** @description Present in 2 of 2 observed objects. */
    list?: GetKolFansTrendV1DataList[];
}
export interface GetKolFansTrendV1DataList {
    dateKey?: string;
    num?: number;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-info/v1`, as observed in 1 response. */
export interface GetKolInfoV1Data extends Kol {
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, as observed in 1 response. */
export interface GetKolNoteListV1Data {
    /** @description Present in 1 of 1 observed objects. */
    list?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    total?: number;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, as observed in 1 response. */
export interface GetKolNoteRateV1Data {
    /** @description Present in 2 of 2 observed objects. */
    collectMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    commentMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    hundredLikePercent?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    impMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    impMedianBeyondRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    interactionBeyondRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    interactionMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    interactionRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    likeMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    longTermCommonNoteVo?: LongTermCommonNoteVo | null;
    /** @description Present in 2 of 2 observed objects. */
    longTermCooperateNoteVo?: LongTermCommonNoteVo | null;
    /** @description Present in 2 of 2 observed objects. */
    mEngagementNum?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    mFollowCnt?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    mengagementNum?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    mfollowCnt?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    noteNumber?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    noteType?: NoteType[] | null;
    /** @description Present in 2 of 2 observed objects. */
    notes?: Note[] | null;
    /** @description Present in 2 of 2 observed objects. */
    pagePercentVo?: PagePercentVo | null;
    /** @description Present in 2 of 2 observed objects. */
    picture3sViewRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    readMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    readMedianBeyondRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    shareMedian?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    thousandLikePercent?: string | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    tradeNames?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    videoFullViewBeyondRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    videoFullViewRate?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    videoNoteNumber?: number | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-note-detail/v1`, as observed in 2 responses. */
export interface GetNoteDetailV1Data {
    /** @description Present in 2 of 2 observed objects, always null. */
    atUserList?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    cmtNum?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    compClickData?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    content?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    createTime?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    favNum?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    featureTags?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    followCnt?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    headPhoto?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    imagesList?: Image[] | null;
    /** @description Present in 2 of 2 observed objects. */
    impNum?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    likeNum?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    name?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    noteId?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    noteLink?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    readNum?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    redId?: unknown;
    /** @description Present in 2 of 2 observed objects, always null. */
    reportBrandName?: unknown;
    /** @description Present in 2 of 2 observed objects, always null. */
    reportBrandUserId?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    shareNum?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    time?: Time | null;
    /** @description Present in 2 of 2 observed objects. */
    title?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    type?: number | null;
    /** @description Present in 2 of 2 observed objects. */
    userId?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    userInfo?: UserInfo | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    videoInfo?: unknown;
}
export interface Image {
    /** @description Present in 2 of 2 observed objects. */
    fileId?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    height?: number | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    latitude?: unknown;
    /** @description Present in 2 of 2 observed objects, always null. */
    longitude?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    original?: string | null;
    /** @description Present in 2 of 2 observed objects, always null. */
    sticker?: unknown;
    /** @description Present in 2 of 2 observed objects. */
    traceId?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    url?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    width?: number | null;
}
export interface IntentionInfo {
    /** @description Present in 1 of 1 observed objects. */
    intentionText?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    intentionType?: number | null;
}
export interface Kol {
    accumCommonImpMedinNum30d?: number | null;
    accumCoopImpMedinNum30d?: number | null;
    accumPicCommonImpMedinNum30d?: number | null;
    accumVideoCommonImpMedinNum30d?: number | null;
    activityList?: unknown[] | null;
    /** @description Always null. */
    algoRecommendReasons?: unknown;
    /** @description Always null. */
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
    /** @description Always null. */
    cpc?: unknown;
    /** @description Always null. */
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
    /** @description Always null. */
    fansEngageNum?: unknown;
    fansEngageNum30dLv?: number | null;
    fansNum?: number | null;
    /** @description Always null. */
    fansRiseNum?: unknown;
    fbState?: number | null;
    /** @description Always null. */
    featureTags?: unknown;
    forecastGroupCoverRateLower?: number | null;
    forecastGroupCoverRateUpper?: number | null;
    forecastReadUvLower?: number | null;
    forecastReadUvUpper?: number | null;
    gender?: string | null;
    /** @description Always null. */
    goodRecommendPermission?: unknown;
    hasBuyerAuth?: boolean | null;
    headPhoto?: string | null;
    homePageDisplay?: number | null;
    hundredLikePercent30?: number | null;
    /** @description Always null. */
    industryTag?: unknown;
    intentionInfo?: IntentionInfo | null;
    interMidCoop30?: number | null;
    interMidNum?: number | null;
    inviteReply48hNumRatio?: number | null;
    isCollect?: boolean | null;
    isIndustryRecommend?: boolean | null;
    /** @description Always null. */
    isStar?: unknown;
    kliveCnt30d?: number | null;
    kolHeadLabel?: number | null;
    kolType?: number | null;
    likeCollectCountInfo?: number | null;
    /** @description Always null. */
    live?: unknown;
    /** @description Always null. */
    liveGMV?: unknown;
    /** @description Always null. */
    liveId?: unknown;
    /** @description Always null. */
    liveImg?: unknown;
    /** @description Always null. */
    liveSign?: unknown;
    location?: string | null;
    lowActive?: boolean | null;
    lowerPrice?: number | null;
    mCpuvNum30d?: number | null;
    mEngagementNum?: number | null;
    mEngagementNumMcn?: number | null;
    /** @description Always null. */
    marketTarget?: unknown;
    matchNoteNumber?: number | null;
    mcpuvNum30d?: number | null;
    mengagementNum?: number | null;
    mengagementNumMcn?: number | null;
    name?: string | null;
    newHighQuality?: number | null;
    nextLevel?: number | null;
    /** @description Always null. */
    nextPicturePrice?: unknown;
    /** @description Always null. */
    nextVideoPrice?: unknown;
    /** @description Always null. */
    note?: unknown;
    noteList?: KolNote[] | null;
    /** @description Always null. */
    noteSign?: unknown;
    /** @description Always null. */
    overflowNum?: unknown;
    personalTags?: string[] | null;
    /** @description Always null. */
    picPriceRemind?: unknown;
    pictureClickMidNum?: number | null;
    pictureCpcBasePrice?: string | null;
    /** @description Always null. */
    pictureCpcEstimateNum?: unknown;
    /** @description Always null. */
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
    /** @description Always null. */
    processingAuthorities?: unknown;
    promiseImpNum?: string | null;
    readMidCoop30?: number | null;
    /** @description Always null. */
    recommend?: unknown;
    /** @description Always null. */
    recommendReason?: unknown;
    redId?: string | null;
    resemblance?: boolean | null;
    /** @description Always null. */
    seedAndHarcest?: unknown;
    sellerRealIncomeAmt90d?: number | null;
    showPrice?: boolean | null;
    showPromiseTag?: number | null;
    specialIndustryLimit?: boolean | null;
    thousandLikePercent30?: number | null;
    /** @description Always null. */
    top2CategoryList?: unknown;
    /** @description Always null. */
    totalNoteCount?: unknown;
    /** @description Always null. */
    tradeType?: unknown;
    /** @description Always null. */
    travelAreaList?: unknown;
    type?: unknown[] | null;
    userId?: string | null;
    userType?: number | null;
    valid?: number | null;
    videoClickMidNum?: number | null;
    videoCpcBasePrice?: string | null;
    /** @description Always null. */
    videoCpcEstimateNum?: unknown;
    /** @description Always null. */
    videoCpcInCart?: unknown;
    videoCpcPerPrice?: string | null;
    videoCpcState?: number | null;
    videoFinishRate?: number | null;
    videoHundredLikePercent30?: number | null;
    videoInCart?: boolean | null;
    videoInterMidNum?: number | null;
    videoPrice?: number | null;
    videoPriceGtZero?: boolean | null;
    /** @description Always null. */
    videoPriceRemind?: unknown;
    videoReadCost?: string | null;
    videoShowState?: boolean | null;
    videoState?: number | null;
    videoThousandLikePercent30?: number | null;
}
export interface KolNote {
    /** @description Present in 1 of 1 observed objects. */
    bind?: boolean | null;
    /** @description Present in 1 of 1 observed objects. */
    contentTag?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    featureTags?: unknown[] | null;
    /** @description Present in 1 of 1 observed objects. */
    imageUrl?: string | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    industryTags?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    noteId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    noteType?: number | null;
}
export interface List {
    /** @description Always null. */
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
    /** @description Present in 1 of 1 observed objects. */
    duration?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    height?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    videoId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    width?: number | null;
}
export interface Note {
    canJump?: boolean | null;
    collectBeyondRate?: number | null;
    collectNum?: number | null;
    /** @description Always null. */
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
    /** @description Present in 2 of 2 observed objects. */
    contentTag?: string | null;
    /** @description Present in 2 of 2 observed objects. */
    percent?: string | null;
}
export interface PagePercentVo {
    /** @description Present in 1 of 1 observed objects. */
    impDetailPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    impFollowPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    impHomefeedPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    impNearbyPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    impOtherPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    impSearchPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readDetailPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readFollowPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readHomefeedPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readNearbyPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readOtherPercent?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    readSearchPercent?: number | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, as observed in 1 response. */
export interface SolarCooperatorBloggerV2V1Data {
    /** @description Present in 1 of 1 observed objects. */
    highlightWords?: unknown[] | null;
    /** @description Present in 1 of 1 observed objects. */
    kols?: Kol[] | null;
    /** @description Present in 1 of 1 observed objects. */
    redirect2NickSearch?: boolean | null;
    /** @description Present in 1 of 1 observed objects. */
    resultType?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    total?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    trackId?: string | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, as observed in 1 response. */
export interface SolarCooperatorUserBloggerUserIdV1Data extends Kol {
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, as observed in 1 response. */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Data extends GetKolFansTrendV1Data {
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, as observed in 1 response. */
export interface SolarKolDataUserIdFansProfileV1Data {
    /** @description Present in 1 of 1 observed objects. */
    ages?: Age[];
    /** @description Present in 1 of 1 observed objects. */
    cities?: City[];
    /** @description Present in 1 of 1 observed objects. */
    dateKey?: string;
    /** @description Present in 1 of 1 observed objects. */
    devices?: Device[];
    /** @description Present in 1 of 1 observed objects. */
    gender?: Gender;
    /** @description Present in 1 of 1 observed objects. */
    interests?: City[];
    /** @description Present in 1 of 1 observed objects. */
    provinces?: City[];
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, as observed in 1 response. */
export interface SolarKolDataV2CostEffectiveV1Data {
    /** @description Present in 1 of 1 observed objects, always null. */
    date?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    estimatePictureCpm?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    estimatePictureCpmCompare?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    estimatePictureEngageCost?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    estimatePictureEngageCostCompare?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    estimateVideoCpm?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    estimateVideoCpmCompare?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    estimateVideoEngageCost?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    estimateVideoEngageCostCompare?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    pictureCase?: number | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    pictureReadCost?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    pictureSurpassRate?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    videoCase?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    videoReadCost?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    videoSurpassRate?: number | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, as observed in 3 responses. */
export interface SolarKolDataV2NotesDetailV1Data {
    list?: List[] | null;
    total?: number | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, as observed in 1 response. */
export interface SolarKolDataV3DataSummaryV1Data extends GetKolDataSummaryV2Data {
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, as observed in 1 response. */
export interface SolarKolDataV3FansSummaryV1Data extends GetKolFansSummaryV1Data {
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, as observed in 1 response. */
export interface SolarKolDataV3NotesRateV1Data extends GetKolNoteRateV1Data {
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, as observed in 1 response. */
export interface SolarKolGetSimilarKolV1Data {
    /** @description Present in 1 of 1 observed objects. */
    highlightWords?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    kols?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    redirect2NickSearch?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    resultType?: number;
    /** @description Present in 1 of 1 observed objects. */
    total?: number;
    /** @description Present in 1 of 1 observed objects. */
    trackId?: string;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, as observed in 1 response. */
export interface SolarNoteNoteIdDetailV1Data {
    /** @description Present in 1 of 1 observed objects, always null. */
    atUserList?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    cmtNum?: number | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    compClickData?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    content?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    createTime?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    favNum?: number | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    featureTags?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    followCnt?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    headPhoto?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    imagesList?: SolarNoteNoteIdDetailV1DataImage[] | null;
    /** @description Present in 1 of 1 observed objects. */
    impNum?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    likeNum?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    name?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    noteId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    noteLink?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    readNum?: number | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    redId?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    reportBrandName?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    reportBrandUserId?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    shareNum?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    time?: Time | null;
    /** @description Present in 1 of 1 observed objects. */
    title?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    type?: number | null;
    /** @description Present in 1 of 1 observed objects. */
    userId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    userInfo?: UserInfo | null;
    /** @description Present in 1 of 1 observed objects. */
    videoInfo?: VideoInfo | null;
}
export interface SolarNoteNoteIdDetailV1DataImage {
    /** @description Present in 1 of 1 observed objects. */
    fileId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    height?: number | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    imageExtraInfo?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    latitude?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    longitude?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    original?: string | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    sticker?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    traceId?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    url?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    width?: number | null;
}
export interface Time {
    createTime?: number | null;
    updateTime?: number | null;
    userUpdateTime?: number | null;
}
export interface UserInfo {
    /** @description Always null. */
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
    /** @description Always null. */
    pictureInCart?: unknown;
    picturePrice?: number | null;
    pictureState?: number | null;
    priceState?: number | null;
    userId?: string | null;
    userType?: number | null;
    /** @description Always null. */
    videoInCart?: unknown;
    videoPrice?: number | null;
    videoState?: number | null;
}
export interface VideoInfo {
    /** @description Present in 1 of 1 observed objects, always null. */
    chapters?: unknown;
    /** @description Present in 1 of 1 observed objects, always null. */
    firstFrame?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    gifKey?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    gifUrl?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    hasFragments?: boolean | null;
    /** @description Present in 1 of 1 observed objects. */
    id?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    meta?: Meta | null;
    /** @description Present in 1 of 1 observed objects. */
    originVideoKey?: string | null;
    /** @description Present in 1 of 1 observed objects, always null. */
    redGifInfo?: unknown;
    /** @description Present in 1 of 1 observed objects. */
    thumbnail?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    videoKey?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    videoKeyList?: unknown[] | null;
    /** @description Present in 1 of 1 observed objects. */
    videoUrl?: string | null;
    /** @description Present in 1 of 1 observed objects. */
    volume?: number | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1" FILE` infers its type from responses. */
export type PgyContentSquareSearchNoteV2V1Data = unknown;
/** The response envelope of `pgyContentSquareSearchNoteV2V1`, as `GET` returns it. */
export interface PgyContentSquareSearchNoteV2V1Envelope extends Envelope {
    data: PgyContentSquareSearchNoteV2V1Data | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1" FILE` infers its type from responses. */
export type PgyKolDataCoreDataV1Data = unknown;
/** The response envelope of `pgyKolDataCoreDataV1`, as `GET` returns it. */
export interface PgyKolDataCoreDataV1Envelope extends Envelope {
    data: PgyKolDataCoreDataV1Data | null;
}
/** The response envelope of `solarCooperatorBloggerV2V1`, as `GET` returns it. */
export interface SolarCooperatorBloggerV2V1Envelope extends Envelope {
    data: SolarCooperatorBloggerV2V1Data | null;
}
/** The response envelope of `solarCooperatorUserBloggerUserIdV1`, as `GET` returns it. */
export interface SolarCooperatorUserBloggerUserIdV1Envelope extends Envelope {
    data: SolarCooperatorUserBloggerUserIdV1Data | null;
}
/** The response envelope of `solarKolDataUserIdFansOverallNewHistoryV1`, as `GET` returns it. */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Envelope extends Envelope {
    data: SolarKolDataUserIdFansOverallNewHistoryV1Data | null;
}
/** The response envelope of `solarKolDataUserIdFansProfileV1`, as `GET` returns it. */
export interface SolarKolDataUserIdFansProfileV1Envelope extends Envelope {
    data: SolarKolDataUserIdFansProfileV1Data | null;
}
/** The response envelope of `solarKolDataV2CostEffectiveV1`, as `GET` returns it. */
export interface SolarKolDataV2CostEffectiveV1Envelope extends Envelope {
    data: SolarKolDataV2CostEffectiveV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1" FILE` infers its type from responses. */
export type SolarKolDataV2KolContentTagsV1Data = unknown;
/** The response envelope of `solarKolDataV2KolContentTagsV1`, as `GET` returns it. */
export interface SolarKolDataV2KolContentTagsV1Envelope extends Envelope {
    data: SolarKolDataV2KolContentTagsV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1" FILE` infers its type from responses. */
export type SolarKolDataV2KolFeatureTagsV1Data = unknown;
/** The response envelope of `solarKolDataV2KolFeatureTagsV1`, as `GET` returns it. */
export interface SolarKolDataV2KolFeatureTagsV1Envelope extends Envelope {
    data: SolarKolDataV2KolFeatureTagsV1Data | null;
}
/** The response envelope of `solarKolDataV2NotesDetailV1`, as `GET` returns it. */
export interface SolarKolDataV2NotesDetailV1Envelope extends Envelope {
    data: SolarKolDataV2NotesDetailV1Data | null;
}
/** The response envelope of `solarKolDataV3DataSummaryV1`, as `GET` returns it. */
export interface SolarKolDataV3DataSummaryV1Envelope extends Envelope {
    data: SolarKolDataV3DataSummaryV1Data | null;
}
/** The response envelope of `solarKolDataV3FansSummaryV1`, as `GET` returns it. */
export interface SolarKolDataV3FansSummaryV1Envelope extends Envelope {
    data: SolarKolDataV3FansSummaryV1Data | null;
}
/** The response envelope of `solarKolDataV3NotesRateV1`, as `GET` returns it. */
export interface SolarKolDataV3NotesRateV1Envelope extends Envelope {
    data: SolarKolDataV3NotesRateV1Data | null;
}
/** The response envelope of `solarKolGetSimilarKolV1`, as `GET` returns it. */
export interface SolarKolGetSimilarKolV1Envelope extends Envelope {
    data: SolarKolGetSimilarKolV1Data | null;
}
/** The response envelope of `solarNoteNoteIdDetailV1`, as `GET` returns it. */
export interface SolarNoteNoteIdDetailV1Envelope extends Envelope {
    data: SolarNoteNoteIdDetailV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/get-kol-core-data/v1" FILE` infers its type from responses. */
export type GetKolCoreDataV1Data = unknown;
/** The response envelope of `getKolCoreDataV1`, as `GET` returns it. */
export interface GetKolCoreDataV1Envelope extends Envelope {
    data: GetKolCoreDataV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1" FILE` infers its type from responses. */
export type GetKolCostEffectiveV1Data = unknown;
/** The response envelope of `getKolCostEffectiveV1`, as `GET` returns it. */
export interface GetKolCostEffectiveV1Envelope extends Envelope {
    data: GetKolCostEffectiveV1Data | null;
}
/** The response envelope of `getKolDataSummaryV2`, as `GET` returns it. */
export interface GetKolDataSummaryV2Envelope extends Envelope {
    data: GetKolDataSummaryV2Data | null;
}
/** The response envelope of `getKolFansPortraitV1`, as `GET` returns it. */
export interface GetKolFansPortraitV1Envelope extends Envelope {
    data: GetKolFansPortraitV1Data | null;
}
/** The response envelope of `getKolFansSummaryV1`, as `GET` returns it. */
export interface GetKolFansSummaryV1Envelope extends Envelope {
    data: GetKolFansSummaryV1Data | null;
}
/** The response envelope of `getKolFansTrendV1`, as `GET` returns it. */
export interface GetKolFansTrendV1Envelope extends Envelope {
    data: GetKolFansTrendV1Data | null;
}
/** The response envelope of `getKolInfoV1`, as `GET` returns it. */
export interface GetKolInfoV1Envelope extends Envelope {
    data: GetKolInfoV1Data | null;
}
/** The response envelope of `getKolNoteListV1`, as `GET` returns it. */
export interface GetKolNoteListV1Envelope extends Envelope {
    data: GetKolNoteListV1Data | null;
}
/** The response envelope of `getKolNoteRateV1`, as `GET` returns it. */
export interface GetKolNoteRateV1Envelope extends Envelope {
    data: GetKolNoteRateV1Data | null;
}
/** The response envelope of `getNoteDetailV1`, as `GET` returns it. */
export interface GetNoteDetailV1Envelope extends Envelope {
    data: GetNoteDetailV1Data | null;
}
/** The parameters of `pgyContentSquareSearchNoteV2V1`. */
export interface PgyContentSquareSearchNoteV2V1Parameters {
    /**
     * @description Word to search for. An empty string matches all content.
     *
     *     Default: `""`
     */
    searchWord?: string | undefined;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    pageNum?: number | undefined;
    /**
     * @description Business goal the notes belong to.
     *
     *     Values:
     *     - `XIAOHONGSHU_HOT`: popular on Xiaohongshu
     *     - `PRODUCT_SEEDING`: product awareness
     *     - `ECOMMERCE_PROMOTION`: promotion of a shop
     *     - `PUGONGYING_COOPERATION`: made with a brand through Pugongying
     *     - `LEAD_COLLECTION`: collection of leads
     *     - `ECOMMERCE_HOT`: popular in e-commerce
     *     - `SEEDING_DIRECT`: direct purchase from a recommendation
     *     - `APP_PROMOTION`: promotion of an app
     *
     *     Default: `"XIAOHONGSHU_HOT"`
     */
    bizType?: "XIAOHONGSHU_HOT" | "PRODUCT_SEEDING" | "ECOMMERCE_PROMOTION" | "PUGONGYING_COOPERATION" | "LEAD_COLLECTION" | "ECOMMERCE_HOT" | "SEEDING_DIRECT" | "APP_PROMOTION" | undefined;
    /**
     * @description Metric to rank by.
     *
     *     Values:
     *     - `premium_imp_num`: impressions
     *     - `premium_good_read_rate`: rate of good reads
     *     - `premium_read_num`: reads
     *     - `premium_engage_num`: engagements
     *     - `premium_engage_rate`: rate of engagement
     *     - `premium_like_num`: likes
     *     - `premium_fav_num`: saves
     *     - `premium_cmt_num`: comments
     *
     *     Default: `"premium_imp_num"`
     */
    orderBy?: "premium_imp_num" | "premium_good_read_rate" | "premium_read_num" | "premium_engage_num" | "premium_engage_rate" | "premium_like_num" | "premium_fav_num" | "premium_cmt_num" | undefined;
    /**
     * @description Period to search.
     *
     *     Values:
     *     - `DAY_3`: the past 3 days
     *     - `DAY_7`: the past 7 days
     *     - `DAY_14`: the past 14 days
     *     - `DAY_30`: the past 30 days
     *
     *     Default: `"DAY_7"`
     */
    nd?: "DAY_3" | "DAY_7" | "DAY_14" | "DAY_30" | undefined;
}
/** The parameters of `pgyKolDataCoreDataV1`. */
export interface PgyKolDataCoreDataV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
    /**
     * @description Notes to include: the creator's own notes or notes made with brands.
     *
     *     Values:
     *     - `DAILY_NOTE`: the creator's own notes
     *     - `COOPERATE_NOTE`: notes made with brands
     *
     *     Default: `"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
    /**
     * @description Note formats to include.
     *
     *     Values:
     *     - `PHOTO_TEXT_AND_VIDEO`: picture and video notes
     *     - `PHOTO_TEXT`: picture notes
     *     - `VIDEO`: video notes
     *
     *     Default: `"PHOTO_TEXT_AND_VIDEO"`
     */
    noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description Period that the figures cover.
     *
     *     Values:
     *     - `DAY_30`: the past 30 days
     *     - `DAY_90`: the past 90 days
     *
     *     Default: `"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description Whether to include paid reach.
     *
     *     Values:
     *     - `ALL`: all notes
     *     - `ORGANIC_ONLY`: organic reach only
     *
     *     Default: `"ALL"`
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
}
/** The parameters of `solarCooperatorBloggerV2V1`. */
export interface SolarCooperatorBloggerV2V1Parameters {
    /**
     * @description Field that `keyword` is matched against.
     *
     *     Values:
     *     - `NICKNAME`: the creator's nickname
     *     - `NOTE`: the creator's notes
     *
     *     Default: `"NICKNAME"`
     */
    searchType?: "NICKNAME" | "NOTE" | undefined;
    /** @description Nickname or note text to search for, depending on `searchType`. */
    keyword?: string | undefined;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
    /**
     * @description Order of the creators.
     *
     *     Values:
     *     - `DEFAULT`: ranking by Pugongying
     *     - `FANS`: by number of followers
     *
     *     Default: `"FANS"`
     */
    sort?: "DEFAULT" | "FANS" | undefined;
    /** @description Minimum number of followers. */
    fansNumberLower?: number | undefined;
    /** @description Maximum number of followers. */
    fansNumberUpper?: number | undefined;
    /**
     * @description Predominant age group of the followers.
     *
     *     Values:
     *     - `ALL`: any
     *     - `LT_18`: below 18
     *     - `AGE_18_24`: 18–24
     *     - `AGE_25_34`: 25–34
     *     - `AGE_35_44`: 35–44
     *     - `GT_44`: over 44
     *
     *     Default: `"ALL"`
     */
    fansAge?: "ALL" | "LT_18" | "AGE_18_24" | "AGE_25_34" | "AGE_35_44" | "GT_44" | undefined;
    /**
     * @description Predominant gender of the followers.
     *
     *     Values:
     *     - `ALL`: any
     *     - `MALE_HIGH`: mostly men
     *     - `FE_MALE_HIGH`: mostly women
     *
     *     Default: `"ALL"`
     */
    fansGender?: "ALL" | "MALE_HIGH" | "FE_MALE_HIGH" | undefined;
    /**
     * @description Parenthood stages of the followers, starting with planning a child, separated by commas.
     *
     *     Values:
     *     - `1`: planning a child (`备孕`)
     *     - `2`: 0 to 6 months (`0-6月`)
     *     - `3`: 7 to 12 months (`7-12月`)
     *     - `4`: 1 to 3 years (`1-3岁`)
     *     - `5`: 4 to 6 years (`4-6岁`)
     *     - `6`: 7 to 12 years (`7-12岁`)
     *     - `7`: early pregnancy (`孕早期`)
     *     - `8`: late pregnancy (`孕晚期`)
     */
    fansChildAgeInfo?: string | undefined;
    /**
     * @description The creator's gender.
     *
     *     Values:
     *     - `ALL`: any
     *     - `MALE`: man
     *     - `FEMALE`: woman
     *
     *     Default: `"ALL"`
     */
    gender?: "ALL" | "MALE" | "FEMALE" | undefined;
    /**
     * @description Locations of the creator, from regions to districts, separated by commas.
     *
     *     Values: `中国`, `美国`, `日本`, `澳大利亚`, `英国`, `加拿大`, `韩国`, `法国`, `德国`, `新加坡`, `其他`, `中国 北京`, `中国 天津`, `中国 河北`, `中国 山西`, `中国 内蒙古`, `中国 辽宁`, `中国 吉林`, `中国 黑龙江`, `中国 上海`, `中国 江苏`, `中国 浙江`, `中国 安徽`, `中国 福建`, `中国 江西`, `中国 山东`, `中国 河南`, `中国 湖北`, `中国 湖南`, `中国 广东`, `中国 广西`, `中国 海南`, `中国 重庆`, `中国 四川`, `中国 贵州`, `中国 云南`, `中国 西藏`, `中国 陕西`, `中国 甘肃`, `中国 青海`, `中国 宁夏`, `中国 新疆`, `中国 澳门`, `中国 台湾`, `中国 香港`
     */
    location?: string | undefined;
    /**
     * @description Content categories in Chinese, separated by commas.
     *
     *     Values:
     *     - `美妆`: `整体妆容`, `唇妆`, `眼妆`, `美甲`, `底妆`, `美妆合集`, `香水`, `美妆其他`
     *     - `护肤`: `面部保养`, `面部清洁`, `护肤合集`, `护肤其他`
     *     - `个人护理`: `头发产品`, `身体护理`, `口腔护理`, `护理其他`
     *     - `母婴`: `母婴日常`, `早教`, `婴童用品`, `婴童洗护`, `婴童食品`, `婴童时尚`, `孕期穿搭`, `孕产经验`, `产后恢复`, `育儿经验`, `宝宝才艺`, `宝宝写真`, `母婴其他`
     *     - `时尚`: `穿搭`, `配饰`, `发型`, `箱包`, `鞋靴`, `时尚其他`
     *     - `美食`: `美食教程`, `美食探店`, `美食展示`, `美食测评`, `吃播`, `美食其他`
     *     - `家居家装`: `装修`, `家居用品`, `家居装饰`, `家具`, `家电`, `室内设计`, `居家经验`, `家居家装其他`
     *     - `影视综资讯`: `动漫`, `电影`, `电视`, `娱乐资讯`, `影视`, `民生资讯`, `综艺`, `影视综其他`
     *     - `运动健身`: `健身减肥`, `健身塑形`, `滑雪`, `滑板`, `水上活动`, `运动其他`, `足球`, `篮球`, `跑步`, `游泳`
     *     - `宠物`: `猫`, `狗`, `动物其他`
     *     - `文化艺术`: `社科`, `文化`, `艺术`, `文化艺术其他`
     *     - `兴趣爱好`: `绘画`, `手工`, `阅读`, `文具手账`, `舞蹈`, `益智玩具`, `潮流玩具`, `兴趣爱好其他`
     *     - `生活记录`: `接地气生活`, `日常片段`, `中外生活`, `品质生活`, `校园生活`
     *     - `教育`: `大学教育`, `k12教育`, `家庭教育`, `学习日常`, `职场教育`, `教育其他`
     *     - `情感`: `情感知识`, `情感日常`, `情感其他`
     *     - `摄影`: `人文风光摄影`, `摄影技巧`, `胶片摄影`, `人像摄影`, `摄影其他`
     *     - `游戏`: `手机游戏`, `主机游戏`, `游戏其他`, `线下游戏`
     *     - `科技数码`: `数码`, `玩机攻略`, `数码科技其他`
     *     - `出行`: `城市出行`, `户外`, `旅行`
     *     - `音乐`
     *     - `搞笑`
     *     - `健康养生`
     *     - `汽车`
     *     - `婚嫁`: `婚礼造型`, `婚礼记录`, `婚礼经验`, `婚礼用品`
     *     - `商业财经`
     *     - `素材`
     *     - `其他`
     */
    contentTag?: string | undefined;
    /**
     * @description Content scenes of the notes, each as its full path in Chinese, separated by commas.
     *
     *     Values: `汽车 理性决策 选车攻略 政策`, `汽车 理性决策 选车攻略 购车顾虑`, `汽车 理性决策 选车攻略 配置`, `汽车 理性决策 选车攻略 能源类型优势对比`, `汽车 理性决策 选车攻略 攻略`, `汽车 理性决策 新车测评`, `汽车 理性决策 探店试驾`, `汽车 理性决策 车主心得`, `汽车 用车场景 远行近游 近郊探索`, `汽车 用车场景 远行近游 长途自驾`, `汽车 用车场景 远行近游 硬核越野`, `汽车 用车场景 提车/交付场景 场地布置与礼遇`, `汽车 用车场景 提车/交付场景 仪式感记录`, `汽车 用车场景 商务用车 移动头等舱`, `汽车 用车场景 商务用车 商务接待`, `汽车 用车场景 亲子家庭 家庭采购日`, `汽车 用车场景 亲子家庭 接送孩子`, `汽车 用车场景 亲子家庭 三代同堂`, `汽车 用车场景 亲子家庭 周末溜娃`, `汽车 用车场景 亲子家庭 车内学习室`, `汽车 用车场景 亲子家庭 车内育婴室`, `汽车 用车场景 朋友社交 后备箱经济`, `汽车 用车场景 朋友社交 移动娱乐屋`, `汽车 用车场景 礼赠场景 毕业礼物`, `汽车 用车场景 礼赠场景 送给父母`, `汽车 用车场景 礼赠场景 适合送男友`, `汽车 用车场景 礼赠场景 适合送女友`, `汽车 用车场景 户外兴趣 钓鱼/野营`, `汽车 用车场景 户外兴趣 骑行`, `汽车 用车场景 户外兴趣 徒步`, `汽车 用车场景 户外兴趣 硬核竞速`, `汽车 用车场景 宠物出行 大型宠物`, `汽车 用车场景 宠物出行 短途出行`, `汽车 用车场景 宠物出行 小型宠物`, `汽车 用车场景 宠物出行 长途出行`, `汽车 用车场景 城市通勤 车内小憩`, `汽车 用车场景 城市通勤 健身储物`, `汽车 用车场景 城市通勤 日常通勤`, `汽车 用车场景 城市通勤 生活圈代步`, `汽车 用车场景 城市通勤 移动美容舱`, `汽车 个性化美化 个性改装`, `汽车 个性化美化 储物收纳`, `汽车 个性化美化 车内装饰`, `汽车 个性化美化 车外装饰`, `汽车 个性化美化 车衣保护`, `汽车 个性化美化 汽车用品`, `汽车 车型品类 轿车`, `汽车 车型品类 SUV`, `汽车 车型品类 MPV`, `汽车 车型品类 跑车`, `汽车 车型品类 微型车`, `汽车 车型品类 微面`, `汽车 车型品类 房车`, `汽车 车型品类 越野车`, `汽车 车型品类 旅行车`, `汽车 圈层属性 改装圈层`, `汽车 圈层属性 痛车圈层`, `汽车 圈层属性 跑山圈层`, `汽车 品牌倾向 自主`, `汽车 品牌倾向 豪华`, `汽车 品牌倾向 集团`, `汽车 品牌倾向 新势力`, `汽车 能源类型 纯电车`, `汽车 能源类型 新能源`, `汽车 能源类型 油车`, `汽车 人生阶段 单身`, `汽车 人生阶段 多娃&大家庭阶段`, `汽车 人生阶段 银发退休阶段`, `游戏 游戏品类 网页游戏`, `游戏 游戏品类 电脑游戏`, `游戏 游戏品类 手机游戏`, `游戏 游戏类型 动作格斗游戏 永劫无间`, `游戏 游戏类型 即时制二次元游戏 境界刀鸣`, `游戏 游戏类型 即时制二次元游戏 黑色信标`, `游戏 游戏类型 即时制二次元游戏 物华弥新`, `游戏 游戏类型 即时制二次元游戏 无期迷途`, `游戏 游戏类型 即时制二次元游戏 新月同行`, `游戏 游戏类型 即时制二次元游戏 绝区零`, `游戏 游戏类型 即时制角色扮演 诛仙2`, `游戏 游戏类型 即时制角色扮演 诛仙`, `游戏 游戏类型 即时制角色扮演 明日之后`, `游戏 游戏类型 即时制角色扮演 超自然行动组`, `游戏 游戏类型 即时制角色扮演 永恒之塔2`, `游戏 游戏类型 回合制二次元游戏 未定事件簿`, `游戏 游戏类型 回合制二次元游戏 雷索纳斯`, `游戏 游戏类型 回合制二次元游戏 浮生忆玲珑`, `游戏 游戏类型 回合制二次元游戏 重返未来1999`, `游戏 游戏类型 回合制角色扮演 梦幻西游手游`, `游戏 游戏类型 回合制角色扮演 龙魂旅人`, `游戏 游戏类型 回合制角色扮演 最终幻想14`, `游戏 游戏类型 塔防游戏 保卫向日葵`, `游戏 游戏类型 塔防游戏 全境守卫`, `游戏 游戏类型 塔防游戏 向僵尸开炮`, `游戏 游戏类型 开放世界角色扮演 燕云十六声`, `游戏 游戏类型 开放世界角色扮演 王者荣耀世界`, `游戏 游戏类型 恋爱游戏 如鸢`, `游戏 游戏类型 恋爱游戏 银与绯`, `游戏 游戏类型 恋爱游戏 时空中的绘旅人`, `游戏 游戏类型 恋爱游戏 光与夜之恋`, `游戏 游戏类型 恋爱游戏 恋与深空`, `游戏 游戏类型 恋爱游戏 恋与制作人`, `游戏 游戏类型 战略游戏 率土之滨`, `游戏 游戏类型 战略游戏 群星纪元`, `游戏 游戏类型 战略游戏 阿瓦隆之王`, `游戏 游戏类型 战略游戏 快来当领主`, `游戏 游戏类型 战略游戏 冒险之星`, `游戏 游戏类型 战略游戏 无尽的拉格朗日`, `游戏 游戏类型 放置类二次元游戏 花花与幕间剧`, `游戏 游戏类型 放置类角色扮演 发条总动员`, `游戏 游戏类型 放置类角色扮演 遮天凡尘一叶`, `游戏 游戏类型 模拟养成 美人传`, `游戏 游戏类型 模拟养成 盲盒派对`, `游戏 游戏类型 模拟养成 闪耀暖暖`, `游戏 游戏类型 模拟养成 以闪亮之名`, `游戏 游戏类型 模拟养成 无限暖暖`, `游戏 游戏类型 模拟家园建造 江南百景图`, `游戏 游戏类型 模拟家园建造 动物森友会`, `游戏 游戏类型 模拟家园建造 星露谷物语`, `游戏 游戏类型 模拟经营 暴吵萌厨`, `游戏 游戏类型 模拟经营 肥鹅健身房`, `游戏 游戏类型 模拟职业 杜拉拉升职记`, `游戏 游戏类型 消除游戏 四季合合`, `游戏 游戏类型 生存沙盒游戏 无尽冬日`, `游戏 游戏类型 聚会游戏 蛋仔派对`, `游戏 游戏类型 聚会游戏 代号砰砰`, `游戏 游戏类型 解谜游戏 晴空之下`, `游戏 游戏类型 抓宠类游戏 洛克王国手游`, `游戏 游戏类型 射击游戏 三角洲行动`, `游戏 游戏类型 射击游戏 codm（使命召唤）`, `母婴 婴童洗护 安全防晒`, `母婴 婴童洗护 浴后护理`, `母婴 婴童洗护 敏感修护`, `母婴 婴童洗护 屏障树立`, `母婴 婴童洗护 泳后护理`, `母婴 婴童洗护 口周干裂`, `母婴 婴童洗护 分区清洁`, `母婴 婴童洗护 头皮问题`, `母婴 婴童洗护 驱虫驱蚊`, `母婴 婴童洗护 洁面清洁`, `母婴 婴童洗护 红屁股`, `母婴 婴童洗护 湿疹皮炎`, `母婴 婴童洗护 痱子热疹`, `母婴 婴童洗护 抚触链接`, `母婴 婴童洗护 趣味洗护`, `母婴 母婴纸品 精算育儿`, `母婴 母婴纸品 颜值派`, `母婴 母婴纸品 汗宝宝`, `母婴 母婴纸品 囤货党`, `母婴 母婴纸品 敏感肌`, `母婴 母婴纸品 肉腿娃`, `母婴 母婴纸品 功课党`, `母婴 母婴纸品 好动宝`, `母婴 母婴纸品 安睡整夜`, `母婴 母婴纸品 出行便携`, `母婴 母婴纸品 贵妇体验`, `母婴 母婴纸品 红屁屁`, `母婴 母婴小家电 空间收纳`, `母婴 母婴小家电 滋补养生`, `母婴 母婴小家电 温度把控`, `母婴 母婴小家电 夜奶操作`, `母婴 母婴小家电 新手喂养`, `母婴 母婴小家电 材质挑选`, `母婴 母婴小家电 三代同育`, `母婴 母婴小家电 户外喂养`, `母婴 母婴小家电 通乳攻略`, `母婴 母婴小家电 洁癖爸妈`, `母婴 母婴小家电 精准喂养`, `母婴 母婴小家电 职场妈妈`, `母婴 婴童辅食 吞咽能力`, `母婴 婴童辅食 多元辅食`, `母婴 婴童辅食 零食分享`, `母婴 婴童辅食 健康零食`, `母婴 婴童辅食 放学加餐`, `母婴 婴童辅食 出牙磨牙`, `母婴 婴童辅食 居家囤货`, `母婴 婴童辅食 节日礼包`, `母婴 婴童辅食 零食训练`, `母婴 婴童辅食 宝宝挑食`, `母婴 婴童辅食 户外零食`, `母婴 婴童辅食 低敏辅食`, `母婴 婴童辅食 入园社交`, `母婴 婴童辅食 居家辅食`, `母婴 婴童辅食 入园准备`, `母婴 婴童辅食 敏敏零食`, `母婴 婴童辅食 抓握训练`, `母婴 婴童辅食 外出口粮`, `母婴 婴童辅食 营养均衡`, `母婴 婴童辅食 自主进食`, `母婴 婴童辅食 第一口辅食`, `母婴 母婴营养品 开胃因子`, `母婴 母婴营养品 视力保护`, `母婴 母婴营养品 营养补充`, `母婴 母婴营养品 防护因子`, `母婴 母婴营养品 高钙因子`, `母婴 母婴营养品 自护构建`, `母婴 母婴营养品 发育表现`, `母婴 母婴营养品 助眠安睡`, `母婴 婴童奶粉 丝滑转奶`, `母婴 婴童奶粉 益生组合`, `母婴 婴童奶粉 眼脑体发育`, `母婴 婴童奶粉 选奶功课`, `母婴 婴童奶粉 防敏脱敏`, `母婴 婴童奶粉 助力聪明脑`, `母婴 婴童奶粉 乳铁自护`, `母婴 婴童奶粉 黄金长高`, `母婴 婴童奶粉 内修外护`, `母婴 婴童奶粉 肚肚吸收`, `母婴 婴童奶粉 断奶攻略`, `母婴 婴童奶粉 混合喂养`, `母婴 婴童奶粉 母源黄金HMO`, `母婴 婴童奶粉 长肉多肉`, `母婴 哺乳喂养工具 萌娃穿搭`, `母婴 哺乳喂养工具 安全材质`, `母婴 哺乳喂养工具 奶瓶喂养`, `母婴 哺乳喂养工具 颜值发育`, `母婴 哺乳喂养工具 哄娃安抚`, `母婴 哺乳喂养工具 餐具选购`, `母婴 哺乳喂养工具 学饮指南`, `母婴 哺乳喂养工具 换季保温`, `母婴 母婴孕产 职场孕妇`, `母婴 母婴孕产 产后复工`, `母婴 母婴孕产 顺产`, `母婴 母婴孕产 孕期变化`, `母婴 母婴孕产 孕期学习`, `母婴 母婴孕产 剖腹产`, `母婴 母婴家居 护脊深睡`, `母婴 母婴家居 安全翻滚`, `母婴 母婴家居 进食习惯`, `母婴 母婴家居 早教启蒙`, `母婴 母婴家居 学习角落`, `母婴 母婴家居 自主入睡`, `母婴 母婴家居 爬行探索`, `母婴 母婴家居 防惊跳`, `母婴 母婴出行&用品 长线旅途`, `母婴 母婴出行&用品 户外探索`, `母婴 母婴出行&用品 二胎/双胎`, `母婴 母婴出行&用品 新贵消费`, `母婴 母婴出行&用品 备产研究`, `母婴 母婴出行&用品 短途旅行`, `母婴 母婴出行&用品 高频出行`, `母婴 母婴出行&用品 新生出行`, `母婴 母婴出行&用品 务实精算`, `母婴 母婴出行&用品 遛娃必备`
     */
    contentSceneLabel?: string | undefined;
    /**
     * @description Personal tags of the creator (a mother, a couple, …) in Chinese, separated by commas.
     *
     *     Values: `妈妈`, `萌娃`, `爸爸`, `奶奶`, `情侣`, `夫妻`, `家庭`, `闺蜜`, `兄弟`, `备孕中`, `孕期中`, `12岁以上`, `传统行业`, `互联网`, `教育科研`, `金融法律`, `企业创业`, `时尚美妆`, `食品饮料`, `文化传媒`, `医疗健康`, `艺术设计`, `影视娱乐`, `运动健身`, `专业服务`, `工程师`, `销售`, `HR`, `教练`, `运动员`, `舞蹈老师`, `生活背景`, `备考经验`, `兴趣爱好`, `留学背景`, `海外华人`, `铲屎官`, `孕妈`, `独居人群`, `外国人`, `混血儿`
     */
    personalTags?: string | undefined;
    /**
     * @description Marketing goal. Accepts one value.
     *
     *     Values:
     *     - `estimateAllCpm`: cost per thousand impressions
     *     - `mAccumImpNum`: number of impressions
     *     - `readCost`: cost per read
     *     - `mValidRawReadFeedNum`: number of reads
     *     - `estimateEngageCost`: cost per engagement
     *     - `mEngagementNum90d`: number of engagements
     *     - `estimateCpuv`: cost per shop visit outside the platform
     *     - `mCpuvNum`: number of shop visits outside the platform
     */
    marketTarget?: string | undefined;
    /** @description IDs of audience groups saved in your Pugongying account, separated by commas. */
    audienceGroup?: string | undefined;
    /** @description Labels of the twenty main audiences of Pugongying, separated by commas. */
    top20CrowdsLabel?: string | undefined;
    /** @description Labels or IDs of industry-specific audience traits, separated by commas. */
    industrySpecificCrowdsMotorDom?: string | undefined;
    /** @description Feature tags that describe the creator's strengths, separated by commas. */
    featureTags?: string | undefined;
    /** @description Labels or IDs of content themes, separated by commas. */
    contentThemeLabel?: string | undefined;
    /** @description `true` excludes creators with low activity. */
    excludeLowActive?: boolean | undefined;
    /** @description `true` excludes creators who are losing followers. */
    fansNumUp?: boolean | undefined;
    /**
     * @description Predominant note format of the creator.
     *
     *     Values:
     *     - `ALL`: any
     *     - `PHOTO_TEXT`: picture notes
     *     - `VIDEO`: video notes
     *
     *     Default: `"ALL"`
     */
    noteType?: "ALL" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description Industry. The first words of a value name the sector, and the remaining words name the field within the sector.
     *
     *     Values:
     *     - `BEAUTY_PERSONAL_CARE_BEAUTY`: beauty and personal care: make-up
     *     - `BEAUTY_PERSONAL_CARE_SKINCARE`: beauty and personal care: skin care
     *     - `BEAUTY_PERSONAL_CARE_PERSONAL_CARE`: beauty and personal care: personal care
     *     - `BEAUTY_PERSONAL_CARE_FRAGRANCE`: beauty and personal care: perfume
     *     - `FOOD_BEVERAGE_SNACKS`: food and drink: snacks
     *     - `FOOD_BEVERAGE_DRINKS`: food and drink: drinks
     *     - `FOOD_BEVERAGE_HEALTH_FOOD`: food and drink: health food
     *     - `FOOD_BEVERAGE_DAIRY`: food and drink: dairy products
     *     - `FOOD_BEVERAGE_ALCOHOL`: food and drink: alcohol
     *     - `FOOD_BEVERAGE_GRAINS_OIL`: food and drink: grain and oil
     *     - `FOOD_BEVERAGE_CROSS_BORDER_FOOD`: food and drink: imported food
     *     - `FOOD_BEVERAGE_FRESH_FOOD`: food and drink: fresh food
     *     - `FOOD_BEVERAGE_MEAL_REPLACEMENT`: food and drink: meal replacements
     *     - `FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT`: food and drink: traditional tonics
     *     - `MOTHER_BABY_SUPPLIES`: mother and baby: baby supplies
     *     - `MOTHER_BABY_FORMULA_FOOD`: mother and baby: formula and baby food
     *     - `DIGITAL_APPLIANCES_HOME_APPLIANCES`: electronics: home appliances
     *     - `DIGITAL_APPLIANCES_DIGITAL_PRODUCTS`: electronics: digital devices
     *     - `DAILY_GOODS_HOUSEHOLD_DAILY_USE`: everyday goods: household goods
     *     - `DAILY_GOODS_PET_SUPPLIES_FOOD`: everyday goods: pet supplies and pet food
     *     - `DAILY_GOODS_OFFICE_SUPPLIES`: everyday goods: office supplies
     *     - `APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS`: clothing and accessories: clothes, shoes and hats
     *     - `APPAREL_ACCESSORIES_JEWELRY`: clothing and accessories: jewellery
     *     - `APPAREL_ACCESSORIES_BAGS_GLASSES`: clothing and accessories: bags and glasses
     *     - `APPAREL_ACCESSORIES_SPORTS_OUTDOOR`: clothing and accessories: sportswear and outdoor wear
     *     - `APPAREL_ACCESSORIES_WATCHES`: clothing and accessories: watches
     *     - `APPAREL_ACCESSORIES_SECOND_HAND_LUXURY`: clothing and accessories: second-hand luxury goods
     *     - `HOME_BUILDING_MATERIALS_HOME_DECOR`: home and building materials: decoration
     *     - `HOME_BUILDING_MATERIALS_FURNITURE`: home and building materials: furniture
     *     - `HOME_BUILDING_MATERIALS_MAIN_MATERIALS`: home and building materials: main building materials
     *     - `AUTOMOTIVE`: cars
     *     - `INTERNET_ECOMMERCE`: internet: e-commerce
     *     - `INTERNET_SOFTWARE_TOOLS`: internet: software tools
     *     - `HEALTHCARE_MEDICAL_DEVICES`: health care: medical devices
     *     - `HEALTHCARE_MEDICAL_BEAUTY`: health care: aesthetic medicine
     *     - `CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS`: culture, sports and entertainment: sports goods
     *     - `CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS`: culture, sports and entertainment: stationery, toys and gifts
     *     - `CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS`: culture, sports and entertainment: outdoor products
     *     - `CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES`: culture, sports and entertainment: art and collectibles
     *     - `LIFE_SERVICES_OFFLINE_RETAIL`: local services: shops
     *     - `LIFE_SERVICES_BEAUTY_HAIR`: local services: beauty and hair salons
     *     - `CATERING_RESTAURANTS`: catering: restaurants
     *     - `CATERING_DRINKS_DESSERTS`: catering: drinks and desserts
     *     - `BUSINESS_SERVICES`: business services
     *     - `EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD`: education and training: languages and study abroad
     *     - `EDUCATION_TRAINING_VOCATIONAL_EDUCATION`: education and training: vocational education
     *     - `EDUCATION_TRAINING_INTEREST_TRAINING`: education and training: hobby courses
     *     - `EDUCATION_TRAINING_K12_EDUCATION`: education and training: school education
     *     - `EDUCATION_TRAINING_DEGREE_EDUCATION`: education and training: degree education
     *     - `EDUCATION_TRAINING_CORPORATE_DEVELOPMENT`: education and training: corporate and team training
     *     - `EDUCATION_TRAINING_OTHER`: education and training: other
     *     - `GAMES`: games
     *     - `TRAVEL_TOURISM`: travel and tourism
     */
    industry?: "BEAUTY_PERSONAL_CARE_BEAUTY" | "BEAUTY_PERSONAL_CARE_SKINCARE" | "BEAUTY_PERSONAL_CARE_PERSONAL_CARE" | "BEAUTY_PERSONAL_CARE_FRAGRANCE" | "FOOD_BEVERAGE_SNACKS" | "FOOD_BEVERAGE_DRINKS" | "FOOD_BEVERAGE_HEALTH_FOOD" | "FOOD_BEVERAGE_DAIRY" | "FOOD_BEVERAGE_ALCOHOL" | "FOOD_BEVERAGE_GRAINS_OIL" | "FOOD_BEVERAGE_CROSS_BORDER_FOOD" | "FOOD_BEVERAGE_FRESH_FOOD" | "FOOD_BEVERAGE_MEAL_REPLACEMENT" | "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT" | "MOTHER_BABY_SUPPLIES" | "MOTHER_BABY_FORMULA_FOOD" | "DIGITAL_APPLIANCES_HOME_APPLIANCES" | "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS" | "DAILY_GOODS_HOUSEHOLD_DAILY_USE" | "DAILY_GOODS_PET_SUPPLIES_FOOD" | "DAILY_GOODS_OFFICE_SUPPLIES" | "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS" | "APPAREL_ACCESSORIES_JEWELRY" | "APPAREL_ACCESSORIES_BAGS_GLASSES" | "APPAREL_ACCESSORIES_SPORTS_OUTDOOR" | "APPAREL_ACCESSORIES_WATCHES" | "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY" | "HOME_BUILDING_MATERIALS_HOME_DECOR" | "HOME_BUILDING_MATERIALS_FURNITURE" | "HOME_BUILDING_MATERIALS_MAIN_MATERIALS" | "AUTOMOTIVE" | "INTERNET_ECOMMERCE" | "INTERNET_SOFTWARE_TOOLS" | "HEALTHCARE_MEDICAL_DEVICES" | "HEALTHCARE_MEDICAL_BEAUTY" | "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS" | "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS" | "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS" | "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES" | "LIFE_SERVICES_OFFLINE_RETAIL" | "LIFE_SERVICES_BEAUTY_HAIR" | "CATERING_RESTAURANTS" | "CATERING_DRINKS_DESSERTS" | "BUSINESS_SERVICES" | "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD" | "EDUCATION_TRAINING_VOCATIONAL_EDUCATION" | "EDUCATION_TRAINING_INTEREST_TRAINING" | "EDUCATION_TRAINING_K12_EDUCATION" | "EDUCATION_TRAINING_DEGREE_EDUCATION" | "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT" | "EDUCATION_TRAINING_OTHER" | "GAMES" | "TRAVEL_TOURISM" | undefined;
    /** @description Median impressions of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
    accumCommonImpMedinNum30d?: string | undefined;
    /** @description Median reads of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
    readMidNor30?: string | undefined;
    /** @description Median engagements of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
    interMidNor30?: string | undefined;
    /** @description Share of notes with at least 1,000 likes in 30 days, as `min,max`, either as fractions (`0.4`) or as percentages (`40`). */
    thousandLikePercent30?: string | undefined;
    /** @description Quoted price of a picture note, as `min,max`. Use `min,null` for no maximum. */
    notePrice?: string | undefined;
    /** @description Quoted price of a video note, as `min,max`. Use `min,null` for no maximum. */
    videoPrice?: string | undefined;
    /** @description Share of invitations with a reply within 48 hours, as `min,max`, either as fractions (`0.4`) or as percentages (`40`). */
    inviteReply48hNumRatio?: string | undefined;
    /** @description Number of orders in progress, as `min,max`. */
    progressOrderCnt?: string | undefined;
    /** @description Industry of the creator's recent work with brands. */
    tradeType?: string | undefined;
    /** @description IDs of brands that the creator has recently worked with, separated by commas. */
    tradeReportBrandIds?: string | undefined;
    /** @description `true` excludes creators who have worked with the brands in `tradeReportBrandIds`. */
    excludeTradeReportBrandIds?: boolean | undefined;
    /** @description Median impressions of notes made with brands in 30 days, as `min,max`. */
    accumCoopImpMedinNum30d?: string | undefined;
    /** @description Median reads of notes made with brands in 30 days, as `min,max`. */
    readMidCoop30?: string | undefined;
    /** @description Median engagements of notes made with brands in 30 days, as `min,max`. */
    interMidCoop30?: string | undefined;
    /** @description Median shop visits outside the platform that come from notes made with brands in 30 days, as `min,max`. */
    mCpuvNum30d?: string | undefined;
    /** @description Estimated price per thousand impressions of picture notes, as `min,max`. */
    estimatePictureCpm?: string | undefined;
    /** @description Estimated price per thousand impressions of video notes, as `min,max`. */
    estimateVideoCpm?: string | undefined;
    /** @description Estimated price per read of picture notes, as `min,max`. */
    estimatePicReadPrice?: string | undefined;
    /** @description Estimated price per read of video notes, as `min,max`. */
    estimateVideoReadPrice?: string | undefined;
    /** @description Estimated price per engagement of picture notes, as `min,max`. */
    estimatePictureEngageCost?: string | undefined;
    /** @description Estimated price per engagement of video notes, as `min,max`. */
    estimateVideoEngageCost?: string | undefined;
    /** @description Estimated price per shop visit outside the platform in 30 days, as `min,max`. */
    estimateCpuv30d?: string | undefined;
    /** @description Number of live streams in 30 days, as `min,max`. */
    kliveCnt30d?: string | undefined;
    /** @description Average number of viewers per live stream, as `min,max`. */
    avgLiveViewerNum?: string | undefined;
    /** @description Average sales per live stream in 90 days, as `min,max`. */
    avgAgmv90d?: string | undefined;
    /** @description User ID of a creator. The search returns similar creators. Requires `similarWord`. */
    similarUserId?: string | undefined;
    /** @description Keyword that Pugongying assigns to the creator in `similarUserId`. Requires `similarUserId`. */
    similarWord?: string | undefined;
    /** @description Locations of the followers, from regions to cities, separated by commas. */
    fansLocation?: string | undefined;
}
/** The parameters of `solarCooperatorUserBloggerUserIdV1`. */
export interface SolarCooperatorUserBloggerUserIdV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataUserIdFansOverallNewHistoryV1`. */
export interface SolarKolDataUserIdFansOverallNewHistoryV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
    /**
     * @description Period that the figures cover.
     *
     *     Values:
     *     - `DAY_30`: the past 30 days
     *     - `DAY_90`: the past 90 days
     *
     *     Default: `"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description Series to return.
     *
     *     Values:
     *     - `FANS_TOTAL`: total followers
     *     - `FANS_INCREASE`: new followers
     *
     *     Default: `"FANS_TOTAL"`
     */
    increaseType?: "FANS_TOTAL" | "FANS_INCREASE" | undefined;
}
/** The parameters of `solarKolDataUserIdFansProfileV1`. */
export interface SolarKolDataUserIdFansProfileV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataV2CostEffectiveV1`. */
export interface SolarKolDataV2CostEffectiveV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataV2KolContentTagsV1`. */
export interface SolarKolDataV2KolContentTagsV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataV2KolFeatureTagsV1`. */
export interface SolarKolDataV2KolFeatureTagsV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataV2NotesDetailV1`. */
export interface SolarKolDataV2NotesDetailV1Parameters {
    /** @description KOL's user ID. */
    userId: string;
    /**
     * @description Advertisement filter.
     *
     *     Available Values:
     *     - `ALL`: All notes
     *     - `ORGANIC_ONLY`: Organic notes only
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
    /**
     * @description Sorting order.
     *
     *     Available Values:
     *     - `LATEST`: Latest
     *     - `MOST_READ`: Most read
     *     - `MOST_INTERACT`: Most interactions
     */
    orderType?: "LATEST" | "MOST_READ" | "MOST_INTERACT" | undefined;
    /**
     * @description Type of note.
     *
     *     Available Values:
     *     - `ALL`: All types
     *     - `COOPERATION`: Cooperation notes
     *     - `PHOTO_TEXT`: Photo and Text
     *     - `VIDEO`: Video only
     */
    noteType?: "ALL" | "COOPERATION" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description Whether from third-party platform.
     *
     *     Available Values:
     *     - `NO`: No
     *     - `YES`: Yes
     */
    isThirdPlatform?: "NO" | "YES" | undefined;
    /** @description Page number. */
    pageNumber?: number | undefined;
}
/** The parameters of `solarKolDataV3DataSummaryV1`. */
export interface SolarKolDataV3DataSummaryV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
    /**
     * @description Notes to include: the creator's own notes or notes made with brands.
     *
     *     Values:
     *     - `DAILY_NOTE`: the creator's own notes
     *     - `COOPERATE_NOTE`: notes made with brands
     *
     *     Default: `"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
}
/** The parameters of `solarKolDataV3FansSummaryV1`. */
export interface SolarKolDataV3FansSummaryV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
}
/** The parameters of `solarKolDataV3NotesRateV1`. */
export interface SolarKolDataV3NotesRateV1Parameters {
    /** @description KOL's user ID. */
    userId: string;
    /**
     * @description Business type.
     *
     *     Available Values:
     *     - `DAILY_NOTE`: Daily notes
     *     - `COOPERATE_NOTE`: Cooperative notes
     *
     *     Default: `"DAILY_NOTE"`
     */
    business?: "DAILY_NOTE" | "COOPERATE_NOTE" | undefined;
    /**
     * @description Type of note.
     *
     *     Available Values:
     *     - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
     *     - `PHOTO_TEXT`: Photo and Text
     *     - `VIDEO`: Video only
     *
     *     Default: `"PHOTO_TEXT_AND_VIDEO"`
     */
    noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO" | undefined;
    /**
     * @description Time range for data.
     *
     *     Available Values:
     *     - `DAY_30`: Last 30 days
     *     - `DAY_90`: Last 90 days
     *
     *     Default: `"DAY_30"`
     */
    dateType?: "DAY_30" | "DAY_90" | undefined;
    /**
     * @description Advertisement filter.
     *
     *     Available Values:
     *     - `ALL`: All notes
     *     - `ORGANIC_ONLY`: Organic notes only
     *
     *     Default: `"ALL"`
     */
    advertiseSwitch?: "ALL" | "ORGANIC_ONLY" | undefined;
}
/** The parameters of `solarKolGetSimilarKolV1`. */
export interface SolarKolGetSimilarKolV1Parameters {
    /** @description The creator's Xiaohongshu user ID. */
    userId: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    pageNum?: number | undefined;
}
/** The parameters of `solarNoteNoteIdDetailV1`. */
export interface SolarNoteNoteIdDetailV1Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getKolCoreDataV1`. */
export interface GetKolCoreDataV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
    /**
     * @description Kind of notes to include, as a code.
     *
     *     Values:
     *     - `_0`: the creator's own notes
     *     - `_1`: notes made with brands
     *
     *     Default: `"_0"`
     */
    business?: "_0" | "_1" | undefined;
    /**
     * @description Format of the notes, as a code.
     *
     *     Values:
     *     - `_1`: picture notes
     *     - `_2`: video notes
     *     - `_3`: picture and video notes
     *
     *     Default: `"_3"`
     */
    noteType?: "_1" | "_2" | "_3" | undefined;
    /**
     * @description Period that the figures cover, as a code.
     *
     *     Values:
     *     - `_1`: the past 30 days
     *     - `_2`: the past 90 days
     *
     *     Default: `"_1"`
     */
    dateType?: "_1" | "_2" | undefined;
    /**
     * @description Whether to include paid reach, as a code.
     *
     *     Values:
     *     - `_1`: all reach, paid and organic
     *     - `_0`: organic reach only
     *
     *     Default: `"_1"`
     */
    adSwitch?: "_1" | "_0" | undefined;
}
/** The parameters of `getKolCostEffectiveV1`. */
export interface GetKolCostEffectiveV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
}
/** The parameters of `getKolDataSummaryV2`. */
export interface GetKolDataSummaryV2Parameters {
    /** @description The creator's ID. */
    kolId: string;
    /**
     * @description Kind of notes to include, as a code.
     *
     *     Values:
     *     - `_0`: the creator's own notes
     *     - `_1`: notes made with brands
     */
    business: "_0" | "_1";
}
/** The parameters of `getKolFansPortraitV1`. */
export interface GetKolFansPortraitV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
}
/** The parameters of `getKolFansSummaryV1`. */
export interface GetKolFansSummaryV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
}
/** The parameters of `getKolFansTrendV1`. */
export interface GetKolFansTrendV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
    /**
     * @description Period that the figures cover, as a code.
     *
     *     Values:
     *     - `_1`: the past 30 days
     *     - `_2`: the past 60 days
     */
    dateType: "_1" | "_2";
    /**
     * @description Series to return, as a code.
     *
     *     Values:
     *     - `_1`: total followers
     *     - `_2`: new followers
     */
    increaseType: "_1" | "_2";
}
/** The parameters of `getKolInfoV1`. */
export interface GetKolInfoV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
}
/** The parameters of `getKolNoteListV1`. */
export interface GetKolNoteListV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
    /**
     * @description Whether to include paid reach, as a code.
     *
     *     Values:
     *     - `_1`: all reach, paid and organic
     *     - `_0`: organic reach only
     */
    adSwitch: "_1" | "_0";
    /**
     * @description Order of the notes, as a code.
     *
     *     Values:
     *     - `_1`: newest first
     *     - `_2`: most read first
     *     - `_3`: most engagements first
     */
    orderType: "_1" | "_2" | "_3";
    /**
     * @description Format of the notes, as a code.
     *
     *     Values:
     *     - `_1`: picture notes
     *     - `_2`: video notes
     *     - `_3`: notes made with brands
     *     - `_4`: all notes
     *
     *     Default: `"_4"`
     */
    noteType?: "_1" | "_2" | "_3" | "_4" | undefined;
}
/** The parameters of `getKolNoteRateV1`. */
export interface GetKolNoteRateV1Parameters {
    /** @description The creator's ID. */
    kolId: string;
    /**
     * @description Period that the figures cover, as a code.
     *
     *     Values:
     *     - `_1`: the past 30 days
     *     - `_2`: the past 90 days
     *
     *     Default: `"_1"`
     */
    dateType?: "_1" | "_2" | undefined;
    /**
     * @description Format of the notes, as a code.
     *
     *     Values:
     *     - `_1`: picture notes
     *     - `_2`: video notes
     *     - `_3`: picture and video notes
     *
     *     Default: `"_3"`
     */
    noteType?: "_1" | "_2" | "_3" | undefined;
    /**
     * @description Whether to include paid reach, as a code.
     *
     *     Values:
     *     - `_1`: all reach, paid and organic
     *     - `_0`: organic reach only
     *
     *     Default: `"_1"`
     */
    adSwitch?: "_1" | "_0" | undefined;
    /**
     * @description Kind of notes to include, as a code.
     *
     *     Values:
     *     - `_0`: the creator's own notes
     *     - `_1`: notes made with brands
     *
     *     Default: `"_0"`
     */
    business?: "_0" | "_1" | undefined;
}
/** The parameters of `getNoteDetailV1`. */
export interface GetNoteDetailV1Parameters {
    /** @description Note ID. */
    noteId: string;
    /**
     * @description Enable cache.
     *
     *     Default: `false`
     */
    acceptCache?: boolean | undefined;
}
