// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/rednote.json
// sha256: 2d3621b40fa142dc0810c9ecf6c01eff3ebc13c53c42bda872497ec3368f66bd
// command: pnpm generate

import { createSchemas as $$createSchemas, type DataShape, type OperationSchemas } from "@justone-clients/core/schemas";
import type {
  HotListV1Parameters,
} from "./client.ts";
import type {
  AskDotsData,
  AskDotsParameters,
  GetNoteCommentV2Data,
  GetNoteCommentV2Parameters,
  GetNoteCommentV3Data,
  GetNoteCommentV3Parameters,
  GetNoteCommentV4Data,
  GetNoteCommentV4Parameters,
  GetNoteDetailV1Data,
  GetNoteDetailV1Parameters,
  GetNoteDetailV2Data,
  GetNoteDetailV2Parameters,
  GetNoteDetailV3Data,
  GetNoteDetailV3Parameters,
  GetNoteDetailV4Data,
  GetNoteDetailV4Parameters,
  GetNoteDetailV5Data,
  GetNoteDetailV5Parameters,
  GetNoteDetailV6Data,
  GetNoteDetailV6Parameters,
  GetNoteDetailV7Data,
  GetNoteDetailV7Parameters,
  GetNoteSubCommentV2Data,
  GetNoteSubCommentV2Parameters,
  GetTopicNoteListV1Data,
  GetTopicNoteListV1Parameters,
  GetUserNoteListV1Data,
  GetUserNoteListV1Parameters,
  GetUserNoteListV2Data,
  GetUserNoteListV2Parameters,
  GetUserNoteListV3Data,
  GetUserNoteListV3Parameters,
  GetUserNoteListV4Data,
  GetUserNoteListV4Parameters,
  GetUserV3Data,
  GetUserV3Parameters,
  GetUserV4Data,
  GetUserV4Parameters,
  HotListV1Data,
  HotSearchV1Data,
  HotSearchV1Parameters,
  SearchNoteV1Data,
  SearchNoteV1Parameters,
  SearchNoteV2Data,
  SearchNoteV2Parameters,
  SearchNoteV3Data,
  SearchNoteV3Parameters,
  SearchNoteV4Data,
  SearchNoteV4Parameters,
  SearchRecommendV1Data,
  SearchRecommendV1Parameters,
  SearchUserV2Data,
  SearchUserV2Parameters,
  ShareUrlTransferV1Data,
  ShareUrlTransferV1Parameters,
} from "./schema.ts";
export type { OperationSchemas, StandardSchemaV1 } from "@justone-clients/core/schemas";

