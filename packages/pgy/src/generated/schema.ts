// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: e8dad8e6a8b586988422adfe52b21d558d9f985ad2dac1a9c063c0b7f3c3f911
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
        /** @description The envelope around every response. `code` decides whether a call succeeded, never the HTTP status. */
        Envelope: {
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
        };
        Age: {
            group?: string;
            percent?: number;
        };
        AgeDistribution: {
            distribution_data?: components["schemas"]["DistributionData"];
        };
        City: {
            name?: string;
            percent?: number;
        };
        ClothingIndustryPrice: {
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
        };
        ContentTag: {
            taxonomy1Tag?: string | null;
            taxonomy2Tags?: string[] | null;
        };
        Device: {
            desc?: string;
            name?: string;
            percent?: number;
        };
        DistributionData: {
            cnt?: number;
            name?: string;
        };
        FansPortrait: {
            /** @description Present in 1 of 1 observed objects. */
            ageDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Present in 1 of 1 observed objects. */
            cityDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Present in 1 of 1 observed objects. */
            genderDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Present in 1 of 1 observed objects. */
            interestDistribution?: components["schemas"]["AgeDistribution"][];
            /** @description Present in 1 of 1 observed objects. */
            provinceDistribution?: components["schemas"]["AgeDistribution"][];
        };
        Gender: {
            /** @description Present in 1 of 1 observed objects. */
            female?: number;
            /** @description Present in 1 of 1 observed objects. */
            male?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-data-summary/v2`, as observed in 1 response. */
        GetKolDataSummaryV2Data: {
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-portrait/v1`, as observed in 1 response. */
        GetKolFansPortraitV1Data: {
            /** @description Present in 1 of 1 observed objects. */
            fansPortrait?: components["schemas"]["FansPortrait"];
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-summary/v1`, as observed in 1 response. */
        GetKolFansSummaryV1Data: {
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-fans-trend/v1`, as observed in 1 response. */
        GetKolFansTrendV1Data: {
            /** @description Present in 2 of 2 observed objects. */
            fansNumInc?: number;
            /** @description Present in 2 of 2 observed objects. */
            fansNumIncRate?: number;
            /** @description Present in 2 of 2 observed objects. */
            list?: components["schemas"]["GetKolFansTrendV1DataList"][];
        };
        GetKolFansTrendV1DataList: {
            dateKey?: string;
            num?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-info/v1`, as observed in 1 response. */
        GetKolInfoV1Data: components["schemas"]["Kol"];
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-list/v1`, as observed in 1 response. */
        GetKolNoteListV1Data: {
            /** @description Present in 1 of 1 observed objects. */
            list?: unknown[];
            /** @description Present in 1 of 1 observed objects. */
            total?: number;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-note-rate/v1`, as observed in 1 response. */
        GetKolNoteRateV1Data: {
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
            longTermCommonNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
            /** @description Present in 2 of 2 observed objects. */
            longTermCooperateNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
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
            noteType?: components["schemas"]["NoteType"][] | null;
            /** @description Present in 2 of 2 observed objects. */
            notes?: components["schemas"]["Note"][] | null;
            /** @description Present in 2 of 2 observed objects. */
            pagePercentVo?: components["schemas"]["PagePercentVo"] | null;
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-note-detail/v1`, as observed in 2 responses. */
        GetNoteDetailV1Data: {
            /** @description Always null. */
            atUserList?: unknown;
            cmtNum?: number | null;
            /** @description Always null. */
            compClickData?: unknown;
            content?: string | null;
            createTime?: string | null;
            favNum?: number | null;
            /** @description Always null. */
            featureTags?: unknown;
            followCnt?: number | null;
            headPhoto?: string | null;
            imagesList?: components["schemas"]["Image"][] | null;
            impNum?: number | null;
            likeNum?: number | null;
            name?: string | null;
            noteId?: string | null;
            noteLink?: string | null;
            readNum?: number | null;
            /** @description Always null. */
            redId?: unknown;
            /** @description Always null. */
            reportBrandName?: unknown;
            /** @description Always null. */
            reportBrandUserId?: unknown;
            shareNum?: number | null;
            time?: components["schemas"]["Time"] | null;
            title?: string | null;
            type?: number | null;
            userId?: string | null;
            userInfo?: components["schemas"]["UserInfo"] | null;
            videoInfo?: components["schemas"]["VideoInfo"] | null;
        };
        Image: {
            fileId?: string | null;
            height?: number | null;
            /** @description Present in 1 of 3 observed objects, always null. */
            imageExtraInfo?: unknown;
            /** @description Always null. */
            latitude?: unknown;
            /** @description Always null. */
            longitude?: unknown;
            original?: string | null;
            /** @description Always null. */
            sticker?: unknown;
            traceId?: string | null;
            url?: string | null;
            width?: number | null;
        };
        IntentionInfo: {
            /** @description Present in 1 of 1 observed objects. */
            intentionText?: string | null;
            /** @description Present in 1 of 1 observed objects. */
            intentionType?: number | null;
        };
        Kol: {
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
            clothingIndustryPrice?: components["schemas"]["ClothingIndustryPrice"] | null;
            contentTags?: components["schemas"]["ContentTag"][] | null;
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
            intentionInfo?: components["schemas"]["IntentionInfo"] | null;
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
            noteList?: components["schemas"]["KolNote"][] | null;
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
        };
        KolNote: {
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
        };
        List: {
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
        };
        LongTermCommonNoteVo: {
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
        };
        Meta: {
            /** @description Present in 1 of 1 observed objects. */
            duration?: number | null;
            /** @description Present in 1 of 1 observed objects. */
            height?: number | null;
            /** @description Present in 1 of 1 observed objects. */
            videoId?: string | null;
            /** @description Present in 1 of 1 observed objects. */
            width?: number | null;
        };
        Note: {
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
        };
        NoteType: {
            /** @description Present in 2 of 2 observed objects. */
            contentTag?: string | null;
            /** @description Present in 2 of 2 observed objects. */
            percent?: string | null;
        };
        PagePercentVo: {
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/blogger/v2/v1`, as observed in 1 response. */
        SolarCooperatorBloggerV2V1Data: {
            /** @description Present in 2 of 2 observed objects. */
            highlightWords?: unknown[] | null;
            /** @description Present in 2 of 2 observed objects. */
            kols?: components["schemas"]["Kol"][] | null;
            /** @description Present in 2 of 2 observed objects. */
            redirect2NickSearch?: boolean | null;
            /** @description Present in 2 of 2 observed objects. */
            resultType?: number | null;
            /** @description Present in 2 of 2 observed objects. */
            total?: number | null;
            /** @description Present in 2 of 2 observed objects. */
            trackId?: string | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/cooperator/user/blogger/userId/v1`, as observed in 1 response. */
        SolarCooperatorUserBloggerUserIdV1Data: components["schemas"]["Kol"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_overall_new_history/v1`, as observed in 1 response. */
        SolarKolDataUserIdFansOverallNewHistoryV1Data: components["schemas"]["GetKolFansTrendV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/data/userId/fans_profile/v1`, as observed in 1 response. */
        SolarKolDataUserIdFansProfileV1Data: {
            /** @description Present in 1 of 1 observed objects. */
            ages?: components["schemas"]["Age"][];
            /** @description Present in 1 of 1 observed objects. */
            cities?: components["schemas"]["City"][];
            /** @description Present in 1 of 1 observed objects. */
            dateKey?: string;
            /** @description Present in 1 of 1 observed objects. */
            devices?: components["schemas"]["Device"][];
            /** @description Present in 1 of 1 observed objects. */
            gender?: components["schemas"]["Gender"];
            /** @description Present in 1 of 1 observed objects. */
            interests?: components["schemas"]["City"][];
            /** @description Present in 1 of 1 observed objects. */
            provinces?: components["schemas"]["City"][];
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/costEffective/v1`, as observed in 1 response. */
        SolarKolDataV2CostEffectiveV1Data: {
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, as observed in 3 responses. */
        SolarKolDataV2NotesDetailV1Data: {
            list?: components["schemas"]["List"][] | null;
            total?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/dataSummary/v1`, as observed in 1 response. */
        SolarKolDataV3DataSummaryV1Data: components["schemas"]["GetKolDataSummaryV2Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/fansSummary/v1`, as observed in 1 response. */
        SolarKolDataV3FansSummaryV1Data: components["schemas"]["GetKolFansSummaryV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, as observed in 1 response. */
        SolarKolDataV3NotesRateV1Data: components["schemas"]["GetKolNoteRateV1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/get_similar_kol/v1`, as observed in 1 response. */
        SolarKolGetSimilarKolV1Data: components["schemas"]["SolarCooperatorBloggerV2V1Data"];
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/note/noteId/detail/v1`, as observed in 1 response. */
        SolarNoteNoteIdDetailV1Data: components["schemas"]["GetNoteDetailV1Data"];
        Time: {
            createTime?: number | null;
            updateTime?: number | null;
            userUpdateTime?: number | null;
        };
        UserInfo: {
            /** @description Always null. */
            advertiserId?: unknown;
            avatar?: string | null;
            clickMidNum?: number | null;
            contentTags?: components["schemas"]["ContentTag"][] | null;
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
        };
        VideoInfo: {
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
            meta?: components["schemas"]["Meta"] | null;
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
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/content_square/search_note_v2/v1`. No response was observed yet. */
        PgyContentSquareSearchNoteV2V1Data: unknown;
        PgyContentSquareSearchNoteV2V1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PgyContentSquareSearchNoteV2V1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/pgy/kol/data/core_data/v1`. No response was observed yet. */
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
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolContentTags/v1`. No response was observed yet. */
        SolarKolDataV2KolContentTagsV1Data: unknown;
        SolarKolDataV2KolContentTagsV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2KolContentTagsV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/kolFeatureTags/v1`. No response was observed yet. */
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
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-core-data/v1`. No response was observed yet. */
        GetKolCoreDataV1Data: unknown;
        GetKolCoreDataV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetKolCoreDataV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-kol-cost-effective/v1`. No response was observed yet. */
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
                 * @description Word to search for. An empty string matches all content.
                 *
                 *     Default: `""`
                 */
                searchWord?: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                pageNum?: number;
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
                nd?: "DAY_3" | "DAY_7" | "DAY_14" | "DAY_30";
            };
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
                 * @description Notes to include: the creator's own notes or notes made with brands.
                 *
                 *     Values:
                 *     - `DAILY_NOTE`: the creator's own notes
                 *     - `COOPERATE_NOTE`: notes made with brands
                 *
                 *     Default: `"DAILY_NOTE"`
                 */
                business?: "DAILY_NOTE" | "COOPERATE_NOTE";
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
                noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO";
                /**
                 * @description Period that the figures cover.
                 *
                 *     Values:
                 *     - `DAY_30`: the past 30 days
                 *     - `DAY_90`: the past 90 days
                 *
                 *     Default: `"DAY_30"`
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Whether to include paid reach.
                 *
                 *     Values:
                 *     - `ALL`: all notes
                 *     - `ORGANIC_ONLY`: organic reach only
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Field that `keyword` is matched against.
                 *
                 *     Values:
                 *     - `NICKNAME`: the creator's nickname
                 *     - `NOTE`: the creator's notes
                 *
                 *     Default: `"NICKNAME"`
                 */
                searchType?: "NICKNAME" | "NOTE";
                /** @description Nickname or note text to search for, depending on `searchType`. */
                keyword?: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the creators.
                 *
                 *     Values:
                 *     - `DEFAULT`: ranking by Pugongying
                 *     - `FANS`: by number of followers
                 *
                 *     Default: `"FANS"`
                 */
                sort?: "DEFAULT" | "FANS";
                /** @description Minimum number of followers. */
                fansNumberLower?: number;
                /** @description Maximum number of followers. */
                fansNumberUpper?: number;
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
                fansAge?: "ALL" | "LT_18" | "AGE_18_24" | "AGE_25_34" | "AGE_35_44" | "GT_44";
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
                fansGender?: "ALL" | "MALE_HIGH" | "FE_MALE_HIGH";
                /** @description Parenthood stages of the followers, starting with planning a child, separated by commas. */
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
                /** @description Locations of the creator, from regions to districts, separated by commas. */
                location?: string;
                /** @description Content categories in Chinese, separated by commas. */
                contentTag?: string;
                /** @description Content scenes of the notes, each as its full path in Chinese, separated by commas. */
                contentSceneLabel?: string;
                /** @description Personal tags of the creator (a mother, a couple, …) in Chinese, separated by commas. */
                personalTags?: string;
                /** @description Marketing goal. Accepts one value. */
                marketTarget?: string;
                /** @description IDs of audience groups saved in your Pugongying account, separated by commas. */
                audienceGroup?: string;
                /** @description Labels of the twenty main audiences of Pugongying, separated by commas. */
                top20CrowdsLabel?: string;
                /** @description Labels or IDs of industry-specific audience traits, separated by commas. */
                industrySpecificCrowdsMotorDom?: string;
                /** @description Feature tags that describe the creator's strengths, separated by commas. */
                featureTags?: string;
                /** @description Labels or IDs of content themes, separated by commas. */
                contentThemeLabel?: string;
                /** @description `true` excludes creators with low activity. */
                excludeLowActive?: boolean;
                /** @description `true` excludes creators who are losing followers. */
                fansNumUp?: boolean;
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
                noteType?: "ALL" | "PHOTO_TEXT" | "VIDEO";
                /** @description Industry. The first words of a value name the sector, and the remaining words name the field within the sector. */
                industry?: "BEAUTY_PERSONAL_CARE_BEAUTY" | "BEAUTY_PERSONAL_CARE_SKINCARE" | "BEAUTY_PERSONAL_CARE_PERSONAL_CARE" | "BEAUTY_PERSONAL_CARE_FRAGRANCE" | "FOOD_BEVERAGE_SNACKS" | "FOOD_BEVERAGE_DRINKS" | "FOOD_BEVERAGE_HEALTH_FOOD" | "FOOD_BEVERAGE_DAIRY" | "FOOD_BEVERAGE_ALCOHOL" | "FOOD_BEVERAGE_GRAINS_OIL" | "FOOD_BEVERAGE_CROSS_BORDER_FOOD" | "FOOD_BEVERAGE_FRESH_FOOD" | "FOOD_BEVERAGE_MEAL_REPLACEMENT" | "FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT" | "MOTHER_BABY_SUPPLIES" | "MOTHER_BABY_FORMULA_FOOD" | "DIGITAL_APPLIANCES_HOME_APPLIANCES" | "DIGITAL_APPLIANCES_DIGITAL_PRODUCTS" | "DAILY_GOODS_HOUSEHOLD_DAILY_USE" | "DAILY_GOODS_PET_SUPPLIES_FOOD" | "DAILY_GOODS_OFFICE_SUPPLIES" | "APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS" | "APPAREL_ACCESSORIES_JEWELRY" | "APPAREL_ACCESSORIES_BAGS_GLASSES" | "APPAREL_ACCESSORIES_SPORTS_OUTDOOR" | "APPAREL_ACCESSORIES_WATCHES" | "APPAREL_ACCESSORIES_SECOND_HAND_LUXURY" | "HOME_BUILDING_MATERIALS_HOME_DECOR" | "HOME_BUILDING_MATERIALS_FURNITURE" | "HOME_BUILDING_MATERIALS_MAIN_MATERIALS" | "AUTOMOTIVE" | "INTERNET_ECOMMERCE" | "INTERNET_SOFTWARE_TOOLS" | "HEALTHCARE_MEDICAL_DEVICES" | "HEALTHCARE_MEDICAL_BEAUTY" | "CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS" | "CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS" | "CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS" | "CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES" | "LIFE_SERVICES_OFFLINE_RETAIL" | "LIFE_SERVICES_BEAUTY_HAIR" | "CATERING_RESTAURANTS" | "CATERING_DRINKS_DESSERTS" | "BUSINESS_SERVICES" | "EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD" | "EDUCATION_TRAINING_VOCATIONAL_EDUCATION" | "EDUCATION_TRAINING_INTEREST_TRAINING" | "EDUCATION_TRAINING_K12_EDUCATION" | "EDUCATION_TRAINING_DEGREE_EDUCATION" | "EDUCATION_TRAINING_CORPORATE_DEVELOPMENT" | "EDUCATION_TRAINING_OTHER" | "GAMES" | "TRAVEL_TOURISM";
                /** @description Median impressions of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
                accumCommonImpMedinNum30d?: string;
                /** @description Median reads of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
                readMidNor30?: string;
                /** @description Median engagements of ordinary notes in 30 days, as `min,max`. Use `min,null` for no maximum. */
                interMidNor30?: string;
                /** @description Share of notes with at least 1,000 likes in 30 days, as `min,max`, either as fractions (`0.4`) or as percentages (`40`). */
                thousandLikePercent30?: string;
                /** @description Quoted price of a picture note, as `min,max`. Use `min,null` for no maximum. */
                notePrice?: string;
                /** @description Quoted price of a video note, as `min,max`. Use `min,null` for no maximum. */
                videoPrice?: string;
                /** @description Share of invitations with a reply within 48 hours, as `min,max`, either as fractions (`0.4`) or as percentages (`40`). */
                inviteReply48hNumRatio?: string;
                /** @description Number of orders in progress, as `min,max`. */
                progressOrderCnt?: string;
                /** @description Industry of the creator's recent work with brands. */
                tradeType?: string;
                /** @description IDs of brands that the creator has recently worked with, separated by commas. */
                tradeReportBrandIds?: string;
                /** @description `true` excludes creators who have worked with the brands in `tradeReportBrandIds`. */
                excludeTradeReportBrandIds?: boolean;
                /** @description Median impressions of notes made with brands in 30 days, as `min,max`. */
                accumCoopImpMedinNum30d?: string;
                /** @description Median reads of notes made with brands in 30 days, as `min,max`. */
                readMidCoop30?: string;
                /** @description Median engagements of notes made with brands in 30 days, as `min,max`. */
                interMidCoop30?: string;
                /** @description Median shop visits outside the platform that come from notes made with brands in 30 days, as `min,max`. */
                mCpuvNum30d?: string;
                /** @description Estimated price per thousand impressions of picture notes, as `min,max`. */
                estimatePictureCpm?: string;
                /** @description Estimated price per thousand impressions of video notes, as `min,max`. */
                estimateVideoCpm?: string;
                /** @description Estimated price per read of picture notes, as `min,max`. */
                estimatePicReadPrice?: string;
                /** @description Estimated price per read of video notes, as `min,max`. */
                estimateVideoReadPrice?: string;
                /** @description Estimated price per engagement of picture notes, as `min,max`. */
                estimatePictureEngageCost?: string;
                /** @description Estimated price per engagement of video notes, as `min,max`. */
                estimateVideoEngageCost?: string;
                /** @description Estimated price per shop visit outside the platform in 30 days, as `min,max`. */
                estimateCpuv30d?: string;
                /** @description Number of live streams in 30 days, as `min,max`. */
                kliveCnt30d?: string;
                /** @description Average number of viewers per live stream, as `min,max`. */
                avgLiveViewerNum?: string;
                /** @description Average sales per live stream in 90 days, as `min,max`. */
                avgAgmv90d?: string;
                /** @description User ID of a creator. The search returns similar creators. Requires `similarWord`. */
                similarUserId?: string;
                /** @description Keyword that Pugongying assigns to the creator in `similarUserId`. Requires `similarUserId`. */
                similarWord?: string;
                /** @description Locations of the followers, from regions to cities, separated by commas. */
                fansLocation?: string;
            };
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Period that the figures cover.
                 *
                 *     Values:
                 *     - `DAY_30`: the past 30 days
                 *     - `DAY_90`: the past 90 days
                 *
                 *     Default: `"DAY_30"`
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Series to return.
                 *
                 *     Values:
                 *     - `FANS_TOTAL`: total followers
                 *     - `FANS_INCREASE`: new followers
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Notes to include: the creator's own notes or notes made with brands.
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Page number, starting at 1.
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Kind of notes to include, as a code.
                 *
                 *     Default: `"_0"`
                 */
                business?: "_0" | "_1";
                /**
                 * @description Format of the notes, as a code.
                 *
                 *     Default: `"_3"`
                 */
                noteType?: "_1" | "_2" | "_3";
                /**
                 * @description Period that the figures cover, as a code.
                 *
                 *     Default: `"_1"`
                 */
                dateType?: "_1" | "_2";
                /**
                 * @description Whether to include paid reach, as a code.
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
                /** @description Kind of notes to include, as a code. */
                business: "_0" | "_1";
            };
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
                /** @description Period that the figures cover, as a code. */
                dateType: "_1" | "_2";
                /** @description Series to return, as a code. */
                increaseType: "_1" | "_2";
            };
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /** @description Whether to include paid reach, as a code. */
                adSwitch: "_1" | "_0";
                /** @description Order of the notes, as a code. */
                orderType: "_1" | "_2" | "_3";
                /**
                 * @description Format of the notes, as a code.
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
            /** @description The response envelope. `code` 0 means success. */
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
                 * @description Period that the figures cover, as a code.
                 *
                 *     Default: `"_1"`
                 */
                dateType?: "_1" | "_2";
                /**
                 * @description Format of the notes, as a code.
                 *
                 *     Default: `"_3"`
                 */
                noteType?: "_1" | "_2" | "_3";
                /**
                 * @description Whether to include paid reach, as a code.
                 *
                 *     Default: `"_1"`
                 */
                adSwitch?: "_1" | "_0";
                /**
                 * @description Kind of notes to include, as a code.
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
