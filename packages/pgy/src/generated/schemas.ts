// Generated file: do not edit, change the generator instead.
// tool: @justone-clients/spec-tools 1.0.0
// input: specs/generated/pgy.json
// sha256: 11dbaa8eb78bc6eb5b9c9bd07e0fc34ca2358cac0272b33d2305e081fc8f0574
// command: pnpm generate

import { createSchemas as $$createSchemas, type DataShape, type OperationSchemas } from "@justone-clients/core/schemas";
import type {
  GetKolCoreDataV1Data,
  GetKolCoreDataV1Parameters,
  GetKolCostEffectiveV1Data,
  GetKolCostEffectiveV1Parameters,
  GetKolDataSummaryV2Data,
  GetKolDataSummaryV2Parameters,
  GetKolFansPortraitV1Data,
  GetKolFansPortraitV1Parameters,
  GetKolFansSummaryV1Data,
  GetKolFansSummaryV1Parameters,
  GetKolFansTrendV1Data,
  GetKolFansTrendV1Parameters,
  GetKolInfoV1Data,
  GetKolInfoV1Parameters,
  GetKolNoteListV1Data,
  GetKolNoteListV1Parameters,
  GetKolNoteRateV1Data,
  GetKolNoteRateV1Parameters,
  GetNoteDetailV1Data,
  GetNoteDetailV1Parameters,
  PgyContentSquareSearchNoteV2V1Data,
  PgyContentSquareSearchNoteV2V1Parameters,
  PgyKolDataCoreDataV1Data,
  PgyKolDataCoreDataV1Parameters,
  SolarCooperatorBloggerV2V1Data,
  SolarCooperatorBloggerV2V1Parameters,
  SolarCooperatorUserBloggerUserIdV1Data,
  SolarCooperatorUserBloggerUserIdV1Parameters,
  SolarKolDataUserIdFansOverallNewHistoryV1Data,
  SolarKolDataUserIdFansOverallNewHistoryV1Parameters,
  SolarKolDataUserIdFansProfileV1Data,
  SolarKolDataUserIdFansProfileV1Parameters,
  SolarKolDataV2CostEffectiveV1Data,
  SolarKolDataV2CostEffectiveV1Parameters,
  SolarKolDataV2KolContentTagsV1Data,
  SolarKolDataV2KolContentTagsV1Parameters,
  SolarKolDataV2KolFeatureTagsV1Data,
  SolarKolDataV2KolFeatureTagsV1Parameters,
  SolarKolDataV2NotesDetailV1Data,
  SolarKolDataV2NotesDetailV1Parameters,
  SolarKolDataV3DataSummaryV1Data,
  SolarKolDataV3DataSummaryV1Parameters,
  SolarKolDataV3FansSummaryV1Data,
  SolarKolDataV3FansSummaryV1Parameters,
  SolarKolDataV3NotesRateV1Data,
  SolarKolDataV3NotesRateV1Parameters,
  SolarKolGetSimilarKolV1Data,
  SolarKolGetSimilarKolV1Parameters,
  SolarNoteNoteIdDetailV1Data,
  SolarNoteNoteIdDetailV1Parameters,
} from "./schema.ts";
export type { OperationSchemas, StandardSchemaV1 } from "@justone-clients/core/schemas";

