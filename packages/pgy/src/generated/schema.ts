// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 92ef2343caa7bd71cb1ecd9209711f73827c74c245e12aa301a75f80db5fa52f
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
         * @description A page of well-performing notes from Pugongying's content square, ranked by one metric; leave the search word empty to see them all.
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
         * @description The main figures of one creator for a chosen kind of notes and period; suited to putting creators side by side.
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
         * @description A page of creators that match filters on followers, content, prices and past results; every filter is optional.
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
         * @description One creator's marketplace profile: tags, follower count, quoted prices and summary figures. Start here when you have a user ID.
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
         * @description A day-by-day series of a creator's follower total or of newly gained followers, for 30 or 90 days.
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
         * @description Shares of a creator's followers by age, gender, province, city, device and interest; tells who the creator reaches.
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
         * @description Estimated prices per thousand impressions, per read and per engagement for a creator's picture and video notes.
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
         * @description The subject tags Pugongying gives a creator; shows at a glance what the creator posts about.
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
         * @description The trait tags Pugongying gives a creator; tells what sets the creator's notes apart.
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
         * @description A short overview of one creator: note count, median reads and engagements, reply rate, activity and follower growth.
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
         * @description How many followers a creator has and which part of them is active, reading, engaging or paying, with the recent growth.
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
         * @description A page of creators who resemble the given one; helps to widen a selection that already works.
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
         * @description One note as Pugongying shows it: text, pictures or video, counters, publishing times and the creator behind it.
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
         * @description Older form of the main figures of one creator. Deprecated: use `/api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`.
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
         * @description Older form of the price estimates for one creator. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`.
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
         * @description Older form of the short overview of one creator. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`.
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
         * @description Older form of a creator's follower shares. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`.
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
         * @description Older form of the follower counts of one creator. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`.
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
         * @description Older form of a creator's follower series. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`.
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
         * @description Older form of a creator's marketplace profile. Deprecated: use `/api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`.
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
         * @description A page of one creator's notes with the total number. Unlike Creator Note List it takes `kolId` and codes, two of them required.
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
         * @description Older form of the note figures of one creator. Deprecated: use `/api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`.
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
        /** @description The envelope around every answer. `code` decides, never the HTTP status. */
        Envelope: {
            /**
             * @description 0 is success. Otherwise:
             *     - 100: invalid or inactive token
             *     - 101: meaning not published
             *     - 201: nothing there; the request itself succeeded and is billed
             *     - 202: meaning not published
             *     - 300: meaning not published
             *     - 301: collection failed, may be repeated
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
             *     Other codes may come.
             */
            code: number;
            /** @description What was asked for; null where `code` is not 0. */
            data: unknown;
            /** @description The publisher's words about a failure. */
            message?: string | null;
            /** @description When the publisher recorded the answer. */
            recordTime?: string | null;
            /** @description The publisher's id of the request. */
            requestId?: string | null;
        };
        Age: {
            /** @description Seen 5 of 5 times. */
            group?: string;
            /** @description Seen 5 of 5 times. */
            percent?: number;
        };
        AgeDistribution: {
            /** @description Seen 37 of 37 times. */
            distribution_data?: components["schemas"]["DistributionData"];
        };
        City: {
            /** @description Seen 65 of 65 times. */
            name?: string;
            /** @description Seen 65 of 65 times. */
            percent?: number;
        };
        ClothingIndustryPrice: {
            /** @description Seen 2 of 2 times, always null. */
            bizType?: unknown;
            /** @description Seen 2 of 2 times. */
            industryId?: number | null;
            /** @description Seen 2 of 2 times. */
            picturePrice?: number | null;
            /** @description Seen 2 of 2 times. */
            pictureState?: number | null;
            /** @description Seen 2 of 2 times. */
            videoPrice?: number | null;
            /** @description Seen 2 of 2 times. */
            videoState?: number | null;
        };
        ContentTag: {
            /** @description Seen 3 of 3 times. */
            taxonomy1Tag?: string | null;
            /** @description Seen 3 of 3 times. */
            taxonomy2Tags?: string[] | null;
        };
        Device: {
            /** @description Seen 10 of 10 times. */
            desc?: string;
            /** @description Seen 10 of 10 times. */
            name?: string;
            /** @description Seen 10 of 10 times. */
            percent?: number;
        };
        DistributionData: {
            /** @description Seen 37 of 37 times. */
            cnt?: number;
            /** @description Seen 37 of 37 times. */
            name?: string;
        };
        FansPortrait: {
            /** @description Seen 1 of 1 times. */
            ageDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Seen 1 of 1 times. */
            cityDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Seen 1 of 1 times. */
            genderDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Seen 1 of 1 times. */
            interestDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Seen 1 of 1 times. */
            provinceDistribution?: components["schemas"]["AgeDistribution"][];
        };
        Gender: {
            /** @description Seen 1 of 1 times. */
            female?: number;
            /** @description Seen 1 of 1 times. */
            male?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, as observed in 1 answer. */
        GetKolDataSummaryV2Data: {
            /** @description Seen 2 of 2 times. */
            activeDayInLast7?: number;
            /** @description Seen 2 of 2 times. */
            dateKey?: string;
            /** @description Seen 2 of 2 times. */
            easyConnect?: boolean;
            /** @description Seen 2 of 2 times. */
            fans30GrowthBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            fans30GrowthRate?: string;
            /** @description Seen 2 of 2 times. */
            interactionBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            interactionMedian?: number;
            /** @description Seen 2 of 2 times. */
            inviteNum?: number;
            /** @description Seen 2 of 2 times. */
            isActive?: boolean;
            /** @description Seen 2 of 2 times. */
            mEngagementNum?: number;
            /** @description Seen 2 of 2 times. */
            mengagementNum?: number;
            /** @description Seen 2 of 2 times. */
            noteNumber?: number;
            /** @description Seen 2 of 2 times. */
            noteType?: unknown[];
            /** @description Seen 2 of 2 times. */
            pictureReadBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            pictureReadCost?: string;
            /** @description Seen 2 of 2 times. */
            readMedian?: number;
            /** @description Seen 2 of 2 times. */
            readMedianBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            responseRate?: string;
            /** @description Seen 2 of 2 times. */
            tradeNames?: unknown[];
            /** @description Seen 2 of 2 times. */
            videoReadBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            videoReadCost?: string;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, as observed in 1 answer. */
        GetKolFansPortraitV1Data: {
            /** @description Seen 1 of 1 times. */
            fansPortrait?: components["schemas"]["FansPortrait"];
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, as observed in 1 answer. */
        GetKolFansSummaryV1Data: {
            /** @description Seen 2 of 2 times. */
            activeFansBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            activeFansL28?: number;
            /** @description Seen 2 of 2 times. */
            activeFansRate?: string;
            /** @description Seen 2 of 2 times. */
            engageFansBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            engageFansL30?: number;
            /** @description Seen 2 of 2 times. */
            engageFansRate?: string;
            /** @description Seen 2 of 2 times. */
            fansGrowthBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            fansGrowthRate?: string;
            /** @description Seen 2 of 2 times. */
            fansIncreaseNum?: number;
            /** @description Seen 2 of 2 times. */
            fansNum?: number;
            /** @description Seen 2 of 2 times. */
            payFansUserNum30d?: number;
            /** @description Seen 2 of 2 times. */
            payFansUserRate30d?: string;
            /** @description Seen 2 of 2 times. */
            readFansBeyondRate?: string;
            /** @description Seen 2 of 2 times. */
            readFansIn30?: number;
            /** @description Seen 2 of 2 times. */
            readFansRate?: string;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, as observed in 1 answer. */
        GetKolFansTrendV1Data: {
            /** @description Seen 2 of 2 times. */
            fansNumInc?: number;
            /** @description Seen 2 of 2 times. */
            fansNumIncRate?: number;
            /** @description Seen 2 of 2 times. */
            list?: components["schemas"]["GetKolFansTrendV1DataList"][];
        };
        GetKolFansTrendV1DataList: {
            /** @description Seen 60 of 60 times. */
            dateKey?: string;
            /** @description Seen 60 of 60 times. */
            num?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-info/v1`, as observed in 1 answer. */
        GetKolInfoV1Data: components["schemas"]["Kol"];
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, as observed in 1 answer. */
        GetKolNoteListV1Data: {
            /** @description Seen 1 of 1 times. */
            list?: unknown[];
            /** @description Seen 1 of 1 times. */
            total?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, as observed in 1 answer. */
        GetKolNoteRateV1Data: {
            /** @description Seen 2 of 2 times. */
            collectMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            commentMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            hundredLikePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            impMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            impMedianBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            interactionBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            interactionMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            interactionRate?: string | null;
            /** @description Seen 2 of 2 times. */
            likeMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            longTermCommonNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
            /** @description Seen 2 of 2 times. */
            longTermCooperateNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
            /** @description Seen 2 of 2 times. */
            mEngagementNum?: number | null;
            /** @description Seen 2 of 2 times. */
            mFollowCnt?: number | null;
            /** @description Seen 2 of 2 times. */
            mengagementNum?: number | null;
            /** @description Seen 2 of 2 times. */
            mfollowCnt?: number | null;
            /** @description Seen 2 of 2 times. */
            noteNumber?: number | null;
            /** @description Seen 2 of 2 times. */
            noteType?: components["schemas"]["NoteType"][] | null;
            /** @description Seen 2 of 2 times. */
            notes?: components["schemas"]["Note"][] | null;
            /** @description Seen 2 of 2 times. */
            pagePercentVo?: components["schemas"]["PagePercentVo"] | null;
            /** @description Seen 2 of 2 times. */
            picture3sViewRate?: string | null;
            /** @description Seen 2 of 2 times. */
            readMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            readMedianBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            shareMedian?: number | null;
            /** @description Seen 2 of 2 times. */
            thousandLikePercent?: string | null;
            /** @description Seen 2 of 2 times, always null. */
            tradeNames?: unknown;
            /** @description Seen 2 of 2 times. */
            videoFullViewBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            videoFullViewRate?: string | null;
            /** @description Seen 2 of 2 times. */
            videoNoteNumber?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-note-detail/v1`, as observed in 2 answers. */
        GetNoteDetailV1Data: {
            /** @description Seen 3 of 3 times, always null. */
            atUserList?: unknown;
            /** @description Seen 3 of 3 times. */
            cmtNum?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            compClickData?: unknown;
            /** @description Seen 3 of 3 times. */
            content?: string | null;
            /** @description Seen 3 of 3 times. */
            createTime?: string | null;
            /** @description Seen 3 of 3 times. */
            favNum?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            featureTags?: unknown;
            /** @description Seen 3 of 3 times. */
            followCnt?: number | null;
            /** @description Seen 3 of 3 times. */
            headPhoto?: string | null;
            /** @description Seen 3 of 3 times. */
            imagesList?: components["schemas"]["Image"][] | null;
            /** @description Seen 3 of 3 times. */
            impNum?: number | null;
            /** @description Seen 3 of 3 times. */
            likeNum?: number | null;
            /** @description Seen 3 of 3 times. */
            name?: string | null;
            /** @description Seen 3 of 3 times. */
            noteId?: string | null;
            /** @description Seen 3 of 3 times. */
            noteLink?: string | null;
            /** @description Seen 3 of 3 times. */
            readNum?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            redId?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            reportBrandName?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            reportBrandUserId?: unknown;
            /** @description Seen 3 of 3 times. */
            shareNum?: number | null;
            /** @description Seen 3 of 3 times. */
            time?: components["schemas"]["Time"] | null;
            /** @description Seen 3 of 3 times. */
            title?: string | null;
            /** @description Seen 3 of 3 times. */
            type?: number | null;
            /** @description Seen 3 of 3 times. */
            userId?: string | null;
            /** @description Seen 3 of 3 times. */
            userInfo?: components["schemas"]["UserInfo"] | null;
            /** @description Seen 3 of 3 times. */
            videoInfo?: components["schemas"]["VideoInfo"] | null;
        };
        Image: {
            /** @description Seen 3 of 3 times. */
            fileId?: string | null;
            /** @description Seen 3 of 3 times. */
            height?: number | null;
            /** @description Seen 1 of 3 times, always null. */
            imageExtraInfo?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            latitude?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            longitude?: unknown;
            /** @description Seen 3 of 3 times. */
            original?: string | null;
            /** @description Seen 3 of 3 times, always null. */
            sticker?: unknown;
            /** @description Seen 3 of 3 times. */
            traceId?: string | null;
            /** @description Seen 3 of 3 times. */
            url?: string | null;
            /** @description Seen 3 of 3 times. */
            width?: number | null;
        };
        IntentionInfo: {
            /** @description Seen 1 of 1 times. */
            intentionText?: string | null;
            /** @description Seen 1 of 1 times. */
            intentionType?: number | null;
        };
        Kol: {
            /** @description Seen 3 of 3 times. */
            accumCommonImpMedinNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            accumCoopImpMedinNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            accumPicCommonImpMedinNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            accumVideoCommonImpMedinNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            activityList?: unknown[] | null;
            /** @description Seen 3 of 3 times, always null. */
            algoRecommendReasons?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            authorityList?: unknown;
            /** @description Seen 3 of 3 times. */
            avgAgmv90d?: number | null;
            /** @description Seen 3 of 3 times. */
            avgLiveViewerNum?: number | null;
            /** @description Seen 3 of 3 times. */
            businessNoteCount?: number | null;
            /** @description Seen 3 of 3 times. */
            buyerType?: number | null;
            /** @description Seen 3 of 3 times. */
            classifyCode?: number | null;
            /** @description Seen 3 of 3 times. */
            clickMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            clickMidNumMcn?: number | null;
            /** @description Seen 3 of 3 times. */
            clothingIndustryPrice?: components["schemas"]["ClothingIndustryPrice"] | null;
            /** @description Seen 3 of 3 times. */
            contentTags?: components["schemas"]["ContentTag"][] | null;
            /** @description Seen 3 of 3 times. */
            controlState?: number | null;
            /** @description Seen 3 of 3 times. */
            coopNoteNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            cooperType?: number | null;
            /** @description Seen 3 of 3 times. */
            cooperateState?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            cpc?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            cps?: unknown;
            /** @description Seen 3 of 3 times. */
            currentLevel?: number | null;
            /** @description Seen 3 of 3 times. */
            efficiencyValidUser?: number | null;
            /** @description Seen 3 of 3 times. */
            estimateCpuv30d?: number | null;
            /** @description Seen 3 of 3 times. */
            estimatePictureCpm?: number | null;
            /** @description Seen 3 of 3 times. */
            estimatePictureCpmCompare?: number | null;
            /** @description Seen 3 of 3 times. */
            estimatePictureEngageCost?: number | null;
            /** @description Seen 3 of 3 times. */
            estimatePictureEngageCostCompare?: number | null;
            /** @description Seen 3 of 3 times. */
            estimateVideoCpm?: number | null;
            /** @description Seen 3 of 3 times. */
            estimateVideoCpmCompare?: number | null;
            /** @description Seen 3 of 3 times. */
            estimateVideoEngageCost?: number | null;
            /** @description Seen 3 of 3 times. */
            estimateVideoEngageCostCompare?: number | null;
            /** @description Seen 3 of 3 times. */
            fans30GrowthNum?: number | null;
            /** @description Seen 3 of 3 times. */
            fans30GrowthRate?: number | null;
            /** @description Seen 3 of 3 times. */
            fansActiveIn28dLv?: number | null;
            /** @description Seen 3 of 3 times. */
            fansCount?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            fansEngageNum?: unknown;
            /** @description Seen 3 of 3 times. */
            fansEngageNum30dLv?: number | null;
            /** @description Seen 3 of 3 times. */
            fansNum?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            fansRiseNum?: unknown;
            /** @description Seen 3 of 3 times. */
            fbState?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            featureTags?: unknown;
            /** @description Seen 3 of 3 times. */
            forecastGroupCoverRateLower?: number | null;
            /** @description Seen 3 of 3 times. */
            forecastGroupCoverRateUpper?: number | null;
            /** @description Seen 3 of 3 times. */
            forecastReadUvLower?: number | null;
            /** @description Seen 3 of 3 times. */
            forecastReadUvUpper?: number | null;
            /** @description Seen 3 of 3 times. */
            gender?: string | null;
            /** @description Seen 3 of 3 times, always null. */
            goodRecommendPermission?: unknown;
            /** @description Seen 3 of 3 times. */
            hasBuyerAuth?: boolean | null;
            /** @description Seen 3 of 3 times. */
            headPhoto?: string | null;
            /** @description Seen 3 of 3 times. */
            homePageDisplay?: number | null;
            /** @description Seen 3 of 3 times. */
            hundredLikePercent30?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            industryTag?: unknown;
            /** @description Seen 3 of 3 times. */
            intentionInfo?: components["schemas"]["IntentionInfo"] | null;
            /** @description Seen 3 of 3 times. */
            interMidCoop30?: number | null;
            /** @description Seen 3 of 3 times. */
            interMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            inviteReply48hNumRatio?: number | null;
            /** @description Seen 3 of 3 times. */
            isCollect?: boolean | null;
            /** @description Seen 3 of 3 times. */
            isIndustryRecommend?: boolean | null;
            /** @description Seen 3 of 3 times, always null. */
            isStar?: unknown;
            /** @description Seen 3 of 3 times. */
            kliveCnt30d?: number | null;
            /** @description Seen 3 of 3 times. */
            kolHeadLabel?: number | null;
            /** @description Seen 3 of 3 times. */
            kolType?: number | null;
            /** @description Seen 3 of 3 times. */
            likeCollectCountInfo?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            live?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            liveGMV?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            liveId?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            liveImg?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            liveSign?: unknown;
            /** @description Seen 3 of 3 times. */
            location?: string | null;
            /** @description Seen 3 of 3 times. */
            lowActive?: boolean | null;
            /** @description Seen 3 of 3 times. */
            lowerPrice?: number | null;
            /** @description Seen 3 of 3 times. */
            mCpuvNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            mEngagementNum?: number | null;
            /** @description Seen 3 of 3 times. */
            mEngagementNumMcn?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            marketTarget?: unknown;
            /** @description Seen 3 of 3 times. */
            matchNoteNumber?: number | null;
            /** @description Seen 3 of 3 times. */
            mcpuvNum30d?: number | null;
            /** @description Seen 3 of 3 times. */
            mengagementNum?: number | null;
            /** @description Seen 3 of 3 times. */
            mengagementNumMcn?: number | null;
            /** @description Seen 3 of 3 times. */
            name?: string | null;
            /** @description Seen 3 of 3 times. */
            newHighQuality?: number | null;
            /** @description Seen 3 of 3 times. */
            nextLevel?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            nextPicturePrice?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            nextVideoPrice?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            note?: unknown;
            /** @description Seen 3 of 3 times. */
            noteList?: components["schemas"]["KolNote"][] | null;
            /** @description Seen 3 of 3 times, always null. */
            noteSign?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            overflowNum?: unknown;
            /** @description Seen 3 of 3 times. */
            personalTags?: string[] | null;
            /** @description Seen 3 of 3 times, always null. */
            picPriceRemind?: unknown;
            /** @description Seen 3 of 3 times. */
            pictureClickMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            pictureCpcBasePrice?: string | null;
            /** @description Seen 3 of 3 times, always null. */
            pictureCpcEstimateNum?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            pictureCpcInCart?: unknown;
            /** @description Seen 3 of 3 times. */
            pictureCpcPerPrice?: string | null;
            /** @description Seen 3 of 3 times. */
            pictureHundredLikePercent30?: number | null;
            /** @description Seen 3 of 3 times. */
            pictureInCart?: boolean | null;
            /** @description Seen 3 of 3 times. */
            pictureInterMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            picturePrice?: number | null;
            /** @description Seen 3 of 3 times. */
            picturePriceGtZero?: boolean | null;
            /** @description Seen 3 of 3 times. */
            pictureReadCost?: string | null;
            /** @description Seen 3 of 3 times. */
            pictureShowState?: boolean | null;
            /** @description Seen 3 of 3 times. */
            pictureState?: number | null;
            /** @description Seen 3 of 3 times. */
            pictureThousandLikePercent30?: number | null;
            /** @description Seen 3 of 3 times. */
            predictiveExposure?: number | null;
            /** @description Seen 3 of 3 times. */
            priceState?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            processingAuthorities?: unknown;
            /** @description Seen 3 of 3 times. */
            promiseImpNum?: string | null;
            /** @description Seen 3 of 3 times. */
            readMidCoop30?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            recommend?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            recommendReason?: unknown;
            /** @description Seen 3 of 3 times. */
            redId?: string | null;
            /** @description Seen 3 of 3 times. */
            resemblance?: boolean | null;
            /** @description Seen 3 of 3 times, always null. */
            seedAndHarcest?: unknown;
            /** @description Seen 3 of 3 times. */
            sellerRealIncomeAmt90d?: number | null;
            /** @description Seen 3 of 3 times. */
            showPrice?: boolean | null;
            /** @description Seen 3 of 3 times. */
            showPromiseTag?: number | null;
            /** @description Seen 3 of 3 times. */
            specialIndustryLimit?: boolean | null;
            /** @description Seen 3 of 3 times. */
            thousandLikePercent30?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            top2CategoryList?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            totalNoteCount?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            tradeType?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            travelAreaList?: unknown;
            /** @description Seen 3 of 3 times. */
            type?: unknown[] | null;
            /** @description Seen 3 of 3 times. */
            userId?: string | null;
            /** @description Seen 3 of 3 times. */
            userType?: number | null;
            /** @description Seen 3 of 3 times. */
            valid?: number | null;
            /** @description Seen 3 of 3 times. */
            videoClickMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            videoCpcBasePrice?: string | null;
            /** @description Seen 3 of 3 times, always null. */
            videoCpcEstimateNum?: unknown;
            /** @description Seen 3 of 3 times, always null. */
            videoCpcInCart?: unknown;
            /** @description Seen 3 of 3 times. */
            videoCpcPerPrice?: string | null;
            /** @description Seen 3 of 3 times. */
            videoCpcState?: number | null;
            /** @description Seen 3 of 3 times. */
            videoFinishRate?: number | null;
            /** @description Seen 3 of 3 times. */
            videoHundredLikePercent30?: number | null;
            /** @description Seen 3 of 3 times. */
            videoInCart?: boolean | null;
            /** @description Seen 3 of 3 times. */
            videoInterMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            videoPrice?: number | null;
            /** @description Seen 3 of 3 times. */
            videoPriceGtZero?: boolean | null;
            /** @description Seen 3 of 3 times, always null. */
            videoPriceRemind?: unknown;
            /** @description Seen 3 of 3 times. */
            videoReadCost?: string | null;
            /** @description Seen 3 of 3 times. */
            videoShowState?: boolean | null;
            /** @description Seen 3 of 3 times. */
            videoState?: number | null;
            /** @description Seen 3 of 3 times. */
            videoThousandLikePercent30?: number | null;
        };
        KolNote: {
            /** @description Seen 1 of 1 times. */
            bind?: boolean | null;
            /** @description Seen 1 of 1 times. */
            contentTag?: string | null;
            /** @description Seen 1 of 1 times. */
            featureTags?: unknown[] | null;
            /** @description Seen 1 of 1 times. */
            imageUrl?: string | null;
            /** @description Seen 1 of 1 times, always null. */
            industryTags?: unknown;
            /** @description Seen 1 of 1 times. */
            noteId?: string | null;
            /** @description Seen 1 of 1 times. */
            noteType?: number | null;
        };
        List: {
            /** @description Seen 16 of 16 times, always null. */
            brandName?: unknown;
            /** @description Seen 16 of 16 times. */
            collectNum?: number | null;
            /** @description Seen 16 of 16 times. */
            date?: string | null;
            /** @description Seen 16 of 16 times. */
            imgUrl?: string | null;
            /** @description Seen 16 of 16 times. */
            isAdvertise?: boolean | null;
            /** @description Seen 16 of 16 times. */
            isVideo?: boolean | null;
            /** @description Seen 16 of 16 times. */
            likeNum?: number | null;
            /** @description Seen 16 of 16 times. */
            noteId?: string | null;
            /** @description Seen 16 of 16 times. */
            readNum?: number | null;
            /** @description Seen 16 of 16 times. */
            thirdReadUserNum?: number | null;
            /** @description Seen 16 of 16 times. */
            title?: string | null;
        };
        LongTermCommonNoteVo: {
            /** @description Seen 4 of 4 times. */
            endPublishTime?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermFindPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermFollowPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermKolHomePagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermOtherPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermReadBeyondRate?: string | null;
            /** @description Seen 4 of 4 times. */
            longTermReadNum?: number | null;
            /** @description Seen 4 of 4 times. */
            longTermSearchPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            noteNumber?: number | null;
            /** @description Seen 4 of 4 times. */
            recentFindPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            recentFollowPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            recentKolHomePagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            recentOtherPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            recentReadBeyondRate?: string | null;
            /** @description Seen 4 of 4 times. */
            recentReadNum?: number | null;
            /** @description Seen 4 of 4 times. */
            recentSearchPagePercent?: string | null;
            /** @description Seen 4 of 4 times. */
            startPublishTime?: string | null;
        };
        Meta: {
            /** @description Seen 1 of 1 times. */
            duration?: number | null;
            /** @description Seen 1 of 1 times. */
            height?: number | null;
            /** @description Seen 1 of 1 times. */
            videoId?: string | null;
            /** @description Seen 1 of 1 times. */
            width?: number | null;
        };
        Note: {
            /** @description Seen 15 of 15 times. */
            canJump?: boolean | null;
            /** @description Seen 15 of 15 times. */
            collectBeyondRate?: number | null;
            /** @description Seen 15 of 15 times. */
            collectNum?: number | null;
            /** @description Seen 15 of 15 times, always null. */
            date?: unknown;
            /** @description Seen 15 of 15 times. */
            imgUrl?: string | null;
            /** @description Seen 15 of 15 times. */
            impBeyondRate?: number | null;
            /** @description Seen 15 of 15 times. */
            impNum?: number | null;
            /** @description Seen 15 of 15 times. */
            interactionBeyondRate?: number | null;
            /** @description Seen 15 of 15 times. */
            interactionNum?: number | null;
            /** @description Seen 15 of 15 times. */
            likeBeyondRate?: number | null;
            /** @description Seen 15 of 15 times. */
            likeNum?: number | null;
            /** @description Seen 15 of 15 times. */
            noteId?: string | null;
            /** @description Seen 15 of 15 times. */
            publishTime?: string | null;
            /** @description Seen 15 of 15 times. */
            readBeyondRate?: number | null;
            /** @description Seen 15 of 15 times. */
            readNum?: number | null;
            /** @description Seen 15 of 15 times. */
            title?: string | null;
            /** @description Seen 15 of 15 times. */
            type?: number | null;
        };
        NoteType: {
            /** @description Seen 2 of 2 times. */
            contentTag?: string | null;
            /** @description Seen 2 of 2 times. */
            percent?: string | null;
        };
        PagePercentVo: {
            /** @description Seen 1 of 1 times. */
            impDetailPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            impFollowPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            impHomefeedPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            impNearbyPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            impOtherPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            impSearchPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readDetailPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readFollowPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readHomefeedPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readNearbyPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readOtherPercent?: number | null;
            /** @description Seen 1 of 1 times. */
            readSearchPercent?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, as observed in 1 answer. */
        SolarCooperatorBloggerV2V1Data: {
            /** @description Seen 2 of 2 times. */
            highlightWords?: unknown[] | null;
            /** @description Seen 2 of 2 times. */
            kols?: components["schemas"]["Kol"][] | null;
            /** @description Seen 2 of 2 times. */
            redirect2NickSearch?: boolean | null;
            /** @description Seen 2 of 2 times. */
            resultType?: number | null;
            /** @description Seen 2 of 2 times. */
            total?: number | null;
            /** @description Seen 2 of 2 times. */
            trackId?: string | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, as observed in 1 answer. */
        SolarCooperatorUserBloggerUserIdV1Data: components["schemas"]["Kol"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, as observed in 1 answer. */
        SolarKolDataUserIdFansOverallNewHistoryV1Data: components["schemas"]["GetKolFansTrendV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, as observed in 1 answer. */
        SolarKolDataUserIdFansProfileV1Data: {
            /** @description Seen 1 of 1 times. */
            ages?: components["schemas"]["Age"][];
            /** @description Seen 1 of 1 times. */
            cities?: components["schemas"]["City"][];
            /** @description Seen 1 of 1 times. */
            dateKey?: string;
            /** @description Seen 1 of 1 times. */
            devices?: components["schemas"]["Device"][];
            /** @description Seen 1 of 1 times. */
            gender?: components["schemas"]["Gender"];
            /** @description Seen 1 of 1 times. */
            interests?: components["schemas"]["City"][];
            /** @description Seen 1 of 1 times. */
            provinces?: components["schemas"]["City"][];
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, as observed in 1 answer. */
        SolarKolDataV2CostEffectiveV1Data: {
            /** @description Seen 1 of 1 times, always null. */
            date?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            estimatePictureCpm?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            estimatePictureCpmCompare?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            estimatePictureEngageCost?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            estimatePictureEngageCostCompare?: unknown;
            /** @description Seen 1 of 1 times. */
            estimateVideoCpm?: number | null;
            /** @description Seen 1 of 1 times. */
            estimateVideoCpmCompare?: number | null;
            /** @description Seen 1 of 1 times. */
            estimateVideoEngageCost?: number | null;
            /** @description Seen 1 of 1 times. */
            estimateVideoEngageCostCompare?: number | null;
            /** @description Seen 1 of 1 times. */
            pictureCase?: number | null;
            /** @description Seen 1 of 1 times, always null. */
            pictureReadCost?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            pictureSurpassRate?: unknown;
            /** @description Seen 1 of 1 times. */
            videoCase?: number | null;
            /** @description Seen 1 of 1 times. */
            videoReadCost?: string | null;
            /** @description Seen 1 of 1 times. */
            videoSurpassRate?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, as observed in 3 answers. */
        SolarKolDataV2NotesDetailV1Data: {
            /** @description Seen 3 of 3 times. */
            list?: components["schemas"]["List"][] | null;
            /** @description Seen 3 of 3 times. */
            total?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, as observed in 1 answer. */
        SolarKolDataV3DataSummaryV1Data: components["schemas"]["GetKolDataSummaryV2Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, as observed in 1 answer. */
        SolarKolDataV3FansSummaryV1Data: components["schemas"]["GetKolFansSummaryV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, as observed in 1 answer. */
        SolarKolDataV3NotesRateV1Data: components["schemas"]["GetKolNoteRateV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, as observed in 1 answer. */
        SolarKolGetSimilarKolV1Data: components["schemas"]["SolarCooperatorBloggerV2V1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, as observed in 1 answer. */
        SolarNoteNoteIdDetailV1Data: components["schemas"]["GetNoteDetailV1Data"];
        Time: {
            /** @description Seen 3 of 3 times. */
            createTime?: number | null;
            /** @description Seen 3 of 3 times. */
            updateTime?: number | null;
            /** @description Seen 3 of 3 times. */
            userUpdateTime?: number | null;
        };
        UserInfo: {
            /** @description Seen 3 of 3 times, always null. */
            advertiserId?: unknown;
            /** @description Seen 3 of 3 times. */
            avatar?: string | null;
            /** @description Seen 3 of 3 times. */
            clickMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            contentTags?: components["schemas"]["ContentTag"][] | null;
            /** @description Seen 3 of 3 times. */
            cooperType?: number | null;
            /** @description Seen 3 of 3 times. */
            currentLevel?: number | null;
            /** @description Seen 3 of 3 times. */
            fansNum?: number | null;
            /** @description Seen 3 of 3 times. */
            featureTags?: unknown[] | null;
            /** @description Seen 3 of 3 times. */
            gender?: string | null;
            /** @description Seen 3 of 3 times. */
            interMidNum?: number | null;
            /** @description Seen 3 of 3 times. */
            isCollect?: boolean | null;
            /** @description Seen 3 of 3 times. */
            kolType?: number | null;
            /** @description Seen 3 of 3 times. */
            location?: string | null;
            /** @description Seen 3 of 3 times. */
            mEngagementNum?: number | null;
            /** @description Seen 3 of 3 times. */
            mengagementNum?: number | null;
            /** @description Seen 3 of 3 times. */
            nickName?: string | null;
            /** @description Seen 3 of 3 times. */
            operateState?: number | null;
            /** @description Seen 3 of 3 times. */
            personalTags?: unknown[] | null;
            /** @description Seen 3 of 3 times, always null. */
            pictureInCart?: unknown;
            /** @description Seen 3 of 3 times. */
            picturePrice?: number | null;
            /** @description Seen 3 of 3 times. */
            pictureState?: number | null;
            /** @description Seen 3 of 3 times. */
            priceState?: number | null;
            /** @description Seen 3 of 3 times. */
            userId?: string | null;
            /** @description Seen 3 of 3 times. */
            userType?: number | null;
            /** @description Seen 3 of 3 times, always null. */
            videoInCart?: unknown;
            /** @description Seen 3 of 3 times. */
            videoPrice?: number | null;
            /** @description Seen 3 of 3 times. */
            videoState?: number | null;
        };
        VideoInfo: {
            /** @description Seen 1 of 1 times, always null. */
            chapters?: unknown;
            /** @description Seen 1 of 1 times, always null. */
            firstFrame?: unknown;
            /** @description Seen 1 of 1 times. */
            gifKey?: string | null;
            /** @description Seen 1 of 1 times. */
            gifUrl?: string | null;
            /** @description Seen 1 of 1 times. */
            hasFragments?: boolean | null;
            /** @description Seen 1 of 1 times. */
            id?: string | null;
            /** @description Seen 1 of 1 times. */
            meta?: components["schemas"]["Meta"] | null;
            /** @description Seen 1 of 1 times. */
            originVideoKey?: string | null;
            /** @description Seen 1 of 1 times, always null. */
            redGifInfo?: unknown;
            /** @description Seen 1 of 1 times. */
            thumbnail?: string | null;
            /** @description Seen 1 of 1 times. */
            videoKey?: string | null;
            /** @description Seen 1 of 1 times. */
            videoKeyList?: unknown[] | null;
            /** @description Seen 1 of 1 times. */
            videoUrl?: string | null;
            /** @description Seen 1 of 1 times. */
            volume?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`. No answer was observed yet. */
        PgyContentSquareSearchNoteV2V1Data: unknown;
        PgyContentSquareSearchNoteV2V1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PgyContentSquareSearchNoteV2V1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`. No answer was observed yet. */
        PgyKolDataCoreDataV1Data: unknown;
        PgyKolDataCoreDataV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PgyKolDataCoreDataV1Data"] | null;
        };
        SolarCooperatorBloggerV2V1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarCooperatorBloggerV2V1Data"] | null;
        };
        SolarCooperatorUserBloggerUserIdV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarCooperatorUserBloggerUserIdV1Data"] | null;
        };
        SolarKolDataUserIdFansOverallNewHistoryV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataUserIdFansOverallNewHistoryV1Data"] | null;
        };
        SolarKolDataUserIdFansProfileV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataUserIdFansProfileV1Data"] | null;
        };
        SolarKolDataV2CostEffectiveV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2CostEffectiveV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`. No answer was observed yet. */
        SolarKolDataV2KolContentTagsV1Data: unknown;
        SolarKolDataV2KolContentTagsV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2KolContentTagsV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`. No answer was observed yet. */
        SolarKolDataV2KolFeatureTagsV1Data: unknown;
        SolarKolDataV2KolFeatureTagsV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2KolFeatureTagsV1Data"] | null;
        };
        SolarKolDataV2NotesDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2NotesDetailV1Data"] | null;
        };
        SolarKolDataV3DataSummaryV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV3DataSummaryV1Data"] | null;
        };
        SolarKolDataV3FansSummaryV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV3FansSummaryV1Data"] | null;
        };
        SolarKolDataV3NotesRateV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV3NotesRateV1Data"] | null;
        };
        SolarKolGetSimilarKolV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolGetSimilarKolV1Data"] | null;
        };
        SolarNoteNoteIdDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarNoteNoteIdDetailV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`. No answer was observed yet. */
        GetKolCoreDataV1Data: unknown;
        GetKolCoreDataV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolCoreDataV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`. No answer was observed yet. */
        GetKolCostEffectiveV1Data: unknown;
        GetKolCostEffectiveV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolCostEffectiveV1Data"] | null;
        };
        GetKolDataSummaryV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolDataSummaryV2Data"] | null;
        };
        GetKolFansPortraitV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolFansPortraitV1Data"] | null;
        };
        GetKolFansSummaryV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolFansSummaryV1Data"] | null;
        };
        GetKolFansTrendV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolFansTrendV1Data"] | null;
        };
        GetKolInfoV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolInfoV1Data"] | null;
        };
        GetKolNoteListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolNoteListV1Data"] | null;
        };
        GetKolNoteRateV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolNoteRateV1Data"] | null;
        };
        GetNoteDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV1Data"] | null;
        };
    };
    responses: {
        /** @description 400: invalid parameters */
        Status400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description 100: invalid or inactive token */
        Status401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description 600: permission denied */
        Status403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description 302: rate limit exceeded; 303: daily quota exceeded */
        Status429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description 500: internal server error */
        Status500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
            };
        };
        /** @description 503: meaning not published */
        Status503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Envelope"];
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
            query?: {
                /**
                 * @description Word to search for; empty for everything.
                 *
                 *     Default: `""`
                 */
                searchWord?: string;
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                pageNum?: number;
                /**
                 * @description Business goal the notes belong to.
                 *
                 *     Values:
                 *     - `XIAOHONGSHU_HOT`: popular on Xiaohongshu
                 *     - `PRODUCT_SEEDING`: making a product known
                 *     - `ECOMMERCE_PROMOTION`: promoting a shop
                 *     - `PUGONGYING_COOPERATION`: made with a brand through Pugongying
                 *     - `LEAD_COLLECTION`: collecting leads
                 *     - `ECOMMERCE_HOT`: popular in e-commerce
                 *     - `SEEDING_DIRECT`: from recommendation straight to purchase
                 *     - `APP_PROMOTION`: promoting an app
                 *
                 *     Default: `"XIAOHONGSHU_HOT"`
                 */
                bizType?: "XIAOHONGSHU_HOT" | "PRODUCT_SEEDING" | "ECOMMERCE_PROMOTION" | "PUGONGYING_COOPERATION" | "LEAD_COLLECTION" | "ECOMMERCE_HOT" | "SEEDING_DIRECT" | "APP_PROMOTION";
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
                orderBy?: "premium_imp_num" | "premium_good_read_rate" | "premium_read_num" | "premium_engage_num" | "premium_engage_rate" | "premium_like_num" | "premium_fav_num" | "premium_cmt_num";
                /**
                 * @description How far back to look.
                 *
                 *     Values:
                 *     - `DAY_3`: the past 3 days
                 *     - `DAY_7`: the past 7 days
                 *     - `DAY_14`: the past 14 days
                 *     - `DAY_30`: the past 30 days
                 *
                 *     Default: `"DAY_7"`
                 */
                nd?: "DAY_3" | "DAY_7" | "DAY_14" | "DAY_30";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PgyContentSquareSearchNoteV2V1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
                /**
                 * @description Which notes to count: the creator's own or those made with brands.
                 *
                 *     Values:
                 *     - `DAILY_NOTE`: the creator's own notes
                 *     - `COOPERATE_NOTE`: notes made with brands
                 *
                 *     Default: `"DAILY_NOTE"`
                 */
                business?: "DAILY_NOTE" | "COOPERATE_NOTE";
                /**
                 * @description Which forms of notes to count.
                 *
                 *     Values:
                 *     - `PHOTO_TEXT_AND_VIDEO`: picture and video notes
                 *     - `PHOTO_TEXT`: picture notes
                 *     - `VIDEO`: video notes
                 *
                 *     Default: `"PHOTO_TEXT_AND_VIDEO"`
                 */
                noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO";
                /**
                 * @description Period the figures cover.
                 *
                 *     Values:
                 *     - `DAY_30`: the past 30 days
                 *     - `DAY_90`: the past 90 days
                 *
                 *     Default: `"DAY_30"`
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Whether notes with paid reach count too.
                 *
                 *     Values:
                 *     - `ALL`: count every note
                 *     - `ORGANIC_ONLY`: count unpaid reach alone
                 *
                 *     Default: `"ALL"`
                 */
                advertiseSwitch?: "ALL" | "ORGANIC_ONLY";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PgyKolDataCoreDataV1Envelope"];
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
            query?: {
                /**
                 * @description What `keyword` is matched with.
                 *
                 *     Values:
                 *     - `NICKNAME`: the creator's nickname
                 *     - `NOTE`: the creator's notes
                 *
                 *     Default: `"NICKNAME"`
                 */
                searchType?: "NICKNAME" | "NOTE";
                /** @description Nickname or note text to look for, as `searchType` says. */
                keyword?: string;
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the creators.
                 *
                 *     Values:
                 *     - `DEFAULT`: as Pugongying ranks them
                 *     - `FANS`: by number of followers
                 *
                 *     Default: `"FANS"`
                 */
                sort?: "DEFAULT" | "FANS";
                /** @description Fewest followers a creator may have. */
                fansNumberLower?: number;
                /** @description Most followers a creator may have. */
                fansNumberUpper?: number;
                /**
                 * @description Age group the followers mostly belong to.
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
                fansAge?: "ALL" | "LT_18" | "AGE_18_24" | "AGE_25_34" | "AGE_35_44" | "GT_44";
                /**
                 * @description Gender the followers mostly have.
                 *
                 *     Values:
                 *     - `ALL`: any
                 *     - `MALE_HIGH`: mostly men
                 *     - `FE_MALE_HIGH`: mostly women
                 *
                 *     Default: `"ALL"`
                 */
                fansGender?: "ALL" | "MALE_HIGH" | "FE_MALE_HIGH";
                /** @description Stages of parenthood among the followers, from planning a child on, separated by commas. */
                fansChildAgeInfo?: string;
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
                gender?: "ALL" | "MALE" | "FEMALE";
                /** @description Where the creator lives: regions down to districts, separated by commas. */
                location?: string;
                /** @description Content categories in Chinese, separated by commas. */
                contentTag?: string;
                /** @description Scenes of the notes, each as its full Chinese path, separated by commas. */
                contentSceneLabel?: string;
                /** @description Who the creator is (a mother, a couple, …), as tags in Chinese, separated by commas. */
                personalTags?: string;
                /** @description Marketing goal to pick creators for; one value. */
                marketTarget?: string;
                /** @description IDs of audience groups kept in your own Pugongying account, separated by commas. */
                audienceGroup?: string;
                /** @description Labels from Pugongying's twenty main audiences, separated by commas. */
                top20CrowdsLabel?: string;
                /** @description Audience traits that matter to one industry, by label or ID, separated by commas. */
                industrySpecificCrowdsMotorDom?: string;
                /** @description What the creator is good at, as tags, separated by commas. */
                featureTags?: string;
                /** @description Themes the notes are about, by label or ID, separated by commas. */
                contentThemeLabel?: string;
                /** @description `true` leaves out creators who are hardly active. */
                excludeLowActive?: boolean;
                /** @description `true` leaves out creators who are losing followers. */
                fansNumUp?: boolean;
                /**
                 * @description Form the creator mostly posts in.
                 *
                 *     Values:
                 *     - `ALL`: any
                 *     - `PHOTO_TEXT`: picture notes
                 *     - `VIDEO`: video notes
                 *
                 *     Default: `"ALL"`
                 */
                noteType?: "ALL" | "PHOTO_TEXT" | "VIDEO";
                /** @description Industry to pick creators for. The first words of a value name the sector, the rest the field in it. */
                industry?: "BEAUTY_PERSONAL_CARE_BEAUTY" | "BEAUTY_PERSONAL_CARE_SKINCARE" | "BEAUTY_PERSONAL_CARE_PERSONAL_CARE" | "BEAUTY_PERSONAL_CARE_FRAGRANCE" | "FOOD_BEVERAGE_SNACKS" | "FOOD_BEVERAGE_DRINKS" | "FOOD_BEVERAGE_HEALTH_FOOD" | "FOOD_BEVERAGE_DAIRY" | "FOOD_BEVERAGE_ALCOHOL" | "FOOD_BEVERAGE_GRAINS_OIL" | "FOOD_BEVERAGE_CROSS_BORDER_FOOD" | "FOOD_BEVERAGE_FRESH_FOOD" | "FOOD_BEVERAGE_MEAL_REPLACEMENT" | "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT" | "MOTHER_BABY_SUPPLIES" | "MOTHER_BABY_FORMULA_FOOD" | "DIGITAL_APPLIANCES_HOME_APPLIANCES" | "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS" | "DAILY_GOODS_HOUSEHOLD_DAILY_USE" | "DAILY_GOODS_PET_SUPPLIES_FOOD" | "DAILY_GOODS_OFFICE_SUPPLIES" | "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS" | "APPAREL_ACCESSORIES_JEWELRY" | "APPAREL_ACCESSORIES_BAGS_GLASSES" | "APPAREL_ACCESSORIES_SPORTS_OUTDOOR" | "APPAREL_ACCESSORIES_WATCHES" | "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY" | "HOME_BUILDING_MATERIALS_HOME_DECOR" | "HOME_BUILDING_MATERIALS_FURNITURE" | "HOME_BUILDING_MATERIALS_MAIN_MATERIALS" | "AUTOMOTIVE" | "INTERNET_ECOMMERCE" | "INTERNET_SOFTWARE_TOOLS" | "HEALTHCARE_MEDICAL_DEVICES" | "HEALTHCARE_MEDICAL_BEAUTY" | "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS" | "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS" | "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS" | "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES" | "LIFE_SERVICES_OFFLINE_RETAIL" | "LIFE_SERVICES_BEAUTY_HAIR" | "CATERING_RESTAURANTS" | "CATERING_DRINKS_DESSERTS" | "BUSINESS_SERVICES" | "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD" | "EDUCATION_TRAINING_VOCATIONAL_EDUCATION" | "EDUCATION_TRAINING_INTEREST_TRAINING" | "EDUCATION_TRAINING_K12_EDUCATION" | "EDUCATION_TRAINING_DEGREE_EDUCATION" | "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT" | "EDUCATION_TRAINING_OTHER" | "GAMES" | "TRAVEL_TOURISM";
                /** @description Median impressions of ordinary notes in 30 days, as `min,max`; write `min,null` for no maximum. */
                accumCommonImpMedinNum30d?: string;
                /** @description Median reads of ordinary notes in 30 days, as `min,max`; write `min,null` for no maximum. */
                readMidNor30?: string;
                /** @description Median engagements of ordinary notes in 30 days, as `min,max`; write `min,null` for no maximum. */
                interMidNor30?: string;
                /** @description Share of notes with a thousand likes or more in 30 days, as `min,max` in fractions (`0.4`) or percent (`40`). */
                thousandLikePercent30?: string;
                /** @description Quoted price of a picture note, as `min,max`; write `min,null` for no maximum. */
                notePrice?: string;
                /** @description Quoted price of a video note, as `min,max`; write `min,null` for no maximum. */
                videoPrice?: string;
                /** @description Share of invitations answered within 48 hours, as `min,max` in fractions (`0.4`) or percent (`40`). */
                inviteReply48hNumRatio?: string;
                /** @description Number of orders in progress, as `min,max`. */
                progressOrderCnt?: string;
                /** @description Industry of the creator's recent brand work. */
                tradeType?: string;
                /** @description IDs of brands the creator has lately worked with, separated by commas. */
                tradeReportBrandIds?: string;
                /** @description `true` turns `tradeReportBrandIds` round: whoever worked with those brands is left out. */
                excludeTradeReportBrandIds?: boolean;
                /** @description Median impressions of notes made with brands in 30 days, as `min,max`. */
                accumCoopImpMedinNum30d?: string;
                /** @description Median reads of notes made with brands in 30 days, as `min,max`. */
                readMidCoop30?: string;
                /** @description Median engagements of notes made with brands in 30 days, as `min,max`. */
                interMidCoop30?: string;
                /** @description Median shop visits outside the platform from notes made with brands in 30 days, as `min,max`. */
                mCpuvNum30d?: string;
                /** @description Estimated price of a thousand impressions, picture notes, as `min,max`. */
                estimatePictureCpm?: string;
                /** @description Estimated price of a thousand impressions, video notes, as `min,max`. */
                estimateVideoCpm?: string;
                /** @description Estimated price of one read, picture notes, as `min,max`. */
                estimatePicReadPrice?: string;
                /** @description Estimated price of one read, video notes, as `min,max`. */
                estimateVideoReadPrice?: string;
                /** @description Estimated price of one engagement, picture notes, as `min,max`. */
                estimatePictureEngageCost?: string;
                /** @description Estimated price of one engagement, video notes, as `min,max`. */
                estimateVideoEngageCost?: string;
                /** @description Estimated price of one shop visit outside the platform in 30 days, as `min,max`. */
                estimateCpuv30d?: string;
                /** @description Number of live streams in 30 days, as `min,max`. */
                kliveCnt30d?: string;
                /** @description Average viewers of a live stream, as `min,max`. */
                avgLiveViewerNum?: string;
                /** @description Average sales of a live stream in 90 days, as `min,max`. */
                avgAgmv90d?: string;
                /** @description User ID of a creator to find similar ones to; goes with `similarWord`. */
                similarUserId?: string;
                /** @description Keyword that Pugongying gives for the creator of `similarUserId`; send both or none. */
                similarWord?: string;
                /** @description Where the followers live: regions down to cities, separated by commas. */
                fansLocation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarCooperatorBloggerV2V1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarCooperatorUserBloggerUserIdV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
                /**
                 * @description Period the figures cover.
                 *
                 *     Values:
                 *     - `DAY_30`: the past 30 days
                 *     - `DAY_90`: the past 90 days
                 *
                 *     Default: `"DAY_30"`
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Which series to return.
                 *
                 *     Values:
                 *     - `FANS_TOTAL`: follower total
                 *     - `FANS_INCREASE`: followers gained
                 *
                 *     Default: `"FANS_TOTAL"`
                 */
                increaseType?: "FANS_TOTAL" | "FANS_INCREASE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataUserIdFansOverallNewHistoryV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataUserIdFansProfileV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV2CostEffectiveV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV2KolContentTagsV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV2KolFeatureTagsV1Envelope"];
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
            query: {
                /** @description KOL's user ID. */
                userId: string;
                /**
                 * @description Advertisement filter.
                 *
                 *     Available Values:
                 *     - `ALL`: All notes
                 *     - `ORGANIC_ONLY`: Organic notes only
                 */
                advertiseSwitch?: "ALL" | "ORGANIC_ONLY";
                /**
                 * @description Sorting order.
                 *
                 *     Available Values:
                 *     - `LATEST`: Latest
                 *     - `MOST_READ`: Most read
                 *     - `MOST_INTERACT`: Most interactions
                 */
                orderType?: "LATEST" | "MOST_READ" | "MOST_INTERACT";
                /**
                 * @description Type of note.
                 *
                 *     Available Values:
                 *     - `ALL`: All types
                 *     - `COOPERATION`: Cooperation notes
                 *     - `PHOTO_TEXT`: Photo and Text
                 *     - `VIDEO`: Video only
                 */
                noteType?: "ALL" | "COOPERATION" | "PHOTO_TEXT" | "VIDEO";
                /**
                 * @description Whether from third-party platform.
                 *
                 *     Available Values:
                 *     - `NO`: No
                 *     - `YES`: Yes
                 */
                isThirdPlatform?: "NO" | "YES";
                /** @description Page number. */
                pageNumber?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV2NotesDetailV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
                /**
                 * @description Which notes to count: the creator's own or those made with brands.
                 *
                 *     Values:
                 *     - `DAILY_NOTE`: the creator's own notes
                 *     - `COOPERATE_NOTE`: notes made with brands
                 *
                 *     Default: `"DAILY_NOTE"`
                 */
                business?: "DAILY_NOTE" | "COOPERATE_NOTE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV3DataSummaryV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV3FansSummaryV1Envelope"];
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
            query: {
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
                business?: "DAILY_NOTE" | "COOPERATE_NOTE";
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
                noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO";
                /**
                 * @description Time range for data.
                 *
                 *     Available Values:
                 *     - `DAY_30`: Last 30 days
                 *     - `DAY_90`: Last 90 days
                 *
                 *     Default: `"DAY_30"`
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Advertisement filter.
                 *
                 *     Available Values:
                 *     - `ALL`: All notes
                 *     - `ORGANIC_ONLY`: Organic notes only
                 *
                 *     Default: `"ALL"`
                 */
                advertiseSwitch?: "ALL" | "ORGANIC_ONLY";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolDataV3NotesRateV1Envelope"];
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
            query: {
                /** @description The creator's Xiaohongshu user ID. */
                userId: string;
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                pageNum?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarKolGetSimilarKolV1Envelope"];
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
            query: {
                /** @description The note's ID. */
                noteId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SolarNoteNoteIdDetailV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
                /**
                 * @description Kind of notes to count, as a code.
                 *
                 *     Default: `"_0"`
                 */
                business?: "_0" | "_1";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_3"`
                 */
                noteType?: "_1" | "_2" | "_3";
                /**
                 * @description Period the figures cover, as a code.
                 *
                 *     Default: `"_1"`
                 */
                dateType?: "_1" | "_2";
                /**
                 * @description Whether notes with paid reach count too, as a code.
                 *
                 *     Default: `"_1"`
                 */
                adSwitch?: "_1" | "_0";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolCoreDataV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolCostEffectiveV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
                /** @description Kind of notes to count, as a code. */
                business: "_0" | "_1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolDataSummaryV2Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolFansPortraitV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolFansSummaryV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
                /** @description Period the figures cover, as a code. */
                dateType: "_1" | "_2";
                /** @description Which series to return, as a code. */
                increaseType: "_1" | "_2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolFansTrendV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolInfoV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
                /**
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /** @description Whether notes with paid reach count too, as a code. */
                adSwitch: "_1" | "_0";
                /** @description Order of the notes, as a code. */
                orderType: "_1" | "_2" | "_3";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_4"`
                 */
                noteType?: "_1" | "_2" | "_3" | "_4";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolNoteListV1Envelope"];
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
            query: {
                /** @description The creator's ID. */
                kolId: string;
                /**
                 * @description Period the figures cover, as a code.
                 *
                 *     Default: `"_1"`
                 */
                dateType?: "_1" | "_2";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_3"`
                 */
                noteType?: "_1" | "_2" | "_3";
                /**
                 * @description Whether notes with paid reach count too, as a code.
                 *
                 *     Default: `"_1"`
                 */
                adSwitch?: "_1" | "_0";
                /**
                 * @description Kind of notes to count, as a code.
                 *
                 *     Default: `"_0"`
                 */
                business?: "_0" | "_1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetKolNoteRateV1Envelope"];
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
            query: {
                /** @description Note ID. */
                noteId: string;
                /**
                 * @description Enable cache.
                 *
                 *     Default: `false`
                 */
                acceptCache?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer; its code tells whether it is a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetNoteDetailV1Envelope"];
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
