// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 857ff99727b5dd0abe406bde600c0ebd39d4af49e37e68ca311f036aa0ef5139
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
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The envelope around every answer. `code` decides, never the HTTP status. */
        Envelope: {
            /**
             * @description 0 is success. Otherwise:
             *     - 100: invalid or inactive token
             *     - 101: unpublished
             *     - 201: nothing there; the request itself succeeded and is billed
             *     - 202: unpublished
             *     - 300: unpublished
             *     - 301: collection failed, may be repeated
             *     - 302: rate limit exceeded
             *     - 303: daily quota exceeded
             *     - 400: invalid parameters
             *     - 404: unpublished
             *     - 500: internal server error
             *     - 503: unpublished
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
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV2/notesDetail/v1`, as observed. */
        SolarKolDataV2NotesDetailV1Data: {
            list?: {
                /** @description Only null was seen here. */
                brandName?: unknown;
                collectNum?: number;
                date?: string;
                imgUrl?: string;
                isAdvertise?: boolean;
                isVideo?: boolean;
                likeNum?: number;
                noteId?: string;
                readNum?: number;
                thirdReadUserNum?: number;
                title?: string;
            }[];
            total?: number;
        };
        SolarKolDataV2NotesDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV2NotesDetailV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/api/solar/kol/dataV3/notesRate/v1`. No answer was observed yet. */
        SolarKolDataV3NotesRateV1Data: unknown;
        SolarKolDataV3NotesRateV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SolarKolDataV3NotesRateV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu-pgy/get-note-detail/v1`, as observed. */
        GetNoteDetailV1Data: {
            /** @description Only null was seen here. */
            atUserList?: unknown;
            cmtNum?: number;
            /** @description Only null was seen here. */
            compClickData?: unknown;
            content?: string;
            createTime?: string;
            favNum?: number;
            /** @description Only null was seen here. */
            featureTags?: unknown;
            followCnt?: number;
            /** @description Only null was seen here. */
            headPhoto?: unknown;
            imagesList?: {
                fileId?: string;
                height?: number;
                /** @description Only null was seen here. */
                latitude?: unknown;
                /** @description Only null was seen here. */
                longitude?: unknown;
                original?: string;
                /** @description Only null was seen here. */
                sticker?: unknown;
                traceId?: string;
                url?: string;
                width?: number;
            }[];
            impNum?: number;
            likeNum?: number;
            /** @description Only null was seen here. */
            name?: unknown;
            noteId?: string;
            noteLink?: string;
            readNum?: number;
            /** @description Only null was seen here. */
            redId?: unknown;
            /** @description Only null was seen here. */
            reportBrandName?: unknown;
            /** @description Only null was seen here. */
            reportBrandUserId?: unknown;
            shareNum?: number;
            time?: {
                createTime?: number;
                updateTime?: number;
                userUpdateTime?: number;
            };
            title?: string;
            type?: number;
            userId?: string;
            userInfo?: {
                /** @description Only null was seen here. */
                advertiserId?: unknown;
                avatar?: string;
                clickMidNum?: number;
                contentTags?: unknown[];
                cooperType?: number;
                /** @description Only null was seen here. */
                currentLevel?: unknown;
                fansNum?: number;
                featureTags?: unknown[];
                gender?: string;
                interMidNum?: number;
                isCollect?: boolean;
                /** @description Only null was seen here. */
                kolType?: unknown;
                location?: string;
                mEngagementNum?: number;
                mengagementNum?: number;
                nickName?: string;
                /** @description Only null was seen here. */
                operateState?: unknown;
                personalTags?: unknown[];
                /** @description Only null was seen here. */
                pictureInCart?: unknown;
                /** @description Only null was seen here. */
                picturePrice?: unknown;
                /** @description Only null was seen here. */
                pictureState?: unknown;
                /** @description Only null was seen here. */
                priceState?: unknown;
                userId?: string;
                userType?: number;
                /** @description Only null was seen here. */
                videoInCart?: unknown;
                /** @description Only null was seen here. */
                videoPrice?: unknown;
                /** @description Only null was seen here. */
                videoState?: unknown;
            };
            /** @description Only null was seen here. */
            videoInfo?: unknown;
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
        /** @description 503: unpublished */
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
export type $defs = Record<string, never>;
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
                 */
                business?: "DAILY_NOTE" | "COOPERATE_NOTE";
                /**
                 * @description Type of note.
                 *
                 *     Available Values:
                 *     - `PHOTO_TEXT_AND_VIDEO`: Photo and Video
                 *     - `PHOTO_TEXT`: Photo and Text
                 *     - `VIDEO`: Video only
                 */
                noteType?: "PHOTO_TEXT_AND_VIDEO" | "PHOTO_TEXT" | "VIDEO";
                /**
                 * @description Time range for data.
                 *
                 *     Available Values:
                 *     - `DAY_30`: Last 30 days
                 *     - `DAY_90`: Last 90 days
                 */
                dateType?: "DAY_30" | "DAY_90";
                /**
                 * @description Advertisement filter.
                 *
                 *     Available Values:
                 *     - `ALL`: All notes
                 *     - `ORGANIC_ONLY`: Organic notes only
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
                /** @description Enable cache. */
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
