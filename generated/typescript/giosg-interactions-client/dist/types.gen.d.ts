export type ClientOptions = {
    baseUrl: 'https://interactionbuilder.giosg.com' | 'https://interactiondesigner.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API does.
 */
export type Uuid = string;
/**
 * An interaction in the list; its design is only included with `json=true`.
 */
export type InteractionListItem = InteractionSummary & InteractionDesign;
/**
 * The attributes of an interaction in all responses, without its design.
 */
export type InteractionSummary = {
    /**
     * Integer id of the interaction. Paths take `interactionUuid` instead.
     */
    readonly uid: number;
    /**
     * Name of the interaction.
     */
    name: string;
    /**
     * Free text about the interaction.
     */
    notes: string | null;
    /**
     * Identifier of the organization that owns the interaction.
     */
    readonly organizationUid: string;
    /**
     * Id of the interaction's collection.
     */
    workspaceUid: number;
    /**
     * Identifier of the user who created the interaction.
     */
    readonly creatorUserId: string | null;
    /**
     * Identifier of the organization of the user who created the interaction.
     */
    readonly creatorUserOrganizationUid: string | null;
    /**
     * When the interaction was created.
     */
    readonly createdDate: DateTime;
    /**
     * When the interaction was last changed. The value for the parameter `tag`.
     */
    readonly updatedDate: DateTime;
    /**
     * Identifier of the user who changed the interaction last.
     */
    readonly updatedUserId: string | null;
    /**
     * Identifier of the organization of the user who changed the interaction last.
     */
    readonly updatedUserOrganizationUid: string | null;
    /**
     * Id of the theme that the interaction uses.
     */
    themeId: number;
    /**
     * Name of the template of the interaction; null if none was used.
     */
    templateName: string | null;
    /**
     * Deprecated by the vendor; do not use it.
     *
     * @deprecated
     */
    readonly publishedAssetUid?: string | null;
    /**
     * When the interaction was last published; null if never.
     */
    readonly publishedDate: PublishedDate;
    /**
     * Whether the interaction is published now. Publishing and unpublishing change it.
     */
    readonly isPublished: boolean;
    /**
     * Identifier of the interaction, used in paths and other APIs.
     */
    readonly interactionUuid: string;
    /**
     * Version stamp of the interaction. It keeps users from overriding each other's changes when saving: send it back unchanged.
     */
    readonly tag: string;
};
/**
 * Time in ISO 8601, in UTC, usually with milliseconds and a final `Z`. Read times without `Z` as UTC too.
 */
export type DateTime = string;
/**
 * Time in UTC; fractional seconds and the final `Z` may be missing. Null if never published.
 */
export type PublishedDate = string | null;
/**
 * The six attributes that the list of interactions omits by default.
 */
export type InteractionDesign = {
    /**
     * Design of the interaction.
     */
    project?: Project;
    /**
     * The vendor's version number for the format of `project`.
     */
    jsonVersion?: number;
    /**
     * Canvas last selected in the editor.
     */
    editorCanvasSizeType?: CanvasSize;
    /**
     * URL of the page of the last preview; null if not set.
     */
    previewUrl?: string | null;
    /**
     * Canvas last selected in the preview.
     */
    previewCanvasSizeType?: CanvasSize | null;
    /**
     * Whether the preview canvas is in portrait orientation.
     */
    previewCanvasRotated?: boolean;
};
/**
 * Design of an interaction in the vendor's internal format, which is not published and changes with `jsonVersion`. Do not modify it.
 */
export type Project = {
    [key: string]: unknown;
};
/**
 * Screen type of a canvas: two for phones, two for computers.
 */
export type CanvasSize = 'mobile1' | 'mobile2' | 'desktop1' | 'desktop2';
/**
 * An interaction with its design.
 */
export type Interaction = InteractionSummary & InteractionDesign;
/**
 * The writable attributes of an interaction; missing ones are unchanged. A whole interaction from a response is accepted too; its read-only attributes are ignored.
 */
export type InteractionUpdate = {
    /**
     * Name of the interaction.
     */
    name?: string;
    /**
     * Free text about the interaction.
     */
    notes?: string | null;
    /**
     * Id of the interaction's collection.
     */
    workspaceUid?: number;
    /**
     * Id of the theme that the interaction uses.
     */
    themeId?: number;
    /**
     * Name of the template of the interaction; null if none was used.
     */
    templateName?: string | null;
    /**
     * Design of the interaction. Replaced as a whole.
     */
    project?: Project;
    /**
     * The vendor's version number for the format of `project`; leave it unchanged.
     */
    jsonVersion?: number;
    /**
     * Canvas initially shown in the editor.
     */
    editorCanvasSizeType?: CanvasSize;
    /**
     * URL of the page for the preview; null for none.
     */
    previewUrl?: string | null;
    /**
     * Canvas initially shown in the preview; null for none.
     */
    previewCanvasSizeType?: CanvasSize | null;
    /**
     * Whether the preview canvas is in portrait orientation.
     */
    previewCanvasRotated?: boolean;
    /**
     * The version stamp, unchanged.
     */
    tag?: string;
};
/**
 * A new interaction. Other attributes, such as those of a template, are ignored.
 */
export type InteractionCreate = {
    /**
     * Name of the interaction.
     */
    name: string;
    /**
     * Id of the collection for the interaction.
     */
    workspaceUid: number;
    /**
     * Id of the theme. Without it, the server uses a theme of the collection, or creates one if there is none.
     */
    themeId?: number;
    /**
     * Name of the template; null if none was used. Required.
     */
    templateName: string | null;
    /**
     * Design of the interaction.
     */
    project: Project;
    /**
     * The vendor's version number for the format of `project`; use the one that belongs to `project`.
     */
    jsonVersion: number;
    /**
     * Canvas initially shown in the editor.
     */
    editorCanvasSizeType: CanvasSize;
};
/**
 * The differences of the copy. Everything is optional.
 */
export type InteractionCopy = {
    /**
     * Name of the copy. Without it, the server derives one from the original's name.
     */
    name?: string;
    /**
     * Id of the collection for the copy; the original's by default.
     */
    groupId?: number;
    /**
     * True adds a number to a name in use, such as "Offer 2" for "Offer".
     */
    forceUniqueName?: boolean;
};
/**
 * Body of an action without attributes. Send an empty object; members are ignored.
 */
export type ActionBody = {
    [key: string]: unknown;
};
/**
 * One publication of an interaction.
 */
export type PublishLogItem = {
    /**
     * Identifier of the entry.
     */
    readonly interactionPublishedLogItemUid: string;
    /**
     * Name of the interaction when it was published.
     */
    readonly publishedName: string;
    /**
     * Identifier of the interaction, the same as its `interactionUuid`.
     */
    readonly interactionUid: string;
    /**
     * Identifier of the organization, the same as `organizationUid` of the interaction.
     */
    readonly orgId: string;
    /**
     * The vendor's version number for the format of `publishedProject`.
     */
    readonly publishedJsonVersion: number;
    /**
     * Identifier of the user who published the interaction.
     */
    readonly publishedByUserId: string | null;
    /**
     * When the interaction was published.
     */
    readonly publishedDate: DateTime;
    /**
     * Design of the interaction when it was published.
     */
    readonly publishedProject: PublishedProject;
};
/**
 * A published design in the vendor's internal format, which is undocumented. Do not modify it.
 */
export type PublishedProject = {
    [key: string]: unknown;
};
/**
 * Sort key of a list of interactions; ascending, or descending with a leading `-`.
 */
export type InteractionOrdering = 'name' | 'created_at' | 'updated_at' | '-name' | '-created_at' | '-updated_at';
/**
 * An interaction in the newer list. There are further attributes, which could not be read.
 */
export type InteractionV2 = {
    /**
     * Identifier of the interaction, `interactionUuid` in other operations.
     */
    readonly id: string;
    /**
     * Integer id, `uid` in other operations. The vendor will remove it; do not use it.
     *
     * @deprecated
     */
    readonly legacy_id?: number | null;
    /**
     * Id of the interaction's collection, `workspaceUid` in other operations.
     */
    readonly collection_id?: number;
    /**
     * Identifier of the organization that owns the interaction.
     */
    readonly organization_id?: string;
    /**
     * When the interaction was created.
     */
    readonly created_at?: DateTime;
    /**
     * When the interaction was last changed.
     */
    readonly updated_at?: DateTime;
    /**
     * Name of the interaction.
     */
    readonly name?: string;
    /**
     * Free text about the interaction.
     */
    readonly notes?: string | null;
    /**
     * Identifier of the organization of the user who created the interaction.
     */
    readonly author_company_id?: string | null;
    /**
     * Identifier of the user who created the interaction.
     */
    readonly author_user_id?: string | null;
    /**
     * Deprecated by the vendor; do not use it.
     *
     * @deprecated
     */
    readonly published_asset_id?: string | null;
    /**
     * When the interaction was last published; null if never.
     */
    readonly published_at?: PublishedDate;
    [key: string]: unknown;
};
/**
 * A starting point for interactions, with the attributes of an interaction, all read-only.
 */
export type Template = {
    /**
     * Integer id of the template.
     */
    readonly uid: number;
    /**
     * Name of the template.
     */
    readonly name: string;
    /**
     * Free text about the template.
     */
    readonly notes: string | null;
    /**
     * Identifier of the organization that owns the template.
     */
    readonly organizationUid: string;
    /**
     * Id of the template's collection.
     */
    readonly workspaceUid: number;
    /**
     * Identifier of the user who created the template.
     */
    readonly creatorUserId: string | null;
    /**
     * Identifier of the organization of the user who created the template.
     */
    readonly creatorUserOrganizationUid: string | null;
    /**
     * When the template was created.
     */
    readonly createdDate: DateTime;
    /**
     * When the template was last changed.
     */
    readonly updatedDate: DateTime;
    /**
     * Identifier of the user who changed the template last.
     */
    readonly updatedUserId: string | null;
    /**
     * Identifier of the organization of the user who changed the template last.
     */
    readonly updatedUserOrganizationUid: string | null;
    /**
     * Id of the theme that the template uses.
     */
    readonly themeId: number | null;
    /**
     * Always null, since templates have no template.
     */
    readonly templateName: string | null;
    /**
     * Deprecated by the vendor; do not use it.
     *
     * @deprecated
     */
    readonly publishedAssetUid?: string | null;
    /**
     * When the template was last published; null if never.
     */
    readonly publishedDate: PublishedDate;
    /**
     * Whether the template is published.
     */
    readonly isPublished: boolean;
    /**
     * Identifier of the template.
     */
    readonly interactionUuid: string;
    /**
     * Version stamp of the template.
     */
    readonly tag: string;
    /**
     * Design of the template. Always included, unlike in the list of interactions.
     */
    readonly project: Project;
    /**
     * The vendor's version number for the format of `project`.
     */
    readonly jsonVersion: number;
    /**
     * Canvas initially shown in the editor for interactions from the template.
     */
    readonly editorCanvasSizeType: CanvasSize;
    /**
     * Always null; a template has no preview.
     */
    readonly previewUrl: string | null;
    /**
     * Always null; a template has no preview.
     */
    readonly previewCanvasSizeType: CanvasSize | null;
    /**
     * Always false; a template has no preview.
     */
    readonly previewCanvasRotated: boolean | null;
};
/**
 * An empty interaction, the starting point for the body of `createInteraction`.
 */
export type DefaultTemplate = {
    /**
     * Name of the template; replace it with the name of the interaction.
     */
    readonly name: string;
    /**
     * Always null, since no template is used. Send null.
     */
    readonly templateName: string | null;
    /**
     * Design of an empty interaction.
     */
    readonly project: Project;
    /**
     * The vendor's version number for the format of `project`.
     */
    readonly jsonVersion: number;
    /**
     * Canvas initially shown in the editor for interactions from the template.
     */
    readonly editorCanvasSizeType: CanvasSize;
};
/**
 * A group of interactions, shared as a whole. `workspaceUid` of an interaction is the `id` of its collection.
 */
export type Collection = {
    /**
     * Id of the collection.
     */
    readonly id: number;
    /**
     * Name of the collection.
     */
    readonly name: string;
    /**
     * Days after which visitors' submissions are removed; null if they are not removed automatically.
     */
    readonly dataRetentionDays: number | null;
    /**
     * Whether old submissions of visitors are removed automatically.
     */
    readonly dataDisposalEnabled: boolean;
    /**
     * Identifier of the organization that owns the collection.
     */
    readonly organizationUid: string;
    /**
     * Identifier of the organization that the collection is shared with; null if it is not shared.
     */
    readonly sharedWithPartnerOrganizationUid: string | null;
    /**
     * Whether that organization may change the content of the collection.
     */
    readonly sharedWithPartnerReadwrite: boolean | null;
    /**
     * For giosg's internal use: whether support can see the collection.
     */
    readonly sharedWithSupport: boolean | null;
};
/**
 * Design for interactions. Only the id is known; other attributes are kept.
 */
export type Theme = {
    /**
     * Id of the theme, used as `themeId` of interactions.
     */
    readonly uid?: number;
    [key: string]: unknown;
};
/**
 * One submission of a visitor. There are further attributes, which could not be read.
 */
export type FormSubmission = {
    /**
     * Identifier of the row, used to delete it.
     */
    readonly id?: string | number;
    /**
     * The visitor's input by the names of the input elements.
     */
    readonly formdata: FormValues;
    [key: string]: unknown;
};
/**
 * Values by the name of the input element, which may contain spaces. A checkbox is a boolean; text inputs, selects and radio buttons are strings. Values of other elements are not described.
 */
export type FormValues = {
    [key: string]: unknown;
};
/**
 * Error details. No page describes the body; expect any JSON and rely on the status.
 */
export type ErrorBody = {
    [key: string]: unknown;
};
/**
 * An interaction in the list; its design is only included with `json=true`.
 */
export type InteractionListItemWritable = InteractionSummaryWritable & InteractionDesign;
/**
 * The attributes of an interaction in all responses, without its design.
 */
export type InteractionSummaryWritable = {
    /**
     * Name of the interaction.
     */
    name: string;
    /**
     * Free text about the interaction.
     */
    notes: string | null;
    /**
     * Id of the interaction's collection.
     */
    workspaceUid: number;
    /**
     * Id of the theme that the interaction uses.
     */
    themeId: number;
    /**
     * Name of the template of the interaction; null if none was used.
     */
    templateName: string | null;
};
/**
 * An interaction with its design.
 */
export type InteractionWritable = InteractionSummaryWritable & InteractionDesign;
/**
 * The organization that owns the resources; the caller must have access to it.
 */
export type OrganizationId = Uuid;
/**
 * True includes the design of each interaction, six more attributes.
 */
export type WithDesign = boolean;
/**
 * Lists only the interactions of the collection with this id.
 */
export type CollectionFilter = number;
/**
 * `yes` lists only published interactions, `no` only others; all by default.
 */
export type PublishedFilter = 'yes' | 'no';
/**
 * The interaction, by its `interactionUuid`.
 */
export type InteractionId = Uuid;
/**
 * `updatedDate` of the caller's version, unchanged. If the interaction has not changed since, the body is `null`, otherwise the whole interaction.
 */
export type KnownTag = string;
/**
 * `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and the body is `null`. Without it, the latest version is used.
 */
export type GuardTag = string;
/**
 * Lists only the interactions of the collection with this id.
 */
export type InteractionV2Collection = number;
/**
 * Sort key; a leading `-` reverses the order.
 */
export type InteractionV2Ordering = InteractionOrdering;
/**
 * A filter that published client code sets to true. No page explains it; omit it unless you know its effect for your organization.
 */
export type WhiteLabelled = boolean;
/**
 * The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
 */
export type CollectionId = number;
/**
 * The `interactionUuid` of the interaction. Required.
 */
export type SubmissionInteraction = Uuid;
/**
 * Lists only submissions at this time or later, in the API's time format.
 */
export type SubmittedFrom = string;
/**
 * Lists only submissions at this time or earlier, in the API's time format.
 */
export type SubmittedTo = string;
/**
 * Lists only rows whose values are equal to those of a JSON filter. The filter syntax could not be read.
 */
export type JsonEquals = string;
/**
 * Lists only rows whose values are like those of a JSON filter. The filter syntax could not be read.
 */
export type JsonLike = string;
/**
 * Order of the rows; judging by the name, `true` lists the latest first.
 */
export type DescendingOrder = string;
/**
 * The submission, by the id of its row.
 */
export type SubmissionId = string;
export type ListInteractionsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * True includes the design of each interaction, six more attributes.
         */
        json?: boolean;
        /**
         * Lists only the interactions of the collection with this id.
         */
        workspaceUid?: number;
        /**
         * `yes` lists only published interactions, `no` only others; all by default.
         */
        published?: 'yes' | 'no';
    };
    url: '/api/orgs/{organization_id}/interactions';
};
export type ListInteractionsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListInteractionsError = ListInteractionsErrors[keyof ListInteractionsErrors];
export type ListInteractionsResponses = {
    /**
     * Interactions
     *
     * The interactions. Their order is not stated.
     */
    200: Array<InteractionListItem>;
};
export type ListInteractionsResponse = ListInteractionsResponses[keyof ListInteractionsResponses];
export type DeleteInteractionData = {
    body?: never;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: never;
    url: '/api/interactions/{interaction_id}';
};
export type DeleteInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteInteractionError = DeleteInteractionErrors[keyof DeleteInteractionErrors];
export type DeleteInteractionResponses = {
    /**
     * Deleted. The content of the body is not stated; ignore it.
     */
    200: unknown;
};
export type GetInteractionData = {
    body?: never;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: {
        /**
         * `updatedDate` of the caller's version, unchanged. If the interaction has not changed since, the body is `null`, otherwise the whole interaction.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}';
};
export type GetInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type GetInteractionError = GetInteractionErrors[keyof GetInteractionErrors];
export type GetInteractionResponses = {
    /**
     * The interaction, or `null` if the caller's version is current.
     */
    200: Interaction | null;
};
export type GetInteractionResponse = GetInteractionResponses[keyof GetInteractionResponses];
export type UpdateInteractionData = {
    body: InteractionUpdate;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: never;
    url: '/api/interactions/{interaction_id}';
};
export type UpdateInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type UpdateInteractionError = UpdateInteractionErrors[keyof UpdateInteractionErrors];
export type UpdateInteractionResponses = {
    /**
     * The updated interaction, with a new `tag`.
     */
    200: Interaction;
};
export type UpdateInteractionResponse = UpdateInteractionResponses[keyof UpdateInteractionResponses];
export type CreateInteractionData = {
    body: InteractionCreate;
    path?: never;
    query?: never;
    url: '/api/interactions';
};
export type CreateInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type CreateInteractionError = CreateInteractionErrors[keyof CreateInteractionErrors];
export type CreateInteractionResponses = {
    /**
     * The new interaction.
     */
    200: Interaction;
};
export type CreateInteractionResponse = CreateInteractionResponses[keyof CreateInteractionResponses];
export type CopyInteractionData = {
    body: InteractionCopy;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: never;
    url: '/api/interactions/{interaction_id}/copy';
};
export type CopyInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type CopyInteractionError = CopyInteractionErrors[keyof CopyInteractionErrors];
export type CopyInteractionResponses = {
    /**
     * The copy.
     */
    200: Interaction;
};
export type CopyInteractionResponse = CopyInteractionResponses[keyof CopyInteractionResponses];
export type PublishInteractionData = {
    /**
     * An empty object, as in the vendor's samples.
     */
    body?: ActionBody;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: {
        /**
         * `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and the body is `null`. Without it, the latest version is used.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}/publish';
};
export type PublishInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type PublishInteractionError = PublishInteractionErrors[keyof PublishInteractionErrors];
export type PublishInteractionResponses = {
    /**
     * The published interaction, or `null` if it was not published because the tag is outdated.
     */
    200: Interaction | null;
};
export type PublishInteractionResponse = PublishInteractionResponses[keyof PublishInteractionResponses];
export type UnpublishInteractionData = {
    /**
     * An empty object, as in the vendor's samples.
     */
    body?: ActionBody;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: {
        /**
         * `updatedDate` of the intended version, unchanged. If it is outdated, nothing changes and the body is `null`. Without it, the latest version is used.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}/unpublish';
};
export type UnpublishInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type UnpublishInteractionError = UnpublishInteractionErrors[keyof UnpublishInteractionErrors];
export type UnpublishInteractionResponses = {
    /**
     * The unpublished interaction, or `null` if nothing changed because the tag is outdated.
     */
    200: Interaction | null;
};
export type UnpublishInteractionResponse = UnpublishInteractionResponses[keyof UnpublishInteractionResponses];
export type RevertInteractionData = {
    /**
     * An empty object, as in the vendor's samples.
     */
    body?: ActionBody;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: never;
    url: '/api/interactions/{interaction_id}/revert';
};
export type RevertInteractionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type RevertInteractionError = RevertInteractionErrors[keyof RevertInteractionErrors];
export type RevertInteractionResponses = {
    /**
     * The interaction with the content of its latest published version.
     */
    200: Interaction;
};
export type RevertInteractionResponse = RevertInteractionResponses[keyof RevertInteractionResponses];
export type ListPublishLogData = {
    body?: never;
    path: {
        /**
         * The interaction, by its `interactionUuid`.
         */
        interaction_id: Uuid;
    };
    query?: never;
    url: '/api/interactions/{interaction_id}/publishlog';
};
export type ListPublishLogErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListPublishLogError = ListPublishLogErrors[keyof ListPublishLogErrors];
export type ListPublishLogResponses = {
    /**
     * Publish log
     *
     * The publications. Their order is not stated; sort by `publishedDate` if it matters.
     */
    200: Array<PublishLogItem>;
};
export type ListPublishLogResponse = ListPublishLogResponses[keyof ListPublishLogResponses];
export type ListInteractionsV2Data = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Lists only the interactions of the collection with this id.
         */
        collection_id?: number;
        /**
         * Sort key; a leading `-` reverses the order.
         */
        ordering?: InteractionOrdering;
    };
    url: '/api/v2/orgs/{organization_id}/interactions';
};
export type ListInteractionsV2Errors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListInteractionsV2Error = ListInteractionsV2Errors[keyof ListInteractionsV2Errors];
export type ListInteractionsV2Responses = {
    /**
     * Interactions
     *
     * The interactions. Their order without `ordering` is not stated.
     */
    200: Array<InteractionV2>;
};
export type ListInteractionsV2Response = ListInteractionsV2Responses[keyof ListInteractionsV2Responses];
export type ListTemplatesData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A filter that published client code sets to true. No page explains it; omit it unless you know its effect for your organization.
         */
        whiteLabelled?: boolean;
    };
    url: '/api/templates';
};
export type ListTemplatesErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
};
export type ListTemplatesError = ListTemplatesErrors[keyof ListTemplatesErrors];
export type ListTemplatesResponses = {
    /**
     * Templates
     *
     * The templates. Their order is not stated.
     */
    200: Array<Template>;
};
export type ListTemplatesResponse = ListTemplatesResponses[keyof ListTemplatesResponses];
export type GetDefaultTemplateData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/templates/default';
};
export type GetDefaultTemplateErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
};
export type GetDefaultTemplateError = GetDefaultTemplateErrors[keyof GetDefaultTemplateErrors];
export type GetDefaultTemplateResponses = {
    /**
     * The default template.
     */
    200: DefaultTemplate;
};
export type GetDefaultTemplateResponse = GetDefaultTemplateResponses[keyof GetDefaultTemplateResponses];
export type ListCollectionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/v1/collections';
};
export type ListCollectionsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
};
export type ListCollectionsError = ListCollectionsErrors[keyof ListCollectionsErrors];
export type ListCollectionsResponses = {
    /**
     * Collections
     *
     * The collections. Their order is not stated.
     */
    200: Array<Collection>;
};
export type ListCollectionsResponse = ListCollectionsResponses[keyof ListCollectionsResponses];
export type DeleteCollectionData = {
    body?: never;
    path: {
        /**
         * The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
         */
        collection_id: number;
    };
    query?: never;
    url: '/api/v1/collections/{collection_id}';
};
export type DeleteCollectionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteCollectionError = DeleteCollectionErrors[keyof DeleteCollectionErrors];
export type DeleteCollectionResponses = {
    /**
     * Deleted. The content of the body is not stated; ignore it.
     */
    200: unknown;
};
export type GetCollectionData = {
    body?: never;
    path: {
        /**
         * The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
         */
        collection_id: number;
    };
    query?: never;
    url: '/api/v1/collections/{collection_id}';
};
export type GetCollectionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type GetCollectionError = GetCollectionErrors[keyof GetCollectionErrors];
export type GetCollectionResponses = {
    /**
     * The collection.
     */
    200: Collection;
};
export type GetCollectionResponse = GetCollectionResponses[keyof GetCollectionResponses];
export type ListThemesData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
         */
        collection_id: number;
    };
    query?: never;
    url: '/api/orgs/{organization_id}/groups/{collection_id}/themes';
};
export type ListThemesErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListThemesError = ListThemesErrors[keyof ListThemesErrors];
export type ListThemesResponses = {
    /**
     * Themes
     *
     * The themes, in unknown order.
     */
    200: Array<Theme>;
};
export type ListThemesResponse = ListThemesResponses[keyof ListThemesResponses];
export type ListFormSubmissionsData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
    };
    query: {
        /**
         * The `interactionUuid` of the interaction. Required.
         */
        interactionUuid: Uuid;
        /**
         * Lists only submissions at this time or later, in the API's time format.
         */
        from?: string;
        /**
         * Lists only submissions at this time or earlier, in the API's time format.
         */
        to?: string;
        /**
         * Lists only rows whose values are equal to those of a JSON filter. The filter syntax could not be read.
         */
        jsonEq?: string;
        /**
         * Lists only rows whose values are like those of a JSON filter. The filter syntax could not be read.
         */
        jsonLike?: string;
        /**
         * Order of the rows; judging by the name, `true` lists the latest first.
         */
        orderDesc?: string;
    };
    url: '/api/orgs/{organization_id}/forms/data';
};
export type ListFormSubmissionsErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListFormSubmissionsError = ListFormSubmissionsErrors[keyof ListFormSubmissionsErrors];
export type ListFormSubmissionsResponses = {
    /**
     * Form submissions
     *
     * The submissions. Their order is not stated.
     */
    200: Array<FormSubmission>;
};
export type ListFormSubmissionsResponse = ListFormSubmissionsResponses[keyof ListFormSubmissionsResponses];
export type DeleteFormSubmissionData = {
    body?: never;
    path: {
        /**
         * The organization that owns the resources; the caller must have access to it.
         */
        organization_id: Uuid;
        /**
         * The submission, by the id of its row.
         */
        submission_id: string;
    };
    query?: never;
    url: '/api/orgs/{organization_id}/forms/data/{submission_id}';
};
export type DeleteFormSubmissionErrors = {
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * Error details. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteFormSubmissionError = DeleteFormSubmissionErrors[keyof DeleteFormSubmissionErrors];
export type DeleteFormSubmissionResponses = {
    /**
     * Deleted. The content of the body is not stated; ignore it.
     */
    200: unknown;
};
