export type ClientOptions = {
    baseUrl: 'https://interactionbuilder.giosg.com' | 'https://interactiondesigner.giosg.com' | (string & {});
};
/**
 * Identifier of a resource, a UUID with dashes. Send it in lower case, as the API writes it.
 */
export type Uuid = string;
/**
 * An interaction of the list; its design comes only with `json=true`.
 */
export type InteractionListItem = InteractionSummary & InteractionDesign;
/**
 * What every answer says about an interaction, without its design.
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
     * Id of the collection that holds the interaction.
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
     * When the interaction was changed last. This value is what the parameter `tag` takes.
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
     * Name of the template that the interaction was made from; null if there was none.
     */
    templateName: string | null;
    /**
     * Deprecated by the vendor; do not use it.
     *
     * @deprecated
     */
    readonly publishedAssetUid?: string | null;
    /**
     * When the interaction was published last; null if it never was.
     */
    readonly publishedDate: PublishedDate;
    /**
     * Whether the interaction is published now. Publishing and unpublishing change it.
     */
    readonly isPublished: boolean;
    /**
     * Identifier of the interaction, as paths and other APIs take it.
     */
    readonly interactionUuid: string;
    /**
     * Version stamp of the interaction. The vendor uses it to keep users from overriding each other's changes when saving: send it back as it came.
     */
    readonly tag: string;
};
/**
 * Moment in ISO 8601, in UTC. Usually with three decimals of a second and a final `Z`; read one without `Z` as UTC too.
 */
export type DateTime = string;
/**
 * Moment in UTC; the fraction of the second and the final `Z` may be missing. Null if never published.
 */
export type PublishedDate = string | null;
/**
 * The six attributes that the list of interactions leaves out unless asked.
 */
export type InteractionDesign = {
    /**
     * Design of the interaction.
     */
    project?: Project;
    /**
     * Vendor's version number of the format of `project`.
     */
    jsonVersion?: number;
    /**
     * Canvas that was last chosen in the editor.
     */
    editorCanvasSizeType?: CanvasSize;
    /**
     * Address of the page that the interaction was last previewed on; null if none is set.
     */
    previewUrl?: string | null;
    /**
     * Canvas that was last chosen in the preview.
     */
    previewCanvasSizeType?: CanvasSize | null;
    /**
     * Whether the canvas of the preview stands upright.
     */
    previewCanvasRotated?: boolean;
};
/**
 * Design of an interaction in the vendor's internal format, which is not published and changes with `jsonVersion`. Pass it on as it is.
 */
export type Project = {
    [key: string]: unknown;
};
/**
 * Kind of screen that a canvas stands for, two of phones and two of computers.
 */
export type CanvasSize = 'mobile1' | 'mobile2' | 'desktop1' | 'desktop2';
/**
 * An interaction with its design.
 */
export type Interaction = InteractionSummary & InteractionDesign;
/**
 * The attributes of an interaction that a client can set; those left out stay as they are. A whole interaction, as it was read, is accepted too, and its read-only attributes are ignored.
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
     * Id of the collection that holds the interaction.
     */
    workspaceUid?: number;
    /**
     * Id of the theme that the interaction uses.
     */
    themeId?: number;
    /**
     * Name of the template that the interaction was made from; null for none.
     */
    templateName?: string | null;
    /**
     * Design of the interaction. It is replaced as a whole.
     */
    project?: Project;
    /**
     * Vendor's version number of the format of `project`; leave it as it was read.
     */
    jsonVersion?: number;
    /**
     * Canvas that the editor shows first.
     */
    editorCanvasSizeType?: CanvasSize;
    /**
     * Address of the page to preview the interaction on; null for none.
     */
    previewUrl?: string | null;
    /**
     * Canvas that the preview shows first; null for none.
     */
    previewCanvasSizeType?: CanvasSize | null;
    /**
     * Whether the canvas of the preview stands upright.
     */
    previewCanvasRotated?: boolean;
    /**
     * The version stamp, as it was read.
     */
    tag?: string;
};
/**
 * A new interaction. Other attributes, such as those that a template brings along, are ignored.
 */
