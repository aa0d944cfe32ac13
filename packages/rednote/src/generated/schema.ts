// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: db200198e657ec7334de22e135e8f310f2b4977ca613e103d9ae8526c707d0d8
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
         * Ask Dots AI
         * @description Returns the response of Dots, the AI assistant of Xiaohongshu, to a question or a search term.
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
         * Note Comments
         * @description Returns one page of the top-level comments on a note, with their counters. Accepts the same parameters as v3 and v4.
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
         * Note Comments
         * @description Returns one page of the top-level comments on a note (version 3). Accepts the same parameters as v2. The public docs list only v2.
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
         * Note Comments
         * @description Returns one page of the top-level comments on a note (version 4). Accepts the same parameters as v2. The public docs list only v2.
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
         * Note Details
         * @description Get Xiaohongshu (RedNote) note Details data, including media and engagement metrics, for content analysis, archiving, and campaign research.
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
         * Note Details
         * @description Returns the text, media, topics, counters and author of one note (version 2). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
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
         * Note Details
         * @description Returns the text, media, topics, counters and author of one note (version 3). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
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
         * Note Details
         * @description Returns one note by its ID (version 4). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
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
         * Note Details
         * @description Returns one note by its ID (version 5). Accepts the same parameters as v1, the recommended version. Not listed in the public docs.
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
         * Note Details
         * @description Returns one note by its ID (version 6). Accepts the same parameters as v1, the recommended version. The public docs list only v1 and v6.
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
         * Note Details
         * @deprecated
         * @description Returns one note by its ID (version 7). Deprecated: use `/api/xiaohongshu/get-note-detail/v1`.
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
         * Comment Replies
         * @description Returns one page of the replies to a comment. While `has_more` is true, pass the returned `cursor` as `lastCursor` to get the next page.
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
         * Topic Note List
         * @description Returns one page of the notes on a topic (hashtag), sorted by popularity or by time.
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
         * User Published Notes
         * @description Returns one page of the notes that a user has posted (version 1). Accepts the same parameter names as v4, the only version listed in the public docs.
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
         * User Published Notes
         * @description Returns one page of the notes that a user has posted (version 2). Accepts the same parameter names as v4, the only version listed in the public docs.
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
         * User Published Notes
         * @description Returns one page of the notes that a user has posted (version 3). Accepts the same parameter names as v4, the only version listed in the public docs.
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
         * User Published Notes
         * @description Returns one page of the notes that a user has posted, with covers, texts, times and counters. The only version listed in the public docs.
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
         * User Profile
         * @description Returns the public profile of a user: nickname, bio, avatar, location, verification, follower count and following count.
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
         * User Profile
         * @description Returns the public profile of a user (version 4). Accepts the same parameter name as v3. The public docs list only v3.
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
         * Hot List
         * @description Returns the current hot list of Xiaohongshu. Requires no parameters except the token. Not listed in the public docs.
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
         * Hot Search
         * @description Returns one page of the trending content of the past 3 to 30 days, ranked by one metric. A search word or a content category filters the results.
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
         * Note Search
         * @description Returns one page of the notes that match a keyword (version 1). Accepts the same parameters as v2. Not listed in the public docs.
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
         * Note Search
         * @description Returns one page of the notes that match a keyword, with author, pictures and counters. In v4, the parameters `sort` and `noteTime` are named `sortType` and `timeFilter`.
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
         * Note Search
         * @description Returns one page of the notes that match a keyword (version 3). Accepts the same parameters as v2. Not listed in the public docs.
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
         * Note Search
         * @description Returns one page of the notes that match a keyword (version 4). Unlike v2, it accepts `sortType` and `timeFilter`, and its note types are names instead of codes.
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
         * Keyword Suggestions
         * @description Returns the search terms that Xiaohongshu suggests for a keyword.
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
         * User Search
         * @description Returns one page of the users who match a keyword, for example to look up a user ID by nickname or RedNote number.
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
         * Share Link Resolution
         * @description Returns the full URL that a shared short link resolves to, for example to find the note behind a link copied from the app.
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
        AdvancedWidgetsGroup: {
            groups?: components["schemas"]["Group"][];
        };
        AllShowTabConfig: {
            tab_id?: string;
            tab_index_weight?: number;
            tab_name?: string;
        };
        AllSortStrategy: {
            optional_name?: string;
            suffix_name?: string;
            type?: string;
        };
        At: {
            followed?: boolean;
            id?: string;
            level?: components["schemas"]["Level"];
            name?: string;
            nickname?: string;
            red_official_verified?: boolean;
            red_official_verify_type?: number;
            show_red_official_verify_icon?: boolean;
            track_duration?: number;
        };
        AtUser: {
            ai_agent?: boolean;
            level?: components["schemas"]["Level"];
            nickname?: string;
            userid?: string;
        };
        AvatarPendant: {
            /** @description Present in 2 of 2 observed objects. */
            current_user_pendant?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            current_user_pet?: boolean;
        };
        BannerInfo: {
            /** @description Present in 2 of 2 observed objects. */
            bg_color?: string;
            /** @description Present in 2 of 2 observed objects. */
            image?: string;
            /** @description Present in 2 of 2 observed objects. */
            like_status?: boolean;
        };
        BizLabel: {
            group_invite?: string;
            product_review?: boolean;
            rich_text?: string;
        };
        Bound: {
            /** @description Present in 2 of 2 observed objects. */
            h?: number;
            /** @description Present in 2 of 2 observed objects. */
            w?: number;
            /** @description Present in 2 of 2 observed objects. */
            x?: number;
            /** @description Present in 2 of 2 observed objects. */
            y?: number;
        };
        BuyerInfo: {
            /** @description Present in 1 of 1 observed objects. */
            choice_id?: string;
            /** @description Present in 1 of 1 observed objects. */
            extra_map?: components["schemas"]["ExtraMap"];
            /** @description Present in 1 of 1 observed objects. */
            tab_name?: string;
        };
        Capa: {
            /** @description Present in 2 of 2 observed objects. */
            duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            frame_ts?: number;
            /** @description Present in 2 of 2 observed objects. */
            is_ai_tab?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            is_upload?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            is_user_select?: boolean;
        };
        Comment: {
            at_users?: components["schemas"]["AtUser"][];
            biz_label?: components["schemas"]["BizLabel"];
            collected?: boolean;
            comment_type?: number;
            content?: string;
            downvoted?: boolean;
            friend_liked_msg?: string;
            /** @description Present in 1 of 29 observed objects. */
            hash_tags?: components["schemas"]["CommentHashTag"][];
            hidden?: boolean;
            id?: string;
            /** @description Present in 14 of 29 observed objects. */
            ip_location?: string;
            like_count?: number;
            liked?: boolean;
            /** @description Present in 2 of 29 observed objects. */
            media_source_type?: number;
            note_id?: string;
            /** @description Present in 2 of 29 observed objects. */
            pictures?: components["schemas"]["Picture"][];
            score?: number;
            share_strategy?: number;
            show_tags?: unknown[];
            show_tags_v2?: components["schemas"]["ShowTagsV2"][];
            show_type?: string;
            status?: number;
            /** @description Present in 24 of 29 observed objects. */
            sub_comment_count?: number;
            /** @description Present in 3 of 29 observed objects. */
            sub_comment_cursor?: string;
            /** @description Present in 24 of 29 observed objects. */
            sub_comments?: components["schemas"]["SubComment"][];
            /** @description Present in 5 of 29 observed objects. */
            target_comment?: components["schemas"]["TargetComment"];
            time?: number;
            /** @description Present in 24 of 29 observed objects. */
            track_id?: string;
            translation_strategy?: number;
            user?: components["schemas"]["CommentUser"];
        };
        CommentHashTag: {
            /** @description Present in 1 of 1 observed objects. */
            disable_jump?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            link?: string;
            /** @description Present in 1 of 1 observed objects. */
            name?: string;
            /** @description Present in 1 of 1 observed objects. */
            type?: string;
        };
        CommentPromptConfig: {
            forbidden_cmt_type?: number;
            placeholder_long?: string;
            placeholder_short?: string;
        };
        CommentUser: {
            additional_tags?: {
                [key: string]: unknown;
            };
            ai_agent?: boolean;
            current_user?: string;
            images?: string;
            level?: components["schemas"]["Level"];
            nickname?: string;
            red_id?: string;
            userid?: string;
        };
        Consumer: {
            /** @description Present in 2 of 2 observed objects. */
            can_super_resolution?: boolean;
        };
        ContentTransInfo: {
            strategy?: number;
        };
        Conversion: {
            icon?: string;
            id?: string;
            /** @description Present in 1 of 3 observed objects. */
            is_red_shop?: boolean;
            /** @description Present in 1 of 3 observed objects. */
            is_shop?: boolean;
            link?: string;
            name?: string;
            sub_title?: string;
        };
        CornerTagInfo: {
            icon?: string;
            location?: number;
            style?: number;
            text?: string;
            text_en?: string;
            type?: string;
        };
        DescAtUser: {
            /** @description Present in 1 of 1 observed objects. */
            id?: string;
            /** @description Present in 1 of 1 observed objects. */
            nickname?: string;
        };
        ExtraMap: {
            /** @description Present in 1 of 1 observed objects. */
            curationGoodsSearch?: string;
        };
        FeedbackInfo: {
            dislike_status?: number;
        };
        Filter: {
            /** @description Present in 2 of 2 observed objects. */
            filter_tags?: components["schemas"]["FilterTag"][] | null;
            /** @description Present in 2 of 2 observed objects. */
            group_show_type?: number | null;
            /** @description Present in 2 of 2 observed objects. */
            id?: string | null;
            /** @description Present in 2 of 2 observed objects. */
            invisible?: boolean | null;
            /** @description Present in 2 of 2 observed objects. */
            name?: string | null;
            /** @description Present in 2 of 2 observed objects. */
            type?: string | null;
            /** @description Present in 2 of 2 observed objects. */
            word_request_id?: string | null;
        };
        FilterTag: {
            icon_tail_url?: string | null;
            icon_tail_url_night?: string | null;
            icon_url?: string | null;
            icon_url_night?: string | null;
            id?: string | null;
            name?: string | null;
            need_location_info?: boolean | null;
            origin_text?: string | null;
            /** @description Always null. */
            sub_filters?: unknown;
            sub_filters_select_type?: string | null;
        };
        FoldedArea: {
            /** @description Present in 1 of 1 observed objects. */
            hidden_title?: string;
            /** @description Present in 1 of 1 observed objects. */
            show_desc?: string;
            /** @description Present in 1 of 1 observed objects. */
            show_title?: string;
        };
        FunctionEntry: {
            type?: string;
        };
        FunctionSwitch: {
            enable?: boolean;
            /** @description Present in 1 of 3 observed objects. */
            reason?: string;
            type?: string;
        };
        GeoInfo: {
            /** @description Present in 2 of 2 observed objects. */
            distance?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v2`, as observed in 1 response. */
        GetNoteCommentV2Data: {
            /** @description Present in 1 of 1 observed objects. */
            all_sort_strategies?: components["schemas"]["AllSortStrategy"][];
            /** @description Present in 1 of 1 observed objects. */
            comment_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            comment_count_l1?: number;
            /** @description Present in 1 of 1 observed objects. */
            comments?: components["schemas"]["Comment"][];
            /** @description Present in 1 of 1 observed objects. */
            current_sort_strategy?: string;
            /** @description Present in 1 of 1 observed objects. */
            cursor?: string;
            /** @description Present in 1 of 1 observed objects. */
            folded_area?: components["schemas"]["FoldedArea"];
            /** @description Present in 1 of 1 observed objects. */
            has_more?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            page_context?: string;
            /** @description Present in 1 of 1 observed objects. */
            user_id?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v4`, as observed in 1 response. */
        GetNoteCommentV4Data: {
            /** @description Present in 1 of 1 observed objects. */
            all_sort_strategies?: unknown[];
            /** @description Present in 1 of 1 observed objects. */
            comment_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            comment_count_l1?: number;
            /** @description Present in 1 of 1 observed objects. */
            comments?: components["schemas"]["Comment"][];
            /** @description Present in 1 of 1 observed objects. */
            current_sort_strategy?: string;
            /** @description Present in 1 of 1 observed objects. */
            cursor?: string;
            /** @description Reported by users, not yet observed here. */
            folded_area?: components["schemas"]["FoldedArea"];
            /** @description Present in 1 of 1 observed objects. */
            has_more?: boolean;
            /** @description Reported by users, not yet observed here. */
            page_context?: string;
            /** @description Present in 1 of 1 observed objects. */
            user_id?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v1`, as observed in 1 response. */
        GetNoteDetailV1Data: components["schemas"]["GetNoteDetailV1Item"][];
        GetNoteDetailV1Item: {
            comment_list?: unknown[];
            model_type?: string;
            note_list?: components["schemas"]["Note"][];
            track_id?: string;
            user?: components["schemas"]["User"];
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v3`, as observed in 1 response. */
        GetNoteDetailV3Data: components["schemas"]["GetNoteDetailV1Item"][];
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v6`. No response was observed yet. */
        GetNoteDetailV6Data: components["schemas"]["GetNoteDetailV6Item"][];
        GetNoteDetailV6Item: {
            /** @description Reported by users, not yet observed here. */
            collected_count?: number;
            /** @description Reported by users, not yet observed here. */
            comments_count?: number;
            /**
             * @description The whole text.
             *
             *     Reported by users, not yet observed here.
             */
            desc?: string;
            /** @description Reported by users, not yet observed here. */
            hash_tag?: components["schemas"]["GetNoteDetailV6ItemHashTag"][];
            /**
             * @description Missing in some responses.
             *
             *     Reported by users, not yet observed here.
             */
            id?: string;
            /** @description Reported by users, not yet observed here. */
            images_list?: components["schemas"]["GetNoteDetailV6ItemImage"][];
            /** @description Reported by users, not yet observed here. */
            ip_location?: string;
            /** @description Reported by users, not yet observed here. */
            liked_count?: number;
            /** @description Reported by users, not yet observed here. */
            share_info?: components["schemas"]["GetNoteDetailV6ItemShareInfo"];
            /** @description Reported by users, not yet observed here. */
            shared_count?: number;
            /**
             * @description Unix time in seconds.
             *
             *     Reported by users, not yet observed here.
             */
            time?: number;
            /** @description Reported by users, not yet observed here. */
            title?: string;
            /** @description Reported by users, not yet observed here. */
            topics?: components["schemas"]["GetNoteDetailV6ItemTopic"][];
            /** @description Reported by users, not yet observed here. */
            type?: string;
            /** @description Reported by users, not yet observed here. */
            user?: components["schemas"]["GetNoteDetailV6ItemUser"];
            /** @description Reported by users, not yet observed here. */
            video_info_v2?: components["schemas"]["VideoInfoV2"] | null;
            /** @description Reported by users, not yet observed here. */
            view_count?: number;
        };
        GetNoteDetailV6ItemHashTag: {
            /** @description Reported by users, not yet observed here. */
            id?: string;
            /** @description Reported by users, not yet observed here. */
            name?: string;
        };
        GetNoteDetailV6ItemImage: {
            /** @description Reported by users, not yet observed here. */
            height?: number;
            /** @description Reported by users, not yet observed here. */
            original?: string;
            /** @description Reported by users, not yet observed here. */
            url?: string;
            /**
             * @description Empty in every reported response.
             *
             *     Reported by users, not yet observed here.
             */
            url_size_large?: string;
            /** @description Reported by users, not yet observed here. */
            width?: number;
        };
        GetNoteDetailV6ItemShareInfo: {
            /** @description Reported by users, not yet observed here. */
            content?: string;
            /** @description Reported by users, not yet observed here. */
            image?: string;
            /** @description Reported by users, not yet observed here. */
            link?: string;
            /** @description Reported by users, not yet observed here. */
            title?: string;
        };
        GetNoteDetailV6ItemTopic: {
            /** @description Reported by users, not yet observed here. */
            id?: string;
            /** @description Reported by users, not yet observed here. */
            link?: string;
            /** @description Reported by users, not yet observed here. */
            name?: string;
        };
        GetNoteDetailV6ItemUser: {
            /** @description Reported by users, not yet observed here. */
            images?: string;
            /** @description Reported by users, not yet observed here. */
            name?: string;
            /** @description Reported by users, not yet observed here. */
            nickname?: string;
            /** @description Reported by users, not yet observed here. */
            red_id?: string;
            /** @description Reported by users, not yet observed here. */
            userid?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v7`, as observed in 1 response. */
        GetNoteDetailV7Data: components["schemas"]["GetNoteDetailV1Item"][];
        /** @description The data of `GET /api/xiaohongshu/get-note-sub-comment/v2`, as observed in 1 response. */
        GetNoteSubCommentV2Data: {
            /** @description Present in 1 of 1 observed objects. */
            comments?: components["schemas"]["Comment"][];
            /** @description Present in 1 of 1 observed objects. */
            cursor?: string;
            /** @description Present in 1 of 1 observed objects. */
            has_more?: boolean;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v2`, as observed in 1 response. */
        GetUserNoteListV2Data: {
            /** @description Present in 1 of 1 observed objects. */
            has_more?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            notes?: unknown[];
            /** @description Present in 1 of 1 observed objects. */
            tags?: unknown[];
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v4`, as observed in 1 response. */
        GetUserNoteListV4Data: {
            /** @description Present in 1 of 1 observed objects. */
            has_more?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            notes?: components["schemas"]["GetUserNoteListV4DataNote"][];
            /** @description Present in 1 of 1 observed objects. */
            tags?: unknown[];
        };
        GetUserNoteListV4DataNote: {
            /** @description Present in 1 of 1 observed objects. */
            advanced_widgets_groups?: components["schemas"]["AdvancedWidgetsGroup"];
            /** @description Present in 1 of 1 observed objects. */
            ats?: unknown[];
            /** @description Present in 1 of 1 observed objects. */
            collected_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            comments_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            create_time?: number;
            /** @description Present in 1 of 1 observed objects. */
            cursor?: string;
            /** @description Present in 1 of 1 observed objects. */
            desc?: string;
            /** @description Present in 1 of 1 observed objects. */
            display_title?: string;
            /** @description Present in 1 of 1 observed objects. */
            has_music?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            id?: string;
            /** @description Present in 1 of 1 observed objects. */
            images_list?: components["schemas"]["NoteImage"][];
            /** @description Present in 1 of 1 observed objects. */
            infavs?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            inlikes?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            is_goods_note?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            last_update_time?: number;
            /** @description Present in 1 of 1 observed objects. */
            level?: number;
            /** @description Present in 1 of 1 observed objects. */
            likes?: number;
            /** @description Present in 1 of 1 observed objects. */
            nice_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            niced?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            price?: number;
            /** @description Present in 1 of 1 observed objects. */
            recommend?: components["schemas"]["Recommend"];
            /** @description Present in 1 of 1 observed objects. */
            share_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            sticky?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            time_desc?: string;
            /** @description Present in 1 of 1 observed objects. */
            title?: string;
            /** @description Present in 1 of 1 observed objects. */
            type?: string;
            /** @description Present in 1 of 1 observed objects. */
            user?: components["schemas"]["GetUserNoteListV4DataUser"];
            /** @description Present in 1 of 1 observed objects. */
            view_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            widgets_context?: string;
        };
        GetUserNoteListV4DataUser: {
            /** @description Present in 1 of 1 observed objects. */
            followed?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            fstatus?: string;
            /** @description Present in 1 of 1 observed objects. */
            images?: string;
            /** @description Present in 1 of 1 observed objects. */
            nickname?: string;
            /** @description Present in 1 of 1 observed objects. */
            red_official_verify_type?: number;
            /** @description Present in 1 of 1 observed objects. */
            userid?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user/v3`, as observed in 1 response. */
        GetUserV3Data: {
            /** @description Present in 2 of 2 observed objects. */
            avatar_like_status?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            avatar_pendant?: components["schemas"]["AvatarPendant"];
            /** @description Present in 2 of 2 observed objects. */
            banner_info?: components["schemas"]["BannerInfo"];
            /** @description Present in 2 of 2 observed objects. */
            blocked?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            blocking?: boolean;
            /** @description Present in 1 of 2 observed objects. */
            brand_account_info?: components["schemas"]["ZhongTongBarInfo"];
            /** @description Present in 1 of 2 observed objects. */
            buyer_info?: components["schemas"]["BuyerInfo"];
            /** @description Present in 2 of 2 observed objects. */
            collected?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_book_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_brand_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_movie_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_notes_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_poi_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_product_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            collected_tags_num?: number;
            /** @description Present in 2 of 2 observed objects. */
            community_rule_url?: string;
            /** @description Present in 2 of 2 observed objects. */
            default_collection_tab?: string;
            /** @description Present in 2 of 2 observed objects. */
            desc?: string;
            /** @description Present in 2 of 2 observed objects. */
            desc_at_users?: components["schemas"]["DescAtUser"][];
            /** @description Present in 2 of 2 observed objects. */
            fans?: number;
            /** @description Present in 2 of 2 observed objects. */
            follows?: number;
            /** @description Present in 2 of 2 observed objects. */
            fstatus?: string;
            /** @description Present in 2 of 2 observed objects. */
            gender?: number;
            /** @description Present in 2 of 2 observed objects. */
            hula_tabs?: components["schemas"]["HulaTab"];
            /** @description Present in 2 of 2 observed objects. */
            identity_deeplink?: string;
            /** @description Present in 2 of 2 observed objects. */
            identity_label_migrated?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            imageb?: string;
            /** @description Present in 2 of 2 observed objects. */
            images?: string;
            /** @description Present in 2 of 2 observed objects. */
            interactions?: components["schemas"]["Interaction"][];
            /** @description Present in 2 of 2 observed objects. */
            ip_location?: string;
            /** @description Present in 2 of 2 observed objects. */
            is_login_user_pro_account?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            is_recommend_level_illegal?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            level?: components["schemas"]["GetUserV3DataLevel"];
            /** @description Present in 2 of 2 observed objects. */
            liked?: number;
            /** @description Present in 2 of 2 observed objects. */
            location?: string;
            /** @description Present in 2 of 2 observed objects. */
            location_jump?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            nboards?: number;
            /** @description Present in 2 of 2 observed objects. */
            ndiscovery?: number;
            /** @description Present in 2 of 2 observed objects. */
            nickname?: string;
            /** @description Present in 2 of 2 observed objects. */
            note_num_stat?: components["schemas"]["NoteNumStat"];
            /** @description Present in 2 of 2 observed objects. */
            real_name_deep_target?: number;
            /** @description Present in 2 of 2 observed objects. */
            real_name_info?: string;
            /** @description Present in 2 of 2 observed objects. */
            recommend_info?: string;
            /** @description Present in 2 of 2 observed objects. */
            recommend_info_icon?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_club_info?: components["schemas"]["RedClubInfo"];
            /** @description Present in 2 of 2 observed objects. */
            red_id?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verified?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verify_base_info?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verify_content?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verify_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            remark_name?: string;
            /** @description Present in 2 of 2 observed objects. */
            result?: components["schemas"]["GetUserV3DataResult"];
            /** @description Present in 2 of 2 observed objects. */
            sec_account_deeplink?: string;
            /** @description Present in 1 of 2 observed objects. */
            seller_info?: components["schemas"]["SellerInfo"];
            /** @description Present in 2 of 2 observed objects. */
            share_info?: components["schemas"]["GetUserV3DataShareInfo"];
            /** @description Present in 2 of 2 observed objects. */
            share_info_v2?: components["schemas"]["ShareInfoV2"];
            /** @description Present in 2 of 2 observed objects. */
            share_link?: string;
            /** @description Present in 2 of 2 observed objects. */
            show_extra_info_button?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            tab_public?: components["schemas"]["TabPublic"];
            /** @description Present in 2 of 2 observed objects. */
            tab_visible?: components["schemas"]["TabVisible"];
            /** @description Present in 2 of 2 observed objects. */
            tags?: components["schemas"]["Tag"][];
            /** @description Present in 2 of 2 observed objects. */
            user_desc_info?: components["schemas"]["UserDescInfo"];
            /** @description Present in 2 of 2 observed objects. */
            user_role_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            user_widget_switch?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            userid?: string;
            /** @description Present in 2 of 2 observed objects. */
            zhong_tong_bar_info?: components["schemas"]["ZhongTongBarInfo"];
        };
        GetUserV3DataLevel: {
            /** @description Present in 2 of 2 observed objects. */
            image_link?: string;
            /** @description Present in 2 of 2 observed objects. */
            number?: number;
        };
        GetUserV3DataResult: {
            /** @description Present in 2 of 2 observed objects. */
            code?: number;
            /** @description Present in 2 of 2 observed objects. */
            message?: string;
            /** @description Present in 2 of 2 observed objects. */
            success?: boolean;
        };
        GetUserV3DataShareInfo: {
            /** @description Present in 2 of 2 observed objects. */
            content?: string;
            /** @description Present in 2 of 2 observed objects. */
            title?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user/v4`, as observed in 1 response. */
        GetUserV4Data: components["schemas"]["GetUserV3Data"];
        Group: {
            fetch_types?: string[];
            mode?: number;
        };
        H265: {
            /** @description Present in 2 of 2 observed objects. */
            audio_bitrate?: number;
            /** @description Present in 2 of 2 observed objects. */
            audio_channels?: number;
            /** @description Present in 2 of 2 observed objects. */
            audio_codec?: string;
            /** @description Present in 2 of 2 observed objects. */
            audio_duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            avg_bitrate?: number;
            /** @description Present in 2 of 2 observed objects. */
            backup_urls?: string[];
            /** @description Present in 2 of 2 observed objects. */
            default_stream?: number;
            /** @description Present in 2 of 2 observed objects. */
            duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            format?: string;
            /** @description Present in 2 of 2 observed objects. */
            fps?: number;
            /** @description Present in 2 of 2 observed objects. */
            hdr_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            height?: number;
            /** @description Present in 2 of 2 observed objects. */
            master_url?: string;
            /** @description Present in 2 of 2 observed objects. */
            opaque1?: components["schemas"]["H265Opaque1"];
            /** @description Present in 2 of 2 observed objects. */
            psnr?: number;
            /** @description Present in 2 of 2 observed objects. */
            quality_type?: string;
            /** @description Present in 2 of 2 observed objects. */
            rotate?: number;
            /** @description Present in 2 of 2 observed objects. */
            size?: number;
            /** @description Present in 2 of 2 observed objects. */
            sr?: number;
            /** @description Present in 2 of 2 observed objects. */
            ssim?: number;
            /** @description Present in 2 of 2 observed objects. */
            stream_desc?: string;
            /** @description Present in 2 of 2 observed objects. */
            stream_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            token?: string;
            /** @description Present in 2 of 2 observed objects. */
            video_bitrate?: number;
            /** @description Present in 2 of 2 observed objects. */
            video_codec?: string;
            /** @description Present in 2 of 2 observed objects. */
            video_duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            vmaf?: number;
            /** @description Present in 2 of 2 observed objects. */
            volume?: number;
            /** @description Present in 2 of 2 observed objects. */
            weight?: number;
            /** @description Present in 2 of 2 observed objects. */
            width?: number;
        };
        H265Opaque1: {
            /** @description Present in 2 of 2 observed objects. */
            amend?: string;
            /** @description Present in 2 of 2 observed objects. */
            device_score?: string;
            /** @description Present in 2 of 2 observed objects. */
            didLoudnorm?: string;
            /** @description Present in 2 of 2 observed objects. */
            has_soundtrack?: string;
            /** @description Present in 2 of 2 observed objects. */
            pcdn_302_flag?: string;
            /** @description Present in 2 of 2 observed objects. */
            pcdn_supplier?: string;
            /** @description Present in 2 of 2 observed objects. */
            use_pcdn?: string;
        };
        HashTag: {
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
        };
        HulaTab: {
            /** @description Present in 2 of 2 observed objects. */
            all_show_tab_config?: components["schemas"]["AllShowTabConfig"][];
            /** @description Present in 2 of 2 observed objects. */
            tab_id_selected?: string;
        };
        Image: {
            fileid?: string;
            height?: number;
            index?: number;
            latitude?: number;
            /** @description Present in 2 of 3 observed objects. */
            live_photo?: components["schemas"]["LivePhoto"];
            /** @description Present in 2 of 3 observed objects. */
            live_photo_file_id?: string;
            longitude?: number;
            need_load_original_image?: boolean;
            origin_img?: components["schemas"]["OriginImg"];
            original?: string;
            scale_to_large?: number;
            text_intention?: number;
            trace_id?: string;
            url?: string;
            /** @description Present in 1 of 3 observed objects. */
            url_8k?: string;
            url_multi_level?: components["schemas"]["UrlMultiLevel"];
            width?: number;
        };
        Interaction: {
            count?: number;
            is_private?: boolean;
            name?: string;
            toast?: string;
            type?: string;
        };
        InteractionArea: {
            /** @description Present in 2 of 2 observed objects. */
            status?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            text?: string;
            /** @description Present in 2 of 2 observed objects. */
            type?: number;
        };
        Item: {
            highlight_flags?: boolean[];
            icon?: string;
            icon_night?: string;
            is_intervened?: boolean;
            link?: string;
            search_type?: string;
            text?: string;
            type?: string;
        };
        ItemNote: {
            /** @description Present in 2 of 2 observed objects. */
            advanced_widgets_groups?: components["schemas"]["AdvancedWidgetsGroup"];
            /** @description Present in 2 of 2 observed objects. */
            collected?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            collected_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            comments_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            corner_tag_info?: components["schemas"]["CornerTagInfo"][];
            /** @description Present in 2 of 2 observed objects. */
            cover_image_index?: number;
            /** @description Present in 2 of 2 observed objects. */
            debug_info_str?: string;
            /** @description Present in 2 of 2 observed objects. */
            desc?: string;
            /** @description Present in 2 of 2 observed objects. */
            extract_text_enabled?: number;
            /** @description Present in 2 of 2 observed objects. */
            geo_info?: components["schemas"]["GeoInfo"];
            /** @description Present in 2 of 2 observed objects. */
            has_music?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            id?: string;
            /** @description Present in 2 of 2 observed objects. */
            images_list?: components["schemas"]["NoteImage"][];
            /** @description Present in 2 of 2 observed objects. */
            interaction_area?: components["schemas"]["InteractionArea"];
            /** @description Present in 2 of 2 observed objects. */
            last_update_time?: number;
            /** @description Present in 2 of 2 observed objects. */
            liked?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            liked_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            nice_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            niced?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            note_attributes?: unknown[];
            /** @description Present in 2 of 2 observed objects. */
            result_from?: string;
            /** @description Present in 2 of 2 observed objects. */
            shared_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            tag_info?: components["schemas"]["TagInfo"];
            /** @description Present in 2 of 2 observed objects. */
            timestamp?: number;
            /** @description Present in 1 of 2 observed objects. */
            title?: string;
            /** @description Present in 2 of 2 observed objects. */
            type?: string;
            /** @description Present in 2 of 2 observed objects. */
            update_time?: number;
            /** @description Present in 2 of 2 observed objects. */
            user?: components["schemas"]["NoteUser"];
            /** @description Present in 2 of 2 observed objects. */
            widgets_context?: string;
            /** @description Present in 2 of 2 observed objects. */
            xsec_token?: string;
        };
        Level: {
            image?: string;
        };
        LivePhoto: {
            /** @description Present in 2 of 2 observed objects. */
            capa?: components["schemas"]["Capa"];
            /** @description Present in 2 of 2 observed objects. */
            consumer?: components["schemas"]["Consumer"];
            /** @description Present in 2 of 2 observed objects. */
            image?: components["schemas"]["LivePhotoImage"];
            /** @description Present in 2 of 2 observed objects. */
            media?: components["schemas"]["Media"];
        };
        LivePhotoImage: {
            /** @description Present in 2 of 2 observed objects. */
            first_frame?: string;
        };
        LongPressShareInfo: {
            block_private_msg?: boolean;
            content?: string;
            function_entries?: components["schemas"]["FunctionEntry"][];
            guide_audited?: boolean;
            is_star?: boolean;
            show_wechat_tag?: boolean;
            title?: string;
        };
        Media: {
            /** @description Present in 2 of 2 observed objects. */
            stream?: components["schemas"]["Stream"];
            /** @description Present in 2 of 2 observed objects. */
            user_level?: number;
            /** @description Present in 2 of 2 observed objects. */
            video?: components["schemas"]["Video"];
            /** @description Present in 2 of 2 observed objects. */
            video_id?: string;
        };
        MediaSaveConfig: {
            disable_save?: boolean;
            disable_watermark?: boolean;
            disable_weibo_cover?: boolean;
        };
        MiniProgramInfo: {
            desc?: string;
            path?: string;
            share_title?: string;
            thumb?: string;
            title?: string;
            user_name?: string;
            webpage_url?: string;
        };
        NativeVoiceInfo: {
            /** @description Present in 1 of 1 observed objects. */
            cover?: string;
            /** @description Present in 1 of 1 observed objects. */
            desc?: string;
            /** @description Present in 1 of 1 observed objects. */
            duration?: number;
            /** @description Present in 1 of 1 observed objects. */
            md5sum?: string;
            /** @description Present in 1 of 1 observed objects. */
            name?: string;
            /** @description Present in 1 of 1 observed objects. */
            optimize_exp_in_use_count?: number;
            /** @description Present in 1 of 1 observed objects. */
            sound_bg_music_type?: number;
            /** @description Present in 1 of 1 observed objects. */
            sound_id?: string;
            /** @description Present in 1 of 1 observed objects. */
            subtitle?: string;
            /** @description Present in 1 of 1 observed objects. */
            url?: string;
            /** @description Present in 1 of 1 observed objects. */
            use_count?: number;
        };
        Note: {
            api_upgrade?: number;
            ats?: components["schemas"]["At"][];
            biz_map?: {
                [key: string]: unknown;
            };
            /** @description Present in 2 of 3 observed objects. */
            co_produce_link?: string;
            collected?: boolean;
            collected_count?: number;
            comment_prompt_config?: components["schemas"]["CommentPromptConfig"];
            comments_count?: number;
            content_trans_info?: components["schemas"]["ContentTransInfo"];
            cooperate_binds?: unknown[];
            countdown?: number;
            desc?: string;
            enable_brand_lottery?: boolean;
            enable_co_produce?: boolean;
            enable_fls_bridge_cards?: boolean;
            enable_fls_related_cards?: boolean;
            feedback_info?: components["schemas"]["FeedbackInfo"];
            foot_tags?: unknown[];
            function_switch?: components["schemas"]["FunctionSwitch"][];
            goods_info?: {
                [key: string]: unknown;
            };
            has_co_produce?: boolean;
            has_music?: boolean;
            has_related_goods?: boolean;
            hash_tag?: components["schemas"]["HashTag"][];
            head_tags?: unknown[];
            id?: string;
            images_list?: components["schemas"]["Image"][];
            in_censor?: boolean;
            ip_location?: string;
            last_update_time?: number;
            liked?: boolean;
            liked_count?: number;
            liked_users?: unknown[];
            long_press_share_info?: components["schemas"]["LongPressShareInfo"];
            may_have_red_packet?: boolean;
            media_save_config?: components["schemas"]["MediaSaveConfig"];
            mini_program_info?: components["schemas"]["MiniProgramInfo"];
            model_type?: string;
            /** @description Present in 1 of 3 observed objects. */
            native_voice_info?: components["schemas"]["NativeVoiceInfo"];
            need_next_step?: boolean;
            need_product_review?: boolean;
            note_text_press_options?: components["schemas"]["NoteTextPressOption"][];
            privacy?: components["schemas"]["Privacy"];
            qq_mini_program_info?: components["schemas"]["MiniProgramInfo"];
            red_envelope_note?: boolean;
            seeded?: boolean;
            seeded_count?: number;
            share_code_flag?: number;
            share_info?: components["schemas"]["ShareInfo"];
            shared_count?: number;
            sticky?: boolean;
            text_language_code?: string;
            time?: number;
            title?: string;
            topics?: components["schemas"]["Topic"][];
            type?: string;
            use_water_color?: boolean;
            user?: components["schemas"]["User"];
            view_count?: number;
            widgets_context?: string;
            widgets_groups?: string[][];
        };
        NoteImage: {
            fileid?: string;
            height?: number;
            /** @description Present in 8 of 9 observed objects. */
            need_load_original_image?: boolean;
            original?: string;
            trace_id?: string;
            url?: string;
            url_size_large?: string;
            width?: number;
        };
        NoteNumStat: {
            /** @description Present in 2 of 2 observed objects. */
            collected?: number;
            /** @description Present in 2 of 2 observed objects. */
            liked?: number;
            /** @description Present in 2 of 2 observed objects. */
            posted?: number;
        };
        NoteTextPressOption: {
            extra?: string;
            key?: string;
        };
        NoteUser: {
            /** @description Present in 2 of 2 observed objects. */
            followed?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            images?: string;
            /** @description Present in 2 of 2 observed objects. */
            nickname?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_id?: string;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verified?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            red_official_verify_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            show_red_official_verify_icon?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            track_duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            userid?: string;
        };
        Opaque1: {
            /** @description Present in 2 of 2 observed objects. */
            amend?: string;
            /** @description Present in 2 of 2 observed objects. */
            amend_mobile?: string;
            /** @description Present in 2 of 2 observed objects. */
            domestic?: string;
            /** @description Present in 2 of 2 observed objects. */
            livephoto_flag?: string;
        };
        OriginImg: {
            height?: number;
            size?: number;
            width?: number;
        };
        Picture: {
            /** @description Present in 2 of 2 observed objects. */
            box_h?: number;
            /** @description Present in 2 of 2 observed objects. */
            box_w?: number;
            /** @description Present in 2 of 2 observed objects. */
            file_id?: string;
            /** @description Present in 2 of 2 observed objects. */
            height?: number;
            /** @description Present in 2 of 2 observed objects. */
            origin_url?: string;
            /** @description Present in 2 of 2 observed objects. */
            url?: string;
            /** @description Present in 2 of 2 observed objects. */
            width?: number;
        };
        Privacy: {
            nick_names?: string;
            show_tips?: boolean;
            type?: number;
        };
        QueryDebugInfo: {
            /** @description Present in 2 of 2 observed objects. */
            is_forbidden?: boolean;
        };
        QueryIntent: {
            /** @description Present in 2 of 2 observed objects. */
            goodsIntent?: number;
            /** @description Present in 2 of 2 observed objects. */
            low_supply_intent?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            search_ask_intent?: boolean;
        };
        Recommend: {
            /** @description Present in 1 of 1 observed objects. */
            desc?: string;
            /** @description Present in 1 of 1 observed objects. */
            icon?: string;
            /** @description Present in 1 of 1 observed objects. */
            target_id?: string;
            /** @description Present in 1 of 1 observed objects. */
            target_name?: string;
            /** @description Present in 1 of 1 observed objects. */
            track_id?: string;
            /** @description Present in 1 of 1 observed objects. */
            type?: string;
        };
        RedClubInfo: {
            /** @description Present in 2 of 2 observed objects. */
            red_club?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            red_club_level?: number;
            /** @description Present in 2 of 2 observed objects. */
            red_club_url?: string;
            /** @description Present in 2 of 2 observed objects. */
            redclubscore?: number;
        };
        Result: {
            /** @description Present in 1 of 1 observed objects. */
            message?: string;
            /** @description Present in 1 of 1 observed objects. */
            success?: boolean;
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v2`, as observed in 1 response. */
        SearchNoteV2Data: {
            /** @description Present in 2 of 2 observed objects. */
            ai_mode_enable?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            can_cut?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            cur_cut_number?: number;
            /** @description Present in 2 of 2 observed objects. */
            dqa_authorized_user_by_shared?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            dqa_instant_sid?: string;
            /** @description Present in 2 of 2 observed objects. */
            is_broad_query?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            items?: components["schemas"]["SearchNoteV2DataItem"][];
            /** @description Present in 2 of 2 observed objects. */
            query_debug_info?: components["schemas"]["QueryDebugInfo"];
            /** @description Present in 2 of 2 observed objects. */
            query_intent?: components["schemas"]["QueryIntent"];
            /** @description Present in 2 of 2 observed objects. */
            query_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            request_dqa?: number;
            /** @description Present in 2 of 2 observed objects. */
            request_dqa_instant?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            search_dqa_new_page_exp?: number;
            /** @description Present in 2 of 2 observed objects. */
            search_pull_down_opt_exp?: number;
            /** @description Present in 2 of 2 observed objects. */
            search_request_id?: string;
            /** @description Present in 2 of 2 observed objects. */
            service_status?: string;
            /** @description Present in 2 of 2 observed objects. */
            show_single_col?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            strategy_info?: components["schemas"]["StrategyInfo"];
        };
        SearchNoteV2DataItem: {
            /** @description Present in 2 of 2 observed objects. */
            model_type?: string;
            /** @description Present in 2 of 2 observed objects. */
            note?: components["schemas"]["ItemNote"];
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v3`, as observed in 1 response. */
        SearchNoteV3Data: components["schemas"]["SearchNoteV2Data"];
        /** @description The data of `GET /api/xiaohongshu/search-note/v4`. No response was observed yet. */
        SearchNoteV4Data: {
            /** @description Reported by users, not yet observed here. */
            ads?: unknown[];
            /** @description Reported by users, not yet observed here. */
            api_info?: {
                [key: string]: unknown;
            };
            /** @description Reported by users, not yet observed here. */
            has_more?: boolean;
            /** @description Reported by users, not yet observed here. */
            notes?: components["schemas"]["SearchNoteV4DataNote"][];
            /** @description Reported by users, not yet observed here. */
            recommend_queries?: string[];
            /** @description Reported by users, not yet observed here. */
            search_meta?: {
                [key: string]: unknown;
            };
            /** @description Reported by users, not yet observed here. */
            statistics?: components["schemas"]["Statistic"];
            /**
             * @description The number of notes on this page.
             *
             *     Reported by users, not yet observed here.
             */
            total?: number;
        };
        SearchNoteV4DataImage: {
            /** @description Reported by users, not yet observed here. */
            height?: number;
            /**
             * @description Often empty; `url_size_large` contains the address.
             *
             *     Reported by users, not yet observed here.
             */
            url?: string;
            /** @description Reported by users, not yet observed here. */
            url_size_large?: string;
            /** @description Reported by users, not yet observed here. */
            width?: number;
        };
        SearchNoteV4DataNote: {
            /** @description Reported by users, not yet observed here. */
            collected_count?: number;
            /** @description Reported by users, not yet observed here. */
            comments_count?: number;
            /**
             * @description A preview of about 60 characters.
             *
             *     Reported by users, not yet observed here.
             */
            desc?: string;
            /** @description Reported by users, not yet observed here. */
            geo_info?: components["schemas"]["GeoInfo"];
            /** @description Reported by users, not yet observed here. */
            id?: string;
            /** @description Reported by users, not yet observed here. */
            images_list?: components["schemas"]["SearchNoteV4DataImage"][];
            /** @description Reported by users, not yet observed here. */
            last_update_time?: number;
            /** @description Reported by users, not yet observed here. */
            liked_count?: number;
            /** @description Reported by users, not yet observed here. */
            shared_count?: number;
            /**
             * @description Empty in every reported response.
             *
             *     Reported by users, not yet observed here.
             */
            tags?: unknown[];
            /**
             * @description Unix time in seconds.
             *
             *     Reported by users, not yet observed here.
             */
            timestamp?: number;
            /** @description Reported by users, not yet observed here. */
            title?: string;
            /**
             * @description `normal` or `video`.
             *
             *     Reported by users, not yet observed here.
             */
            type?: string;
            /** @description Reported by users, not yet observed here. */
            user?: components["schemas"]["SearchNoteV4DataUser"];
        };
        SearchNoteV4DataUser: {
            /**
             * @description The address of the avatar.
             *
             *     Reported by users, not yet observed here.
             */
            images?: string;
            /** @description Reported by users, not yet observed here. */
            nickname?: string;
            /** @description Reported by users, not yet observed here. */
            red_id?: string;
            /** @description Reported by users, not yet observed here. */
            userid?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/search-recommend/v1`, as observed in 1 response. */
        SearchRecommendV1Data: {
            /** @description Present in 1 of 1 observed objects. */
            items?: components["schemas"]["Item"][];
            /** @description Present in 1 of 1 observed objects. */
            result?: components["schemas"]["Result"];
            /** @description Present in 1 of 1 observed objects. */
            search_cpl_id?: string;
            /** @description Present in 1 of 1 observed objects. */
            word_request_id?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/search-user/v2`, as observed in 1 response. */
        SearchUserV2Data: {
            /** @description Present in 1 of 1 observed objects. */
            filters?: components["schemas"]["Filter"][] | null;
            /** @description Present in 1 of 1 observed objects. */
            users?: components["schemas"]["SearchUserV2DataUser"][] | null;
        };
        SearchUserV2DataUser: {
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
        };
        SellerInfo: {
            /** @description Present in 1 of 1 observed objects. */
            is_tab_goods_first?: boolean;
            /** @description Present in 1 of 1 observed objects. */
            tab_code_names?: unknown[];
            /** @description Present in 1 of 1 observed objects. */
            tab_goods_api_version?: number;
        };
        ShareInfo: {
            block_private_msg?: boolean;
            content?: string;
            function_entries?: components["schemas"]["FunctionEntry"][];
            guide_audited?: boolean;
            image?: string;
            is_star?: boolean;
            link?: string;
            show_wechat_tag?: boolean;
            title?: string;
            wechat_share_desc?: string;
        };
        ShareInfoV2: {
            /** @description Present in 2 of 2 observed objects. */
            content?: string;
            /** @description Present in 1 of 2 observed objects. */
            ecom_content?: string;
            /** @description Present in 1 of 2 observed objects. */
            ecom_share_link?: string;
            /** @description Present in 1 of 2 observed objects. */
            ecom_title?: string;
            /** @description Present in 2 of 2 observed objects. */
            title?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/share-url-transfer/v1`, as observed in 1 response. */
        ShareUrlTransferV1Data: {
            /** @description Present in 1 of 1 observed objects. */
            redirect_url?: string;
        };
        ShowTagsV2: {
            pos?: string;
            style_id?: string;
            text?: string;
            type?: string;
        };
        Statistic: {
            /** @description Reported by users, not yet observed here. */
            ads_count?: number;
            /** @description Reported by users, not yet observed here. */
            note_count?: number;
            /** @description Reported by users, not yet observed here. */
            recommend_count?: number;
            /** @description Reported by users, not yet observed here. */
            total_items?: number;
            /** @description Reported by users, not yet observed here. */
            video_count?: number;
        };
        StrategyInfo: {
            /** @description Present in 2 of 2 observed objects. */
            query_average_impression_count?: number;
            /** @description Present in 2 of 2 observed objects. */
            query_can_guide_to_feed?: boolean;
        };
        Stream: {
            /** @description Present in 2 of 2 observed objects. */
            av1?: unknown[];
            /** @description Present in 2 of 2 observed objects. */
            h264?: unknown[];
            /** @description Present in 2 of 2 observed objects. */
            h265?: components["schemas"]["H265"][];
            /** @description Present in 2 of 2 observed objects. */
            h266?: unknown[];
        };
        SubComment: {
            at_users?: unknown[];
            biz_label?: components["schemas"]["BizLabel"];
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
            show_tags_v2?: components["schemas"]["ShowTagsV2"][];
            show_type?: string;
            status?: number;
            target_comment?: components["schemas"]["TargetComment"];
            time?: number;
            translation_strategy?: number;
            user?: components["schemas"]["CommentUser"];
        };
        TabPublic: {
            /** @description Present in 2 of 2 observed objects. */
            collection?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            collection_board?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            collection_note?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            seed?: boolean;
        };
        TabVisible: {
            /** @description Present in 1 of 2 observed objects. */
            buyer?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            collect?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            like?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            note?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            seed?: boolean;
        };
        Tag: {
            /** @description Present in 2 of 5 observed objects. */
            icon?: string;
            /** @description Present in 4 of 5 observed objects. */
            name?: string;
            tag_type?: string;
        };
        TagInfo: {
            /** @description Present in 2 of 2 observed objects. */
            title?: string;
            /** @description Present in 2 of 2 observed objects. */
            type?: string;
        };
        TargetComment: {
            id?: string;
            status?: number;
            user?: components["schemas"]["CommentUser"];
        };
        Topic: {
            activity_online?: boolean;
            business_type?: number;
            discuss_num?: number;
            id?: string;
            image?: string;
            link?: string;
            name?: string;
            style?: number;
        };
        UrlMultiLevel: {
            high?: string;
            low?: string;
            medium?: string;
        };
        User: {
            followed?: boolean;
            fstatus?: string;
            id?: string;
            image?: string;
            level?: components["schemas"]["Level"];
            name?: string;
            nickname?: string;
            red_id?: string;
            red_official_verified?: boolean;
            red_official_verify_type?: number;
            show_red_official_verify_icon?: boolean;
            track_duration?: number;
            userid?: string;
        };
        UserDescInfo: {
            /** @description Present in 2 of 2 observed objects. */
            desc?: string;
            /** @description Present in 2 of 2 observed objects. */
            desc_at_users?: components["schemas"]["UserDescInfoDescAtUser"][];
            /** @description Present in 2 of 2 observed objects. */
            desc_keywords_switch?: boolean;
            /** @description Present in 2 of 2 observed objects. */
            desc_with_placeholder?: string;
        };
        UserDescInfoDescAtUser: {
            /** @description Present in 1 of 1 observed objects. */
            nickname?: string;
            /** @description Present in 1 of 1 observed objects. */
            user_id?: string;
        };
        Video: {
            /** @description Present in 2 of 2 observed objects. */
            biz_id?: string;
            /** @description Present in 2 of 2 observed objects. */
            biz_name?: number;
            /** @description Present in 2 of 2 observed objects. */
            bound?: components["schemas"]["Bound"][];
            /** @description Present in 2 of 2 observed objects. */
            drm_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            duration?: number;
            /** @description Present in 2 of 2 observed objects. */
            hdr_type?: number;
            /** @description Present in 2 of 2 observed objects. */
            height?: number;
            /** @description Present in 2 of 2 observed objects. */
            md5?: string;
            /** @description Present in 2 of 2 observed objects. */
            opaque1?: components["schemas"]["Opaque1"];
            /** @description Present in 2 of 2 observed objects. */
            stream_types?: number[];
            /** @description Present in 2 of 2 observed objects. */
            width?: number;
        };
        VideoInfoV2: {
            /** @description Reported by users, not yet observed here. */
            image?: {
                [key: string]: unknown;
            };
        };
        ZhongTongBarInfo: {
            conversions?: components["schemas"]["Conversion"][];
        };
        /** @description The data of `GET /api/xiaohongshu/ask-dots`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/ask-dots" FILE` infers its type from responses. */
        AskDotsData: unknown;
        AskDotsEnvelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AskDotsData"] | null;
        };
        GetNoteCommentV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteCommentV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v3`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-comment/v3" FILE` infers its type from responses. */
        GetNoteCommentV3Data: unknown;
        GetNoteCommentV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteCommentV3Data"] | null;
        };
        GetNoteCommentV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteCommentV4Data"] | null;
        };
        GetNoteDetailV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v2`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v2" FILE` infers its type from responses. */
        GetNoteDetailV2Data: unknown;
        GetNoteDetailV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV2Data"] | null;
        };
        GetNoteDetailV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV3Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v4`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v4" FILE` infers its type from responses. */
        GetNoteDetailV4Data: unknown;
        GetNoteDetailV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV4Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v5`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v5" FILE` infers its type from responses. */
        GetNoteDetailV5Data: unknown;
        GetNoteDetailV5Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV5Data"] | null;
        };
        GetNoteDetailV6Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV6Data"] | null;
        };
        GetNoteDetailV7Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV7Data"] | null;
        };
        GetNoteSubCommentV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteSubCommentV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-topic-note-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-topic-note-list/v1" FILE` infers its type from responses. */
        GetTopicNoteListV1Data: unknown;
        GetTopicNoteListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetTopicNoteListV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v1" FILE` infers its type from responses. */
        GetUserNoteListV1Data: unknown;
        GetUserNoteListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV1Data"] | null;
        };
        GetUserNoteListV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v3`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v3" FILE` infers its type from responses. */
        GetUserNoteListV3Data: unknown;
        GetUserNoteListV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV3Data"] | null;
        };
        GetUserNoteListV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV4Data"] | null;
        };
        GetUserV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserV3Data"] | null;
        };
        GetUserV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserV4Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/hot-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/hot-list/v1" FILE` infers its type from responses. */
        HotListV1Data: unknown;
        HotListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["HotListV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/hot-search/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/hot-search/v1" FILE` infers its type from responses. */
        HotSearchV1Data: unknown;
        HotSearchV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["HotSearchV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/search-note/v1" FILE` infers its type from responses. */
        SearchNoteV1Data: unknown;
        SearchNoteV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchNoteV1Data"] | null;
        };
        SearchNoteV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchNoteV2Data"] | null;
        };
        SearchNoteV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchNoteV3Data"] | null;
        };
        SearchNoteV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchNoteV4Data"] | null;
        };
        SearchRecommendV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchRecommendV1Data"] | null;
        };
        SearchUserV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["SearchUserV2Data"] | null;
        };
        ShareUrlTransferV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ShareUrlTransferV1Data"] | null;
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
    askDots: {
        parameters: {
            query: {
                /** @description Question or search term to send to the assistant. */
                keyword: string;
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
                    "application/json": components["schemas"]["AskDotsEnvelope"];
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
            query: {
                /** @description The note's ID. */
                noteId: string;
                /** @description The `cursor` returned with the previous page. Omit it for the first page. */
                lastCursor?: string;
                /**
                 * @description Order of the comments.
                 *
                 *     Values:
                 *     - `normal`: the platform's own order
                 *     - `latest`: newest first
                 *     - `like_count`: most liked first
                 *
                 *     Default: `"latest"`
                 */
                sort?: "normal" | "latest" | "like_count";
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
                    "application/json": components["schemas"]["GetNoteCommentV2Envelope"];
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
            query: {
                /** @description The note's ID. */
                noteId: string;
                /** @description The `cursor` returned with the previous page. Omit it for the first page. */
                lastCursor?: string;
                /**
                 * @description Order of the comments.
                 *
                 *     Values:
                 *     - `normal`: the platform's own order
                 *     - `latest`: newest first
                 *     - `like_count`: most liked first
                 *
                 *     Default: `"latest"`
                 */
                sort?: "normal" | "latest" | "like_count";
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
                    "application/json": components["schemas"]["GetNoteCommentV3Envelope"];
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
            query: {
                /** @description The note's ID. */
                noteId: string;
                /** @description The `cursor` returned with the previous page. Omit it for the first page. */
                lastCursor?: string;
                /**
                 * @description Order of the comments.
                 *
                 *     Values:
                 *     - `normal`: the platform's own order
                 *     - `latest`: newest first
                 *     - `like_count`: most liked first
                 *
                 *     Default: `"latest"`
                 */
                sort?: "normal" | "latest" | "like_count";
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
                    "application/json": components["schemas"]["GetNoteCommentV4Envelope"];
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
                /** @description Unique note identifier on Xiaohongshu. */
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
    getNoteDetailV2: {
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
                    "application/json": components["schemas"]["GetNoteDetailV2Envelope"];
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
                    "application/json": components["schemas"]["GetNoteDetailV3Envelope"];
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
                    "application/json": components["schemas"]["GetNoteDetailV4Envelope"];
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
                    "application/json": components["schemas"]["GetNoteDetailV5Envelope"];
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
                    "application/json": components["schemas"]["GetNoteDetailV6Envelope"];
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
                    "application/json": components["schemas"]["GetNoteDetailV7Envelope"];
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
            query: {
                /** @description The note's ID. */
                noteId: string;
                /** @description ID of the comment whose replies are returned. */
                commentId: string;
                /** @description The `cursor` returned with the previous page. Omit it for the first page. */
                lastCursor?: string;
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
                    "application/json": components["schemas"]["GetNoteSubCommentV2Envelope"];
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
            query: {
                /** @description The topic's ID. */
                topicId: string;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `time`: newest first
                 *     - `hot`: most popular first
                 *
                 *     Default: `"hot"`
                 */
                sort?: "time" | "hot";
                /** @description Cursor returned with the previous page. Omit it for the first page. */
                cursor?: string;
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
                    "application/json": components["schemas"]["GetTopicNoteListV1Envelope"];
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
            query: {
                /** @description The user's ID. */
                userId: string;
                /** @description Cursor returned with the previous page. Omit it for the first page. */
                lastCursor?: string;
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
                    "application/json": components["schemas"]["GetUserNoteListV1Envelope"];
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
            query: {
                /** @description The user's ID. */
                userId: string;
                /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
                lastCursor?: string;
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
                    "application/json": components["schemas"]["GetUserNoteListV2Envelope"];
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
            query: {
                /** @description The user's ID. */
                userId: string;
                /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
                lastCursor?: string;
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
                    "application/json": components["schemas"]["GetUserNoteListV3Envelope"];
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
            query: {
                /** @description The user's ID or the URL of the user's profile page. */
                userId: string;
                /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
                lastCursor?: string;
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
                    "application/json": components["schemas"]["GetUserNoteListV4Envelope"];
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
            query: {
                /** @description The user's ID or the URL of the user's profile page. */
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
                    "application/json": components["schemas"]["GetUserV3Envelope"];
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
            query: {
                /** @description The user's ID. */
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
                    "application/json": components["schemas"]["GetUserV4Envelope"];
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
            /** @description The response envelope. `code` 0 means success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HotListV1Envelope"];
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
                /**
                 * @description One content category as its full path, with `#` between the levels.
                 *
                 *     Values:
                 *     - `内容类目#美妆`: `整体妆容`, `唇妆`, `眼妆`, `美甲`, `底妆`, `美妆合集`, `香水`, `美妆其他`
                 *     - `内容类目#护肤`: `面部保养`, `面部清洁`, `护肤合集`, `护肤其他`
                 *     - `内容类目#个人护理`: `头发产品`, `身体护理`, `口腔护理`, `护理其他`
                 *     - `内容类目#母婴`: `母婴日常`, `早教`, `婴童用品`, `婴童洗护`, `婴童食品`, `婴童时尚`, `孕期穿搭`, `孕产经验`, `产后恢复`, `育儿经验`, `宝宝才艺`, `宝宝写真`, `母婴其他`
                 *     - `内容类目#时尚`: `穿搭`, `配饰`, `发型`, `箱包`, `鞋靴`, `时尚其他`
                 *     - `内容类目#美食`: `美食教程`, `美食探店`, `美食展示`, `美食测评`, `吃播`, `美食其他`
                 *     - `内容类目#家居家装`: `装修`, `家居用品`, `花艺园艺`, `家居装饰`, `家具`, `家电`, `室内设计`, `居家经验`, `家居家装其他`
                 *     - `内容类目#影视综资讯`: `动漫`, `娱乐资讯`, `影视`, `民生资讯`, `综艺`, `影视综其他`
                 *     - `内容类目#运动健身`: `减脂塑形`, `滑雪`, `滑板`, `水上活动`, `运动其他`, `足球`, `篮球`, `跑步`, `游泳`
                 *     - `内容类目#宠物`: `猫`, `狗`, `动物其他`
                 *     - `内容类目#文化艺术`: `社科`, `文化`, `艺术`, `文化艺术其他`
                 *     - `内容类目#兴趣爱好`: `绘画`, `手工`, `阅读`, `文具手账`, `舞蹈`, `兴趣爱好其他`, `玩具周边`
                 *     - `内容类目#生活记录`: `接地气生活`, `日常片段`, `中外生活`, `品质生活`, `校园生活`
                 *     - `内容类目#教育`: `大学教育`, `k12教育`, `家庭教育`, `学习日常`, `留学教育`, `教育其他`, `语言教育`
                 *     - `内容类目#职场`: `职场干货`, `职场行业`, `职业考试`, `职场其他`
                 *     - `内容类目#情感`: `情感知识`, `情感日常`, `情感其他`
                 *     - `内容类目#摄影`: `人文风光摄影`, `摄影技巧`, `胶片摄影`, `人像摄影`, `摄影其他`
                 *     - `内容类目#游戏`: `手机游戏`, `主机游戏`, `游戏其他`, `线下游戏`
                 *     - `内容类目#科技数码`: `移动数码`, `玩机攻略`, `数码科技其他`
                 *     - `内容类目#出行旅游`: `城市出行`, `户外`, `旅行`
                 *     - `内容类目#音乐`
                 *     - `内容类目#搞笑`
                 *     - `内容类目#健康养生`
                 *     - `内容类目#汽车`: `用车攻略`, `汽车评测`, `汽车其他`
                 *     - `内容类目#婚嫁`: `婚礼造型`, `婚礼记录`, `婚礼经验`, `婚礼用品`
                 *     - `内容类目#商业财经`
                 *     - `内容类目#素材`
                 *     - `内容类目#其他`
                 *     - `所属行业#母婴`: `母婴出行`, `哺乳喂养工具`, `婴童个护清洁`, `母婴家居`, `母婴奶粉`, `母婴辅零食`, `婴童服饰鞋靴`, `玩具相关`, `母婴纸品`, `孕产妇相关`, `母婴营养品`, `婴童面部护肤`, `母婴小家电`
                 *     - `所属行业#家用电器`: `大家电`, `厨卫电器`, `生活电器`, `家电套系`
                 *     - `所属行业#3C数码`: `手机`, `数码设备`, `电脑`, `办公设备`, `操作系统`
                 *     - `所属行业#食品饮料`: `休闲零食`, `方便速食`, `粮油调味`, `预制菜`, `饮料冲调`, `乳制品`, `水果/水产`, `肉禽蛋品`, `功能性食品`, `酒类（新）`
                 *     - `所属行业#美妆个护`: `彩妆`, `美容护肤`, `香水香薰`, `身体洗护`, `口腔护理`, `头发护理`, `美容仪器`
                 *     - `所属行业#汽车出行`: `乘用车`, `摩托车`, `电动自行车`, `自行车`, `卡车`, `汽车用品`, `维修保养`, `汽车服务`
                 *     - `所属行业#本地生活`: `奶茶果汁(新)`, `咖啡(新)`, `甜品烘焙(新)`, `熟食卤味(新)`, `特色小吃/特产(新)`, `酒吧(新)`, `西式快餐(新)`, `中式快餐(新)`, `中式正餐(新)`, `西式正餐(新)`, `线下零售`
                 *     - `所属行业#日化家清`: `家务工具`, `家用清洁`, `纸品`, `护理用品`
                 *     - `所属行业#医疗健康`: `OTC`, `保健食品`, `保健用品`, `非OTC药品`, `健康机械`, `视力保健`, `家用医疗器械`, `成人计生（械）`
                 *     - `所属行业#宠物（新）`: `宠物服务`, `宠物食品`, `宠物用品`, `养宠经验`, `宠物药保`
                 *     - `所属行业#家居家装`: `灯饰光源`, `家居百货`, `家居建材零售`, `家具`, `家装辅材`, `家装主材`, `五金电具`, `装修设计与工程服务`, `智能家居`, `家居卖场`, `家居展会`, `家纺`, `餐厨杯`
                 *     - `所属行业#出行旅游`: `交通出行`, `酒店住宿`, `国内游(新)`, `出境游(新)`, `景点景区(新)`, `旅游攻略(新)`, `旅游主题(新)`
                 *     - `所属行业#教育培训`: `K12教育`, `素质教育`, `图书`, `成人兴趣培训`, `学历教育`, `语言及留学`, `早教`, `职业教育`
                 *     - `所属行业#金融行业`: `保险`, `贷款`, `银行`, `证券`
                 *     - `所属行业#医疗医美`: `口腔医疗`, `眼科医疗`, `皮肤美容`, `植发养发`, `体检机构(新)`, `月子妇产(新)`, `面部塑形`, `医美身体塑形`, `中医医疗`
                 *     - `所属行业#免税平台`: `美妆个护`, `奢侈品`
                 *     - `所属行业#服饰鞋包`: `女装`, `男装`, `女鞋`, `男鞋`, `女士内衣`, `男士内衣`, `服饰配件`, `童装/亲子装`, `箱包`, `旅行箱`, `童鞋/亲子鞋`
                 *     - `所属行业#珠宝配饰`: `腕表`, `首饰`, `眼镜`, `配饰`, `珠宝摆件`, `金条、金币`
                 *     - `所属行业#运动户外`: `运动鞋`, `户外鞋`, `运动服装`, `户外服装`, `运动户外装备`, `运动服配`, `健身器械`, `运动现场`
                 *     - `所属行业#文玩娱乐`: `玩具`, `游戏`, `文玩收藏`, `文体`, `文具`
                 *     - `所属行业#到店综合`: `商务服务`, `生活服务`
                 *     - `所属行业#奢侈品`: `箱包`, `服饰`, `鞋履`, `珠宝配饰`, `腕表`, `运动户外`, `品质生活`, `婴童`, `内衣`, `高端酒店`, `书写工具`
                 *     - `所属行业#互联网`: `平台电商`, `网服`, `游戏`, `内容消费`, `生活服务`, `软件工具`, `会员服务`
                 *     - `所属行业#影像婚美`: `婚纱摄影`, `写真摄影`, `婚礼服务`, `婚恋交友`
                 *     - `所属行业#房地产`: `房产中介`, `房产开发`, `商业地产`
                 */
                noteContentCategory?: string;
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
                    "application/json": components["schemas"]["HotSearchV1Envelope"];
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
            query: {
                /** @description Words to search for. */
                keyword: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own ranking
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Format of the notes, as a code.
                 *
                 *     Values:
                 *     - `_0`: notes of every format
                 *     - `_1`: video notes
                 *     - `_2`: normal notes: pictures and text
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description Maximum age of the notes. Omit it to include notes of any age.
                 *
                 *     Values:
                 *     - `ONE_DAY`: one day
                 *     - `ONE_WEEK`: one week
                 *     - `HALF_YEAR`: half a year
                 */
                noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR";
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
                    "application/json": components["schemas"]["SearchNoteV1Envelope"];
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
            query: {
                /** @description Words to search for. */
                keyword: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own ranking
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Format of the notes, as a code.
                 *
                 *     Values:
                 *     - `_0`: notes of every format
                 *     - `_1`: video notes
                 *     - `_2`: normal notes: pictures and text
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description Maximum age of the notes. Omit it to include notes of any age.
                 *
                 *     Values:
                 *     - `ONE_DAY`: one day
                 *     - `ONE_WEEK`: one week
                 *     - `HALF_YEAR`: half a year
                 */
                noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR";
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
                    "application/json": components["schemas"]["SearchNoteV2Envelope"];
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
            query: {
                /** @description Words to search for. */
                keyword: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own ranking
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Format of the notes, as a code.
                 *
                 *     Values:
                 *     - `_0`: notes of every format
                 *     - `_1`: video notes
                 *     - `_2`: normal notes: pictures and text
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description Maximum age of the notes. Omit it to include notes of any age.
                 *
                 *     Values:
                 *     - `ONE_DAY`: one day
                 *     - `ONE_WEEK`: one week
                 *     - `HALF_YEAR`: half a year
                 */
                noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR";
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
                    "application/json": components["schemas"]["SearchNoteV3Envelope"];
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
            query: {
                /** @description Words to search for. */
                keyword: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own ranking
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sortType?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Format of the notes.
                 *
                 *     Values:
                 *     - `ALL`: any
                 *     - `VIDEO_NOTE`: video notes
                 *     - `NORMAL_NOTE`: picture notes
                 *
                 *     Default: `"ALL"`
                 */
                noteType?: "ALL" | "VIDEO_NOTE" | "NORMAL_NOTE";
                /**
                 * @description Maximum age of the notes.
                 *
                 *     Values:
                 *     - `ALL`: any age
                 *     - `ONE_DAY`: one day
                 *     - `ONE_WEEK`: one week
                 *     - `HALF_YEAR`: half a year
                 *
                 *     Default: `"ALL"`
                 */
                timeFilter?: "ALL" | "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR";
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
                    "application/json": components["schemas"]["SearchNoteV4Envelope"];
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
            query: {
                /** @description Keyword to get suggestions for. */
                keyword: string;
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
                    "application/json": components["schemas"]["SearchRecommendV1Envelope"];
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
            query: {
                /** @description Words to search for. */
                keyword: string;
                /**
                 * @description Page number, starting at 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
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
                    "application/json": components["schemas"]["SearchUserV2Envelope"];
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
            query: {
                /** @description Short link copied from the app, on `xhslink.com`. */
                shareUrl: string;
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
                    "application/json": components["schemas"]["ShareUrlTransferV1Envelope"];
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