const $Age: DataShape = () => ({"fields":{"group":"string","percent":"number"}});
const $AgeDistribution: DataShape = () => ({"fields":{"distribution_data":$DistributionData}});
const $City: DataShape = () => ({"fields":{"name":"string","percent":"number"}});
const $ClothingIndustryPrice: DataShape = () => ({"fields":{"bizType":"any","industryId":"number|null","picturePrice":"number|null","pictureState":"number|null","videoPrice":"number|null","videoState":"number|null"}});
const $ContentTag: DataShape = () => ({"fields":{"taxonomy1Tag":"string|null","taxonomy2Tags":[{"items":"string"},"null"]}});
const $Device: DataShape = () => ({"fields":{"desc":"string","name":"string","percent":"number"}});
const $DistributionData: DataShape = () => ({"fields":{"cnt":"number","name":"string"}});
const $FansPortrait: DataShape = () => ({"fields":{"ageDistribution":{"items":$AgeDistribution},"cityDistribution":{"items":$AgeDistribution},"genderDistribution":{"items":$AgeDistribution},"interestDistribution":{"items":$AgeDistribution},"provinceDistribution":{"items":$AgeDistribution}}});
const $Gender: DataShape = () => ({"fields":{"female":"number","male":"number"}});
const $GetKolDataSummaryV2Data: DataShape = () => ({"fields":{"activeDayInLast7":"number","dateKey":"string","easyConnect":"boolean","fans30GrowthBeyondRate":"string","fans30GrowthRate":"string","interactionBeyondRate":"string","interactionMedian":"number","inviteNum":"number","isActive":"boolean","mEngagementNum":"number","mengagementNum":"number","noteNumber":"number","noteType":{"items":"any"},"pictureReadBeyondRate":"string","pictureReadCost":"string","readMedian":"number","readMedianBeyondRate":"string","responseRate":"string","tradeNames":{"items":"any"},"videoReadBeyondRate":"string","videoReadCost":"string"}});
const $GetKolFansPortraitV1Data: DataShape = () => ({"fields":{"fansPortrait":$FansPortrait}});
const $GetKolFansSummaryV1Data: DataShape = () => ({"fields":{"activeFansBeyondRate":"string","activeFansL28":"number","activeFansRate":"string","engageFansBeyondRate":"string","engageFansL30":"number","engageFansRate":"string","fansGrowthBeyondRate":"string","fansGrowthRate":"string","fansIncreaseNum":"number","fansNum":"number","payFansUserNum30d":"number","payFansUserRate30d":"string","readFansBeyondRate":"string","readFansIn30":"number","readFansRate":"string"}});
const $GetKolFansTrendV1Data: DataShape = () => ({"fields":{"fansNumInc":"number","fansNumIncRate":"number","list":{"items":$GetKolFansTrendV1DataList}}});
const $GetKolFansTrendV1DataList: DataShape = () => ({"fields":{"dateKey":"string","num":"number"}});
const $GetKolInfoV1Data: DataShape = () => ($Kol);
const $GetKolNoteListV1Data: DataShape = () => ({"fields":{"list":{"items":"any"},"total":"number"}});
const $GetKolNoteRateV1Data: DataShape = () => ({"fields":{"collectMedian":"number|null","commentMedian":"number|null","hundredLikePercent":"string|null","impMedian":"number|null","impMedianBeyondRate":"string|null","interactionBeyondRate":"string|null","interactionMedian":"number|null","interactionRate":"string|null","likeMedian":"number|null","longTermCommonNoteVo":[$LongTermCommonNoteVo,"null"],"longTermCooperateNoteVo":[$LongTermCommonNoteVo,"null"],"mEngagementNum":"number|null","mFollowCnt":"number|null","mengagementNum":"number|null","mfollowCnt":"number|null","noteNumber":"number|null","noteType":[{"items":$NoteType},"null"],"notes":[{"items":$Note},"null"],"pagePercentVo":[$PagePercentVo,"null"],"picture3sViewRate":"string|null","readMedian":"number|null","readMedianBeyondRate":"string|null","shareMedian":"number|null","thousandLikePercent":"string|null","tradeNames":"any","videoFullViewBeyondRate":"string|null","videoFullViewRate":"string|null","videoNoteNumber":"number|null"}});
const $GetNoteDetailV1Data: DataShape = () => ({"fields":{"atUserList":"any","cmtNum":"number|null","compClickData":"any","content":"string|null","createTime":"string|null","favNum":"number|null","featureTags":"any","followCnt":"number|null","headPhoto":"any","imagesList":[{"items":$Image},"null"],"impNum":"number|null","likeNum":"number|null","name":"any","noteId":"string|null","noteLink":"string|null","readNum":"number|null","redId":"any","reportBrandName":"any","reportBrandUserId":"any","shareNum":"number|null","time":[$Time,"null"],"title":"string|null","type":"number|null","userId":"string|null","userInfo":[$UserInfo,"null"],"videoInfo":"any"}});
const $Image: DataShape = () => ({"fields":{"fileId":"string|null","height":"number|null","latitude":"any","longitude":"any","original":"string|null","sticker":"any","traceId":"string|null","url":"string|null","width":"number|null"}});
const $IntentionInfo: DataShape = () => ({"fields":{"intentionText":"string|null","intentionType":"number|null"}});
const $Kol: DataShape = () => ({"fields":{"accumCommonImpMedinNum30d":"number|null","accumCoopImpMedinNum30d":"number|null","accumPicCommonImpMedinNum30d":"number|null","accumVideoCommonImpMedinNum30d":"number|null","activityList":[{"items":"any"},"null"],"algoRecommendReasons":"any","authorityList":"any","avgAgmv90d":"number|null","avgLiveViewerNum":"number|null","businessNoteCount":"number|null","buyerType":"number|null","classifyCode":"number|null","clickMidNum":"number|null","clickMidNumMcn":"number|null","clothingIndustryPrice":[$ClothingIndustryPrice,"null"],"contentTags":[{"items":$ContentTag},"null"],"controlState":"number|null","coopNoteNum30d":"number|null","cooperType":"number|null","cooperateState":"number|null","cpc":"any","cps":"any","currentLevel":"number|null","efficiencyValidUser":"number|null","estimateCpuv30d":"number|null","estimatePictureCpm":"number|null","estimatePictureCpmCompare":"number|null","estimatePictureEngageCost":"number|null","estimatePictureEngageCostCompare":"number|null","estimateVideoCpm":"number|null","estimateVideoCpmCompare":"number|null","estimateVideoEngageCost":"number|null","estimateVideoEngageCostCompare":"number|null","fans30GrowthNum":"number|null","fans30GrowthRate":"number|null","fansActiveIn28dLv":"number|null","fansCount":"number|null","fansEngageNum":"any","fansEngageNum30dLv":"number|null","fansNum":"number|null","fansRiseNum":"any","fbState":"number|null","featureTags":"any","forecastGroupCoverRateLower":"number|null","forecastGroupCoverRateUpper":"number|null","forecastReadUvLower":"number|null","forecastReadUvUpper":"number|null","gender":"string|null","goodRecommendPermission":"any","hasBuyerAuth":"boolean|null","headPhoto":"string|null","homePageDisplay":"number|null","hundredLikePercent30":"number|null","industryTag":"any","intentionInfo":[$IntentionInfo,"null"],"interMidCoop30":"number|null","interMidNum":"number|null","inviteReply48hNumRatio":"number|null","isCollect":"boolean|null","isIndustryRecommend":"boolean|null","isStar":"any","kliveCnt30d":"number|null","kolHeadLabel":"number|null","kolType":"number|null","likeCollectCountInfo":"number|null","live":"any","liveGMV":"any","liveId":"any","liveImg":"any","liveSign":"any","location":"string|null","lowActive":"boolean|null","lowerPrice":"number|null","mCpuvNum30d":"number|null","mEngagementNum":"number|null","mEngagementNumMcn":"number|null","marketTarget":"any","matchNoteNumber":"number|null","mcpuvNum30d":"number|null","mengagementNum":"number|null","mengagementNumMcn":"number|null","name":"string|null","newHighQuality":"number|null","nextLevel":"number|null","nextPicturePrice":"any","nextVideoPrice":"any","note":"any","noteList":[{"items":$KolNote},"null"],"noteSign":"any","overflowNum":"any","personalTags":[{"items":"string"},"null"],"picPriceRemind":"any","pictureClickMidNum":"number|null","pictureCpcBasePrice":"string|null","pictureCpcEstimateNum":"any","pictureCpcInCart":"any","pictureCpcPerPrice":"string|null","pictureHundredLikePercent30":"number|null","pictureInCart":"boolean|null","pictureInterMidNum":"number|null","picturePrice":"number|null","picturePriceGtZero":"boolean|null","pictureReadCost":"string|null","pictureShowState":"boolean|null","pictureState":"number|null","pictureThousandLikePercent30":"number|null","predictiveExposure":"number|null","priceState":"number|null","processingAuthorities":"any","promiseImpNum":"string|null","readMidCoop30":"number|null","recommend":"any","recommendReason":"any","redId":"string|null","resemblance":"boolean|null","seedAndHarcest":"any","sellerRealIncomeAmt90d":"number|null","showPrice":"boolean|null","showPromiseTag":"number|null","specialIndustryLimit":"boolean|null","thousandLikePercent30":"number|null","top2CategoryList":"any","totalNoteCount":"any","tradeType":"any","travelAreaList":"any","type":[{"items":"any"},"null"],"userId":"string|null","userType":"number|null","valid":"number|null","videoClickMidNum":"number|null","videoCpcBasePrice":"string|null","videoCpcEstimateNum":"any","videoCpcInCart":"any","videoCpcPerPrice":"string|null","videoCpcState":"number|null","videoFinishRate":"number|null","videoHundredLikePercent30":"number|null","videoInCart":"boolean|null","videoInterMidNum":"number|null","videoPrice":"number|null","videoPriceGtZero":"boolean|null","videoPriceRemind":"any","videoReadCost":"string|null","videoShowState":"boolean|null","videoState":"number|null","videoThousandLikePercent30":"number|null"}});
const $KolNote: DataShape = () => ({"fields":{"bind":"boolean|null","contentTag":"string|null","featureTags":[{"items":"any"},"null"],"imageUrl":"string|null","industryTags":"any","noteId":"string|null","noteType":"number|null"}});
const $List: DataShape = () => ({"fields":{"brandName":"any","collectNum":"number|null","date":"string|null","imgUrl":"string|null","isAdvertise":"boolean|null","isVideo":"boolean|null","likeNum":"number|null","noteId":"string|null","readNum":"number|null","thirdReadUserNum":"number|null","title":"string|null"}});
const $LongTermCommonNoteVo: DataShape = () => ({"fields":{"endPublishTime":"string|null","longTermFindPagePercent":"string|null","longTermFollowPagePercent":"string|null","longTermKolHomePagePercent":"string|null","longTermOtherPagePercent":"string|null","longTermReadBeyondRate":"string|null","longTermReadNum":"number|null","longTermSearchPagePercent":"string|null","noteNumber":"number|null","recentFindPagePercent":"string|null","recentFollowPagePercent":"string|null","recentKolHomePagePercent":"string|null","recentOtherPagePercent":"string|null","recentReadBeyondRate":"string|null","recentReadNum":"number|null","recentSearchPagePercent":"string|null","startPublishTime":"string|null"}});
const $Meta: DataShape = () => ({"fields":{"duration":"number|null","height":"number|null","videoId":"string|null","width":"number|null"}});
const $Note: DataShape = () => ({"fields":{"canJump":"boolean|null","collectBeyondRate":"number|null","collectNum":"number|null","date":"any","imgUrl":"string|null","impBeyondRate":"number|null","impNum":"number|null","interactionBeyondRate":"number|null","interactionNum":"number|null","likeBeyondRate":"number|null","likeNum":"number|null","noteId":"string|null","publishTime":"string|null","readBeyondRate":"number|null","readNum":"number|null","title":"string|null","type":"number|null"}});
const $NoteType: DataShape = () => ({"fields":{"contentTag":"string|null","percent":"string|null"}});
const $PagePercentVo: DataShape = () => ({"fields":{"impDetailPercent":"number|null","impFollowPercent":"number|null","impHomefeedPercent":"number|null","impNearbyPercent":"number|null","impOtherPercent":"number|null","impSearchPercent":"number|null","readDetailPercent":"number|null","readFollowPercent":"number|null","readHomefeedPercent":"number|null","readNearbyPercent":"number|null","readOtherPercent":"number|null","readSearchPercent":"number|null"}});
const $SolarCooperatorBloggerV2V1Data: DataShape = () => ({"fields":{"highlightWords":[{"items":"any"},"null"],"kols":[{"items":$Kol},"null"],"redirect2NickSearch":"boolean|null","resultType":"number|null","total":"number|null","trackId":"string|null"}});
const $SolarCooperatorUserBloggerUserIdV1Data: DataShape = () => ($Kol);
const $SolarKolDataUserIdFansOverallNewHistoryV1Data: DataShape = () => ($GetKolFansTrendV1Data);
const $SolarKolDataUserIdFansProfileV1Data: DataShape = () => ({"fields":{"ages":{"items":$Age},"cities":{"items":$City},"dateKey":"string","devices":{"items":$Device},"gender":$Gender,"interests":{"items":$City},"provinces":{"items":$City}}});
const $SolarKolDataV2CostEffectiveV1Data: DataShape = () => ({"fields":{"date":"any","estimatePictureCpm":"any","estimatePictureCpmCompare":"any","estimatePictureEngageCost":"any","estimatePictureEngageCostCompare":"any","estimateVideoCpm":"number|null","estimateVideoCpmCompare":"number|null","estimateVideoEngageCost":"number|null","estimateVideoEngageCostCompare":"number|null","pictureCase":"number|null","pictureReadCost":"any","pictureSurpassRate":"any","videoCase":"number|null","videoReadCost":"string|null","videoSurpassRate":"number|null"}});
const $SolarKolDataV2NotesDetailV1Data: DataShape = () => ({"fields":{"list":[{"items":$List},"null"],"total":"number|null"}});
const $SolarKolDataV3DataSummaryV1Data: DataShape = () => ($GetKolDataSummaryV2Data);
const $SolarKolDataV3FansSummaryV1Data: DataShape = () => ($GetKolFansSummaryV1Data);
const $SolarKolDataV3NotesRateV1Data: DataShape = () => ($GetKolNoteRateV1Data);
const $SolarKolGetSimilarKolV1Data: DataShape = () => ({"fields":{"highlightWords":{"items":"any"},"kols":{"items":"any"},"redirect2NickSearch":"boolean","resultType":"number","total":"number","trackId":"string"}});
const $SolarNoteNoteIdDetailV1Data: DataShape = () => ({"fields":{"atUserList":"any","cmtNum":"number|null","compClickData":"any","content":"string|null","createTime":"string|null","favNum":"number|null","featureTags":"any","followCnt":"number|null","headPhoto":"string|null","imagesList":[{"items":$SolarNoteNoteIdDetailV1DataImage},"null"],"impNum":"number|null","likeNum":"number|null","name":"string|null","noteId":"string|null","noteLink":"string|null","readNum":"number|null","redId":"any","reportBrandName":"any","reportBrandUserId":"any","shareNum":"number|null","time":[$Time,"null"],"title":"string|null","type":"number|null","userId":"string|null","userInfo":[$UserInfo,"null"],"videoInfo":[$VideoInfo,"null"]}});
const $SolarNoteNoteIdDetailV1DataImage: DataShape = () => ({"fields":{"fileId":"string|null","height":"number|null","imageExtraInfo":"any","latitude":"any","longitude":"any","original":"string|null","sticker":"any","traceId":"string|null","url":"string|null","width":"number|null"}});
const $Time: DataShape = () => ({"fields":{"createTime":"number|null","updateTime":"number|null","userUpdateTime":"number|null"}});
const $UserInfo: DataShape = () => ({"fields":{"advertiserId":"any","avatar":"string|null","clickMidNum":"number|null","contentTags":[{"items":$ContentTag},"null"],"cooperType":"number|null","currentLevel":"number|null","fansNum":"number|null","featureTags":[{"items":"any"},"null"],"gender":"string|null","interMidNum":"number|null","isCollect":"boolean|null","kolType":"number|null","location":"string|null","mEngagementNum":"number|null","mengagementNum":"number|null","nickName":"string|null","operateState":"number|null","personalTags":[{"items":"any"},"null"],"pictureInCart":"any","picturePrice":"number|null","pictureState":"number|null","priceState":"number|null","userId":"string|null","userType":"number|null","videoInCart":"any","videoPrice":"number|null","videoState":"number|null"}});
const $VideoInfo: DataShape = () => ({"fields":{"chapters":"any","firstFrame":"any","gifKey":"string|null","gifUrl":"string|null","hasFragments":"boolean|null","id":"string|null","meta":[$Meta,"null"],"originVideoKey":"string|null","redGifInfo":"any","thumbnail":"string|null","videoKey":"string|null","videoKeyList":[{"items":"any"},"null"],"videoUrl":"string|null","volume":"number|null"}});
const $PgyContentSquareSearchNoteV2V1Data: DataShape = () => ("any");
const $PgyKolDataCoreDataV1Data: DataShape = () => ("any");
const $SolarKolDataV2KolContentTagsV1Data: DataShape = () => ("any");
const $SolarKolDataV2KolFeatureTagsV1Data: DataShape = () => ("any");
const $GetKolCoreDataV1Data: DataShape = () => ("any");
const $GetKolCostEffectiveV1Data: DataShape = () => ("any");