const $AdvancedWidgetsGroup: DataShape = () => ({"fields":{"groups":{"items":$Group}}});
const $AllShowTabConfig: DataShape = () => ({"fields":{"tab_id":"string","tab_index_weight":"number","tab_name":"string"}});
const $AllSortStrategy: DataShape = () => ({"fields":{"optional_name":"string","suffix_name":"string","type":"string"}});
const $At: DataShape = () => ({"fields":{"followed":"boolean","id":"string","level":$Level,"name":"string","nickname":"string","red_official_verified":"boolean","red_official_verify_type":"number","show_red_official_verify_icon":"boolean","track_duration":"number"}});
const $AtUser: DataShape = () => ({"fields":{"ai_agent":"boolean","level":$Level,"nickname":"string","userid":"string"}});
const $AvatarPendant: DataShape = () => ({"fields":{"current_user_pendant":"boolean","current_user_pet":"boolean"}});
const $BannerInfo: DataShape = () => ({"fields":{"bg_color":"string","image":"string","like_status":"boolean"}});
const $BizLabel: DataShape = () => ({"fields":{"group_invite":"string","product_review":"boolean","rich_text":"string"}});
const $Bound: DataShape = () => ({"fields":{"h":"number","w":"number","x":"number","y":"number"}});
const $BrandAccountInfo: DataShape = () => ({"fields":{"conversions":{"items":$Conversion}}});
const $BuyerInfo: DataShape = () => ({"fields":{"choice_id":"string","extra_map":$ExtraMap,"tab_name":"string"}});
const $Capa: DataShape = () => ({"fields":{"duration":"number","frame_ts":"number","is_ai_tab":"boolean","is_upload":"boolean","is_user_select":"boolean"}});
const $Comment: DataShape = () => ({"fields":{"at_users":{"items":$AtUser},"biz_label":$BizLabel,"collected":"boolean","comment_type":"number","content":"string","downvoted":"boolean","friend_liked_msg":"string","hash_tags":{"items":$CommentHashTag},"hidden":"boolean","id":"string","ip_location":"string","like_count":"number","liked":"boolean","note_id":"string","score":"number","share_strategy":"number","show_tags":{"items":"any"},"show_tags_v2":{"items":$ShowTagsV2},"show_type":"string","status":"number","sub_comment_count":"number","sub_comment_cursor":"string","sub_comments":{"items":$SubComment},"time":"number","track_id":"string","translation_strategy":"number","user":$CommentUser}});
const $CommentHashTag: DataShape = () => ({"fields":{"disable_jump":"boolean","link":"string","name":"string","type":"string"}});
const $CommentPromptConfig: DataShape = () => ({"fields":{"forbidden_cmt_type":"number","placeholder_long":"string","placeholder_short":"string"}});
const $CommentUser: DataShape = () => ({"fields":{"additional_tags":{},"ai_agent":"boolean","current_user":"string","images":"string","level":$Level,"nickname":"string","red_id":"string","userid":"string"}});
const $Consumer: DataShape = () => ({"fields":{"can_super_resolution":"boolean"}});
const $ContentTransInfo: DataShape = () => ({"fields":{"strategy":"number"}});
const $Conversion: DataShape = () => ({"fields":{"icon":"string","id":"string","is_red_shop":"boolean","is_shop":"boolean","link":"string","name":"string","sub_title":"string"}});
const $CornerTagInfo: DataShape = () => ({"fields":{"icon":"string","location":"number","style":"number","text":"string","text_en":"string","type":"string"}});
const $DescAtUser: DataShape = () => ({"fields":{"id":"string","nickname":"string"}});
const $ExtraMap: DataShape = () => ({"fields":{"curationGoodsSearch":"string"}});
const $FeedbackInfo: DataShape = () => ({"fields":{"dislike_status":"number"}});
const $Filter: DataShape = () => ({"fields":{"filter_tags":[{"items":$FilterTag},"null"],"group_show_type":"number|null","id":"string|null","invisible":"boolean|null","name":"string|null","type":"string|null","word_request_id":"string|null"}});
const $FilterTag: DataShape = () => ({"fields":{"icon_tail_url":"string|null","icon_tail_url_night":"string|null","icon_url":"string|null","icon_url_night":"string|null","id":"string|null","name":"string|null","need_location_info":"boolean|null","origin_text":"string|null","sub_filters":"any","sub_filters_select_type":"string|null"}});
const $FoldedArea: DataShape = () => ({"fields":{"hidden_title":"string","show_desc":"string","show_title":"string"}});
const $FunctionEntry: DataShape = () => ({"fields":{"type":"string"}});
const $FunctionSwitch: DataShape = () => ({"fields":{"enable":"boolean","type":"string"}});
const $GeoInfo: DataShape = () => ({"fields":{"distance":"string"}});
const $GetNoteCommentV2Data: DataShape = () => ({"fields":{"all_sort_strategies":{"items":$AllSortStrategy},"comment_count":"number","comment_count_l1":"number","comments":{"items":$Comment},"current_sort_strategy":"string","cursor":"string","folded_area":$FoldedArea,"has_more":"boolean","page_context":"string","user_id":"string"}});
const $GetNoteCommentV4Data: DataShape = () => ({"fields":{"all_sort_strategies":{"items":$AllSortStrategy},"comment_count":"number","comment_count_l1":"number","comments":{"items":$GetNoteCommentV4DataComment},"current_sort_strategy":"string","cursor":"string","folded_area":$FoldedArea,"has_more":"boolean","page_context":"string","user_id":"string"}});
const $GetNoteCommentV4DataComment: DataShape = () => ({"fields":{"at_users":{"items":$AtUser},"biz_label":$BizLabel,"collected":"boolean","comment_type":"number","content":"string","downvoted":"boolean","friend_liked_msg":"string","hash_tags":{"items":$CommentHashTag},"hidden":"boolean","id":"string","ip_location":"string","like_count":"number","liked":"boolean","media_source_type":"number","note_id":"string","pictures":{"items":$Picture},"score":"number","share_strategy":"number","show_tags":{"items":"any"},"show_tags_v2":{"items":$ShowTagsV2},"show_type":"string","status":"number","sub_comment_count":"number","sub_comment_cursor":"string","sub_comments":{"items":$SubComment},"time":"number","track_id":"string","translation_strategy":"number","user":$CommentUser}});
const $GetNoteDetailV1Data: DataShape = () => ({"items":$GetNoteDetailV1Item});
const $GetNoteDetailV1Item: DataShape = () => ({"fields":{"comment_list":{"items":"any"},"model_type":"string","note_list":{"items":$Note},"track_id":"string","user":$User}});
const $GetNoteDetailV1ItemImage: DataShape = () => ({"fields":{"fileid":"string","height":"number","index":"number","latitude":"number","longitude":"number","need_load_original_image":"boolean","origin_img":$OriginImg,"original":"string","scale_to_large":"number","text_intention":"number","trace_id":"string","url":"string","url_multi_level":$UrlMultiLevel,"width":"number"}});
const $GetNoteDetailV3Data: DataShape = () => ({"items":$GetNoteDetailV3Item});
const $GetNoteDetailV3Item: DataShape = () => ({"fields":{"comment_list":{"items":"any"},"model_type":"string","note_list":{"items":$GetNoteDetailV3ItemNote},"track_id":"string","user":$User}});
const $GetNoteDetailV3ItemNote: DataShape = () => ({"fields":{"api_upgrade":"number","ats":{"items":$At},"biz_map":{},"co_produce_link":"string","collected":"boolean","collected_count":"number","comment_prompt_config":$CommentPromptConfig,"comments_count":"number","content_trans_info":$ContentTransInfo,"cooperate_binds":{"items":"any"},"countdown":"number","desc":"string","enable_brand_lottery":"boolean","enable_co_produce":"boolean","enable_fls_bridge_cards":"boolean","enable_fls_related_cards":"boolean","feedback_info":$FeedbackInfo,"foot_tags":{"items":"any"},"function_switch":{"items":$FunctionSwitch},"goods_info":{},"has_co_produce":"boolean","has_music":"boolean","has_related_goods":"boolean","hash_tag":{"items":$HashTag},"head_tags":{"items":"any"},"id":"string","images_list":{"items":$Image},"in_censor":"boolean","ip_location":"string","last_update_time":"number","liked":"boolean","liked_count":"number","liked_users":{"items":"any"},"long_press_share_info":$LongPressShareInfo,"may_have_red_packet":"boolean","media_save_config":$MediaSaveConfig,"mini_program_info":$MiniProgramInfo,"model_type":"string","need_next_step":"boolean","need_product_review":"boolean","note_text_press_options":{"items":$NoteTextPressOption},"privacy":$Privacy,"qq_mini_program_info":$MiniProgramInfo,"red_envelope_note":"boolean","seeded":"boolean","seeded_count":"number","share_code_flag":"number","share_info":$ShareInfo,"shared_count":"number","sticky":"boolean","text_language_code":"string","time":"number","title":"string","topics":{"items":$Topic},"type":"string","use_water_color":"boolean","user":$User,"view_count":"number","widgets_context":"string","widgets_groups":{"items":{"items":"string"}}}});
const $GetNoteDetailV6Data: DataShape = () => ({"items":$GetNoteDetailV6Item});
const $GetNoteDetailV6Item: DataShape = () => ({"fields":{"collected_count":"number","comments_count":"number","desc":"string","hash_tag":{"items":$GetNoteDetailV6ItemHashTag},"id":"string","images_list":{"items":$GetNoteDetailV6ItemImage},"ip_location":"string","liked_count":"number","share_info":$GetNoteDetailV6ItemShareInfo,"shared_count":"number","time":"number","title":"string","topics":{"items":$GetNoteDetailV6ItemTopic},"type":"string","user":$GetNoteDetailV6ItemUser,"video_info_v2":[$VideoInfoV2,"null"],"view_count":"number"}});
const $GetNoteDetailV6ItemHashTag: DataShape = () => ({"fields":{"id":"string","name":"string"}});
const $GetNoteDetailV6ItemImage: DataShape = () => ({"fields":{"height":"number","original":"string","url":"string","url_size_large":"string","width":"number"}});
const $GetNoteDetailV6ItemShareInfo: DataShape = () => ({"fields":{"content":"string","image":"string","link":"string","title":"string"}});
const $GetNoteDetailV6ItemTopic: DataShape = () => ({"fields":{"id":"string","link":"string","name":"string"}});
const $GetNoteDetailV6ItemUser: DataShape = () => ({"fields":{"images":"string","name":"string","nickname":"string","red_id":"string","userid":"string"}});
const $GetNoteDetailV7Data: DataShape = () => ({"items":$GetNoteDetailV7Item});
const $GetNoteDetailV7Item: DataShape = () => ({"fields":{"comment_list":{"items":"any"},"model_type":"string","note_list":{"items":$GetNoteDetailV7ItemNote},"track_id":"string","user":$User}});
const $GetNoteDetailV7ItemImage: DataShape = () => ({"fields":{"fileid":"string","height":"number","index":"number","latitude":"number","live_photo":$LivePhoto,"live_photo_file_id":"string","longitude":"number","need_load_original_image":"boolean","origin_img":$OriginImg,"original":"string","scale_to_large":"number","text_intention":"number","trace_id":"string","url":"string","url_8k":"string","url_multi_level":$UrlMultiLevel,"width":"number"}});
const $GetNoteDetailV7ItemNote: DataShape = () => ({"fields":{"api_upgrade":"number","ats":{"items":$At},"biz_map":{},"co_produce_link":"string","collected":"boolean","collected_count":"number","comment_prompt_config":$CommentPromptConfig,"comments_count":"number","content_trans_info":$ContentTransInfo,"cooperate_binds":{"items":"any"},"countdown":"number","desc":"string","enable_brand_lottery":"boolean","enable_co_produce":"boolean","enable_fls_bridge_cards":"boolean","enable_fls_related_cards":"boolean","feedback_info":$FeedbackInfo,"foot_tags":{"items":"any"},"function_switch":{"items":$FunctionSwitch},"goods_info":{},"has_co_produce":"boolean","has_music":"boolean","has_related_goods":"boolean","hash_tag":{"items":$HashTag},"head_tags":{"items":"any"},"id":"string","images_list":{"items":$GetNoteDetailV7ItemImage},"in_censor":"boolean","ip_location":"string","last_update_time":"number","liked":"boolean","liked_count":"number","liked_users":{"items":"any"},"long_press_share_info":$LongPressShareInfo,"may_have_red_packet":"boolean","media_save_config":$MediaSaveConfig,"mini_program_info":$MiniProgramInfo,"model_type":"string","need_next_step":"boolean","need_product_review":"boolean","note_text_press_options":{"items":$NoteTextPressOption},"privacy":$Privacy,"qq_mini_program_info":$MiniProgramInfo,"red_envelope_note":"boolean","seeded":"boolean","seeded_count":"number","share_code_flag":"number","share_info":$ShareInfo,"shared_count":"number","sticky":"boolean","text_language_code":"string","time":"number","title":"string","topics":{"items":$Topic},"type":"string","use_water_color":"boolean","user":$User,"view_count":"number","widgets_context":"string","widgets_groups":{"items":{"items":"string"}}}});
const $GetNoteSubCommentV2Data: DataShape = () => ({"fields":{"comments":{"items":$GetNoteSubCommentV2DataComment},"cursor":"string","has_more":"boolean"}});
const $GetNoteSubCommentV2DataComment: DataShape = () => ({"fields":{"at_users":{"items":"any"},"biz_label":$BizLabel,"collected":"boolean","comment_type":"number","content":"string","downvoted":"boolean","friend_liked_msg":"string","hidden":"boolean","id":"string","like_count":"number","liked":"boolean","note_id":"string","score":"number","share_strategy":"number","show_tags":{"items":"any"},"show_tags_v2":{"items":"any"},"show_type":"string","status":"number","target_comment":$TargetComment,"time":"number","translation_strategy":"number","user":$CommentUser}});
const $GetUserNoteListV2Data: DataShape = () => ({"fields":{"has_more":"boolean","notes":{"items":"any"},"tags":{"items":"any"}}});
const $GetUserNoteListV4Data: DataShape = () => ({"fields":{"has_more":"boolean","notes":{"items":$GetUserNoteListV4DataNote},"tags":{"items":"any"}}});
const $GetUserNoteListV4DataImage: DataShape = () => ({"fields":{"fileid":"string","height":"number","original":"string","trace_id":"string","url":"string","url_size_large":"string","width":"number"}});
const $GetUserNoteListV4DataNote: DataShape = () => ({"fields":{"advanced_widgets_groups":$AdvancedWidgetsGroup,"ats":{"items":"any"},"collected_count":"number","comments_count":"number","create_time":"number","cursor":"string","desc":"string","display_title":"string","has_music":"boolean","id":"string","images_list":{"items":$GetUserNoteListV4DataImage},"infavs":"boolean","inlikes":"boolean","is_goods_note":"boolean","last_update_time":"number","level":"number","likes":"number","nice_count":"number","niced":"boolean","price":"number","recommend":$Recommend,"share_count":"number","sticky":"boolean","time_desc":"string","title":"string","type":"string","user":$GetUserNoteListV4DataUser,"view_count":"number","widgets_context":"string"}});
const $GetUserNoteListV4DataUser: DataShape = () => ({"fields":{"followed":"boolean","fstatus":"string","images":"string","nickname":"string","red_official_verify_type":"number","userid":"string"}});
const $GetUserV3Data: DataShape = () => ({"fields":{"avatar_like_status":"boolean","avatar_pendant":$AvatarPendant,"banner_info":$BannerInfo,"blocked":"boolean","blocking":"boolean","collected":"number","collected_book_num":"number","collected_brand_num":"number","collected_movie_num":"number","collected_notes_num":"number","collected_poi_num":"number","collected_product_num":"number","collected_tags_num":"number","community_rule_url":"string","default_collection_tab":"string","desc":"string","desc_at_users":{"items":$DescAtUser},"fans":"number","follows":"number","fstatus":"string","gender":"number","hula_tabs":$HulaTab,"identity_deeplink":"string","identity_label_migrated":"boolean","imageb":"string","images":"string","interactions":{"items":$Interaction},"ip_location":"string","is_login_user_pro_account":"boolean","is_recommend_level_illegal":"boolean","level":$GetUserV3DataLevel,"liked":"number","location":"string","location_jump":"boolean","nboards":"number","ndiscovery":"number","nickname":"string","note_num_stat":$NoteNumStat,"real_name_deep_target":"number","real_name_info":"string","recommend_info":"string","recommend_info_icon":"string","red_club_info":$RedClubInfo,"red_id":"string","red_official_verified":"boolean","red_official_verify_base_info":"string","red_official_verify_content":"string","red_official_verify_type":"number","remark_name":"string","result":$GetUserV3DataResult,"sec_account_deeplink":"string","seller_info":$SellerInfo,"share_info":$GetUserV3DataShareInfo,"share_info_v2":$GetUserV3DataShareInfo,"share_link":"string","show_extra_info_button":"boolean","tab_public":$TabPublic,"tab_visible":$TabVisible,"tags":{"items":$Tag},"user_desc_info":$UserDescInfo,"user_role_type":"number","user_widget_switch":"boolean","userid":"string","zhong_tong_bar_info":$ZhongTongBarInfo}});
const $GetUserV3DataLevel: DataShape = () => ({"fields":{"image_link":"string","number":"number"}});
const $GetUserV3DataResult: DataShape = () => ({"fields":{"code":"number","message":"string","success":"boolean"}});
const $GetUserV3DataShareInfo: DataShape = () => ({"fields":{"content":"string","title":"string"}});
const $GetUserV4Data: DataShape = () => ({"fields":{"avatar_like_status":"boolean","avatar_pendant":$AvatarPendant,"banner_info":$BannerInfo,"blocked":"boolean","blocking":"boolean","brand_account_info":$BrandAccountInfo,"buyer_info":$BuyerInfo,"collected":"number","collected_book_num":"number","collected_brand_num":"number","collected_movie_num":"number","collected_notes_num":"number","collected_poi_num":"number","collected_product_num":"number","collected_tags_num":"number","community_rule_url":"string","default_collection_tab":"string","desc":"string","desc_at_users":{"items":"any"},"fans":"number","follows":"number","fstatus":"string","gender":"number","hula_tabs":$HulaTab,"identity_deeplink":"string","identity_label_migrated":"boolean","imageb":"string","images":"string","interactions":{"items":$Interaction},"ip_location":"string","is_login_user_pro_account":"boolean","is_recommend_level_illegal":"boolean","level":$GetUserV3DataLevel,"liked":"number","location":"string","location_jump":"boolean","nboards":"number","ndiscovery":"number","nickname":"string","note_num_stat":$NoteNumStat,"real_name_deep_target":"number","real_name_info":"string","recommend_info":"string","recommend_info_icon":"string","red_club_info":$RedClubInfo,"red_id":"string","red_official_verified":"boolean","red_official_verify_base_info":"string","red_official_verify_content":"string","red_official_verify_type":"number","remark_name":"string","result":$GetUserV3DataResult,"sec_account_deeplink":"string","share_info":$GetUserV3DataShareInfo,"share_info_v2":$ShareInfoV2,"share_link":"string","show_extra_info_button":"boolean","tab_public":$TabPublic,"tab_visible":$GetUserV4DataTabVisible,"tags":{"items":$Tag},"user_desc_info":$UserDescInfo,"user_role_type":"number","user_widget_switch":"boolean","userid":"string","zhong_tong_bar_info":$GetUserV4DataZhongTongBarInfo}});
const $GetUserV4DataTabVisible: DataShape = () => ({"fields":{"buyer":"boolean","collect":"boolean","like":"boolean","note":"boolean","seed":"boolean"}});
const $GetUserV4DataZhongTongBarInfo: DataShape = () => ({"fields":{"conversions":{"items":$ZhongTongBarInfoConversion}}});
const $Group: DataShape = () => ({"fields":{"fetch_types":{"items":"string"},"mode":"number"}});
const $H265: DataShape = () => ({"fields":{"audio_bitrate":"number","audio_channels":"number","audio_codec":"string","audio_duration":"number","avg_bitrate":"number","backup_urls":{"items":"string"},"default_stream":"number","duration":"number","format":"string","fps":"number","hdr_type":"number","height":"number","master_url":"string","opaque1":$H265Opaque1,"psnr":"number","quality_type":"string","rotate":"number","size":"number","sr":"number","ssim":"number","stream_desc":"string","stream_type":"number","token":"string","video_bitrate":"number","video_codec":"string","video_duration":"number","vmaf":"number","volume":"number","weight":"number","width":"number"}});
const $H265Opaque1: DataShape = () => ({"fields":{"amend":"string","device_score":"string","didLoudnorm":"string","has_soundtrack":"string","pcdn_302_flag":"string","pcdn_supplier":"string","use_pcdn":"string"}});
const $HashTag: DataShape = () => ({"fields":{"bizId":"string","current_score":"number","id":"string","link":"string","name":"string","record_count":"number","record_emoji":"string","record_unit":"string","tag_hint":"string","type":"string"}});
const $HulaTab: DataShape = () => ({"fields":{"all_show_tab_config":{"items":$AllShowTabConfig},"tab_id_selected":"string"}});
const $Image: DataShape = () => ({"fields":{"fileid":"string","height":"number","index":"number","latitude":"number","live_photo":$LivePhoto,"live_photo_file_id":"string","longitude":"number","need_load_original_image":"boolean","origin_img":$OriginImg,"original":"string","scale_to_large":"number","text_intention":"number","trace_id":"string","url":"string","url_multi_level":$UrlMultiLevel,"width":"number"}});
const $Interaction: DataShape = () => ({"fields":{"count":"number","is_private":"boolean","name":"string","toast":"string","type":"string"}});
const $InteractionArea: DataShape = () => ({"fields":{"status":"boolean","text":"string","type":"number"}});
const $Item: DataShape = () => ({"fields":{"highlight_flags":{"items":"boolean"},"icon":"string","icon_night":"string","is_intervened":"boolean","link":"string","search_type":"string","text":"string","type":"string"}});
const $ItemNote: DataShape = () => ({"fields":{"advanced_widgets_groups":$AdvancedWidgetsGroup,"collected":"boolean","collected_count":"number","comments_count":"number","corner_tag_info":{"items":$CornerTagInfo},"cover_image_index":"number","debug_info_str":"string","desc":"string","extract_text_enabled":"number","geo_info":$GeoInfo,"has_music":"boolean","id":"string","images_list":{"items":$NoteImage},"interaction_area":$InteractionArea,"last_update_time":"number","liked":"boolean","liked_count":"number","nice_count":"number","niced":"boolean","note_attributes":{"items":"any"},"result_from":"string","shared_count":"number","tag_info":$TagInfo,"timestamp":"number","type":"string","update_time":"number","user":$NoteUser,"widgets_context":"string","xsec_token":"string"}});
const $Level: DataShape = () => ({"fields":{"image":"string"}});
const $LivePhoto: DataShape = () => ({"fields":{"capa":$Capa,"consumer":$Consumer,"image":$LivePhotoImage,"media":$Media}});
const $LivePhotoImage: DataShape = () => ({"fields":{"first_frame":"string"}});
const $LongPressShareInfo: DataShape = () => ({"fields":{"block_private_msg":"boolean","content":"string","function_entries":{"items":$FunctionEntry},"guide_audited":"boolean","is_star":"boolean","show_wechat_tag":"boolean","title":"string"}});
const $Media: DataShape = () => ({"fields":{"stream":$Stream,"user_level":"number","video":$Video,"video_id":"string"}});
const $MediaSaveConfig: DataShape = () => ({"fields":{"disable_save":"boolean","disable_watermark":"boolean","disable_weibo_cover":"boolean"}});
const $MiniProgramInfo: DataShape = () => ({"fields":{"desc":"string","path":"string","share_title":"string","thumb":"string","title":"string","user_name":"string","webpage_url":"string"}});
const $NativeVoiceInfo: DataShape = () => ({"fields":{"cover":"string","desc":"string","duration":"number","md5sum":"string","name":"string","optimize_exp_in_use_count":"number","sound_bg_music_type":"number","sound_id":"string","subtitle":"string","url":"string","use_count":"number"}});
const $Note: DataShape = () => ({"fields":{"api_upgrade":"number","ats":{"items":$At},"biz_map":{},"collected":"boolean","collected_count":"number","comment_prompt_config":$CommentPromptConfig,"comments_count":"number","content_trans_info":$ContentTransInfo,"cooperate_binds":{"items":"any"},"countdown":"number","desc":"string","enable_brand_lottery":"boolean","enable_co_produce":"boolean","enable_fls_bridge_cards":"boolean","enable_fls_related_cards":"boolean","feedback_info":$FeedbackInfo,"foot_tags":{"items":"any"},"function_switch":{"items":$NoteFunctionSwitch},"goods_info":{},"has_co_produce":"boolean","has_music":"boolean","has_related_goods":"boolean","hash_tag":{"items":$HashTag},"head_tags":{"items":"any"},"id":"string","images_list":{"items":$GetNoteDetailV1ItemImage},"in_censor":"boolean","ip_location":"string","last_update_time":"number","liked":"boolean","liked_count":"number","liked_users":{"items":"any"},"long_press_share_info":$LongPressShareInfo,"may_have_red_packet":"boolean","media_save_config":$MediaSaveConfig,"mini_program_info":$MiniProgramInfo,"model_type":"string","native_voice_info":$NativeVoiceInfo,"need_next_step":"boolean","need_product_review":"boolean","note_text_press_options":{"items":$NoteTextPressOption},"privacy":$Privacy,"qq_mini_program_info":$MiniProgramInfo,"red_envelope_note":"boolean","seeded":"boolean","seeded_count":"number","share_code_flag":"number","share_info":$ShareInfo,"shared_count":"number","sticky":"boolean","text_language_code":"string","time":"number","title":"string","topics":{"items":$Topic},"type":"string","use_water_color":"boolean","user":$User,"view_count":"number","widgets_context":"string","widgets_groups":{"items":{"items":"string"}}}});
const $NoteFunctionSwitch: DataShape = () => ({"fields":{"enable":"boolean","reason":"string","type":"string"}});
const $NoteGeoInfo: DataShape = () => ($GeoInfo);
const $NoteImage: DataShape = () => ({"fields":{"fileid":"string","height":"number","need_load_original_image":"boolean","original":"string","trace_id":"string","url":"string","url_size_large":"string","width":"number"}});
const $NoteNumStat: DataShape = () => ({"fields":{"collected":"number","liked":"number","posted":"number"}});
const $NoteTextPressOption: DataShape = () => ({"fields":{"extra":"string","key":"string"}});
const $NoteUser: DataShape = () => ({"fields":{"followed":"boolean","images":"string","nickname":"string","red_id":"string","red_official_verified":"boolean","red_official_verify_type":"number","show_red_official_verify_icon":"boolean","track_duration":"number","userid":"string"}});
const $Opaque1: DataShape = () => ({"fields":{"amend":"string","amend_mobile":"string","domestic":"string","livephoto_flag":"string"}});
const $OriginImg: DataShape = () => ({"fields":{"height":"number","size":"number","width":"number"}});
const $Picture: DataShape = () => ({"fields":{"box_h":"number","box_w":"number","file_id":"string","height":"number","origin_url":"string","url":"string","width":"number"}});
const $Privacy: DataShape = () => ({"fields":{"nick_names":"string","show_tips":"boolean","type":"number"}});
const $QueryDebugInfo: DataShape = () => ({"fields":{"is_forbidden":"boolean"}});
const $QueryIntent: DataShape = () => ({"fields":{"goodsIntent":"number","low_supply_intent":"boolean","search_ask_intent":"boolean"}});
const $Recommend: DataShape = () => ({"fields":{"desc":"string","icon":"string","target_id":"string","target_name":"string","track_id":"string","type":"string"}});
const $RedClubInfo: DataShape = () => ({"fields":{"red_club":"boolean","red_club_level":"number","red_club_url":"string","redclubscore":"number"}});
const $Result: DataShape = () => ({"fields":{"message":"string","success":"boolean"}});
const $SearchNoteV2Data: DataShape = () => ({"fields":{"ai_mode_enable":"boolean","can_cut":"boolean","cur_cut_number":"number","dqa_authorized_user_by_shared":"boolean","dqa_instant_sid":"string","is_broad_query":"boolean","items":{"items":$SearchNoteV2DataItem},"query_debug_info":$QueryDebugInfo,"query_intent":$QueryIntent,"query_type":"number","request_dqa":"number","request_dqa_instant":"boolean","search_dqa_new_page_exp":"number","search_pull_down_opt_exp":"number","search_request_id":"string","service_status":"string","show_single_col":"boolean","strategy_info":$StrategyInfo}});
const $SearchNoteV2DataItem: DataShape = () => ({"fields":{"model_type":"string","note":$ItemNote}});
const $SearchNoteV3Data: DataShape = () => ({"fields":{"ai_mode_enable":"boolean","can_cut":"boolean","cur_cut_number":"number","dqa_authorized_user_by_shared":"boolean","dqa_instant_sid":"string","is_broad_query":"boolean","items":{"items":$SearchNoteV3DataItem},"query_debug_info":$QueryDebugInfo,"query_intent":$QueryIntent,"query_type":"number","request_dqa":"number","request_dqa_instant":"boolean","search_dqa_new_page_exp":"number","search_pull_down_opt_exp":"number","search_request_id":"string","service_status":"string","show_single_col":"boolean","strategy_info":$StrategyInfo}});
const $SearchNoteV3DataItem: DataShape = () => ({"fields":{"model_type":"string","note":$SearchNoteV3DataNote}});
const $SearchNoteV3DataNote: DataShape = () => ({"fields":{"advanced_widgets_groups":$AdvancedWidgetsGroup,"collected":"boolean","collected_count":"number","comments_count":"number","corner_tag_info":{"items":$CornerTagInfo},"cover_image_index":"number","debug_info_str":"string","desc":"string","extract_text_enabled":"number","geo_info":$GeoInfo,"has_music":"boolean","id":"string","images_list":{"items":$NoteImage},"interaction_area":$InteractionArea,"last_update_time":"number","liked":"boolean","liked_count":"number","nice_count":"number","niced":"boolean","note_attributes":{"items":"any"},"result_from":"string","shared_count":"number","tag_info":$TagInfo,"timestamp":"number","title":"string","type":"string","update_time":"number","user":$NoteUser,"widgets_context":"string","xsec_token":"string"}});
const $SearchNoteV4Data: DataShape = () => ({"fields":{"ads":{"items":"any"},"api_info":{},"has_more":"boolean","notes":{"items":$SearchNoteV4DataNote},"recommend_queries":{"items":"string"},"search_meta":{},"statistics":$Statistic,"total":"number"}});
const $SearchNoteV4DataImage: DataShape = () => ({"fields":{"height":"number","url":"string","url_size_large":"string","width":"number"}});
const $SearchNoteV4DataNote: DataShape = () => ({"fields":{"collected_count":"number","comments_count":"number","desc":"string","geo_info":$NoteGeoInfo,"id":"string","images_list":{"items":$SearchNoteV4DataImage},"last_update_time":"number","liked_count":"number","shared_count":"number","tags":{"items":"any"},"timestamp":"number","title":"string","type":"string","user":$SearchNoteV4DataUser}});
const $SearchNoteV4DataUser: DataShape = () => ({"fields":{"images":"string","nickname":"string","red_id":"string","userid":"string"}});
const $SearchRecommendV1Data: DataShape = () => ({"fields":{"items":{"items":$Item},"result":$Result,"search_cpl_id":"string","word_request_id":"string"}});
const $SearchUserV2Data: DataShape = () => ({"fields":{"filters":[{"items":$Filter},"null"],"users":[{"items":$SearchUserV2DataUser},"null"]}});
const $SearchUserV2DataUser: DataShape = () => ({"fields":{"desc":"string|null","followed":"boolean|null","id":"string|null","image":"string|null","link":"string|null","name":"string|null","reason":"string|null","red_id":"string|null","red_official_verified":"boolean|null","red_official_verify_type":"number|null","self":"boolean|null","show_red_official_verify_icon":"boolean|null","sub_title":"string|null"}});
const $SellerInfo: DataShape = () => ({"fields":{"is_tab_goods_first":"boolean","tab_code_names":{"items":"any"},"tab_goods_api_version":"number"}});
const $ShareInfo: DataShape = () => ({"fields":{"block_private_msg":"boolean","content":"string","function_entries":{"items":$FunctionEntry},"guide_audited":"boolean","image":"string","is_star":"boolean","link":"string","show_wechat_tag":"boolean","title":"string","wechat_share_desc":"string"}});
const $ShareInfoV2: DataShape = () => ({"fields":{"content":"string","ecom_content":"string","ecom_share_link":"string","ecom_title":"string","title":"string"}});
const $ShareUrlTransferV1Data: DataShape = () => ({"fields":{"redirect_url":"string"}});
const $ShowTagsV2: DataShape = () => ({"fields":{"pos":"string","style_id":"string","text":"string","type":"string"}});
const $Statistic: DataShape = () => ({"fields":{"ads_count":"number","note_count":"number","recommend_count":"number","total_items":"number","video_count":"number"}});
const $StrategyInfo: DataShape = () => ({"fields":{"query_average_impression_count":"number","query_can_guide_to_feed":"boolean"}});
const $Stream: DataShape = () => ({"fields":{"av1":{"items":"any"},"h264":{"items":"any"},"h265":{"items":$H265},"h266":{"items":"any"}}});
const $SubComment: DataShape = () => ({"fields":{"at_users":{"items":"any"},"biz_label":$BizLabel,"collected":"boolean","comment_type":"number","content":"string","downvoted":"boolean","friend_liked_msg":"string","hidden":"boolean","id":"string","ip_location":"string","like_count":"number","liked":"boolean","note_id":"string","score":"number","share_strategy":"number","show_tags":{"items":"any"},"show_tags_v2":{"items":$ShowTagsV2},"show_type":"string","status":"number","target_comment":$TargetComment,"time":"number","translation_strategy":"number","user":$CommentUser}});
const $TabPublic: DataShape = () => ({"fields":{"collection":"boolean","collection_board":"boolean","collection_note":"boolean","seed":"boolean"}});
const $TabVisible: DataShape = () => ({"fields":{"collect":"boolean","like":"boolean","note":"boolean","seed":"boolean"}});
const $Tag: DataShape = () => ({"fields":{"icon":"string","name":"string","tag_type":"string"}});
const $TagInfo: DataShape = () => ({"fields":{"title":"string","type":"string"}});
const $TargetComment: DataShape = () => ({"fields":{"id":"string","status":"number","user":$CommentUser}});
const $Topic: DataShape = () => ({"fields":{"activity_online":"boolean","business_type":"number","discuss_num":"number","id":"string","image":"string","link":"string","name":"string","style":"number"}});
const $UrlMultiLevel: DataShape = () => ({"fields":{"high":"string","low":"string","medium":"string"}});
const $User: DataShape = () => ({"fields":{"followed":"boolean","fstatus":"string","id":"string","image":"string","level":$Level,"name":"string","nickname":"string","red_id":"string","red_official_verified":"boolean","red_official_verify_type":"number","show_red_official_verify_icon":"boolean","track_duration":"number","userid":"string"}});
const $UserDescInfo: DataShape = () => ({"fields":{"desc":"string","desc_at_users":{"items":$UserDescInfoDescAtUser},"desc_keywords_switch":"boolean","desc_with_placeholder":"string"}});
const $UserDescInfoDescAtUser: DataShape = () => ({"fields":{"nickname":"string","user_id":"string"}});
const $Video: DataShape = () => ({"fields":{"biz_id":"string","biz_name":"number","bound":{"items":$Bound},"drm_type":"number","duration":"number","hdr_type":"number","height":"number","md5":"string","opaque1":$Opaque1,"stream_types":{"items":"number"},"width":"number"}});
const $VideoInfoV2: DataShape = () => ({"fields":{"image":{}}});
const $ZhongTongBarInfo: DataShape = () => ({"fields":{"conversions":{"items":"any"}}});
const $ZhongTongBarInfoConversion: DataShape = () => ({"fields":{"icon":"string","id":"string","link":"string","name":"string","sub_title":"string"}});
const $AskDotsData: DataShape = () => ("any");
const $GetNoteCommentV3Data: DataShape = () => ("any");
const $GetNoteDetailV2Data: DataShape = () => ("any");
const $GetNoteDetailV4Data: DataShape = () => ("any");
const $GetNoteDetailV5Data: DataShape = () => ("any");
const $GetTopicNoteListV1Data: DataShape = () => ("any");
const $GetUserNoteListV1Data: DataShape = () => ("any");
const $GetUserNoteListV3Data: DataShape = () => ("any");
const $HotListV1Data: DataShape = () => ("any");
const $HotSearchV1Data: DataShape = () => ("any");
const $SearchNoteV1Data: DataShape = () => ("any");

