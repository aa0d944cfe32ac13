// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: a3f3d733ce4a27e85ac8a9c805dba088ca61a6bf1833075b39bc7caef72e6885
// command: pnpm generate
// types: openapi-typescript 7.13.0

export interface paths {
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
        /** @description The data of `GET /api/xiaohongshu-pgy/get-note-detail/v1`, as observed in 2 answers. */
        GetNoteDetailV1Data: {
            /** @description Seen 2 of 2 times, always null. */
            atUserList?: unknown;
            /** @description Seen 2 of 2 times. */
            cmtNum?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            compClickData?: unknown;
            /** @description Seen 2 of 2 times. */
            content?: string | null;
            /** @description Seen 2 of 2 times. */
            createTime?: string | null;
            /** @description Seen 2 of 2 times. */
            favNum?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            featureTags?: unknown;
            /** @description Seen 2 of 2 times. */
            followCnt?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            headPhoto?: unknown;
            /** @description Seen 2 of 2 times. */
            imagesList?: components["schemas"]["Image"][] | null;
            /** @description Seen 2 of 2 times. */
            impNum?: number | null;
            /** @description Seen 2 of 2 times. */
            likeNum?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            name?: unknown;
            /** @description Seen 2 of 2 times. */
            noteId?: string | null;
            /** @description Seen 2 of 2 times. */
            noteLink?: string | null;
            /** @description Seen 2 of 2 times. */
            readNum?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            redId?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            reportBrandName?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            reportBrandUserId?: unknown;
            /** @description Seen 2 of 2 times. */
            shareNum?: number | null;
            /** @description Seen 2 of 2 times. */
            time?: components["schemas"]["Time"] | null;
            /** @description Seen 2 of 2 times. */
            title?: string | null;
            /** @description Seen 2 of 2 times. */
            type?: number | null;
            /** @description Seen 2 of 2 times. */
            userId?: string | null;
            /** @description Seen 2 of 2 times. */
            userInfo?: components["schemas"]["UserInfo"] | null;
            /** @description Seen 2 of 2 times, always null. */
            videoInfo?: unknown;
        };
        Image: {
            /** @description Seen 2 of 2 times. */
            fileId?: string | null;
            /** @description Seen 2 of 2 times. */
            height?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            latitude?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            longitude?: unknown;
            /** @description Seen 2 of 2 times. */
            original?: string | null;
            /** @description Seen 2 of 2 times, always null. */
            sticker?: unknown;
            /** @description Seen 2 of 2 times. */
            traceId?: string | null;
            /** @description Seen 2 of 2 times. */
            url?: string | null;
            /** @description Seen 2 of 2 times. */
            width?: number | null;
        };
        List: {
            /** @description Seen 8 of 8 times, always null. */
            brandName?: unknown;
            /** @description Seen 8 of 8 times. */
            collectNum?: number | null;
            /** @description Seen 8 of 8 times. */
            date?: string | null;
            /** @description Seen 8 of 8 times. */
            imgUrl?: string | null;
            /** @description Seen 8 of 8 times. */
            isAdvertise?: boolean | null;
            /** @description Seen 8 of 8 times. */
            isVideo?: boolean | null;
            /** @description Seen 8 of 8 times. */
            likeNum?: number | null;
            /** @description Seen 8 of 8 times. */
            noteId?: string | null;
            /** @description Seen 8 of 8 times. */
            readNum?: number | null;
            /** @description Seen 8 of 8 times. */
            thirdReadUserNum?: number | null;
            /** @description Seen 8 of 8 times. */
            title?: string | null;
        };
        LongTermCommonNoteVo: {
            /** @description Seen 2 of 2 times. */
            endPublishTime?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermFindPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermFollowPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermKolHomePagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermOtherPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermReadBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            longTermReadNum?: number | null;
            /** @description Seen 2 of 2 times. */
            longTermSearchPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            noteNumber?: number | null;
            /** @description Seen 2 of 2 times. */
            recentFindPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            recentFollowPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            recentKolHomePagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            recentOtherPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            recentReadBeyondRate?: string | null;
            /** @description Seen 2 of 2 times. */
            recentReadNum?: number | null;
            /** @description Seen 2 of 2 times. */
            recentSearchPagePercent?: string | null;
            /** @description Seen 2 of 2 times. */
            startPublishTime?: string | null;
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
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, as observed in 2 answers. */
        SolarKolDataV2NotesDetailV1Data: {
            /** @description Seen 2 of 2 times. */
            list?: components["schemas"]["List"][] | null;
            /** @description Seen 2 of 2 times. */
            total?: number | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`, as observed in 1 answer. */
        SolarKolDataV3NotesRateV1Data: {
            /** @description Seen 1 of 1 times. */
            collectMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            commentMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            hundredLikePercent?: string | null;
            /** @description Seen 1 of 1 times. */
            impMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            impMedianBeyondRate?: string | null;
            /** @description Seen 1 of 1 times. */
            interactionBeyondRate?: string | null;
            /** @description Seen 1 of 1 times. */
            interactionMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            interactionRate?: string | null;
            /** @description Seen 1 of 1 times. */
            likeMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            longTermCommonNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
            /** @description Seen 1 of 1 times. */
            longTermCooperateNoteVo?: components["schemas"]["LongTermCommonNoteVo"] | null;
            /** @description Seen 1 of 1 times. */
            mEngagementNum?: number | null;
            /** @description Seen 1 of 1 times. */
            mFollowCnt?: number | null;
            /** @description Seen 1 of 1 times. */
            mengagementNum?: number | null;
            /** @description Seen 1 of 1 times. */
            mfollowCnt?: number | null;
            /** @description Seen 1 of 1 times. */
            noteNumber?: number | null;
            /** @description Seen 1 of 1 times. */
            noteType?: components["schemas"]["NoteType"][] | null;
            /** @description Seen 1 of 1 times. */
            notes?: components["schemas"]["Note"][] | null;
            /** @description Seen 1 of 1 times. */
            pagePercentVo?: components["schemas"]["PagePercentVo"] | null;
            /** @description Seen 1 of 1 times. */
            picture3sViewRate?: string | null;
            /** @description Seen 1 of 1 times. */
            readMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            readMedianBeyondRate?: string | null;
            /** @description Seen 1 of 1 times. */
            shareMedian?: number | null;
            /** @description Seen 1 of 1 times. */
            thousandLikePercent?: string | null;
            /** @description Seen 1 of 1 times, always null. */
            tradeNames?: unknown;
            /** @description Seen 1 of 1 times. */
            videoFullViewBeyondRate?: string | null;
            /** @description Seen 1 of 1 times. */
            videoFullViewRate?: string | null;
            /** @description Seen 1 of 1 times. */
            videoNoteNumber?: number | null;
        };
        Time: {
            /** @description Seen 2 of 2 times. */
            createTime?: number | null;
            /** @description Seen 2 of 2 times. */
            updateTime?: number | null;
            /** @description Seen 2 of 2 times. */
            userUpdateTime?: number | null;
        };
        UserInfo: {
            /** @description Seen 2 of 2 times, always null. */
            advertiserId?: unknown;
            /** @description Seen 2 of 2 times. */
            avatar?: string | null;
            /** @description Seen 2 of 2 times. */
            clickMidNum?: number | null;
            /** @description Seen 2 of 2 times. */
            contentTags?: unknown[] | null;
            /** @description Seen 2 of 2 times. */
            cooperType?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            currentLevel?: unknown;
            /** @description Seen 2 of 2 times. */
            fansNum?: number | null;
            /** @description Seen 2 of 2 times. */
            featureTags?: unknown[] | null;
            /** @description Seen 2 of 2 times. */
            gender?: string | null;
            /** @description Seen 2 of 2 times. */
            interMidNum?: number | null;
            /** @description Seen 2 of 2 times. */
            isCollect?: boolean | null;
            /** @description Seen 2 of 2 times, always null. */
            kolType?: unknown;
            /** @description Seen 2 of 2 times. */
            location?: string | null;
            /** @description Seen 2 of 2 times. */
            mEngagementNum?: number | null;
            /** @description Seen 2 of 2 times. */
            mengagementNum?: number | null;
            /** @description Seen 2 of 2 times. */
            nickName?: string | null;
            /** @description Seen 2 of 2 times, always null. */
            operateState?: unknown;
            /** @description Seen 2 of 2 times. */
            personalTags?: unknown[] | null;
            /** @description Seen 2 of 2 times, always null. */
            pictureInCart?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            picturePrice?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            pictureState?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            priceState?: unknown;
            /** @description Seen 2 of 2 times. */
            userId?: string | null;
            /** @description Seen 2 of 2 times. */
            userType?: number | null;
            /** @description Seen 2 of 2 times, always null. */
            videoInCart?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            videoPrice?: unknown;
            /** @description Seen 2 of 2 times, always null. */
            videoState?: unknown;
        };
        SolarKolDataV2NotesDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2NotesDetailV1Data"] | null;
        };
        SolarKolDataV3NotesRateV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV3NotesRateV1Data"] | null;
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