export type InteractionCreate = {
    /**
     * Name of the interaction.
     */
    name: string;
    /**
     * Id of the collection to put the interaction in.
     */
    workspaceUid: number;
    /**
     * Id of the theme to use. Without it the server takes a theme of the collection, and makes one if it has none.
     */
    themeId?: number;
    /**
     * Name of the template that was used; null for none. It cannot be left out.
     */
    templateName: string | null;
    /**
     * Design of the interaction.
     */
    project: Project;
    /**
     * Vendor's version number of the format of `project`; take it from where `project` was taken.
     */
    jsonVersion: number;
    /**
     * Canvas that the editor shows first.
     */
    editorCanvasSizeType: CanvasSize;
};
/**
 * What is to be different in the copy. Everything is optional.
 */
export type InteractionCopy = {
    /**
     * Name of the copy. Without it the server makes one from the name of the original.
     */
    name?: string;
    /**
     * Id of the collection to put the copy in. Without it the copy stays in the original's collection.
     */
    groupId?: number;
    /**
     * With true, a number is added to a name that is taken already, so that "Offer" becomes "Offer 2".
     */
    forceUniqueName?: boolean;
};
/**
 * Body of an action that has nothing to set. Send an empty object; its members have no meaning.
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
     * Vendor's version number of the format of `publishedProject`.
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
 * A published design in the vendor's internal format, which is not published. Pass it on as it is.
 */
export type PublishedProject = {
    [key: string]: unknown;
};
/**
 * Attribute that a list of interactions is sorted by, ascending, or descending after a `-`.
 */
export type InteractionOrdering = 'name' | 'created_at' | 'updated_at' | '-name' | '-created_at' | '-updated_at';
/**
 * An interaction as the newer list shows it. There are further attributes that could not be read.
 */
export type InteractionV2 = {
    /**
     * Identifier of the interaction, the `interactionUuid` of the other operations.
     */
    readonly id: string;
    /**
     * Integer id, `uid` in the other operations. The vendor will remove it; do not use it.
     *
     * @deprecated
     */
    readonly legacy_id?: number | null;
    /**
     * Id of the collection that holds the interaction, `workspaceUid` in the other operations.
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
     * When the interaction was changed last.
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
     * When the interaction was published last; null if it never was.
     */
    readonly published_at?: PublishedDate;
    [key: string]: unknown;
};
/**
 * An interaction laid out to be the start of others. It has the attributes of an interaction, and all of them are read-only.
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
     * Id of the collection that holds the template.
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
     * When the template was changed last.
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
     * Always null, since a template is not made from another.
     */
    readonly templateName: string | null;
    /**
     * Deprecated by the vendor; do not use it.
     *
     * @deprecated
     */
    readonly publishedAssetUid?: string | null;
    /**
     * When the template was published last; null if it never was.
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
     * Design of the template. It always comes, unlike in the list of interactions.
     */
    readonly project: Project;
    /**
     * Vendor's version number of the format of `project`.
     */
    readonly jsonVersion: number;
    /**
     * Canvas that the editor shows first for interactions made from the template.
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
 * An empty interaction, as the start of the body of `createInteraction`.
 */
export type DefaultTemplate = {
    /**
     * Name of the template; replace it with the name of the interaction.
     */
    readonly name: string;
    /**
     * Always null, since no template is used. Send it on as null.
     */
    readonly templateName: string | null;
    /**
     * Design of an empty interaction.
     */
    readonly project: Project;
    /**
     * Vendor's version number of the format of `project`.
     */
    readonly jsonVersion: number;
    /**
     * Canvas that the editor shows first for interactions made from the template.
     */
    readonly editorCanvasSizeType: CanvasSize;
};
/**
 * A group of interactions, shared as a whole. Interactions name it by its `id` in `workspaceUid`.
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
     * How many days the submissions of visitors are kept before they are removed; null if they are not removed by themselves.
     */
    readonly dataRetentionDays: number | null;
    /**
     * Whether old submissions of visitors are removed by themselves.
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
     * Whether that organization may change what is in the collection.
     */
    readonly sharedWithPartnerReadwrite: boolean | null;
    /**
     * For giosg's own use; whether their support sees the collection.
     */
    readonly sharedWithSupport: boolean | null;
};
/**
 * How interactions look. Only the id is known; whatever else comes is kept.
 */
export type Theme = {
    /**
     * Id of the theme, to be used as `themeId` of interactions.
     */
    readonly uid?: number;
    [key: string]: unknown;
};
/**
 * What one visitor submitted at one time. There are further attributes that could not be read.
 */