/** The schemas of the parameters and the `data` of `askDots`. */
export const askDots: OperationSchemas<AskDotsParameters, AskDotsData> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"}}, $AskDotsData);
/** The schemas of the parameters and the `data` of `getNoteCommentV2`. */
export const getNoteCommentV2: OperationSchemas<GetNoteCommentV2Parameters, GetNoteCommentV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"},"optional":{"lastCursor":"string","sort":["normal","latest","like_count"]}}, $GetNoteCommentV2Data);
/** The schemas of the parameters and the `data` of `getNoteCommentV3`. */
export const getNoteCommentV3: OperationSchemas<GetNoteCommentV3Parameters, GetNoteCommentV3Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"},"optional":{"lastCursor":"string","sort":["normal","latest","like_count"]}}, $GetNoteCommentV3Data);
/** The schemas of the parameters and the `data` of `getNoteCommentV4`. */
export const getNoteCommentV4: OperationSchemas<GetNoteCommentV4Parameters, GetNoteCommentV4Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"},"optional":{"lastCursor":"string","sort":["normal","latest","like_count"]}}, $GetNoteCommentV4Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV1`. */
export const getNoteDetailV1: OperationSchemas<GetNoteDetailV1Parameters, GetNoteDetailV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV1Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV2`. */
export const getNoteDetailV2: OperationSchemas<GetNoteDetailV2Parameters, GetNoteDetailV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV2Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV3`. */
export const getNoteDetailV3: OperationSchemas<GetNoteDetailV3Parameters, GetNoteDetailV3Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV3Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV4`. */
export const getNoteDetailV4: OperationSchemas<GetNoteDetailV4Parameters, GetNoteDetailV4Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV4Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV5`. */
export const getNoteDetailV5: OperationSchemas<GetNoteDetailV5Parameters, GetNoteDetailV5Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV5Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV6`. */
export const getNoteDetailV6: OperationSchemas<GetNoteDetailV6Parameters, GetNoteDetailV6Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV6Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV7`. */
export const getNoteDetailV7: OperationSchemas<GetNoteDetailV7Parameters, GetNoteDetailV7Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $GetNoteDetailV7Data);
/** The schemas of the parameters and the `data` of `getNoteSubCommentV2`. */
export const getNoteSubCommentV2: OperationSchemas<GetNoteSubCommentV2Parameters, GetNoteSubCommentV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string","commentId":"string"},"optional":{"lastCursor":"string"}}, $GetNoteSubCommentV2Data);
/** The schemas of the parameters and the `data` of `getTopicNoteListV1`. */
export const getTopicNoteListV1: OperationSchemas<GetTopicNoteListV1Parameters, GetTopicNoteListV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"topicId":"string"},"optional":{"sort":["time","hot"],"cursor":"string"}}, $GetTopicNoteListV1Data);
/** The schemas of the parameters and the `data` of `getUserNoteListV1`. */
export const getUserNoteListV1: OperationSchemas<GetUserNoteListV1Parameters, GetUserNoteListV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"lastCursor":"string"}}, $GetUserNoteListV1Data);
/** The schemas of the parameters and the `data` of `getUserNoteListV2`. */
export const getUserNoteListV2: OperationSchemas<GetUserNoteListV2Parameters, GetUserNoteListV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"lastCursor":"string"}}, $GetUserNoteListV2Data);
/** The schemas of the parameters and the `data` of `getUserNoteListV3`. */
export const getUserNoteListV3: OperationSchemas<GetUserNoteListV3Parameters, GetUserNoteListV3Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"lastCursor":"string"}}, $GetUserNoteListV3Data);
/** The schemas of the parameters and the `data` of `getUserNoteListV4`. */
export const getUserNoteListV4: OperationSchemas<GetUserNoteListV4Parameters, GetUserNoteListV4Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"lastCursor":"string"}}, $GetUserNoteListV4Data);
/** The schemas of the parameters and the `data` of `getUserV3`. */
export const getUserV3: OperationSchemas<GetUserV3Parameters, GetUserV3Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $GetUserV3Data);
/** The schemas of the parameters and the `data` of `getUserV4`. */
export const getUserV4: OperationSchemas<GetUserV4Parameters, GetUserV4Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $GetUserV4Data);
/** The schemas of the parameters and the `data` of `hotListV1`. */
export const hotListV1: OperationSchemas<HotListV1Parameters, HotListV1Data> = /* @__PURE__ */ $$createSchemas({}, $HotListV1Data);
/** The schemas of the parameters and the `data` of `hotSearchV1`. */
export const hotSearchV1: OperationSchemas<HotSearchV1Parameters, HotSearchV1Data> = /* @__PURE__ */ $$createSchemas({"optional":{"searchWord":"string","pageNum":"integer","orderBy":["premium_imp_num","premium_good_read_rate","premium_read_num","premium_engage_num","premium_engage_rate","premium_like_num","premium_fav_num","premium_cmt_num"],"nd":["DAY_3","DAY_7","DAY_14","DAY_30"],"noteContentCategory":"string"}}, $HotSearchV1Data);
/** The schemas of the parameters and the `data` of `searchNoteV1`. */
export const searchNoteV1: OperationSchemas<SearchNoteV1Parameters, SearchNoteV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"},"optional":{"page":"integer","sort":["general","popularity_descending","time_descending","comment_descending","collect_descending"],"noteType":["_0","_1","_2"],"noteTime":["ONE_DAY","ONE_WEEK","HALF_YEAR"]}}, $SearchNoteV1Data);
/** The schemas of the parameters and the `data` of `searchNoteV2`. */
export const searchNoteV2: OperationSchemas<SearchNoteV2Parameters, SearchNoteV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"},"optional":{"page":"integer","sort":["general","popularity_descending","time_descending","comment_descending","collect_descending"],"noteType":["_0","_1","_2"],"noteTime":["ONE_DAY","ONE_WEEK","HALF_YEAR"]}}, $SearchNoteV2Data);
/** The schemas of the parameters and the `data` of `searchNoteV3`. */
export const searchNoteV3: OperationSchemas<SearchNoteV3Parameters, SearchNoteV3Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"},"optional":{"page":"integer","sort":["general","popularity_descending","time_descending","comment_descending","collect_descending"],"noteType":["_0","_1","_2"],"noteTime":["ONE_DAY","ONE_WEEK","HALF_YEAR"]}}, $SearchNoteV3Data);
/** The schemas of the parameters and the `data` of `searchNoteV4`. */
export const searchNoteV4: OperationSchemas<SearchNoteV4Parameters, SearchNoteV4Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"},"optional":{"page":"integer","sortType":["general","popularity_descending","time_descending","comment_descending","collect_descending"],"noteType":["ALL","VIDEO_NOTE","NORMAL_NOTE"],"timeFilter":["ALL","ONE_DAY","ONE_WEEK","HALF_YEAR"]}}, $SearchNoteV4Data);
/** The schemas of the parameters and the `data` of `searchRecommendV1`. */
export const searchRecommendV1: OperationSchemas<SearchRecommendV1Parameters, SearchRecommendV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"}}, $SearchRecommendV1Data);
/** The schemas of the parameters and the `data` of `searchUserV2`. */
export const searchUserV2: OperationSchemas<SearchUserV2Parameters, SearchUserV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"keyword":"string"},"optional":{"page":"integer"}}, $SearchUserV2Data);
/** The schemas of the parameters and the `data` of `shareUrlTransferV1`. */
export const shareUrlTransferV1: OperationSchemas<ShareUrlTransferV1Parameters, ShareUrlTransferV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"shareUrl":"string"}}, $ShareUrlTransferV1Data);
