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
    askDots: {
        parameters: {
            query: AskDotsParameters;
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
    getNoteDetailV2: {
        parameters: {
            query: GetNoteDetailV2Parameters;
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
            /** @description The response envelope. `code` 0 means success. */
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
    /** @description Present in 2 of 2 observed objects. */
    current_user_pendant?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    current_user_pet?: boolean;
}
export interface BannerInfo {
    /** @description Present in 2 of 2 observed objects. */
    bg_color?: string;
    /** @description Present in 2 of 2 observed objects. */
    image?: string;
    /** @description Present in 2 of 2 observed objects. */
    like_status?: boolean;
}
export interface BizLabel {
    group_invite?: string;
    product_review?: boolean;
    rich_text?: string;
}
export interface Bound {
    /** @description Present in 2 of 2 observed objects. */
    h?: number;
    /** @description Present in 2 of 2 observed objects. */
    w?: number;
    /** @description Present in 2 of 2 observed objects. */
    x?: number;
    /** @description Present in 2 of 2 observed objects. */
    y?: number;
}
export interface BrandAccountInfo {
    /** @description Present in 1 of 1 observed objects. */
    conversions?: Conversion[];
}
export interface BuyerInfo {
    /** @description Present in 1 of 1 observed objects. */
    choice_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    extra_map?: ExtraMap;
    /** @description Present in 1 of 1 observed objects. */
    tab_name?: string;
}
export interface Capa {
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
}
export interface Comment {
    at_users?: AtUser[];
    biz_label?: BizLabel;
    collected?: boolean;
    comment_type?: number;
    content?: string;
    downvoted?: boolean;
    friend_liked_msg?: string;
    /** @description Present in 1 of 14 observed objects. */
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
    /** @description Present in 3 of 14 observed objects. */
    sub_comment_cursor?: string;
    sub_comments?: SubComment[];
    time?: number;
    track_id?: string;
    translation_strategy?: number;
    user?: CommentUser;
}
export interface CommentHashTag {
    /** @description Present in 1 of 1 observed objects. */
    disable_jump?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    link?: string;
    /** @description Present in 1 of 1 observed objects. */
    name?: string;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    can_super_resolution?: boolean;
}
export interface ContentTransInfo {
    strategy?: number;
}
export interface Conversion {
    /** @description Present in 1 of 1 observed objects. */
    icon?: string;
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    is_red_shop?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    is_shop?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    link?: string;
    /** @description Present in 1 of 1 observed objects. */
    name?: string;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    nickname?: string;
}
export interface ExtraMap {
    /** @description Present in 1 of 1 observed objects. */
    curationGoodsSearch?: string;
}
export interface FeedbackInfo {
    dislike_status?: number;
}
export interface Filter {
    /** @description Present in 2 of 2 observed objects. */
    filter_tags?: FilterTag[] | null;
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
    /** @description Always null. */
    sub_filters?: unknown;
    sub_filters_select_type?: string | null;
}
export interface FoldedArea {
    /** @description Present in 1 of 1 observed objects. */
    hidden_title?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_title?: string;
}
export interface FunctionEntry {
    type?: string;
}
export interface FunctionSwitch {
    /** @description Present in 2 of 2 observed objects. */
    enable?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    type?: string;
}
export interface GeoInfo {
    /** @description Present in 2 of 2 observed objects. */
    distance?: string;
}
/** @description The data of `GET /api/xiaohongshu/get-note-comment/v2`, as observed in 1 response. */
export interface GetNoteCommentV2Data {
    /** @description Present in 1 of 1 observed objects. */
    all_sort_strategies?: AllSortStrategy[];
    /** @description Present in 1 of 1 observed objects. */
    comment_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comment_count_l1?: number;
    /** @description Present in 1 of 1 observed objects. */
    comments?: Comment[];
    /** @description Present in 1 of 1 observed objects. */
    current_sort_strategy?: string;
    /** @description Present in 1 of 1 observed objects. */
    cursor?: string;
    /** @description Present in 1 of 1 observed objects. */
    folded_area?: FoldedArea;
    /** @description Present in 1 of 1 observed objects. */
    has_more?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    page_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    user_id?: string;
}
/** @description The data of `GET /api/xiaohongshu/get-note-comment/v4`, as observed in 1 response. */
export interface GetNoteCommentV4Data {
    /** @description Present in 1 of 1 observed objects. */
    all_sort_strategies?: AllSortStrategy[];
    /** @description Present in 1 of 1 observed objects. */
    comment_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comment_count_l1?: number;
    /** @description Present in 1 of 1 observed objects. */
    comments?: GetNoteCommentV4DataComment[];
    /** @description Present in 1 of 1 observed objects. */
    current_sort_strategy?: string;
    /** @description Present in 1 of 1 observed objects. */
    cursor?: string;
    /** @description Reported by users, not yet observed here. */
    folded_area?: FoldedArea;
    /** @description Present in 1 of 1 observed objects. */
    has_more?: boolean;
    /** @description Reported by users, not yet observed here. */
    page_context?: string;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Reported by users, not yet observed here. */
    hash_tags?: CommentHashTag[];
    hidden?: boolean;
    id?: string;
    /** @description Reported by users, not yet observed here. */
    ip_location?: string;
    like_count?: number;
    liked?: boolean;
    /** @description Present in 2 of 10 observed objects. */
    media_source_type?: number;
    note_id?: string;
    /** @description Present in 2 of 10 observed objects. */
    pictures?: Picture[];
    score?: number;
    share_strategy?: number;
    show_tags?: unknown[];
    show_tags_v2?: ShowTagsV2[];
    show_type?: string;
    status?: number;
    sub_comment_count?: number;
    /** @description Reported by users, not yet observed here. */
    sub_comment_cursor?: string;
    sub_comments?: SubComment[];
    time?: number;
    track_id?: string;
    translation_strategy?: number;
    user?: CommentUser;
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v1`, as observed in 1 response. */
export type GetNoteDetailV1Data = GetNoteDetailV1Item[];
export interface GetNoteDetailV1Item {
    /** @description Present in 1 of 1 observed objects. */
    comment_list?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    note_list?: Note[];
    /** @description Present in 1 of 1 observed objects. */
    track_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
}
export interface GetNoteDetailV1ItemImage {
    /** @description Present in 1 of 1 observed objects. */
    fileid?: string;
    /** @description Present in 1 of 1 observed objects. */
    height?: number;
    /** @description Present in 1 of 1 observed objects. */
    index?: number;
    /** @description Present in 1 of 1 observed objects. */
    latitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    longitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    need_load_original_image?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    origin_img?: OriginImg;
    /** @description Present in 1 of 1 observed objects. */
    original?: string;
    /** @description Present in 1 of 1 observed objects. */
    scale_to_large?: number;
    /** @description Present in 1 of 1 observed objects. */
    text_intention?: number;
    /** @description Present in 1 of 1 observed objects. */
    trace_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    url?: string;
    /** @description Present in 1 of 1 observed objects. */
    url_multi_level?: UrlMultiLevel;
    /** @description Present in 1 of 1 observed objects. */
    width?: number;
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v3`, as observed in 1 response. */
export type GetNoteDetailV3Data = GetNoteDetailV3Item[];
export interface GetNoteDetailV3Item {
    /** @description Present in 1 of 1 observed objects. */
    comment_list?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    note_list?: GetNoteDetailV3ItemNote[];
    /** @description Present in 1 of 1 observed objects. */
    track_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
}
export interface GetNoteDetailV3ItemNote {
    /** @description Present in 1 of 1 observed objects. */
    api_upgrade?: number;
    /** @description Present in 1 of 1 observed objects. */
    ats?: At[];
    /** @description Present in 1 of 1 observed objects. */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    co_produce_link?: string;
    /** @description Present in 1 of 1 observed objects. */
    collected?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comment_prompt_config?: CommentPromptConfig;
    /** @description Present in 1 of 1 observed objects. */
    comments_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    content_trans_info?: ContentTransInfo;
    /** @description Present in 1 of 1 observed objects. */
    cooperate_binds?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    countdown?: number;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    enable_brand_lottery?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_bridge_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_related_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    feedback_info?: FeedbackInfo;
    /** @description Present in 1 of 1 observed objects. */
    foot_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    function_switch?: FunctionSwitch[];
    /** @description Present in 1 of 1 observed objects. */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    has_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_music?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_related_goods?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    hash_tag?: HashTag[];
    /** @description Present in 1 of 1 observed objects. */
    head_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    images_list?: Image[];
    /** @description Present in 1 of 1 observed objects. */
    in_censor?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    ip_location?: string;
    /** @description Present in 1 of 1 observed objects. */
    last_update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    liked_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked_users?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    long_press_share_info?: LongPressShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    may_have_red_packet?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    media_save_config?: MediaSaveConfig;
    /** @description Present in 1 of 1 observed objects. */
    mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    need_next_step?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    need_product_review?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note_text_press_options?: NoteTextPressOption[];
    /** @description Present in 1 of 1 observed objects. */
    privacy?: Privacy;
    /** @description Present in 1 of 1 observed objects. */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    red_envelope_note?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_code_flag?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_info?: ShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    shared_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    sticky?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    text_language_code?: string;
    /** @description Present in 1 of 1 observed objects. */
    time?: number;
    /** @description Present in 1 of 1 observed objects. */
    title?: string;
    /** @description Present in 1 of 1 observed objects. */
    topics?: Topic[];
    /** @description Present in 1 of 1 observed objects. */
    type?: string;
    /** @description Present in 1 of 1 observed objects. */
    use_water_color?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
    /** @description Present in 1 of 1 observed objects. */
    view_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    widgets_groups?: string[][];
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v6`. No response was observed yet. */
export type GetNoteDetailV6Data = GetNoteDetailV6Item[];
export interface GetNoteDetailV6Item {
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
    hash_tag?: GetNoteDetailV6ItemHashTag[];
    /**
     * @description Missing in some responses.
     *
     *     Reported by users, not yet observed here.
     */
    id?: string;
    /** @description Reported by users, not yet observed here. */
    images_list?: GetNoteDetailV6ItemImage[];
    /** @description Reported by users, not yet observed here. */
    ip_location?: string;
    /** @description Reported by users, not yet observed here. */
    liked_count?: number;
    /** @description Reported by users, not yet observed here. */
    share_info?: GetNoteDetailV6ItemShareInfo;
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
    topics?: GetNoteDetailV6ItemTopic[];
    /** @description Reported by users, not yet observed here. */
    type?: string;
    /** @description Reported by users, not yet observed here. */
    user?: GetNoteDetailV6ItemUser;
    /** @description Reported by users, not yet observed here. */
    video_info_v2?: VideoInfoV2 | null;
    /** @description Reported by users, not yet observed here. */
    view_count?: number;
}
export interface GetNoteDetailV6ItemHashTag {
    /** @description Reported by users, not yet observed here. */
    id?: string;
    /** @description Reported by users, not yet observed here. */
    name?: string;
}
export interface GetNoteDetailV6ItemImage {
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
}
export interface GetNoteDetailV6ItemShareInfo {
    /** @description Reported by users, not yet observed here. */
    content?: string;
    /** @description Reported by users, not yet observed here. */
    image?: string;
    /** @description Reported by users, not yet observed here. */
    link?: string;
    /** @description Reported by users, not yet observed here. */
    title?: string;
}
export interface GetNoteDetailV6ItemTopic {
    /** @description Reported by users, not yet observed here. */
    id?: string;
    /** @description Reported by users, not yet observed here. */
    link?: string;
    /** @description Reported by users, not yet observed here. */
    name?: string;
}
export interface GetNoteDetailV6ItemUser {
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
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v7`, as observed in 1 response. */
export type GetNoteDetailV7Data = GetNoteDetailV7Item[];
export interface GetNoteDetailV7Item {
    /** @description Present in 1 of 1 observed objects. */
    comment_list?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    note_list?: GetNoteDetailV7ItemNote[];
    /** @description Present in 1 of 1 observed objects. */
    track_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
}
export interface GetNoteDetailV7ItemImage {
    /** @description Present in 1 of 1 observed objects. */
    fileid?: string;
    /** @description Present in 1 of 1 observed objects. */
    height?: number;
    /** @description Present in 1 of 1 observed objects. */
    index?: number;
    /** @description Present in 1 of 1 observed objects. */
    latitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    live_photo?: LivePhoto;
    /** @description Present in 1 of 1 observed objects. */
    live_photo_file_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    longitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    need_load_original_image?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    origin_img?: OriginImg;
    /** @description Present in 1 of 1 observed objects. */
    original?: string;
    /** @description Present in 1 of 1 observed objects. */
    scale_to_large?: number;
    /** @description Present in 1 of 1 observed objects. */
    text_intention?: number;
    /** @description Present in 1 of 1 observed objects. */
    trace_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    url?: string;
    /** @description Present in 1 of 1 observed objects. */
    url_8k?: string;
    /** @description Present in 1 of 1 observed objects. */
    url_multi_level?: UrlMultiLevel;
    /** @description Present in 1 of 1 observed objects. */
    width?: number;
}
export interface GetNoteDetailV7ItemNote {
    /** @description Present in 1 of 1 observed objects. */
    api_upgrade?: number;
    /** @description Present in 1 of 1 observed objects. */
    ats?: At[];
    /** @description Present in 1 of 1 observed objects. */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    co_produce_link?: string;
    /** @description Present in 1 of 1 observed objects. */
    collected?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comment_prompt_config?: CommentPromptConfig;
    /** @description Present in 1 of 1 observed objects. */
    comments_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    content_trans_info?: ContentTransInfo;
    /** @description Present in 1 of 1 observed objects. */
    cooperate_binds?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    countdown?: number;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    enable_brand_lottery?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_bridge_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_related_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    feedback_info?: FeedbackInfo;
    /** @description Present in 1 of 1 observed objects. */
    foot_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    function_switch?: FunctionSwitch[];
    /** @description Present in 1 of 1 observed objects. */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    has_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_music?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_related_goods?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    hash_tag?: HashTag[];
    /** @description Present in 1 of 1 observed objects. */
    head_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    images_list?: GetNoteDetailV7ItemImage[];
    /** @description Present in 1 of 1 observed objects. */
    in_censor?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    ip_location?: string;
    /** @description Present in 1 of 1 observed objects. */
    last_update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    liked_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked_users?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    long_press_share_info?: LongPressShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    may_have_red_packet?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    media_save_config?: MediaSaveConfig;
    /** @description Present in 1 of 1 observed objects. */
    mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    need_next_step?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    need_product_review?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note_text_press_options?: NoteTextPressOption[];
    /** @description Present in 1 of 1 observed objects. */
    privacy?: Privacy;
    /** @description Present in 1 of 1 observed objects. */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    red_envelope_note?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_code_flag?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_info?: ShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    shared_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    sticky?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    text_language_code?: string;
    /** @description Present in 1 of 1 observed objects. */
    time?: number;
    /** @description Present in 1 of 1 observed objects. */
    title?: string;
    /** @description Present in 1 of 1 observed objects. */
    topics?: Topic[];
    /** @description Present in 1 of 1 observed objects. */
    type?: string;
    /** @description Present in 1 of 1 observed objects. */
    use_water_color?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
    /** @description Present in 1 of 1 observed objects. */
    view_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    widgets_groups?: string[][];
}
/** @description The data of `GET /api/xiaohongshu/get-note-sub-comment/v2`, as observed in 1 response. */
export interface GetNoteSubCommentV2Data {
    /** @description Present in 1 of 1 observed objects. */
    comments?: GetNoteSubCommentV2DataComment[];
    /** @description Present in 1 of 1 observed objects. */
    cursor?: string;
    /** @description Present in 1 of 1 observed objects. */
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
/** @description The data of `GET /api/xiaohongshu/get-user-note-list/v2`, as observed in 1 response. */
export interface GetUserNoteListV2Data {
    /** @description Present in 1 of 1 observed objects. */
    has_more?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    notes?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    tags?: unknown[];
}
/** @description The data of `GET /api/xiaohongshu/get-user-note-list/v4`, as observed in 1 response. */
export interface GetUserNoteListV4Data {
    /** @description Present in 1 of 1 observed objects. */
    has_more?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    notes?: GetUserNoteListV4DataNote[];
    /** @description Present in 1 of 1 observed objects. */
    tags?: unknown[];
}
export interface GetUserNoteListV4DataImage {
    /** @description Present in 1 of 1 observed objects. */
    fileid?: string;
    /** @description Present in 1 of 1 observed objects. */
    height?: number;
    /** @description Present in 1 of 1 observed objects. */
    original?: string;
    /** @description Present in 1 of 1 observed objects. */
    trace_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    url?: string;
    /** @description Present in 1 of 1 observed objects. */
    url_size_large?: string;
    /** @description Present in 1 of 1 observed objects. */
    width?: number;
}
export interface GetUserNoteListV4DataNote {
    /** @description Present in 1 of 1 observed objects. */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
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
    images_list?: GetUserNoteListV4DataImage[];
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
    recommend?: Recommend;
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
    user?: GetUserNoteListV4DataUser;
    /** @description Present in 1 of 1 observed objects. */
    view_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
}
export interface GetUserNoteListV4DataUser {
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
}
/** @description The data of `GET /api/xiaohongshu/get-user/v3`, as observed in 1 response. */
export interface GetUserV3Data {
    /** @description Present in 1 of 1 observed objects. */
    avatar_like_status?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    avatar_pendant?: AvatarPendant;
    /** @description Present in 1 of 1 observed objects. */
    banner_info?: BannerInfo;
    /** @description Present in 1 of 1 observed objects. */
    blocked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    blocking?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_book_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_brand_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_movie_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_notes_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_poi_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_product_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_tags_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    community_rule_url?: string;
    /** @description Present in 1 of 1 observed objects. */
    default_collection_tab?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc_at_users?: DescAtUser[];
    /** @description Present in 1 of 1 observed objects. */
    fans?: number;
    /** @description Present in 1 of 1 observed objects. */
    follows?: number;
    /** @description Present in 1 of 1 observed objects. */
    fstatus?: string;
    /** @description Present in 1 of 1 observed objects. */
    gender?: number;
    /** @description Present in 1 of 1 observed objects. */
    hula_tabs?: HulaTab;
    /** @description Present in 1 of 1 observed objects. */
    identity_deeplink?: string;
    /** @description Present in 1 of 1 observed objects. */
    identity_label_migrated?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    imageb?: string;
    /** @description Present in 1 of 1 observed objects. */
    images?: string;
    /** @description Present in 1 of 1 observed objects. */
    interactions?: Interaction[];
    /** @description Present in 1 of 1 observed objects. */
    ip_location?: string;
    /** @description Present in 1 of 1 observed objects. */
    is_login_user_pro_account?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    is_recommend_level_illegal?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    level?: GetUserV3DataLevel;
    /** @description Present in 1 of 1 observed objects. */
    liked?: number;
    /** @description Present in 1 of 1 observed objects. */
    location?: string;
    /** @description Present in 1 of 1 observed objects. */
    location_jump?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    nboards?: number;
    /** @description Present in 1 of 1 observed objects. */
    ndiscovery?: number;
    /** @description Present in 1 of 1 observed objects. */
    nickname?: string;
    /** @description Present in 1 of 1 observed objects. */
    note_num_stat?: NoteNumStat;
    /** @description Present in 1 of 1 observed objects. */
    real_name_deep_target?: number;
    /** @description Present in 1 of 1 observed objects. */
    real_name_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    recommend_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    recommend_info_icon?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_club_info?: RedClubInfo;
    /** @description Present in 1 of 1 observed objects. */
    red_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verified?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_base_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_content?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    remark_name?: string;
    /** @description Present in 1 of 1 observed objects. */
    result?: GetUserV3DataResult;
    /** @description Present in 1 of 1 observed objects. */
    sec_account_deeplink?: string;
    /** @description Present in 1 of 1 observed objects. */
    seller_info?: SellerInfo;
    /** @description Present in 1 of 1 observed objects. */
    share_info?: GetUserV3DataShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    share_info_v2?: GetUserV3DataShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    share_link?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_extra_info_button?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    tab_public?: TabPublic;
    /** @description Present in 1 of 1 observed objects. */
    tab_visible?: TabVisible;
    /** @description Present in 1 of 1 observed objects. */
    tags?: Tag[];
    /** @description Present in 1 of 1 observed objects. */
    user_desc_info?: UserDescInfo;
    /** @description Present in 1 of 1 observed objects. */
    user_role_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    user_widget_switch?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    userid?: string;
    /** @description Present in 1 of 1 observed objects. */
    zhong_tong_bar_info?: ZhongTongBarInfo;
}
export interface GetUserV3DataLevel {
    /** @description Present in 2 of 2 observed objects. */
    image_link?: string;
    /** @description Present in 2 of 2 observed objects. */
    number?: number;
}
export interface GetUserV3DataResult {
    /** @description Present in 2 of 2 observed objects. */
    code?: number;
    /** @description Present in 2 of 2 observed objects. */
    message?: string;
    /** @description Present in 2 of 2 observed objects. */
    success?: boolean;
}
export interface GetUserV3DataShareInfo {
    content?: string;
    title?: string;
}
/** @description The data of `GET /api/xiaohongshu/get-user/v4`, as observed in 1 response. */
export interface GetUserV4Data {
    /** @description Present in 1 of 1 observed objects. */
    avatar_like_status?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    avatar_pendant?: AvatarPendant;
    /** @description Present in 1 of 1 observed objects. */
    banner_info?: BannerInfo;
    /** @description Present in 1 of 1 observed objects. */
    blocked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    blocking?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    brand_account_info?: BrandAccountInfo;
    /** @description Present in 1 of 1 observed objects. */
    buyer_info?: BuyerInfo;
    /** @description Present in 1 of 1 observed objects. */
    collected?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_book_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_brand_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_movie_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_notes_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_poi_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_product_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    collected_tags_num?: number;
    /** @description Present in 1 of 1 observed objects. */
    community_rule_url?: string;
    /** @description Present in 1 of 1 observed objects. */
    default_collection_tab?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc_at_users?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    fans?: number;
    /** @description Present in 1 of 1 observed objects. */
    follows?: number;
    /** @description Present in 1 of 1 observed objects. */
    fstatus?: string;
    /** @description Present in 1 of 1 observed objects. */
    gender?: number;
    /** @description Present in 1 of 1 observed objects. */
    hula_tabs?: HulaTab;
    /** @description Present in 1 of 1 observed objects. */
    identity_deeplink?: string;
    /** @description Present in 1 of 1 observed objects. */
    identity_label_migrated?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    imageb?: string;
    /** @description Present in 1 of 1 observed objects. */
    images?: string;
    /** @description Present in 1 of 1 observed objects. */
    interactions?: Interaction[];
    /** @description Present in 1 of 1 observed objects. */
    ip_location?: string;
    /** @description Present in 1 of 1 observed objects. */
    is_login_user_pro_account?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    is_recommend_level_illegal?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    level?: GetUserV3DataLevel;
    /** @description Present in 1 of 1 observed objects. */
    liked?: number;
    /** @description Present in 1 of 1 observed objects. */
    location?: string;
    /** @description Present in 1 of 1 observed objects. */
    location_jump?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    nboards?: number;
    /** @description Present in 1 of 1 observed objects. */
    ndiscovery?: number;
    /** @description Present in 1 of 1 observed objects. */
    nickname?: string;
    /** @description Present in 1 of 1 observed objects. */
    note_num_stat?: NoteNumStat;
    /** @description Present in 1 of 1 observed objects. */
    real_name_deep_target?: number;
    /** @description Present in 1 of 1 observed objects. */
    real_name_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    recommend_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    recommend_info_icon?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_club_info?: RedClubInfo;
    /** @description Present in 1 of 1 observed objects. */
    red_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verified?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_base_info?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_content?: string;
    /** @description Present in 1 of 1 observed objects. */
    red_official_verify_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    remark_name?: string;
    /** @description Present in 1 of 1 observed objects. */
    result?: GetUserV3DataResult;
    /** @description Present in 1 of 1 observed objects. */
    sec_account_deeplink?: string;
    /** @description Present in 1 of 1 observed objects. */
    share_info?: GetUserV3DataShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    share_info_v2?: ShareInfoV2;
    /** @description Present in 1 of 1 observed objects. */
    share_link?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_extra_info_button?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    tab_public?: TabPublic;
    /** @description Present in 1 of 1 observed objects. */
    tab_visible?: GetUserV4DataTabVisible;
    /** @description Present in 1 of 1 observed objects. */
    tags?: Tag[];
    /** @description Present in 1 of 1 observed objects. */
    user_desc_info?: UserDescInfo;
    /** @description Present in 1 of 1 observed objects. */
    user_role_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    user_widget_switch?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    userid?: string;
    /** @description Present in 1 of 1 observed objects. */
    zhong_tong_bar_info?: GetUserV4DataZhongTongBarInfo;
}
export interface GetUserV4DataTabVisible {
    /** @description Present in 1 of 1 observed objects. */
    buyer?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collect?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    like?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seed?: boolean;
}
export interface GetUserV4DataZhongTongBarInfo {
    /** @description Present in 1 of 1 observed objects. */
    conversions?: ZhongTongBarInfoConversion[];
}
export interface Group {
    fetch_types?: string[];
    mode?: number;
}
export interface H265 {
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
    opaque1?: H265Opaque1;
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
}
export interface H265Opaque1 {
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
    /** @description Present in 2 of 2 observed objects. */
    all_show_tab_config?: AllShowTabConfig[];
    /** @description Present in 2 of 2 observed objects. */
    tab_id_selected?: string;
}
export interface Image {
    /** @description Present in 1 of 1 observed objects. */
    fileid?: string;
    /** @description Present in 1 of 1 observed objects. */
    height?: number;
    /** @description Present in 1 of 1 observed objects. */
    index?: number;
    /** @description Present in 1 of 1 observed objects. */
    latitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    live_photo?: LivePhoto;
    /** @description Present in 1 of 1 observed objects. */
    live_photo_file_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    longitude?: number;
    /** @description Present in 1 of 1 observed objects. */
    need_load_original_image?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    origin_img?: OriginImg;
    /** @description Present in 1 of 1 observed objects. */
    original?: string;
    /** @description Present in 1 of 1 observed objects. */
    scale_to_large?: number;
    /** @description Present in 1 of 1 observed objects. */
    text_intention?: number;
    /** @description Present in 1 of 1 observed objects. */
    trace_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    url?: string;
    /** @description Present in 1 of 1 observed objects. */
    url_multi_level?: UrlMultiLevel;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    status?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    text?: string;
    /** @description Present in 2 of 2 observed objects. */
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
    /** @description Present in 1 of 1 observed objects. */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
    /** @description Present in 1 of 1 observed objects. */
    collected?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comments_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    corner_tag_info?: CornerTagInfo[];
    /** @description Present in 1 of 1 observed objects. */
    cover_image_index?: number;
    /** @description Present in 1 of 1 observed objects. */
    debug_info_str?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    extract_text_enabled?: number;
    /** @description Present in 1 of 1 observed objects. */
    geo_info?: GeoInfo;
    /** @description Present in 1 of 1 observed objects. */
    has_music?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    images_list?: NoteImage[];
    /** @description Present in 1 of 1 observed objects. */
    interaction_area?: InteractionArea;
    /** @description Present in 1 of 1 observed objects. */
    last_update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    liked_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    nice_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    niced?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note_attributes?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    result_from?: string;
    /** @description Present in 1 of 1 observed objects. */
    shared_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    tag_info?: TagInfo;
    /** @description Present in 1 of 1 observed objects. */
    timestamp?: number;
    /** @description Present in 1 of 1 observed objects. */
    type?: string;
    /** @description Present in 1 of 1 observed objects. */
    update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    user?: NoteUser;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    xsec_token?: string;
}
export interface Level {
    image?: string;
}
export interface LivePhoto {
    /** @description Present in 2 of 2 observed objects. */
    capa?: Capa;
    /** @description Present in 2 of 2 observed objects. */
    consumer?: Consumer;
    /** @description Present in 2 of 2 observed objects. */
    image?: LivePhotoImage;
    /** @description Present in 2 of 2 observed objects. */
    media?: Media;
}
export interface LivePhotoImage {
    /** @description Present in 2 of 2 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    stream?: Stream;
    /** @description Present in 2 of 2 observed objects. */
    user_level?: number;
    /** @description Present in 2 of 2 observed objects. */
    video?: Video;
    /** @description Present in 2 of 2 observed objects. */
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
}
export interface Note {
    /** @description Present in 1 of 1 observed objects. */
    api_upgrade?: number;
    /** @description Present in 1 of 1 observed objects. */
    ats?: At[];
    /** @description Present in 1 of 1 observed objects. */
    biz_map?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    collected?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comment_prompt_config?: CommentPromptConfig;
    /** @description Present in 1 of 1 observed objects. */
    comments_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    content_trans_info?: ContentTransInfo;
    /** @description Present in 1 of 1 observed objects. */
    cooperate_binds?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    countdown?: number;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    enable_brand_lottery?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_bridge_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    enable_fls_related_cards?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    feedback_info?: FeedbackInfo;
    /** @description Present in 1 of 1 observed objects. */
    foot_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    function_switch?: NoteFunctionSwitch[];
    /** @description Present in 1 of 1 observed objects. */
    goods_info?: {
        [key: string]: unknown;
    };
    /** @description Present in 1 of 1 observed objects. */
    has_co_produce?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_music?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    has_related_goods?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    hash_tag?: HashTag[];
    /** @description Present in 1 of 1 observed objects. */
    head_tags?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    images_list?: GetNoteDetailV1ItemImage[];
    /** @description Present in 1 of 1 observed objects. */
    in_censor?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    ip_location?: string;
    /** @description Present in 1 of 1 observed objects. */
    last_update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    liked_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked_users?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    long_press_share_info?: LongPressShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    may_have_red_packet?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    media_save_config?: MediaSaveConfig;
    /** @description Present in 1 of 1 observed objects. */
    mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    native_voice_info?: NativeVoiceInfo;
    /** @description Present in 1 of 1 observed objects. */
    need_next_step?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    need_product_review?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note_text_press_options?: NoteTextPressOption[];
    /** @description Present in 1 of 1 observed objects. */
    privacy?: Privacy;
    /** @description Present in 1 of 1 observed objects. */
    qq_mini_program_info?: MiniProgramInfo;
    /** @description Present in 1 of 1 observed objects. */
    red_envelope_note?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seeded_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_code_flag?: number;
    /** @description Present in 1 of 1 observed objects. */
    share_info?: ShareInfo;
    /** @description Present in 1 of 1 observed objects. */
    shared_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    sticky?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    text_language_code?: string;
    /** @description Present in 1 of 1 observed objects. */
    time?: number;
    /** @description Present in 1 of 1 observed objects. */
    title?: string;
    /** @description Present in 1 of 1 observed objects. */
    topics?: Topic[];
    /** @description Present in 1 of 1 observed objects. */
    type?: string;
    /** @description Present in 1 of 1 observed objects. */
    use_water_color?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    user?: User;
    /** @description Present in 1 of 1 observed objects. */
    view_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    widgets_groups?: string[][];
}
export interface NoteFunctionSwitch {
    /** @description Present in 1 of 1 observed objects. */
    enable?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    reason?: string;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    collected?: number;
    /** @description Present in 2 of 2 observed objects. */
    liked?: number;
    /** @description Present in 2 of 2 observed objects. */
    posted?: number;
}
export interface NoteTextPressOption {
    extra?: string;
    key?: string;
}
export interface NoteUser {
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
}
export interface Opaque1 {
    /** @description Present in 2 of 2 observed objects. */
    amend?: string;
    /** @description Present in 2 of 2 observed objects. */
    amend_mobile?: string;
    /** @description Present in 2 of 2 observed objects. */
    domestic?: string;
    /** @description Present in 2 of 2 observed objects. */
    livephoto_flag?: string;
}
export interface OriginImg {
    height?: number;
    size?: number;
    width?: number;
}
export interface Picture {
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
}
export interface Privacy {
    nick_names?: string;
    show_tips?: boolean;
    type?: number;
}
export interface QueryDebugInfo {
    /** @description Present in 2 of 2 observed objects. */
    is_forbidden?: boolean;
}
export interface QueryIntent {
    /** @description Present in 2 of 2 observed objects. */
    goodsIntent?: number;
    /** @description Present in 2 of 2 observed objects. */
    low_supply_intent?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    search_ask_intent?: boolean;
}
export interface Recommend {
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
}
export interface RedClubInfo {
    /** @description Present in 2 of 2 observed objects. */
    red_club?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    red_club_level?: number;
    /** @description Present in 2 of 2 observed objects. */
    red_club_url?: string;
    /** @description Present in 2 of 2 observed objects. */
    redclubscore?: number;
}
export interface Result {
    /** @description Present in 1 of 1 observed objects. */
    message?: string;
    /** @description Present in 1 of 1 observed objects. */
    success?: boolean;
}
/** @description The data of `GET /api/xiaohongshu/search-note/v2`, as observed in 1 response. */
export interface SearchNoteV2Data {
    /** @description Present in 1 of 1 observed objects. */
    ai_mode_enable?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    can_cut?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    cur_cut_number?: number;
    /** @description Present in 1 of 1 observed objects. */
    dqa_authorized_user_by_shared?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    dqa_instant_sid?: string;
    /** @description Present in 1 of 1 observed objects. */
    is_broad_query?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    items?: SearchNoteV2DataItem[];
    /** @description Present in 1 of 1 observed objects. */
    query_debug_info?: QueryDebugInfo;
    /** @description Present in 1 of 1 observed objects. */
    query_intent?: QueryIntent;
    /** @description Present in 1 of 1 observed objects. */
    query_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    request_dqa?: number;
    /** @description Present in 1 of 1 observed objects. */
    request_dqa_instant?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    search_dqa_new_page_exp?: number;
    /** @description Present in 1 of 1 observed objects. */
    search_pull_down_opt_exp?: number;
    /** @description Present in 1 of 1 observed objects. */
    search_request_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    service_status?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_single_col?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    strategy_info?: StrategyInfo;
}
export interface SearchNoteV2DataItem {
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    note?: ItemNote;
}
/** @description The data of `GET /api/xiaohongshu/search-note/v3`, as observed in 1 response. */
export interface SearchNoteV3Data {
    /** @description Present in 1 of 1 observed objects. */
    ai_mode_enable?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    can_cut?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    cur_cut_number?: number;
    /** @description Present in 1 of 1 observed objects. */
    dqa_authorized_user_by_shared?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    dqa_instant_sid?: string;
    /** @description Present in 1 of 1 observed objects. */
    is_broad_query?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    items?: SearchNoteV3DataItem[];
    /** @description Present in 1 of 1 observed objects. */
    query_debug_info?: QueryDebugInfo;
    /** @description Present in 1 of 1 observed objects. */
    query_intent?: QueryIntent;
    /** @description Present in 1 of 1 observed objects. */
    query_type?: number;
    /** @description Present in 1 of 1 observed objects. */
    request_dqa?: number;
    /** @description Present in 1 of 1 observed objects. */
    request_dqa_instant?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    search_dqa_new_page_exp?: number;
    /** @description Present in 1 of 1 observed objects. */
    search_pull_down_opt_exp?: number;
    /** @description Present in 1 of 1 observed objects. */
    search_request_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    service_status?: string;
    /** @description Present in 1 of 1 observed objects. */
    show_single_col?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    strategy_info?: StrategyInfo;
}
export interface SearchNoteV3DataItem {
    /** @description Present in 1 of 1 observed objects. */
    model_type?: string;
    /** @description Present in 1 of 1 observed objects. */
    note?: SearchNoteV3DataNote;
}
export interface SearchNoteV3DataNote {
    /** @description Present in 1 of 1 observed objects. */
    advanced_widgets_groups?: AdvancedWidgetsGroup;
    /** @description Present in 1 of 1 observed objects. */
    collected?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    collected_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    comments_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    corner_tag_info?: CornerTagInfo[];
    /** @description Present in 1 of 1 observed objects. */
    cover_image_index?: number;
    /** @description Present in 1 of 1 observed objects. */
    debug_info_str?: string;
    /** @description Present in 1 of 1 observed objects. */
    desc?: string;
    /** @description Present in 1 of 1 observed objects. */
    extract_text_enabled?: number;
    /** @description Present in 1 of 1 observed objects. */
    geo_info?: GeoInfo;
    /** @description Present in 1 of 1 observed objects. */
    has_music?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    id?: string;
    /** @description Present in 1 of 1 observed objects. */
    images_list?: NoteImage[];
    /** @description Present in 1 of 1 observed objects. */
    interaction_area?: InteractionArea;
    /** @description Present in 1 of 1 observed objects. */
    last_update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    liked?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    liked_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    nice_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    niced?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note_attributes?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
    result_from?: string;
    /** @description Present in 1 of 1 observed objects. */
    shared_count?: number;
    /** @description Present in 1 of 1 observed objects. */
    tag_info?: TagInfo;
    /** @description Present in 1 of 1 observed objects. */
    timestamp?: number;
    /** @description Present in 1 of 1 observed objects. */
    title?: string;
    /** @description Present in 1 of 1 observed objects. */
    type?: string;
    /** @description Present in 1 of 1 observed objects. */
    update_time?: number;
    /** @description Present in 1 of 1 observed objects. */
    user?: NoteUser;
    /** @description Present in 1 of 1 observed objects. */
    widgets_context?: string;
    /** @description Present in 1 of 1 observed objects. */
    xsec_token?: string;
}
/** @description The data of `GET /api/xiaohongshu/search-note/v4`. No response was observed yet. */
export interface SearchNoteV4Data {
    /** @description Reported by users, not yet observed here. */
    ads?: unknown[];
    /** @description Reported by users, not yet observed here. */
    api_info?: {
        [key: string]: unknown;
    };
    /** @description Reported by users, not yet observed here. */
    has_more?: boolean;
    /** @description Reported by users, not yet observed here. */
    notes?: SearchNoteV4DataNote[];
    /** @description Reported by users, not yet observed here. */
    recommend_queries?: string[];
    /** @description Reported by users, not yet observed here. */
    search_meta?: {
        [key: string]: unknown;
    };
    /** @description Reported by users, not yet observed here. */
    statistics?: Statistic;
    /**
     * @description The number of notes on this page.
     *
     *     Reported by users, not yet observed here.
     */
    total?: number;
}
export interface SearchNoteV4DataImage {
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
}
export interface SearchNoteV4DataNote {
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
    geo_info?: NoteGeoInfo;
    /** @description Reported by users, not yet observed here. */
    id?: string;
    /** @description Reported by users, not yet observed here. */
    images_list?: SearchNoteV4DataImage[];
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
    user?: SearchNoteV4DataUser;
}
export interface SearchNoteV4DataUser {
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
}
/** @description The data of `GET /api/xiaohongshu/search-recommend/v1`, as observed in 1 response. */
export interface SearchRecommendV1Data {
    /** @description Present in 1 of 1 observed objects. */
    items?: Item[];
    /** @description Present in 1 of 1 observed objects. */
    result?: Result;
    /** @description Present in 1 of 1 observed objects. */
    search_cpl_id?: string;
    /** @description Present in 1 of 1 observed objects. */
    word_request_id?: string;
}
/** @description The data of `GET /api/xiaohongshu/search-user/v2`, as observed in 1 response. */
export interface SearchUserV2Data {
    /** @description Present in 1 of 1 observed objects. */
    filters?: Filter[] | null;
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 1 of 1 observed objects. */
    is_tab_goods_first?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    tab_code_names?: unknown[];
    /** @description Present in 1 of 1 observed objects. */
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
    /** @description Present in 1 of 1 observed objects. */
    content?: string;
    /** @description Present in 1 of 1 observed objects. */
    ecom_content?: string;
    /** @description Present in 1 of 1 observed objects. */
    ecom_share_link?: string;
    /** @description Present in 1 of 1 observed objects. */
    ecom_title?: string;
    /** @description Present in 1 of 1 observed objects. */
    title?: string;
}
/** @description The data of `GET /api/xiaohongshu/share-url-transfer/v1`, as observed in 1 response. */
export interface ShareUrlTransferV1Data {
    /** @description Present in 1 of 1 observed objects. */
    redirect_url?: string;
}
export interface ShowTagsV2 {
    pos?: string;
    style_id?: string;
    text?: string;
    type?: string;
}
export interface Statistic {
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
}
export interface StrategyInfo {
    /** @description Present in 2 of 2 observed objects. */
    query_average_impression_count?: number;
    /** @description Present in 2 of 2 observed objects. */
    query_can_guide_to_feed?: boolean;
}
export interface Stream {
    /** @description Present in 2 of 2 observed objects. */
    av1?: unknown[];
    /** @description Present in 2 of 2 observed objects. */
    h264?: unknown[];
    /** @description Present in 2 of 2 observed objects. */
    h265?: H265[];
    /** @description Present in 2 of 2 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    collection?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    collection_board?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    collection_note?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    seed?: boolean;
}
export interface TabVisible {
    /** @description Present in 1 of 1 observed objects. */
    collect?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    like?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    note?: boolean;
    /** @description Present in 1 of 1 observed objects. */
    seed?: boolean;
}
export interface Tag {
    /** @description Present in 2 of 5 observed objects. */
    icon?: string;
    /** @description Present in 4 of 5 observed objects. */
    name?: string;
    tag_type?: string;
}
export interface TagInfo {
    /** @description Present in 2 of 2 observed objects. */
    title?: string;
    /** @description Present in 2 of 2 observed objects. */
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
    /** @description Present in 2 of 2 observed objects. */
    desc?: string;
    /** @description Present in 2 of 2 observed objects. */
    desc_at_users?: UserDescInfoDescAtUser[];
    /** @description Present in 2 of 2 observed objects. */
    desc_keywords_switch?: boolean;
    /** @description Present in 2 of 2 observed objects. */
    desc_with_placeholder?: string;
}
export interface UserDescInfoDescAtUser {
    /** @description Present in 1 of 1 observed objects. */
    nickname?: string;
    /** @description Present in 1 of 1 observed objects. */
    user_id?: string;
}
export interface Video {
    /** @description Present in 2 of 2 observed objects. */
    biz_id?: string;
    /** @description Present in 2 of 2 observed objects. */
    biz_name?: number;
    /** @description Present in 2 of 2 observed objects. */
    bound?: Bound[];
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
    opaque1?: Opaque1;
    /** @description Present in 2 of 2 observed objects. */
    stream_types?: number[];
    /** @description Present in 2 of 2 observed objects. */
    width?: number;
}
export interface VideoInfoV2 {
    /** @description Reported by users, not yet observed here. */
    image?: {
        [key: string]: unknown;
    };
}
export interface ZhongTongBarInfo {
    /** @description Present in 1 of 1 observed objects. */
    conversions?: unknown[];
}
export interface ZhongTongBarInfoConversion {
    /** @description Present in 2 of 2 observed objects. */
    icon?: string;
    /** @description Present in 2 of 2 observed objects. */
    id?: string;
    /** @description Present in 2 of 2 observed objects. */
    link?: string;
    /** @description Present in 2 of 2 observed objects. */
    name?: string;
    /** @description Present in 2 of 2 observed objects. */
    sub_title?: string;
}
/** @description The data of `GET /api/xiaohongshu/ask-dots`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/ask-dots" FILE` infers its type from responses. */
export type AskDotsData = unknown;
/** The response envelope of `askDots`, as `GET` returns it. */
export interface AskDotsEnvelope extends Envelope {
    data: AskDotsData | null;
}
/** The response envelope of `getNoteCommentV2`, as `GET` returns it. */
export interface GetNoteCommentV2Envelope extends Envelope {
    data: GetNoteCommentV2Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-note-comment/v3`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-comment/v3" FILE` infers its type from responses. */
export type GetNoteCommentV3Data = unknown;
/** The response envelope of `getNoteCommentV3`, as `GET` returns it. */
export interface GetNoteCommentV3Envelope extends Envelope {
    data: GetNoteCommentV3Data | null;
}
/** The response envelope of `getNoteCommentV4`, as `GET` returns it. */
export interface GetNoteCommentV4Envelope extends Envelope {
    data: GetNoteCommentV4Data | null;
}
/** The response envelope of `getNoteDetailV1`, as `GET` returns it. */
export interface GetNoteDetailV1Envelope extends Envelope {
    data: GetNoteDetailV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v2`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v2" FILE` infers its type from responses. */
export type GetNoteDetailV2Data = unknown;
/** The response envelope of `getNoteDetailV2`, as `GET` returns it. */
export interface GetNoteDetailV2Envelope extends Envelope {
    data: GetNoteDetailV2Data | null;
}
/** The response envelope of `getNoteDetailV3`, as `GET` returns it. */
export interface GetNoteDetailV3Envelope extends Envelope {
    data: GetNoteDetailV3Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v4`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v4" FILE` infers its type from responses. */
export type GetNoteDetailV4Data = unknown;
/** The response envelope of `getNoteDetailV4`, as `GET` returns it. */
export interface GetNoteDetailV4Envelope extends Envelope {
    data: GetNoteDetailV4Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-note-detail/v5`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-note-detail/v5" FILE` infers its type from responses. */
export type GetNoteDetailV5Data = unknown;
/** The response envelope of `getNoteDetailV5`, as `GET` returns it. */
export interface GetNoteDetailV5Envelope extends Envelope {
    data: GetNoteDetailV5Data | null;
}
/** The response envelope of `getNoteDetailV6`, as `GET` returns it. */
export interface GetNoteDetailV6Envelope extends Envelope {
    data: GetNoteDetailV6Data | null;
}
/** The response envelope of `getNoteDetailV7`, as `GET` returns it. */
export interface GetNoteDetailV7Envelope extends Envelope {
    data: GetNoteDetailV7Data | null;
}
/** The response envelope of `getNoteSubCommentV2`, as `GET` returns it. */
export interface GetNoteSubCommentV2Envelope extends Envelope {
    data: GetNoteSubCommentV2Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-topic-note-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-topic-note-list/v1" FILE` infers its type from responses. */
export type GetTopicNoteListV1Data = unknown;
/** The response envelope of `getTopicNoteListV1`, as `GET` returns it. */
export interface GetTopicNoteListV1Envelope extends Envelope {
    data: GetTopicNoteListV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-user-note-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v1" FILE` infers its type from responses. */
export type GetUserNoteListV1Data = unknown;
/** The response envelope of `getUserNoteListV1`, as `GET` returns it. */
export interface GetUserNoteListV1Envelope extends Envelope {
    data: GetUserNoteListV1Data | null;
}
/** The response envelope of `getUserNoteListV2`, as `GET` returns it. */
export interface GetUserNoteListV2Envelope extends Envelope {
    data: GetUserNoteListV2Data | null;
}
/** @description The data of `GET /api/xiaohongshu/get-user-note-list/v3`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/get-user-note-list/v3" FILE` infers its type from responses. */
export type GetUserNoteListV3Data = unknown;
/** The response envelope of `getUserNoteListV3`, as `GET` returns it. */
export interface GetUserNoteListV3Envelope extends Envelope {
    data: GetUserNoteListV3Data | null;
}
/** The response envelope of `getUserNoteListV4`, as `GET` returns it. */
export interface GetUserNoteListV4Envelope extends Envelope {
    data: GetUserNoteListV4Data | null;
}
/** The response envelope of `getUserV3`, as `GET` returns it. */
export interface GetUserV3Envelope extends Envelope {
    data: GetUserV3Data | null;
}
/** The response envelope of `getUserV4`, as `GET` returns it. */
export interface GetUserV4Envelope extends Envelope {
    data: GetUserV4Data | null;
}
/** @description The data of `GET /api/xiaohongshu/hot-list/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/hot-list/v1" FILE` infers its type from responses. */
export type HotListV1Data = unknown;
/** The response envelope of `hotListV1`, as `GET` returns it. */
export interface HotListV1Envelope extends Envelope {
    data: HotListV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu/hot-search/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/hot-search/v1" FILE` infers its type from responses. */
export type HotSearchV1Data = unknown;
/** The response envelope of `hotSearchV1`, as `GET` returns it. */
export interface HotSearchV1Envelope extends Envelope {
    data: HotSearchV1Data | null;
}
/** @description The data of `GET /api/xiaohongshu/search-note/v1`. No response was observed yet. `pnpm specs:observe --operation "GET /api/xiaohongshu/search-note/v1" FILE` infers its type from responses. */
export type SearchNoteV1Data = unknown;
/** The response envelope of `searchNoteV1`, as `GET` returns it. */
export interface SearchNoteV1Envelope extends Envelope {
    data: SearchNoteV1Data | null;
}
/** The response envelope of `searchNoteV2`, as `GET` returns it. */
export interface SearchNoteV2Envelope extends Envelope {
    data: SearchNoteV2Data | null;
}
/** The response envelope of `searchNoteV3`, as `GET` returns it. */
export interface SearchNoteV3Envelope extends Envelope {
    data: SearchNoteV3Data | null;
}
/** The response envelope of `searchNoteV4`, as `GET` returns it. */
export interface SearchNoteV4Envelope extends Envelope {
    data: SearchNoteV4Data | null;
}
/** The response envelope of `searchRecommendV1`, as `GET` returns it. */
export interface SearchRecommendV1Envelope extends Envelope {
    data: SearchRecommendV1Data | null;
}
/** The response envelope of `searchUserV2`, as `GET` returns it. */
export interface SearchUserV2Envelope extends Envelope {
    data: SearchUserV2Data | null;
}
/** The response envelope of `shareUrlTransferV1`, as `GET` returns it. */
export interface ShareUrlTransferV1Envelope extends Envelope {
    data: ShareUrlTransferV1Data | null;
}
/** The parameters of `askDots`. */
export interface AskDotsParameters {
    /** @description Question or search term to send to the assistant. */
    keyword: string;
}
/** The parameters of `getNoteCommentV2`. */
export interface GetNoteCommentV2Parameters {
    /** @description The note's ID. */
    noteId: string;
    /** @description The `cursor` returned with the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
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
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** The parameters of `getNoteCommentV3`. */
export interface GetNoteCommentV3Parameters {
    /** @description The note's ID. */
    noteId: string;
    /** @description The `cursor` returned with the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
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
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** The parameters of `getNoteCommentV4`. */
export interface GetNoteCommentV4Parameters {
    /** @description The note's ID. */
    noteId: string;
    /** @description The `cursor` returned with the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
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
    sort?: "normal" | "latest" | "like_count" | undefined;
}
/** The parameters of `getNoteDetailV1`. */
export interface GetNoteDetailV1Parameters {
    /** @description Unique note identifier on Xiaohongshu. */
    noteId: string;
}
/** The parameters of `getNoteDetailV2`. */
export interface GetNoteDetailV2Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteDetailV3`. */
export interface GetNoteDetailV3Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteDetailV4`. */
export interface GetNoteDetailV4Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteDetailV5`. */
export interface GetNoteDetailV5Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteDetailV6`. */
export interface GetNoteDetailV6Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteDetailV7`. */
export interface GetNoteDetailV7Parameters {
    /** @description The note's ID. */
    noteId: string;
}
/** The parameters of `getNoteSubCommentV2`. */
export interface GetNoteSubCommentV2Parameters {
    /** @description The note's ID. */
    noteId: string;
    /** @description ID of the comment whose replies are returned. */
    commentId: string;
    /** @description The `cursor` returned with the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
}
/** The parameters of `getTopicNoteListV1`. */
export interface GetTopicNoteListV1Parameters {
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
    sort?: "time" | "hot" | undefined;
    /** @description Cursor returned with the previous page. Omit it for the first page. */
    cursor?: string | undefined;
}
/** The parameters of `getUserNoteListV1`. */
export interface GetUserNoteListV1Parameters {
    /** @description The user's ID. */
    userId: string;
    /** @description Cursor returned with the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
}
/** The parameters of `getUserNoteListV2`. */
export interface GetUserNoteListV2Parameters {
    /** @description The user's ID. */
    userId: string;
    /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
}
/** The parameters of `getUserNoteListV3`. */
export interface GetUserNoteListV3Parameters {
    /** @description The user's ID. */
    userId: string;
    /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
}
/** The parameters of `getUserNoteListV4`. */
export interface GetUserNoteListV4Parameters {
    /** @description The user's ID or the URL of the user's profile page. */
    userId: string;
    /** @description The `cursor` of the last note on the previous page. Omit it for the first page. */
    lastCursor?: string | undefined;
}
/** The parameters of `getUserV3`. */
export interface GetUserV3Parameters {
    /** @description The user's ID or the URL of the user's profile page. */
    userId: string;
}
/** The parameters of `getUserV4`. */
export interface GetUserV4Parameters {
    /** @description The user's ID. */
    userId: string;
}
/** The parameters of `hotSearchV1`. */
export interface HotSearchV1Parameters {
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
    noteContentCategory?: string | undefined;
}
/** The parameters of `searchNoteV1`. */
export interface SearchNoteV1Parameters {
    /** @description Words to search for. */
    keyword: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
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
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
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
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description Maximum age of the notes. Omit it to include notes of any age.
     *
     *     Values:
     *     - `ONE_DAY`: one day
     *     - `ONE_WEEK`: one week
     *     - `HALF_YEAR`: half a year
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** The parameters of `searchNoteV2`. */
export interface SearchNoteV2Parameters {
    /** @description Words to search for. */
    keyword: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
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
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
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
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description Maximum age of the notes. Omit it to include notes of any age.
     *
     *     Values:
     *     - `ONE_DAY`: one day
     *     - `ONE_WEEK`: one week
     *     - `HALF_YEAR`: half a year
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** The parameters of `searchNoteV3`. */
export interface SearchNoteV3Parameters {
    /** @description Words to search for. */
    keyword: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
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
    sort?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
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
    noteType?: "_0" | "_1" | "_2" | undefined;
    /**
     * @description Maximum age of the notes. Omit it to include notes of any age.
     *
     *     Values:
     *     - `ONE_DAY`: one day
     *     - `ONE_WEEK`: one week
     *     - `HALF_YEAR`: half a year
     */
    noteTime?: "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** The parameters of `searchNoteV4`. */
export interface SearchNoteV4Parameters {
    /** @description Words to search for. */
    keyword: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
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
    sortType?: "general" | "popularity_descending" | "time_descending" | "comment_descending" | "collect_descending" | undefined;
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
    noteType?: "ALL" | "VIDEO_NOTE" | "NORMAL_NOTE" | undefined;
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
    timeFilter?: "ALL" | "ONE_DAY" | "ONE_WEEK" | "HALF_YEAR" | undefined;
}
/** The parameters of `searchRecommendV1`. */
export interface SearchRecommendV1Parameters {
    /** @description Keyword to get suggestions for. */
    keyword: string;
}
/** The parameters of `searchUserV2`. */
export interface SearchUserV2Parameters {
    /** @description Words to search for. */
    keyword: string;
    /**
     * @description Page number, starting at 1.
     *
     *     Default: `1`
     */
    page?: number | undefined;
}
/** The parameters of `shareUrlTransferV1`. */
export interface ShareUrlTransferV1Parameters {
    /** @description Short link copied from the app, on `xhslink.com`. */
    shareUrl: string;
}