export type FormSubmission = {
    /**
     * Identifier of the row, by which it is deleted.
     */
    readonly id?: string | number;
    /**
     * What the visitor entered, by the names of the input elements.
     */
    readonly formdata: FormValues;
    [key: string]: unknown;
};
/**
 * Values by the name of the input element, which may hold spaces. A checkbox is true or false; a text input, a select and a radio button are texts. What other elements give is not stated.
 */
export type FormValues = {
    [key: string]: unknown;
};
/**
 * What went wrong. No page describes the body; expect any JSON and rely on the status.
 */
export type ErrorBody = {
    [key: string]: unknown;
};
/**
 * An interaction of the list; its design comes only with `json=true`.
 */
export type InteractionListItemWritable = InteractionSummaryWritable & InteractionDesign;
/**
 * What every answer says about an interaction, without its design.
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
     * Id of the collection that holds the interaction.
     */
    workspaceUid: number;
    /**
     * Id of the theme that the interaction uses.
     */
    themeId: number;
    /**
     * Name of the template that the interaction was made from; null if there was none.
     */
    templateName: string | null;
};
/**
 * An interaction with its design.
 */
export type InteractionWritable = InteractionSummaryWritable & InteractionDesign;
/**
 * The organization whose resources are meant; the caller must be allowed to see it.
 */
export type OrganizationId = Uuid;
/**
 * With true, each interaction comes with its design, six attributes more.
 */
export type WithDesign = boolean;
/**
 * Lists only the interactions of the collection with this id.
 */
export type CollectionFilter = number;
/**
 * Lists only the published interactions (`yes`) or only those that are not (`no`); all without it.
 */
export type PublishedFilter = 'yes' | 'no';
/**
 * The interaction, by its `interactionUuid`.
 */
export type InteractionId = Uuid;
/**
 * Value of `updatedDate` of the version that the caller holds, unchanged. If the interaction has not been changed since, the body is `null`; otherwise the whole interaction.
 */
export type KnownTag = string;
/**
 * Value of `updatedDate` of the version that the caller means, unchanged. If it is not current any more, nothing is done and the body is `null`. Without it the latest version is taken.
 */
export type GuardTag = string;
/**
 * Lists only the interactions of the collection with this id.
 */
export type InteractionV2Collection = number;
/**
 * Attribute to sort by; a leading `-` turns the order round.
 */
export type InteractionV2Ordering = InteractionOrdering;
/**
 * A filter that published client code sets to true. No page explains it; leave it out unless you know what your organization gets from it.
 */
export type WhiteLabelled = boolean;
/**
 * The collection, by its integer id; the same as `workspaceUid` and `groupId` of interactions.
 */
export type CollectionId = number;
/**
 * The interaction whose submissions are listed, by its `interactionUuid`. It cannot be left out.
 */
export type SubmissionInteraction = Uuid;
/**
 * Lists only what was submitted at this moment or later. Write it as the API writes moments.
 */
export type SubmittedFrom = string;
/**
 * Lists only what was submitted at this moment or earlier. Write it as the API writes moments.
 */
export type SubmittedTo = string;
/**
 * Lists only rows whose values are equal to those of a JSON filter. How the filter is written could not be read.
 */
export type JsonEquals = string;
/**
 * Lists only rows whose values are like those of a JSON filter. How the filter is written could not be read.
 */
export type JsonLike = string;
/**
 * Concerns the order of the rows; by its name, `true` lists the latest first.
 */
export type DescendingOrder = string;
/**
 * The submission, by the id that its row carries.
 */