/** The schemas of the parameters and the `data` of `pgyContentSquareSearchNoteV2V1`. */
export const pgyContentSquareSearchNoteV2V1: OperationSchemas<PgyContentSquareSearchNoteV2V1Parameters, PgyContentSquareSearchNoteV2V1Data> = /* @__PURE__ */ $$createSchemas({"optional":{"searchWord":"string","pageNum":"integer","bizType":["XIAOHONGSHU_HOT","PRODUCT_SEEDING","ECOMMERCE_PROMOTION","PUGONGYING_COOPERATION","LEAD_COLLECTION","ECOMMERCE_HOT","SEEDING_DIRECT","APP_PROMOTION"],"orderBy":["premium_imp_num","premium_good_read_rate","premium_read_num","premium_engage_num","premium_engage_rate","premium_like_num","premium_fav_num","premium_cmt_num"],"nd":["DAY_3","DAY_7","DAY_14","DAY_30"]}}, $PgyContentSquareSearchNoteV2V1Data);
/** The schemas of the parameters and the `data` of `pgyKolDataCoreDataV1`. */
export const pgyKolDataCoreDataV1: OperationSchemas<PgyKolDataCoreDataV1Parameters, PgyKolDataCoreDataV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"business":["DAILY_NOTE","COOPERATE_NOTE"],"noteType":["PHOTO_TEXT_AND_VIDEO","PHOTO_TEXT","VIDEO"],"dateType":["DAY_30","DAY_90"],"advertiseSwitch":["ALL","ORGANIC_ONLY"]}}, $PgyKolDataCoreDataV1Data);
/** The schemas of the parameters and the `data` of `solarCooperatorBloggerV2V1`. */
export const solarCooperatorBloggerV2V1: OperationSchemas<SolarCooperatorBloggerV2V1Parameters, SolarCooperatorBloggerV2V1Data> = /* @__PURE__ */ $$createSchemas({"optional":{"searchType":["NICKNAME","NOTE"],"keyword":"string","page":"integer","sort":["DEFAULT","FANS"],"fansNumberLower":"integer","fansNumberUpper":"integer","fansAge":["ALL","LT_18","AGE_18_24","AGE_25_34","AGE_35_44","GT_44"],"fansGender":["ALL","MALE_HIGH","FE_MALE_HIGH"],"fansChildAgeInfo":"string","gender":["ALL","MALE","FEMALE"],"location":"string","contentTag":"string","contentSceneLabel":"string","personalTags":"string","marketTarget":"string","audienceGroup":"string","top20CrowdsLabel":"string","industrySpecificCrowdsMotorDom":"string","featureTags":"string","contentThemeLabel":"string","excludeLowActive":"boolean","fansNumUp":"boolean","noteType":["ALL","PHOTO_TEXT","VIDEO"],"industry":["BEAUTY_PERSONAL_CARE_BEAUTY","BEAUTY_PERSONAL_CARE_SKINCARE","BEAUTY_PERSONAL_CARE_PERSONAL_CARE","BEAUTY_PERSONAL_CARE_FRAGRANCE","FOOD_BEVERAGE_SNACKS","FOOD_BEVERAGE_DRINKS","FOOD_BEVERAGE_HEALTH_FOOD","FOOD_BEVERAGE_DAIRY","FOOD_BEVERAGE_ALCOHOL","FOOD_BEVERAGE_GRAINS_OIL","FOOD_BEVERAGE_CROSS_BORDER_FOOD","FOOD_BEVERAGE_FRESH_FOOD","FOOD_BEVERAGE_MEAL_REPLACEMENT","FOOD_BEVERAGE_TRADITIONAL_NOURISHMENT","MOTHER_BABY_SUPPLIES","MOTHER_BABY_FORMULA_FOOD","DIGITAL_APPLIANCES_HOME_APPLIANCES","DIGITAL_APPLIANCES_DIGITAL_PRODUCTS","DAILY_GOODS_HOUSEHOLD_DAILY_USE","DAILY_GOODS_PET_SUPPLIES_FOOD","DAILY_GOODS_OFFICE_SUPPLIES","APPAREL_ACCESSORIES_CLOTHING_SHOES_HATS","APPAREL_ACCESSORIES_JEWELRY","APPAREL_ACCESSORIES_BAGS_GLASSES","APPAREL_ACCESSORIES_SPORTS_OUTDOOR","APPAREL_ACCESSORIES_WATCHES","APPAREL_ACCESSORIES_SECOND_HAND_LUXURY","HOME_BUILDING_MATERIALS_HOME_DECOR","HOME_BUILDING_MATERIALS_FURNITURE","HOME_BUILDING_MATERIALS_MAIN_MATERIALS","AUTOMOTIVE","INTERNET_ECOMMERCE","INTERNET_SOFTWARE_TOOLS","HEALTHCARE_MEDICAL_DEVICES","HEALTHCARE_MEDICAL_BEAUTY","CULTURE_SPORTS_ENTERTAINMENT_SPORTS_GOODS","CULTURE_SPORTS_ENTERTAINMENT_STATIONERY_TOYS_GIFTS","CULTURE_SPORTS_ENTERTAINMENT_OUTDOOR_PRODUCTS","CULTURE_SPORTS_ENTERTAINMENT_ART_COLLECTIBLES","LIFE_SERVICES_OFFLINE_RETAIL","LIFE_SERVICES_BEAUTY_HAIR","CATERING_RESTAURANTS","CATERING_DRINKS_DESSERTS","BUSINESS_SERVICES","EDUCATION_TRAINING_LANGUAGE_STUDY_ABROAD","EDUCATION_TRAINING_VOCATIONAL_EDUCATION","EDUCATION_TRAINING_INTEREST_TRAINING","EDUCATION_TRAINING_K12_EDUCATION","EDUCATION_TRAINING_DEGREE_EDUCATION","EDUCATION_TRAINING_CORPORATE_DEVELOPMENT","EDUCATION_TRAINING_OTHER","GAMES","TRAVEL_TOURISM"],"accumCommonImpMedinNum30d":"string","readMidNor30":"string","interMidNor30":"string","thousandLikePercent30":"string","notePrice":"string","videoPrice":"string","inviteReply48hNumRatio":"string","progressOrderCnt":"string","tradeType":"string","tradeReportBrandIds":"string","excludeTradeReportBrandIds":"boolean","accumCoopImpMedinNum30d":"string","readMidCoop30":"string","interMidCoop30":"string","mCpuvNum30d":"string","estimatePictureCpm":"string","estimateVideoCpm":"string","estimatePicReadPrice":"string","estimateVideoReadPrice":"string","estimatePictureEngageCost":"string","estimateVideoEngageCost":"string","estimateCpuv30d":"string","kliveCnt30d":"string","avgLiveViewerNum":"string","avgAgmv90d":"string","similarUserId":"string","similarWord":"string","fansLocation":"string"}}, $SolarCooperatorBloggerV2V1Data);
/** The schemas of the parameters and the `data` of `solarCooperatorUserBloggerUserIdV1`. */
export const solarCooperatorUserBloggerUserIdV1: OperationSchemas<SolarCooperatorUserBloggerUserIdV1Parameters, SolarCooperatorUserBloggerUserIdV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarCooperatorUserBloggerUserIdV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataUserIdFansOverallNewHistoryV1`. */
export const solarKolDataUserIdFansOverallNewHistoryV1: OperationSchemas<SolarKolDataUserIdFansOverallNewHistoryV1Parameters, SolarKolDataUserIdFansOverallNewHistoryV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"dateType":["DAY_30","DAY_90"],"increaseType":["FANS_TOTAL","FANS_INCREASE"]}}, $SolarKolDataUserIdFansOverallNewHistoryV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataUserIdFansProfileV1`. */
export const solarKolDataUserIdFansProfileV1: OperationSchemas<SolarKolDataUserIdFansProfileV1Parameters, SolarKolDataUserIdFansProfileV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarKolDataUserIdFansProfileV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV2CostEffectiveV1`. */
export const solarKolDataV2CostEffectiveV1: OperationSchemas<SolarKolDataV2CostEffectiveV1Parameters, SolarKolDataV2CostEffectiveV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarKolDataV2CostEffectiveV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV2KolContentTagsV1`. */
export const solarKolDataV2KolContentTagsV1: OperationSchemas<SolarKolDataV2KolContentTagsV1Parameters, SolarKolDataV2KolContentTagsV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarKolDataV2KolContentTagsV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV2KolFeatureTagsV1`. */
export const solarKolDataV2KolFeatureTagsV1: OperationSchemas<SolarKolDataV2KolFeatureTagsV1Parameters, SolarKolDataV2KolFeatureTagsV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarKolDataV2KolFeatureTagsV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV2NotesDetailV1`. */
export const solarKolDataV2NotesDetailV1: OperationSchemas<SolarKolDataV2NotesDetailV1Parameters, SolarKolDataV2NotesDetailV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"advertiseSwitch":["ALL","ORGANIC_ONLY"],"orderType":["LATEST","MOST_READ","MOST_INTERACT"],"noteType":["ALL","COOPERATION","PHOTO_TEXT","VIDEO"],"isThirdPlatform":["NO","YES"],"pageNumber":"integer"}}, $SolarKolDataV2NotesDetailV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV3DataSummaryV1`. */
export const solarKolDataV3DataSummaryV1: OperationSchemas<SolarKolDataV3DataSummaryV1Parameters, SolarKolDataV3DataSummaryV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"business":["DAILY_NOTE","COOPERATE_NOTE"]}}, $SolarKolDataV3DataSummaryV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV3FansSummaryV1`. */
export const solarKolDataV3FansSummaryV1: OperationSchemas<SolarKolDataV3FansSummaryV1Parameters, SolarKolDataV3FansSummaryV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"}}, $SolarKolDataV3FansSummaryV1Data);
/** The schemas of the parameters and the `data` of `solarKolDataV3NotesRateV1`. */
export const solarKolDataV3NotesRateV1: OperationSchemas<SolarKolDataV3NotesRateV1Parameters, SolarKolDataV3NotesRateV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"business":["DAILY_NOTE","COOPERATE_NOTE"],"noteType":["PHOTO_TEXT_AND_VIDEO","PHOTO_TEXT","VIDEO"],"dateType":["DAY_30","DAY_90"],"advertiseSwitch":["ALL","ORGANIC_ONLY"]}}, $SolarKolDataV3NotesRateV1Data);
/** The schemas of the parameters and the `data` of `solarKolGetSimilarKolV1`. */
export const solarKolGetSimilarKolV1: OperationSchemas<SolarKolGetSimilarKolV1Parameters, SolarKolGetSimilarKolV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"userId":"string"},"optional":{"pageNum":"integer"}}, $SolarKolGetSimilarKolV1Data);
/** The schemas of the parameters and the `data` of `solarNoteNoteIdDetailV1`. */
export const solarNoteNoteIdDetailV1: OperationSchemas<SolarNoteNoteIdDetailV1Parameters, SolarNoteNoteIdDetailV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"}}, $SolarNoteNoteIdDetailV1Data);
/** The schemas of the parameters and the `data` of `getKolCoreDataV1`. */
export const getKolCoreDataV1: OperationSchemas<GetKolCoreDataV1Parameters, GetKolCoreDataV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"},"optional":{"business":["_0","_1"],"noteType":["_1","_2","_3"],"dateType":["_1","_2"],"adSwitch":["_1","_0"]}}, $GetKolCoreDataV1Data);
/** The schemas of the parameters and the `data` of `getKolCostEffectiveV1`. */
export const getKolCostEffectiveV1: OperationSchemas<GetKolCostEffectiveV1Parameters, GetKolCostEffectiveV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"}}, $GetKolCostEffectiveV1Data);
/** The schemas of the parameters and the `data` of `getKolDataSummaryV2`. */
export const getKolDataSummaryV2: OperationSchemas<GetKolDataSummaryV2Parameters, GetKolDataSummaryV2Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string","business":["_0","_1"]}}, $GetKolDataSummaryV2Data);
/** The schemas of the parameters and the `data` of `getKolFansPortraitV1`. */
export const getKolFansPortraitV1: OperationSchemas<GetKolFansPortraitV1Parameters, GetKolFansPortraitV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"}}, $GetKolFansPortraitV1Data);
/** The schemas of the parameters and the `data` of `getKolFansSummaryV1`. */
export const getKolFansSummaryV1: OperationSchemas<GetKolFansSummaryV1Parameters, GetKolFansSummaryV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"}}, $GetKolFansSummaryV1Data);
/** The schemas of the parameters and the `data` of `getKolFansTrendV1`. */
export const getKolFansTrendV1: OperationSchemas<GetKolFansTrendV1Parameters, GetKolFansTrendV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string","dateType":["_1","_2"],"increaseType":["_1","_2"]}}, $GetKolFansTrendV1Data);
/** The schemas of the parameters and the `data` of `getKolInfoV1`. */
export const getKolInfoV1: OperationSchemas<GetKolInfoV1Parameters, GetKolInfoV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"}}, $GetKolInfoV1Data);
/** The schemas of the parameters and the `data` of `getKolNoteListV1`. */
export const getKolNoteListV1: OperationSchemas<GetKolNoteListV1Parameters, GetKolNoteListV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string","adSwitch":["_1","_0"],"orderType":["_1","_2","_3"]},"optional":{"page":"integer","noteType":["_1","_2","_3","_4"]}}, $GetKolNoteListV1Data);
/** The schemas of the parameters and the `data` of `getKolNoteRateV1`. */
export const getKolNoteRateV1: OperationSchemas<GetKolNoteRateV1Parameters, GetKolNoteRateV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"kolId":"string"},"optional":{"dateType":["_1","_2"],"noteType":["_1","_2","_3"],"adSwitch":["_1","_0"],"business":["_0","_1"]}}, $GetKolNoteRateV1Data);
/** The schemas of the parameters and the `data` of `getNoteDetailV1`. */
export const getNoteDetailV1: OperationSchemas<GetNoteDetailV1Parameters, GetNoteDetailV1Data> = /* @__PURE__ */ $$createSchemas({"required":{"noteId":"string"},"optional":{"acceptCache":"boolean"}}, $GetNoteDetailV1Data);
