// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: c6d89f89f3c312f2e1cce9d21715639e49cdd320fbe4eff1a96223086e290c96
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
        /** @description The data of `GET /api/xiaohongshu/get-note-detail/v1`, as observed. */
        GetNoteDetailV1Data: {
            comment_list?: unknown[];
            model_type?: string;
            note_list?: {
                api_upgrade?: number;
                ats?: {
                    followed?: boolean;
                    id?: string;
                    level?: {
                        image?: string;
                    };
                    name?: string;
                    nickname?: string;
                    red_official_verified?: boolean;
                    red_official_verify_type?: number;
                    show_red_official_verify_icon?: boolean;
                    track_duration?: number;
                }[];
                biz_map?: {
                    [key: string]: unknown;
                };
                collected?: boolean;
                collected_count?: number;
                comment_prompt_config?: {
                    forbidden_cmt_type?: number;
                    placeholder_long?: string;
                    placeholder_short?: string;
                };
                comments_count?: number;
                content_trans_info?: {
                    strategy?: number;
                };
                cooperate_binds?: unknown[];
                countdown?: number;
                desc?: string;
                enable_brand_lottery?: boolean;
                enable_co_produce?: boolean;
                enable_fls_bridge_cards?: boolean;
                enable_fls_related_cards?: boolean;
                feedback_info?: {
                    dislike_status?: number;
                };
                foot_tags?: unknown[];
                function_switch?: {
                    enable?: boolean;
                    reason?: string;
                    type?: string;
                }[];
                goods_info?: {
                    [key: string]: unknown;
                };
                has_co_produce?: boolean;
                has_music?: boolean;
                has_related_goods?: boolean;
                hash_tag?: {
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
                }[];
                head_tags?: unknown[];
                id?: string;
                images_list?: {
                    fileid?: string;
                    height?: number;
                    index?: number;
                    latitude?: number;
                    longitude?: number;
                    need_load_original_image?: boolean;
                    origin_img?: {
                        height?: number;
                        size?: number;
                        width?: number;
                    };
                    original?: string;
                    scale_to_large?: number;
                    text_intention?: number;
                    trace_id?: string;
                    url?: string;
                    url_multi_level?: {
                        high?: string;
                        low?: string;
                        medium?: string;
                    };
                    width?: number;
                }[];
                in_censor?: boolean;
                ip_location?: string;
                last_update_time?: number;
                liked?: boolean;
                liked_count?: number;
                liked_users?: unknown[];
                long_press_share_info?: {
                    block_private_msg?: boolean;
                    content?: string;
                    function_entries?: {
                        type?: string;
                    }[];
                    guide_audited?: boolean;
                    is_star?: boolean;
                    show_wechat_tag?: boolean;
                    title?: string;
                };
                may_have_red_packet?: boolean;
                media_save_config?: {
                    disable_save?: boolean;
                    disable_watermark?: boolean;
                    disable_weibo_cover?: boolean;
                };
                mini_program_info?: {
                    desc?: string;
                    path?: string;
                    share_title?: string;
                    thumb?: string;
                    title?: string;
                    user_name?: string;
                    webpage_url?: string;
                };
                model_type?: string;
                native_voice_info?: {
                    cover?: string;
                    desc?: string;
                    duration?: number;
                    md5sum?: string;
                    name?: string;
                    optimize_exp_in_use_count?: number;
                    sound_bg_music_type?: number;
                    sound_id?: string;
                    subtitle?: string;
                    url?: string;
                    use_count?: number;
                };
                need_next_step?: boolean;
                need_product_review?: boolean;
                note_text_press_options?: {
                    extra?: string;
                    key?: string;
                }[];
                privacy?: {
                    nick_names?: string;
                    show_tips?: boolean;
                    type?: number;
                };
                qq_mini_program_info?: {
                    desc?: string;
                    path?: string;
                    share_title?: string;
                    thumb?: string;
                    title?: string;
                    user_name?: string;
                    webpage_url?: string;
                };
                red_envelope_note?: boolean;
                seeded?: boolean;
                seeded_count?: number;
                share_code_flag?: number;
                share_info?: {
                    block_private_msg?: boolean;
                    content?: string;
                    function_entries?: {
                        type?: string;
                    }[];
                    guide_audited?: boolean;
                    image?: string;
                    is_star?: boolean;
                    link?: string;
                    show_wechat_tag?: boolean;
                    title?: string;
                    wechat_share_desc?: string;
                };
                shared_count?: number;
                sticky?: boolean;
                text_language_code?: string;
                time?: number;
                title?: string;
                topics?: {
                    activity_online?: boolean;
                    business_type?: number;
                    discuss_num?: number;
                    id?: string;
                    image?: string;
                    link?: string;
                    name?: string;
                    style?: number;
                }[];
                type?: string;
                use_water_color?: boolean;
                user?: {
                    followed?: boolean;
                    fstatus?: string;
                    id?: string;
                    image?: string;
                    level?: {
                        image?: string;
                    };
                    name?: string;
                    nickname?: string;
                    red_id?: string;
                    red_official_verified?: boolean;
                    red_official_verify_type?: number;
                    show_red_official_verify_icon?: boolean;
                    track_duration?: number;
                    userid?: string;
                };
                view_count?: number;
                widgets_context?: string;
                widgets_groups?: string[][];
            }[];
            track_id?: string;
            user?: {
                followed?: boolean;
                fstatus?: string;
                id?: string;
                image?: string;
                level?: {
                    image?: string;
                };
                name?: string;
                nickname?: string;
                red_id?: string;
                red_official_verified?: boolean;
                red_official_verify_type?: number;
                show_red_official_verify_icon?: boolean;
                track_duration?: number;
                userid?: string;
            };
        }[];
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