export type SubmissionId = string;
export type ListInteractionsData = {
    body?: never;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * With true, each interaction comes with its design, six attributes more.
         */
        json?: boolean;
        /**
         * Lists only the interactions of the collection with this id.
         */
        workspaceUid?: number;
        /**
         * Lists only the published interactions (`yes`) or only those that are not (`no`); all without it.
         */
        published?: 'yes' | 'no';
    };
    url: '/api/orgs/{organization_id}/interactions';
};
export type ListInteractionsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteInteractionError = DeleteInteractionErrors[keyof DeleteInteractionErrors];
export type DeleteInteractionResponses = {
    /**
     * Deleted. What the body holds, if anything, is not stated; do not read it.
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
         * Value of `updatedDate` of the version that the caller holds, unchanged. If the interaction has not been changed since, the body is `null`; otherwise the whole interaction.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}';
};
export type GetInteractionErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type UpdateInteractionError = UpdateInteractionErrors[keyof UpdateInteractionErrors];
export type UpdateInteractionResponses = {
    /**
     * The interaction as it now is, with a new `tag`.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * An empty object, as the vendor's samples send. There is nothing to set.
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
         * Value of `updatedDate` of the version that the caller means, unchanged. If it is not current any more, nothing is done and the body is `null`. Without it the latest version is taken.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}/publish';
};
export type PublishInteractionErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type PublishInteractionError = PublishInteractionErrors[keyof PublishInteractionErrors];
export type PublishInteractionResponses = {
    /**
     * The published interaction, or `null` if it was not published because the tag is out of date.
     */
    200: Interaction | null;
};
export type PublishInteractionResponse = PublishInteractionResponses[keyof PublishInteractionResponses];
export type UnpublishInteractionData = {
    /**
     * An empty object, as the vendor's samples send. There is nothing to set.
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
         * Value of `updatedDate` of the version that the caller means, unchanged. If it is not current any more, nothing is done and the body is `null`. Without it the latest version is taken.
         */
        tag?: string;
    };
    url: '/api/interactions/{interaction_id}/unpublish';
};
export type UnpublishInteractionErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    415: ErrorBody;
};
export type UnpublishInteractionError = UnpublishInteractionErrors[keyof UnpublishInteractionErrors];
export type UnpublishInteractionResponses = {
    /**
     * The unpublished interaction, or `null` if nothing was done because the tag is out of date.
     */
    200: Interaction | null;
};
export type UnpublishInteractionResponse = UnpublishInteractionResponses[keyof UnpublishInteractionResponses];
export type RevertInteractionData = {
    /**
     * An empty object, as the vendor's samples send. There is nothing to set.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
    };
    query?: {
        /**
         * Lists only the interactions of the collection with this id.
         */
        collection_id?: number;
        /**
         * Attribute to sort by; a leading `-` turns the order round.
         */
        ordering?: InteractionOrdering;
    };
    url: '/api/v2/orgs/{organization_id}/interactions';
};
export type ListInteractionsV2Errors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * A filter that published client code sets to true. No page explains it; leave it out unless you know what your organization gets from it.
         */
        whiteLabelled?: boolean;
    };
    url: '/api/templates';
};
export type ListTemplatesErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteCollectionError = DeleteCollectionErrors[keyof DeleteCollectionErrors];
export type DeleteCollectionResponses = {
    /**
     * Deleted. What the body holds, if anything, is not stated; do not read it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type ListThemesError = ListThemesErrors[keyof ListThemesErrors];
export type ListThemesResponses = {
    /**
     * Themes
     *
     * The themes. Their order is not known.
     */
    200: Array<Theme>;
};
export type ListThemesResponse = ListThemesResponses[keyof ListThemesResponses];
export type ListFormSubmissionsData = {
    body?: never;
    path: {
        /**
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
    };
    query: {
        /**
         * The interaction whose submissions are listed, by its `interactionUuid`. It cannot be left out.
         */
        interactionUuid: Uuid;
        /**
         * Lists only what was submitted at this moment or later. Write it as the API writes moments.
         */
        from?: string;
        /**
         * Lists only what was submitted at this moment or earlier. Write it as the API writes moments.
         */
        to?: string;
        /**
         * Lists only rows whose values are equal to those of a JSON filter. How the filter is written could not be read.
         */
        jsonEq?: string;
        /**
         * Lists only rows whose values are like those of a JSON filter. How the filter is written could not be read.
         */
        jsonLike?: string;
        /**
         * Concerns the order of the rows; by its name, `true` lists the latest first.
         */
        orderDesc?: string;
    };
    url: '/api/orgs/{organization_id}/forms/data';
};
export type ListFormSubmissionsErrors = {
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    400: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
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
         * The organization whose resources are meant; the caller must be allowed to see it.
         */
        organization_id: Uuid;
        /**
         * The submission, by the id that its row carries.
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
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    401: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    403: ErrorBody;
    /**
     * Error body
     *
     * What went wrong. No page describes the body; expect any JSON and rely on the status.
     */
    404: ErrorBody;
};
export type DeleteFormSubmissionError = DeleteFormSubmissionErrors[keyof DeleteFormSubmissionErrors];
export type DeleteFormSubmissionResponses = {
    /**
     * Deleted. What the body holds, if anything, is not stated; do not read it.
     */
    200: unknown;
};
