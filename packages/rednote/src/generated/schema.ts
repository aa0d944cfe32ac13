// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 630b6f004acace5d5b89b77cb8a2848fa1da5227b022aa4faeb26260dd7bc684
// command: pnpm generate
// types: openapi-typescript 7.13.0

export interface paths {
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
        At: {
            /** @description Seen 1 of 1 times. */
            followed?: boolean;
            /** @description Seen 1 of 1 times. */
            id?: string;
            /** @description Seen 1 of 1 times. */
            level?: components["schemas"]["Level"];
            /** @description Seen 1 of 1 times. */
            name?: string;
            /** @description Seen 1 of 1 times. */
            nickname?: string;
            /** @description Seen 1 of 1 times. */
            red_official_verified?: boolean;
            /** @description Seen 1 of 1 times. */
            red_official_verify_type?: number;
            /** @description Seen 1 of 1 times. */
            show_red_official_verify_icon?: boolean;
            /** @description Seen 1 of 1 times. */
            track_duration?: number;
        };
        CommentPromptConfig: {
            /** @description Seen 1 of 1 times. */
            forbidden_cmt_type?: number;
            /** @description Seen 1 of 1 times. */
            placeholder_long?: string;
            /** @description Seen 1 of 1 times. */
            placeholder_short?: string;
        };
        ContentTransInfo: {
            /** @description Seen 1 of 1 times. */
            strategy?: number;
        };
        FeedbackInfo: {
            /** @description Seen 1 of 1 times. */
            dislike_status?: number;
        };
        FunctionEntry: {
            /** @description Seen 8 of 8 times. */
            type?: string;
        };
        FunctionSwitch: {
            /** @description Seen 1 of 1 times. */
            enable?: boolean;
            /** @description Seen 1 of 1 times. */
            reason?: string;
            /** @description Seen 1 of 1 times. */
            type?: string;
        };
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v1`, as observed in 1 answer. */
        GetNoteDetailV1Data: components["schemas"]["GetNoteDetailV1Item"][];
        GetNoteDetailV1Item: {
            /** @description Seen 1 of 1 times. */
            comment_list?: unknown[];
            /** @description Seen 1 of 1 times. */
            model_type?: string;
            /** @description Seen 1 of 1 times. */
            note_list?: components["schemas"]["Note"][];
            /** @description Seen 1 of 1 times. */
            track_id?: string;
            /** @description Seen 1 of 1 times. */
            user?: components["schemas"]["User"];
        };
        HashTag: {
            /** @description Seen 5 of 5 times. */
            bizId?: string;
            /** @description Seen 5 of 5 times. */
            current_score?: number;
            /** @description Seen 5 of 5 times. */
            id?: string;
            /** @description Seen 5 of 5 times. */
            link?: string;
            /** @description Seen 5 of 5 times. */
            name?: string;
            /** @description Seen 5 of 5 times. */
            record_count?: number;
            /** @description Seen 5 of 5 times. */
            record_emoji?: string;
            /** @description Seen 5 of 5 times. */
            record_unit?: string;
            /** @description Seen 5 of 5 times. */
            tag_hint?: string;
            /** @description Seen 5 of 5 times. */
            type?: string;
        };
        Image: {
            /** @description Seen 1 of 1 times. */
            fileid?: string;
            /** @description Seen 1 of 1 times. */
            height?: number;
            /** @description Seen 1 of 1 times. */
            index?: number;
            /** @description Seen 1 of 1 times. */
            latitude?: number;
            /** @description Seen 1 of 1 times. */
            longitude?: number;
            /** @description Seen 1 of 1 times. */
            need_load_original_image?: boolean;
            /** @description Seen 1 of 1 times. */
            origin_img?: components["schemas"]["OriginImg"];
            /** @description Seen 1 of 1 times. */
            original?: string;
            /** @description Seen 1 of 1 times. */
            scale_to_large?: number;
            /** @description Seen 1 of 1 times. */
            text_intention?: number;
            /** @description Seen 1 of 1 times. */
            trace_id?: string;
            /** @description Seen 1 of 1 times. */
            url?: string;
            /** @description Seen 1 of 1 times. */
            url_multi_level?: components["schemas"]["UrlMultiLevel"];
            /** @description Seen 1 of 1 times. */
            width?: number;
        };
        Level: {
            /** @description Seen 3 of 3 times. */
            image?: string;
        };
        LongPressShareInfo: {
            /** @description Seen 1 of 1 times. */
            block_private_msg?: boolean;
            /** @description Seen 1 of 1 times. */
            content?: string;
            /** @description Seen 1 of 1 times. */
            function_entries?: components["schemas"]["FunctionEntry"][];
            /** @description Seen 1 of 1 times. */
            guide_audited?: boolean;
            /** @description Seen 1 of 1 times. */
            is_star?: boolean;
            /** @description Seen 1 of 1 times. */
            show_wechat_tag?: boolean;
            /** @description Seen 1 of 1 times. */
            title?: string;
        };
        MediaSaveConfig: {
            /** @description Seen 1 of 1 times. */
            disable_save?: boolean;
            /** @description Seen 1 of 1 times. */
            disable_watermark?: boolean;
            /** @description Seen 1 of 1 times. */
            disable_weibo_cover?: boolean;
        };
        MiniProgramInfo: {
            /** @description Seen 2 of 2 times. */
            desc?: string;
            /** @description Seen 2 of 2 times. */
            path?: string;
            /** @description Seen 2 of 2 times. */
            share_title?: string;
            /** @description Seen 2 of 2 times. */
            thumb?: string;
            /** @description Seen 2 of 2 times. */
            title?: string;
            /** @description Seen 2 of 2 times. */
            user_name?: string;
            /** @description Seen 2 of 2 times. */
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
            /** @description Seen 1 of 1 times. */
            api_upgrade?: number;
            /** @description Seen 1 of 1 times. */
            ats?: components["schemas"]["At"][];
            /** @description Seen 1 of 1 times. */
            biz_map?: {
                [key: string]: unknown;
            };
            /** @description Seen 1 of 1 times. */
            collected?: boolean;
            /** @description Seen 1 of 1 times. */
            collected_count?: number;
            /** @description Seen 1 of 1 times. */
            comment_prompt_config?: components["schemas"]["CommentPromptConfig"];
            /** @description Seen 1 of 1 times. */
            comments_count?: number;
            /** @description Seen 1 of 1 times. */
            content_trans_info?: components["schemas"]["ContentTransInfo"];
            /** @description Seen 1 of 1 times. */
            cooperate_binds?: unknown[];
            /** @description Seen 1 of 1 times. */
            countdown?: number;
            /** @description Seen 1 of 1 times. */
            desc?: string;
            /** @description Seen 1 of 1 times. */
            enable_brand_lottery?: boolean;
            /** @description Seen 1 of 1 times. */
            enable_co_produce?: boolean;
            /** @description Seen 1 of 1 times. */
            enable_fls_bridge_cards?: boolean;
            /** @description Seen 1 of 1 times. */
            enable_fls_related_cards?: boolean;
            /** @description Seen 1 of 1 times. */
            feedback_info?: components["schemas"]["FeedbackInfo"];
            /** @description Seen 1 of 1 times. */
            foot_tags?: unknown[];
            /** @description Seen 1 of 1 times. */
            function_switch?: components["schemas"]["FunctionSwitch"][];
            /** @description Seen 1 of 1 times. */
            goods_info?: {
                [key: string]: unknown;
            };
            /** @description Seen 1 of 1 times. */
            has_co_produce?: boolean;
            /** @description Seen 1 of 1 times. */
            has_music?: boolean;
            /** @description Seen 1 of 1 times. */
            has_related_goods?: boolean;
            /** @description Seen 1 of 1 times. */
            hash_tag?: components["schemas"]["HashTag"][];
            /** @description Seen 1 of 1 times. */
            head_tags?: unknown[];
            /** @description Seen 1 of 1 times. */
            id?: string;
            /** @description Seen 1 of 1 times. */
            images_list?: components["schemas"]["Image"][];
            /** @description Seen 1 of 1 times. */
            in_censor?: boolean;
            /** @description Seen 1 of 1 times. */
            ip_location?: string;
            /** @description Seen 1 of 1 times. */
            last_update_time?: number;
            /** @description Seen 1 of 1 times. */
            liked?: boolean;
            /** @description Seen 1 of 1 times. */
            liked_count?: number;
            /** @description Seen 1 of 1 times. */
            liked_users?: unknown[];
            /** @description Seen 1 of 1 times. */
            long_press_share_info?: components["schemas"]["LongPressShareInfo"];
            /** @description Seen 1 of 1 times. */
            may_have_red_packet?: boolean;
            /** @description Seen 1 of 1 times. */
            media_save_config?: components["schemas"]["MediaSaveConfig"];
            /** @description Seen 1 of 1 times. */
            mini_program_info?: components["schemas"]["MiniProgramInfo"];
            /** @description Seen 1 of 1 times. */
            model_type?: string;
            /** @description Seen 1 of 1 times. */
            native_voice_info?: components["schemas"]["NativeVoiceInfo"];
            /** @description Seen 1 of 1 times. */
            need_next_step?: boolean;
            /** @description Seen 1 of 1 times. */
            need_product_review?: boolean;
            /** @description Seen 1 of 1 times. */
            note_text_press_options?: components["schemas"]["NoteTextPressOption"][];
            /** @description Seen 1 of 1 times. */
            privacy?: components["schemas"]["Privacy"];
            /** @description Seen 1 of 1 times. */
            qq_mini_program_info?: components["schemas"]["MiniProgramInfo"];
            /** @description Seen 1 of 1 times. */
            red_envelope_note?: boolean;
            /** @description Seen 1 of 1 times. */
            seeded?: boolean;
            /** @description Seen 1 of 1 times. */
            seeded_count?: number;
            /** @description Seen 1 of 1 times. */
            share_code_flag?: number;
            /** @description Seen 1 of 1 times. */
            share_info?: components["schemas"]["ShareInfo"];
            /** @description Seen 1 of 1 times. */
            shared_count?: number;
            /** @description Seen 1 of 1 times. */
            sticky?: boolean;
            /** @description Seen 1 of 1 times. */
            text_language_code?: string;
            /** @description Seen 1 of 1 times. */
            time?: number;
            /** @description Seen 1 of 1 times. */
            title?: string;
            /** @description Seen 1 of 1 times. */
            topics?: components["schemas"]["Topic"][];
            /** @description Seen 1 of 1 times. */
            type?: string;
            /** @description Seen 1 of 1 times. */
            use_water_color?: boolean;
            /** @description Seen 1 of 1 times. */
            user?: components["schemas"]["User"];
            /** @description Seen 1 of 1 times. */
            view_count?: number;
            /** @description Seen 1 of 1 times. */
            widgets_context?: string;
            /** @description Seen 1 of 1 times. */
            widgets_groups?: string[][];
        };
        NoteTextPressOption: {
            /** @description Seen 1 of 1 times. */
            extra?: string;
            /** @description Seen 1 of 1 times. */
            key?: string;
        };
        OriginImg: {
            /** @description Seen 1 of 1 times. */
            height?: number;
            /** @description Seen 1 of 1 times. */
            size?: number;
            /** @description Seen 1 of 1 times. */
            width?: number;
        };
        Privacy: {
            /** @description Seen 1 of 1 times. */
            nick_names?: string;
            /** @description Seen 1 of 1 times. */
            show_tips?: boolean;
            /** @description Seen 1 of 1 times. */
            type?: number;
        };
        ShareInfo: {
            /** @description Seen 1 of 1 times. */
            block_private_msg?: boolean;
            /** @description Seen 1 of 1 times. */
            content?: string;
            /** @description Seen 1 of 1 times. */
            function_entries?: components["schemas"]["FunctionEntry"][];
            /** @description Seen 1 of 1 times. */
            guide_audited?: boolean;
            /** @description Seen 1 of 1 times. */
            image?: string;
            /** @description Seen 1 of 1 times. */
            is_star?: boolean;
            /** @description Seen 1 of 1 times. */
            link?: string;
            /** @description Seen 1 of 1 times. */
            show_wechat_tag?: boolean;
            /** @description Seen 1 of 1 times. */
            title?: string;
            /** @description Seen 1 of 1 times. */
            wechat_share_desc?: string;
        };
        Topic: {
            /** @description Seen 1 of 1 times. */
            activity_online?: boolean;
            /** @description Seen 1 of 1 times. */
            business_type?: number;
            /** @description Seen 1 of 1 times. */
            discuss_num?: number;
            /** @description Seen 1 of 1 times. */
            id?: string;
            /** @description Seen 1 of 1 times. */
            image?: string;
            /** @description Seen 1 of 1 times. */
            link?: string;
            /** @description Seen 1 of 1 times. */
            name?: string;
            /** @description Seen 1 of 1 times. */
            style?: number;
        };
        UrlMultiLevel: {
            /** @description Seen 1 of 1 times. */
            high?: string;
            /** @description Seen 1 of 1 times. */
            low?: string;
            /** @description Seen 1 of 1 times. */
            medium?: string;
        };
        User: {
            /** @description Seen 2 of 2 times. */
            followed?: boolean;
            /** @description Seen 2 of 2 times. */
            fstatus?: string;
            /** @description Seen 2 of 2 times. */
            id?: string;
            /** @description Seen 2 of 2 times. */
            image?: string;
            /** @description Seen 2 of 2 times. */
            level?: components["schemas"]["Level"];
            /** @description Seen 2 of 2 times. */
            name?: string;
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
