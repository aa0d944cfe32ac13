// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 7923f8bfff439b50714d194ed52a68e3c2edb94a8943a3508c0d6ffb489252b3
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
         * @description What Dots, the AI assistant of Xiaohongshu, answers to a question or a search term.
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
         * @description A page of the top-level comments on a note, with their counters. Takes the same parameters as v3 and v4.
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
         * @description A page of the top-level comments on a note, third version. Takes what v2 takes; the public docs list v2 alone.
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
         * @description A page of the top-level comments on a note, fourth version. Takes what v2 takes; the public docs list v2 alone.
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
         * @description One note: text, media, topics, counters and author. Takes what v1 takes; v1 is the recommended version, this one is not in the docs.
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
         * @description One note, third version: text, media, topics, counters, author. Takes what v1 takes; v1 is recommended, this one is not in the docs.
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
         * @description One note by its ID, fourth version. Takes what v1 takes; v1 is recommended, while this one is not in the docs.
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
         * @description One note by its ID, fifth version. Takes what v1 takes; v1 is recommended, while this one is not in the docs.
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
         * @description One note by its ID, sixth version. Takes what v1 takes; v1 is recommended, and only these two are listed in the docs.
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
         * @description One note by its ID, seventh version. Deprecated: use `/api/xiaohongshu/get-note-detail/v1`.
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
         * @description A page of the replies below one comment; go on with the returned cursor while `has_more` is true.
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
         * @description A page of the notes filed under one topic, the popular or the newest first; for following what a hashtag brings up.
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
         * @description A page of the notes a user has posted, first version. Same parameter names as v4, the one version listed in the docs.
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
         * @description A page of the notes a user has posted, second version. Same parameter names as v4, the one version listed in the docs.
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
         * @description A page of the notes a user has posted, third version. Same parameter names as v4, the one version listed in the docs.
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
         * @description A page of the notes a user has posted, with covers, texts, times and counters. The one version listed in the docs.
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
         * @description A user's public profile: nickname, bio, avatar, location, verification, and the numbers of followers and of those followed.
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
         * @description A user's public profile, fourth version. Same parameter name as v3, which the docs list; this version is not in them.
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
         * @description What is on Xiaohongshu's hot list right now. Needs nothing but the token; not in the docs.
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
         * @description A page of trending content from the past 3 to 30 days, ranked by one metric; a word or a category narrows it down.
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
         * @description A page of the notes found for a keyword, first version. Takes exactly what v2 takes; not in the docs.
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
         * @description A page of the notes found for a keyword, with author, pictures and counters. v4 names order and time `sortType` and `timeFilter`.
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
         * @description A page of the notes found for a keyword, third version. Takes exactly what v2 takes; not in the docs.
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
         * @description A page of the notes found for a keyword, fourth version. Unlike v2 it takes `sortType`, `timeFilter` and named note types.
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
         * @description The search terms Xiaohongshu proposes while a keyword is typed; good for finding related words to search.
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
         * @description A page of the users found for a keyword; for getting from a nickname or RedNote number to a user ID.
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
         * @description The full address a shared short link leads to; for getting at the note behind a link copied from the app.
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
            /** @description The API's id of the request. */
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
            /** @description Seen 2 of 2 times. */
            current_user_pendant?: boolean;
            /** @description Seen 2 of 2 times. */
            current_user_pet?: boolean;
        };
        BannerInfo: {
            /** @description Seen 2 of 2 times. */
            bg_color?: string;
            /** @description Seen 2 of 2 times. */
            image?: string;
            /** @description Seen 2 of 2 times. */
            like_status?: boolean;
        };
        BizLabel: {
            group_invite?: string;
            product_review?: boolean;
            rich_text?: string;
        };
        Bound: {
            /** @description Seen 2 of 2 times. */
            h?: number;
            /** @description Seen 2 of 2 times. */
            w?: number;
            /** @description Seen 2 of 2 times. */
            x?: number;
            /** @description Seen 2 of 2 times. */
            y?: number;
        };
        BuyerInfo: {
            /** @description Seen 1 of 1 times. */
            choice_id?: string;
            /** @description Seen 1 of 1 times. */
            extra_map?: components["schemas"]["ExtraMap"];
            /** @description Seen 1 of 1 times. */
            tab_name?: string;
        };
        Capa: {
            /** @description Seen 2 of 2 times. */
            duration?: number;
            /** @description Seen 2 of 2 times. */
            frame_ts?: number;
            /** @description Seen 2 of 2 times. */
            is_ai_tab?: boolean;
            /** @description Seen 2 of 2 times. */
            is_upload?: boolean;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 1 of 29 times. */
            hash_tags?: components["schemas"]["CommentHashTag"][];
            hidden?: boolean;
            id?: string;
            /** @description Seen 14 of 29 times. */
            ip_location?: string;
            like_count?: number;
            liked?: boolean;
            /** @description Seen 2 of 29 times. */
            media_source_type?: number;
            note_id?: string;
            /** @description Seen 2 of 29 times. */
            pictures?: components["schemas"]["Picture"][];
            score?: number;
            share_strategy?: number;
            show_tags?: unknown[];
            show_tags_v2?: components["schemas"]["ShowTagsV2"][];
            show_type?: string;
            status?: number;
            /** @description Seen 24 of 29 times. */
            sub_comment_count?: number;
            /** @description Seen 3 of 29 times. */
            sub_comment_cursor?: string;
            /** @description Seen 24 of 29 times. */
            sub_comments?: components["schemas"]["SubComment"][];
            /** @description Seen 5 of 29 times. */
            target_comment?: components["schemas"]["TargetComment"];
            time?: number;
            /** @description Seen 24 of 29 times. */
            track_id?: string;
            translation_strategy?: number;
            user?: components["schemas"]["CommentUser"];
        };
        CommentHashTag: {
            /** @description Seen 1 of 1 times. */
            disable_jump?: boolean;
            /** @description Seen 1 of 1 times. */
            link?: string;
            /** @description Seen 1 of 1 times. */
            name?: string;
            /** @description Seen 1 of 1 times. */
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
            /** @description Seen 2 of 2 times. */
            can_super_resolution?: boolean;
        };
        ContentTransInfo: {
            strategy?: number;
        };
        Conversion: {
            icon?: string;
            id?: string;
            /** @description Seen 1 of 3 times. */
            is_red_shop?: boolean;
            /** @description Seen 1 of 3 times. */
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
            /** @description Seen 1 of 1 times. */
            id?: string;
            /** @description Seen 1 of 1 times. */
            nickname?: string;
        };
        ExtraMap: {
            /** @description Seen 1 of 1 times. */
            curationGoodsSearch?: string;
        };
        FeedbackInfo: {
            dislike_status?: number;
        };
        Filter: {
            /** @description Seen 2 of 2 times. */
            filter_tags?: components["schemas"]["FilterTag"][] | null;
            /** @description Seen 2 of 2 times. */
            group_show_type?: number | null;
            /** @description Seen 2 of 2 times. */
            id?: string | null;
            /** @description Seen 2 of 2 times. */
            invisible?: boolean | null;
            /** @description Seen 2 of 2 times. */
            name?: string | null;
            /** @description Seen 2 of 2 times. */
            type?: string | null;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 1 of 1 times. */
            hidden_title?: string;
            /** @description Seen 1 of 1 times. */
            show_desc?: string;
            /** @description Seen 1 of 1 times. */
            show_title?: string;
        };
        FunctionEntry: {
            type?: string;
        };
        FunctionSwitch: {
            enable?: boolean;
            /** @description Seen 1 of 3 times. */
            reason?: string;
            type?: string;
        };
        GeoInfo: {
            /** @description Seen 2 of 2 times. */
            distance?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v2`, as observed in 1 response. */
        GetNoteCommentV2Data: {
            /** @description Seen 1 of 1 times. */
            all_sort_strategies?: components["schemas"]["AllSortStrategy"][];
            /** @description Seen 1 of 1 times. */
            comment_count?: number;
            /** @description Seen 1 of 1 times. */
            comment_count_l1?: number;
            /** @description Seen 1 of 1 times. */
            comments?: components["schemas"]["Comment"][];
            /** @description Seen 1 of 1 times. */
            current_sort_strategy?: string;
            /** @description Seen 1 of 1 times. */
            cursor?: string;
            /** @description Seen 1 of 1 times. */
            folded_area?: components["schemas"]["FoldedArea"];
            /** @description Seen 1 of 1 times. */
            has_more?: boolean;
            /** @description Seen 1 of 1 times. */
            page_context?: string;
            /** @description Seen 1 of 1 times. */
            user_id?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v4`, as observed in 1 response. */
        GetNoteCommentV4Data: {
            /** @description Seen 1 of 1 times. */
            all_sort_strategies?: unknown[];
            /** @description Seen 1 of 1 times. */
            comment_count?: number;
            /** @description Seen 1 of 1 times. */
            comment_count_l1?: number;
            /** @description Seen 1 of 1 times. */
            comments?: components["schemas"]["Comment"][];
            /** @description Seen 1 of 1 times. */
            current_sort_strategy?: string;
            /** @description Seen 1 of 1 times. */
            cursor?: string;
            /** @description Seen 1 of 1 times. */
            has_more?: boolean;
            /** @description Seen 1 of 1 times. */
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
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v7`, as observed in 1 response. */
        GetNoteDetailV7Data: components["schemas"]["GetNoteDetailV1Item"][];
        /** @description The data of `GET /api/xiaohongshu/get-note-sub-comment/v2`, as observed in 1 response. */
        GetNoteSubCommentV2Data: {
            /** @description Seen 1 of 1 times. */
            comments?: components["schemas"]["Comment"][];
            /** @description Seen 1 of 1 times. */
            cursor?: string;
            /** @description Seen 1 of 1 times. */
            has_more?: boolean;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v2`, as observed in 1 response. */
        GetUserNoteListV2Data: {
            /** @description Seen 1 of 1 times. */
            has_more?: boolean;
            /** @description Seen 1 of 1 times. */
            notes?: unknown[];
            /** @description Seen 1 of 1 times. */
            tags?: unknown[];
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v4`, as observed in 1 response. */
        GetUserNoteListV4Data: {
            /** @description Seen 1 of 1 times. */
            has_more?: boolean;
            /** @description Seen 1 of 1 times. */
            notes?: components["schemas"]["GetUserNoteListV4DataNote"][];
            /** @description Seen 1 of 1 times. */
            tags?: unknown[];
        };
        GetUserNoteListV4DataNote: {
            /** @description Seen 1 of 1 times. */
            advanced_widgets_groups?: components["schemas"]["AdvancedWidgetsGroup"];
            /** @description Seen 1 of 1 times. */
            ats?: unknown[];
            /** @description Seen 1 of 1 times. */
            collected_count?: number;
            /** @description Seen 1 of 1 times. */
            comments_count?: number;
            /** @description Seen 1 of 1 times. */
            create_time?: number;
            /** @description Seen 1 of 1 times. */
            cursor?: string;
            /** @description Seen 1 of 1 times. */
            desc?: string;
            /** @description Seen 1 of 1 times. */
            display_title?: string;
            /** @description Seen 1 of 1 times. */
            has_music?: boolean;
            /** @description Seen 1 of 1 times. */
            id?: string;
            /** @description Seen 1 of 1 times. */
            images_list?: components["schemas"]["NoteImage"][];
            /** @description Seen 1 of 1 times. */
            infavs?: boolean;
            /** @description Seen 1 of 1 times. */
            inlikes?: boolean;
            /** @description Seen 1 of 1 times. */
            is_goods_note?: boolean;
            /** @description Seen 1 of 1 times. */
            last_update_time?: number;
            /** @description Seen 1 of 1 times. */
            level?: number;
            /** @description Seen 1 of 1 times. */
            likes?: number;
            /** @description Seen 1 of 1 times. */
            nice_count?: number;
            /** @description Seen 1 of 1 times. */
            niced?: boolean;
            /** @description Seen 1 of 1 times. */
            price?: number;
            /** @description Seen 1 of 1 times. */
            recommend?: components["schemas"]["Recommend"];
            /** @description Seen 1 of 1 times. */
            share_count?: number;
            /** @description Seen 1 of 1 times. */
            sticky?: boolean;
            /** @description Seen 1 of 1 times. */
            time_desc?: string;
            /** @description Seen 1 of 1 times. */
            title?: string;
            /** @description Seen 1 of 1 times. */
            type?: string;
            /** @description Seen 1 of 1 times. */
            user?: components["schemas"]["GetUserNoteListV4DataUser"];
            /** @description Seen 1 of 1 times. */
            view_count?: number;
            /** @description Seen 1 of 1 times. */
            widgets_context?: string;
        };
        GetUserNoteListV4DataUser: {
            /** @description Seen 1 of 1 times. */
            followed?: boolean;
            /** @description Seen 1 of 1 times. */
            fstatus?: string;
            /** @description Seen 1 of 1 times. */
            images?: string;
            /** @description Seen 1 of 1 times. */
            nickname?: string;
            /** @description Seen 1 of 1 times. */
            red_official_verify_type?: number;
            /** @description Seen 1 of 1 times. */
            userid?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user/v3`, as observed in 1 response. */
        GetUserV3Data: {
            /** @description Seen 2 of 2 times. */
            avatar_like_status?: boolean;
            /** @description Seen 2 of 2 times. */
            avatar_pendant?: components["schemas"]["AvatarPendant"];
            /** @description Seen 2 of 2 times. */
            banner_info?: components["schemas"]["BannerInfo"];
            /** @description Seen 2 of 2 times. */
            blocked?: boolean;
            /** @description Seen 2 of 2 times. */
            blocking?: boolean;
            /** @description Seen 1 of 2 times. */
            brand_account_info?: components["schemas"]["ZhongTongBarInfo"];
            /** @description Seen 1 of 2 times. */
            buyer_info?: components["schemas"]["BuyerInfo"];
            /** @description Seen 2 of 2 times. */
            collected?: number;
            /** @description Seen 2 of 2 times. */
            collected_book_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_brand_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_movie_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_notes_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_poi_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_product_num?: number;
            /** @description Seen 2 of 2 times. */
            collected_tags_num?: number;
            /** @description Seen 2 of 2 times. */
            community_rule_url?: string;
            /** @description Seen 2 of 2 times. */
            default_collection_tab?: string;
            /** @description Seen 2 of 2 times. */
            desc?: string;
            /** @description Seen 2 of 2 times. */
            desc_at_users?: components["schemas"]["DescAtUser"][];
            /** @description Seen 2 of 2 times. */
            fans?: number;
            /** @description Seen 2 of 2 times. */
            follows?: number;
            /** @description Seen 2 of 2 times. */
            fstatus?: string;
            /** @description Seen 2 of 2 times. */
            gender?: number;
            /** @description Seen 2 of 2 times. */
            hula_tabs?: components["schemas"]["HulaTab"];
            /** @description Seen 2 of 2 times. */
            identity_deeplink?: string;
            /** @description Seen 2 of 2 times. */
            identity_label_migrated?: boolean;
            /** @description Seen 2 of 2 times. */
            imageb?: string;
            /** @description Seen 2 of 2 times. */
            images?: string;
            /** @description Seen 2 of 2 times. */
            interactions?: components["schemas"]["Interaction"][];
            /** @description Seen 2 of 2 times. */
            ip_location?: string;
            /** @description Seen 2 of 2 times. */
            is_login_user_pro_account?: boolean;
            /** @description Seen 2 of 2 times. */
            is_recommend_level_illegal?: boolean;
            /** @description Seen 2 of 2 times. */
            level?: components["schemas"]["GetUserV3DataLevel"];
            /** @description Seen 2 of 2 times. */
            liked?: number;
            /** @description Seen 2 of 2 times. */
            location?: string;
            /** @description Seen 2 of 2 times. */
            location_jump?: boolean;
            /** @description Seen 2 of 2 times. */
            nboards?: number;
            /** @description Seen 2 of 2 times. */
            ndiscovery?: number;
            /** @description Seen 2 of 2 times. */
            nickname?: string;
            /** @description Seen 2 of 2 times. */
            note_num_stat?: components["schemas"]["NoteNumStat"];
            /** @description Seen 2 of 2 times. */
            real_name_deep_target?: number;
            /** @description Seen 2 of 2 times. */
            real_name_info?: string;
            /** @description Seen 2 of 2 times. */
            recommend_info?: string;
            /** @description Seen 2 of 2 times. */
            recommend_info_icon?: string;
            /** @description Seen 2 of 2 times. */
            red_club_info?: components["schemas"]["RedClubInfo"];
            /** @description Seen 2 of 2 times. */
            red_id?: string;
            /** @description Seen 2 of 2 times. */
            red_official_verified?: boolean;
            /** @description Seen 2 of 2 times. */
            red_official_verify_base_info?: string;
            /** @description Seen 2 of 2 times. */
            red_official_verify_content?: string;
            /** @description Seen 2 of 2 times. */
            red_official_verify_type?: number;
            /** @description Seen 2 of 2 times. */
            remark_name?: string;
            /** @description Seen 2 of 2 times. */
            result?: components["schemas"]["GetUserV3DataResult"];
            /** @description Seen 2 of 2 times. */
            sec_account_deeplink?: string;
            /** @description Seen 1 of 2 times. */
            seller_info?: components["schemas"]["SellerInfo"];
            /** @description Seen 2 of 2 times. */
            share_info?: components["schemas"]["GetUserV3DataShareInfo"];
            /** @description Seen 2 of 2 times. */
            share_info_v2?: components["schemas"]["ShareInfoV2"];
            /** @description Seen 2 of 2 times. */
            share_link?: string;
            /** @description Seen 2 of 2 times. */
            show_extra_info_button?: boolean;
            /** @description Seen 2 of 2 times. */
            tab_public?: components["schemas"]["TabPublic"];
            /** @description Seen 2 of 2 times. */
            tab_visible?: components["schemas"]["TabVisible"];
            /** @description Seen 2 of 2 times. */
            tags?: components["schemas"]["Tag"][];
            /** @description Seen 2 of 2 times. */
            user_desc_info?: components["schemas"]["UserDescInfo"];
            /** @description Seen 2 of 2 times. */
            user_role_type?: number;
            /** @description Seen 2 of 2 times. */
            user_widget_switch?: boolean;
            /** @description Seen 2 of 2 times. */
            userid?: string;
            /** @description Seen 2 of 2 times. */
            zhong_tong_bar_info?: components["schemas"]["ZhongTongBarInfo"];
        };
        GetUserV3DataLevel: {
            /** @description Seen 2 of 2 times. */
            image_link?: string;
            /** @description Seen 2 of 2 times. */
            number?: number;
        };
        GetUserV3DataResult: {
            /** @description Seen 2 of 2 times. */
            code?: number;
            /** @description Seen 2 of 2 times. */
            message?: string;
            /** @description Seen 2 of 2 times. */
            success?: boolean;
        };
        GetUserV3DataShareInfo: {
            /** @description Seen 2 of 2 times. */
            content?: string;
            /** @description Seen 2 of 2 times. */
            title?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user/v4`, as observed in 1 response. */
        GetUserV4Data: components["schemas"]["GetUserV3Data"];
        Group: {
            fetch_types?: string[];
            mode?: number;
        };
        H265: {
            /** @description Seen 2 of 2 times. */
            audio_bitrate?: number;
            /** @description Seen 2 of 2 times. */
            audio_channels?: number;
            /** @description Seen 2 of 2 times. */
            audio_codec?: string;
            /** @description Seen 2 of 2 times. */
            audio_duration?: number;
            /** @description Seen 2 of 2 times. */
            avg_bitrate?: number;
            /** @description Seen 2 of 2 times. */
            backup_urls?: string[];
            /** @description Seen 2 of 2 times. */
            default_stream?: number;
            /** @description Seen 2 of 2 times. */
            duration?: number;
            /** @description Seen 2 of 2 times. */
            format?: string;
            /** @description Seen 2 of 2 times. */
            fps?: number;
            /** @description Seen 2 of 2 times. */
            hdr_type?: number;
            /** @description Seen 2 of 2 times. */
            height?: number;
            /** @description Seen 2 of 2 times. */
            master_url?: string;
            /** @description Seen 2 of 2 times. */
            opaque1?: components["schemas"]["H265Opaque1"];
            /** @description Seen 2 of 2 times. */
            psnr?: number;
            /** @description Seen 2 of 2 times. */
            quality_type?: string;
            /** @description Seen 2 of 2 times. */
            rotate?: number;
            /** @description Seen 2 of 2 times. */
            size?: number;
            /** @description Seen 2 of 2 times. */
            sr?: number;
            /** @description Seen 2 of 2 times. */
            ssim?: number;
            /** @description Seen 2 of 2 times. */
            stream_desc?: string;
            /** @description Seen 2 of 2 times. */
            stream_type?: number;
            /** @description Seen 2 of 2 times. */
            token?: string;
            /** @description Seen 2 of 2 times. */
            video_bitrate?: number;
            /** @description Seen 2 of 2 times. */
            video_codec?: string;
            /** @description Seen 2 of 2 times. */
            video_duration?: number;
            /** @description Seen 2 of 2 times. */
            vmaf?: number;
            /** @description Seen 2 of 2 times. */
            volume?: number;
            /** @description Seen 2 of 2 times. */
            weight?: number;
            /** @description Seen 2 of 2 times. */
            width?: number;
        };
        H265Opaque1: {
            /** @description Seen 2 of 2 times. */
            amend?: string;
            /** @description Seen 2 of 2 times. */
            device_score?: string;
            /** @description Seen 2 of 2 times. */
            didLoudnorm?: string;
            /** @description Seen 2 of 2 times. */
            has_soundtrack?: string;
            /** @description Seen 2 of 2 times. */
            pcdn_302_flag?: string;
            /** @description Seen 2 of 2 times. */
            pcdn_supplier?: string;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 2 of 2 times. */
            all_show_tab_config?: components["schemas"]["AllShowTabConfig"][];
            /** @description Seen 2 of 2 times. */
            tab_id_selected?: string;
        };
        Image: {
            fileid?: string;
            height?: number;
            index?: number;
            latitude?: number;
            /** @description Seen 2 of 3 times. */
            live_photo?: components["schemas"]["LivePhoto"];
            /** @description Seen 2 of 3 times. */
            live_photo_file_id?: string;
            longitude?: number;
            need_load_original_image?: boolean;
            origin_img?: components["schemas"]["OriginImg"];
            original?: string;
            scale_to_large?: number;
            text_intention?: number;
            trace_id?: string;
            url?: string;
            /** @description Seen 1 of 3 times. */
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
            /** @description Seen 2 of 2 times. */
            status?: boolean;
            /** @description Seen 2 of 2 times. */
            text?: string;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 2 of 2 times. */
            advanced_widgets_groups?: components["schemas"]["AdvancedWidgetsGroup"];
            /** @description Seen 2 of 2 times. */
            collected?: boolean;
            /** @description Seen 2 of 2 times. */
            collected_count?: number;
            /** @description Seen 2 of 2 times. */
            comments_count?: number;
            /** @description Seen 2 of 2 times. */
            corner_tag_info?: components["schemas"]["CornerTagInfo"][];
            /** @description Seen 2 of 2 times. */
            cover_image_index?: number;
            /** @description Seen 2 of 2 times. */
            debug_info_str?: string;
            /** @description Seen 2 of 2 times. */
            desc?: string;
            /** @description Seen 2 of 2 times. */
            extract_text_enabled?: number;
            /** @description Seen 2 of 2 times. */
            geo_info?: components["schemas"]["GeoInfo"];
            /** @description Seen 2 of 2 times. */
            has_music?: boolean;
            /** @description Seen 2 of 2 times. */
            id?: string;
            /** @description Seen 2 of 2 times. */
            images_list?: components["schemas"]["NoteImage"][];
            /** @description Seen 2 of 2 times. */
            interaction_area?: components["schemas"]["InteractionArea"];
            /** @description Seen 2 of 2 times. */
            last_update_time?: number;
            /** @description Seen 2 of 2 times. */
            liked?: boolean;
            /** @description Seen 2 of 2 times. */
            liked_count?: number;
            /** @description Seen 2 of 2 times. */
            nice_count?: number;
            /** @description Seen 2 of 2 times. */
            niced?: boolean;
            /** @description Seen 2 of 2 times. */
            note_attributes?: unknown[];
            /** @description Seen 2 of 2 times. */
            result_from?: string;
            /** @description Seen 2 of 2 times. */
            shared_count?: number;
            /** @description Seen 2 of 2 times. */
            tag_info?: components["schemas"]["TagInfo"];
            /** @description Seen 2 of 2 times. */
            timestamp?: number;
            /** @description Seen 1 of 2 times. */
            title?: string;
            /** @description Seen 2 of 2 times. */
            type?: string;
            /** @description Seen 2 of 2 times. */
            update_time?: number;
            /** @description Seen 2 of 2 times. */
            user?: components["schemas"]["NoteUser"];
            /** @description Seen 2 of 2 times. */
            widgets_context?: string;
            /** @description Seen 2 of 2 times. */
            xsec_token?: string;
        };
        Level: {
            image?: string;
        };
        LivePhoto: {
            /** @description Seen 2 of 2 times. */
            capa?: components["schemas"]["Capa"];
            /** @description Seen 2 of 2 times. */
            consumer?: components["schemas"]["Consumer"];
            /** @description Seen 2 of 2 times. */
            image?: components["schemas"]["LivePhotoImage"];
            /** @description Seen 2 of 2 times. */
            media?: components["schemas"]["Media"];
        };
        LivePhotoImage: {
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 2 of 2 times. */
            stream?: components["schemas"]["Stream"];
            /** @description Seen 2 of 2 times. */
            user_level?: number;
            /** @description Seen 2 of 2 times. */
            video?: components["schemas"]["Video"];
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 1 of 1 times. */
            cover?: string;
            /** @description Seen 1 of 1 times. */
            desc?: string;
            /** @description Seen 1 of 1 times. */
            duration?: number;
            /** @description Seen 1 of 1 times. */
            md5sum?: string;
            /** @description Seen 1 of 1 times. */
            name?: string;
            /** @description Seen 1 of 1 times. */
            optimize_exp_in_use_count?: number;
            /** @description Seen 1 of 1 times. */
            sound_bg_music_type?: number;
            /** @description Seen 1 of 1 times. */
            sound_id?: string;
            /** @description Seen 1 of 1 times. */
            subtitle?: string;
            /** @description Seen 1 of 1 times. */
            url?: string;
            /** @description Seen 1 of 1 times. */
            use_count?: number;
        };
        Note: {
            api_upgrade?: number;
            ats?: components["schemas"]["At"][];
            biz_map?: {
                [key: string]: unknown;
            };
            /** @description Seen 2 of 3 times. */
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
            /** @description Seen 1 of 3 times. */
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
            /** @description Seen 8 of 9 times. */
            need_load_original_image?: boolean;
            original?: string;
            trace_id?: string;
            url?: string;
            url_size_large?: string;
            width?: number;
        };
        NoteNumStat: {
            /** @description Seen 2 of 2 times. */
            collected?: number;
            /** @description Seen 2 of 2 times. */
            liked?: number;
            /** @description Seen 2 of 2 times. */
            posted?: number;
        };
        NoteTextPressOption: {
            extra?: string;
            key?: string;
        };
        NoteUser: {
            /** @description Seen 2 of 2 times. */
            followed?: boolean;
            /** @description Seen 2 of 2 times. */
            images?: string;
            /** @description Seen 2 of 2 times. */
            nickname?: string;
            /** @description Seen 2 of 2 times. */
            red_id?: string;
            /** @description Seen 2 of 2 times. */
            red_official_verified?: boolean;
            /** @description Seen 2 of 2 times. */
            red_official_verify_type?: number;
            /** @description Seen 2 of 2 times. */
            show_red_official_verify_icon?: boolean;
            /** @description Seen 2 of 2 times. */
            track_duration?: number;
            /** @description Seen 2 of 2 times. */
            userid?: string;
        };
        Opaque1: {
            /** @description Seen 2 of 2 times. */
            amend?: string;
            /** @description Seen 2 of 2 times. */
            amend_mobile?: string;
            /** @description Seen 2 of 2 times. */
            domestic?: string;
            /** @description Seen 2 of 2 times. */
            livephoto_flag?: string;
        };
        OriginImg: {
            height?: number;
            size?: number;
            width?: number;
        };
        Picture: {
            /** @description Seen 2 of 2 times. */
            box_h?: number;
            /** @description Seen 2 of 2 times. */
            box_w?: number;
            /** @description Seen 2 of 2 times. */
            file_id?: string;
            /** @description Seen 2 of 2 times. */
            height?: number;
            /** @description Seen 2 of 2 times. */
            origin_url?: string;
            /** @description Seen 2 of 2 times. */
            url?: string;
            /** @description Seen 2 of 2 times. */
            width?: number;
        };
        Privacy: {
            nick_names?: string;
            show_tips?: boolean;
            type?: number;
        };
        QueryDebugInfo: {
            /** @description Seen 2 of 2 times. */
            is_forbidden?: boolean;
        };
        QueryIntent: {
            /** @description Seen 2 of 2 times. */
            goodsIntent?: number;
            /** @description Seen 2 of 2 times. */
            low_supply_intent?: boolean;
            /** @description Seen 2 of 2 times. */
            search_ask_intent?: boolean;
        };
        Recommend: {
            /** @description Seen 1 of 1 times. */
            desc?: string;
            /** @description Seen 1 of 1 times. */
            icon?: string;
            /** @description Seen 1 of 1 times. */
            target_id?: string;
            /** @description Seen 1 of 1 times. */
            target_name?: string;
            /** @description Seen 1 of 1 times. */
            track_id?: string;
            /** @description Seen 1 of 1 times. */
            type?: string;
        };
        RedClubInfo: {
            /** @description Seen 2 of 2 times. */
            red_club?: boolean;
            /** @description Seen 2 of 2 times. */
            red_club_level?: number;
            /** @description Seen 2 of 2 times. */
            red_club_url?: string;
            /** @description Seen 2 of 2 times. */
            redclubscore?: number;
        };
        Result: {
            /** @description Seen 1 of 1 times. */
            message?: string;
            /** @description Seen 1 of 1 times. */
            success?: boolean;
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v2`, as observed in 1 response. */
        SearchNoteV2Data: {
            /** @description Seen 2 of 2 times. */
            ai_mode_enable?: boolean;
            /** @description Seen 2 of 2 times. */
            can_cut?: boolean;
            /** @description Seen 2 of 2 times. */
            cur_cut_number?: number;
            /** @description Seen 2 of 2 times. */
            dqa_authorized_user_by_shared?: boolean;
            /** @description Seen 2 of 2 times. */
            dqa_instant_sid?: string;
            /** @description Seen 2 of 2 times. */
            is_broad_query?: boolean;
            /** @description Seen 2 of 2 times. */
            items?: components["schemas"]["SearchNoteV2DataItem"][];
            /** @description Seen 2 of 2 times. */
            query_debug_info?: components["schemas"]["QueryDebugInfo"];
            /** @description Seen 2 of 2 times. */
            query_intent?: components["schemas"]["QueryIntent"];
            /** @description Seen 2 of 2 times. */
            query_type?: number;
            /** @description Seen 2 of 2 times. */
            request_dqa?: number;
            /** @description Seen 2 of 2 times. */
            request_dqa_instant?: boolean;
            /** @description Seen 2 of 2 times. */
            search_dqa_new_page_exp?: number;
            /** @description Seen 2 of 2 times. */
            search_pull_down_opt_exp?: number;
            /** @description Seen 2 of 2 times. */
            search_request_id?: string;
            /** @description Seen 2 of 2 times. */
            service_status?: string;
            /** @description Seen 2 of 2 times. */
            show_single_col?: boolean;
            /** @description Seen 2 of 2 times. */
            strategy_info?: components["schemas"]["StrategyInfo"];
        };
        SearchNoteV2DataItem: {
            /** @description Seen 2 of 2 times. */
            model_type?: string;
            /** @description Seen 2 of 2 times. */
            note?: components["schemas"]["ItemNote"];
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v3`, as observed in 1 response. */
        SearchNoteV3Data: components["schemas"]["SearchNoteV2Data"];
        /** @description The data of `GET /api/xiaohongshu/search-recommend/v1`, as observed in 1 response. */
        SearchRecommendV1Data: {
            /** @description Seen 1 of 1 times. */
            items?: components["schemas"]["Item"][];
            /** @description Seen 1 of 1 times. */
            result?: components["schemas"]["Result"];
            /** @description Seen 1 of 1 times. */
            search_cpl_id?: string;
            /** @description Seen 1 of 1 times. */
            word_request_id?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/search-user/v2`, as observed in 1 response. */
        SearchUserV2Data: {
            /** @description Seen 1 of 1 times. */
            filters?: components["schemas"]["Filter"][] | null;
            /** @description Seen 1 of 1 times. */
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
            /** @description Seen 1 of 1 times. */
            is_tab_goods_first?: boolean;
            /** @description Seen 1 of 1 times. */
            tab_code_names?: unknown[];
            /** @description Seen 1 of 1 times. */
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
            /** @description Seen 2 of 2 times. */
            content?: string;
            /** @description Seen 1 of 2 times. */
            ecom_content?: string;
            /** @description Seen 1 of 2 times. */
            ecom_share_link?: string;
            /** @description Seen 1 of 2 times. */
            ecom_title?: string;
            /** @description Seen 2 of 2 times. */
            title?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/share-url-transfer/v1`, as observed in 1 response. */
        ShareUrlTransferV1Data: {
            /** @description Seen 1 of 1 times. */
            redirect_url?: string;
        };
        ShowTagsV2: {
            pos?: string;
            style_id?: string;
            text?: string;
            type?: string;
        };
        StrategyInfo: {
            /** @description Seen 2 of 2 times. */
            query_average_impression_count?: number;
            /** @description Seen 2 of 2 times. */
            query_can_guide_to_feed?: boolean;
        };
        Stream: {
            /** @description Seen 2 of 2 times. */
            av1?: unknown[];
            /** @description Seen 2 of 2 times. */
            h264?: unknown[];
            /** @description Seen 2 of 2 times. */
            h265?: components["schemas"]["H265"][];
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 2 of 2 times. */
            collection?: boolean;
            /** @description Seen 2 of 2 times. */
            collection_board?: boolean;
            /** @description Seen 2 of 2 times. */
            collection_note?: boolean;
            /** @description Seen 2 of 2 times. */
            seed?: boolean;
        };
        TabVisible: {
            /** @description Seen 1 of 2 times. */
            buyer?: boolean;
            /** @description Seen 2 of 2 times. */
            collect?: boolean;
            /** @description Seen 2 of 2 times. */
            like?: boolean;
            /** @description Seen 2 of 2 times. */
            note?: boolean;
            /** @description Seen 2 of 2 times. */
            seed?: boolean;
        };
        Tag: {
            /** @description Seen 2 of 5 times. */
            icon?: string;
            /** @description Seen 4 of 5 times. */
            name?: string;
            tag_type?: string;
        };
        TagInfo: {
            /** @description Seen 2 of 2 times. */
            title?: string;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 2 of 2 times. */
            desc?: string;
            /** @description Seen 2 of 2 times. */
            desc_at_users?: components["schemas"]["UserDescInfoDescAtUser"][];
            /** @description Seen 2 of 2 times. */
            desc_keywords_switch?: boolean;
            /** @description Seen 2 of 2 times. */
            desc_with_placeholder?: string;
        };
        UserDescInfoDescAtUser: {
            /** @description Seen 1 of 1 times. */
            nickname?: string;
            /** @description Seen 1 of 1 times. */
            user_id?: string;
        };
        Video: {
            /** @description Seen 2 of 2 times. */
            biz_id?: string;
            /** @description Seen 2 of 2 times. */
            biz_name?: number;
            /** @description Seen 2 of 2 times. */
            bound?: components["schemas"]["Bound"][];
            /** @description Seen 2 of 2 times. */
            drm_type?: number;
            /** @description Seen 2 of 2 times. */
            duration?: number;
            /** @description Seen 2 of 2 times. */
            hdr_type?: number;
            /** @description Seen 2 of 2 times. */
            height?: number;
            /** @description Seen 2 of 2 times. */
            md5?: string;
            /** @description Seen 2 of 2 times. */
            opaque1?: components["schemas"]["Opaque1"];
            /** @description Seen 2 of 2 times. */
            stream_types?: number[];
            /** @description Seen 2 of 2 times. */
            width?: number;
        };
        ZhongTongBarInfo: {
            conversions?: components["schemas"]["Conversion"][];
        };
        /** @description The data of `GET /api/xiaohongshu/ask-dots`. No response was observed yet. */
        AskDotsData: unknown;
        AskDotsEnvelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AskDotsData"] | null;
        };
        GetNoteCommentV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteCommentV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-comment/v3`. No response was observed yet. */
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
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v2`. No response was observed yet. */
        GetNoteDetailV2Data: unknown;
        GetNoteDetailV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV2Data"] | null;
        };
        GetNoteDetailV3Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV3Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v4`. No response was observed yet. */
        GetNoteDetailV4Data: unknown;
        GetNoteDetailV4Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV4Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v5`. No response was observed yet. */
        GetNoteDetailV5Data: unknown;
        GetNoteDetailV5Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV5Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v6`. No response was observed yet. */
        GetNoteDetailV6Data: unknown;
        GetNoteDetailV6Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV6Data"] | null;
        };
        GetNoteDetailV7Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteDetailV7Data"] | null;
        };
        GetNoteSubCommentV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetNoteSubCommentV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-topic-note-list/v1`. No response was observed yet. */
        GetTopicNoteListV1Data: unknown;
        GetTopicNoteListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetTopicNoteListV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v1`. No response was observed yet. */
        GetUserNoteListV1Data: unknown;
        GetUserNoteListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV1Data"] | null;
        };
        GetUserNoteListV2Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["GetUserNoteListV2Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/get-user-note-list/v3`. No response was observed yet. */
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
        /** @description The data of `GET /api/xiaohongshu/hot-list/v1`. No response was observed yet. */
        HotListV1Data: unknown;
        HotListV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["HotListV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/hot-search/v1`. No response was observed yet. */
        HotSearchV1Data: unknown;
        HotSearchV1Envelope: components["schemas"]["Envelope"] & {
            data: components["schemas"]["HotSearchV1Data"] | null;
        };
        /** @description The data of `GET /api/xiaohongshu/search-note/v1`. No response was observed yet. */
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
        /** @description The data of `GET /api/xiaohongshu/search-note/v4`. No response was observed yet. */
        SearchNoteV4Data: unknown;
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
                /** @description Question or term to put to the assistant. */
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
                /** @description The `cursor` of the page before; leave out for the first page. */
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
                /** @description The `cursor` of the page before; leave out for the first page. */
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
                /** @description The `cursor` of the page before; leave out for the first page. */
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
                /** @description ID of the comment whose replies to list. */
                commentId: string;
                /** @description The `cursor` of the page before; leave out for the first page. */
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
                /** @description Cursor that came with the page before; leave out for the first page. */
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
                /** @description Cursor that came with the page before; leave out for the first page. */
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
                /** @description Where the page before ended: the `cursor` of its last note; leave out for the first page. */
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
                /** @description Where the page before ended: the `cursor` of its last note; leave out for the first page. */
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
                /** @description The user's ID, or the address of the profile page. */
                userId: string;
                /** @description Where the page before ended: the `cursor` of its last note; leave out for the first page. */
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
                /** @description The user's ID, or the address of the profile page. */
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
                /** @description One content category, written as its path with `#` between the levels. */
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
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own mix
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description How long ago a note may have been posted; leave out for any time.
                 *
                 *     Values:
                 *     - `ONE_DAY`: a day at most
                 *     - `ONE_WEEK`: a week at most
                 *     - `HALF_YEAR`: half a year at most
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
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own mix
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description How long ago a note may have been posted; leave out for any time.
                 *
                 *     Values:
                 *     - `ONE_DAY`: a day at most
                 *     - `ONE_WEEK`: a week at most
                 *     - `HALF_YEAR`: half a year at most
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
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own mix
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Form of the notes, as a code.
                 *
                 *     Default: `"_0"`
                 */
                noteType?: "_0" | "_1" | "_2";
                /**
                 * @description How long ago a note may have been posted; leave out for any time.
                 *
                 *     Values:
                 *     - `ONE_DAY`: a day at most
                 *     - `ONE_WEEK`: a week at most
                 *     - `HALF_YEAR`: half a year at most
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
                 * @description Number of the page, from 1.
                 *
                 *     Default: `1`
                 */
                page?: number;
                /**
                 * @description Order of the notes.
                 *
                 *     Values:
                 *     - `general`: the platform's own mix
                 *     - `popularity_descending`: most popular first
                 *     - `time_descending`: newest first
                 *     - `comment_descending`: most commented first
                 *     - `collect_descending`: most saved first
                 *
                 *     Default: `"general"`
                 */
                sortType?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending";
                /**
                 * @description Form of the notes to find.
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
                 * @description How long ago a note may have been posted.
                 *
                 *     Values:
                 *     - `ALL`: any time
                 *     - `ONE_DAY`: a day at most
                 *     - `ONE_WEEK`: a week at most
                 *     - `HALF_YEAR`: half a year at most
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
                /** @description Word to start the suggestions from. */
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
                 * @description Number of the page, from 1.
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
                /** @description Short link as the app shares it, on `xhslink.com`. */
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
