"""The facade of an API as the templates see it: groups, their methods and arguments."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Argument:
    """An argument of a facade method."""

    name: str
    type: str
    default: str | None
    description: str

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.type}" + ("" if self.default is None else f" = {self.default}")


@dataclass(frozen=True)
class Pagination:
    """Pagination of a method: its query parameter and type; `next` and `items` are expressions on `page`.

    `name` is the iterator's, `constant` that of the module's `Paging`.
    """

    name: str
    constant: str
    parameter: str
    wire_name: str
    kind: str
    next: str
    items: str
    item: str


@dataclass(frozen=True)
class Start:
    """An operation that issues a token to a client without one.

    Attributes:
        token: attribute of the response that holds the token.
        body: model of the request body.
        fields: fields of the body, all optional.
    """

    token: str
    body: str
    fields: list[Argument]


@dataclass(frozen=True)
class Overload:
    """A signature of a method whose result depends on its arguments."""

    keyword: list[Argument]
    returns: str


@dataclass(frozen=True)
class Condition:
    """A tag that decides whether the result of a method is null, set by `x-sdk-tag`.

    Attributes:
        parameter: argument of the generated function that takes the tag.
        argument: argument of the method; it replaces `parameter`, or, with a `version`, stands beside it.
        version: model and attribute that hold the tag: the method takes the model too, and raises an error for null.
    """

    parameter: str
    argument: Argument
    version: tuple[str, str] | None


@dataclass(frozen=True)
class Method:
    """A facade method: positional arguments (path, body), keyword arguments (query), and return type."""

    name: str
    group: str
    operation_id: str
    http_method: str
    successes: str
    is_public: bool
    is_idempotent: bool
    module: str
    positional: list[Argument]
    keyword: list[Argument]
    returns: str
    summary: str
    description: str
    evidence: str
    pagination: Pagination | None
    errors: list[str]
    start: Start | None
    body: str | None = None
    """Code that builds the body from arguments for its fields; None if the body is an argument."""
    fields: tuple[str, ...] = ()
    example: str = ""
    """The sample of the docs, run by the tests."""
    secrets: tuple[str, ...] = ()
    """Path parameters that must not appear in a log or an error."""
    condition: Condition | None = None

    @property
    def sent(self) -> list[tuple[str, str]]:
        """Arguments of the generated function, with code for their values."""
        built = {*self.fields, *(["body"] if self.body is not None else [])}
        if self.condition is not None:
            built |= {self.condition.parameter, self.condition.argument.name}
        plain = [(argument.name, argument.name) for argument in self.arguments if argument.name not in built]
        if self.condition is not None:
            plain.append((self.condition.parameter, "tag" if self.condition.version else self.condition.argument.name))
        return plain if self.body is None else [*plain, ("body", self.body)]

    @property
    def parse(self) -> str:
        """Code for the function that parses a response."""
        parse = f"{self.module}._parse_response"
        if self.condition is None:
            return parse
        tag = self.condition.argument.name
        tag = f"tag, {tag}" if self.condition.version else tag
        return f'versioned({parse}, "{self.operation_id}", {tag})'

    @property
    def overloads(self) -> list[Overload]:
        """The signatures of a method with a condition: null is a result only with a tag."""
        if self.condition is None:
            return []
        tag, argument = self.condition.parameter, self.condition.argument
        never_null = self.returns.replace(" | None", "").replace("None | ", "")
        rest = [one for one in self.keyword if one.name not in (tag, argument.name)]
        plain = Overload(rest, never_null)
        given = replace(argument, default=None)
        if self.condition.version is None:
            return [plain, Overload([given, *rest], self.returns)]
        taking_tag = [replace(one, default=None) for one in self.keyword if one.name == tag]
        exact = replace(given, type=given.type.removesuffix(" | Unset"))
        return [plain, Overload([exact, *rest], never_null), Overload([*taking_tag, *rest], self.returns)]

    @property
    def names(self) -> set[str]:
        """Names used in the group: the method's own, and that of its iterator."""
        return {self.name} if self.pagination is None else {self.name, self.pagination.name}

    @property
    def arguments(self) -> list[Argument]:
        return [*self.positional, *self.keyword]

    @property
    def unpaged(self) -> list[Argument]:
        """The keyword arguments without the one that selects a page."""
        return [one for one in self.keyword if self.pagination is None or one.name != self.pagination.parameter]

    @property
    def resumable(self) -> list[Argument]:
        """The keyword arguments of the iterator."""
        assert self.pagination is not None
        text = "cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the first page."
        return [*self.unpaged, Argument("cursor", f"{self.pagination.kind} | None", "None", text)]

    def returned(self, prefix: str) -> str:
        """Return the type that the method of the facade with this prefix returns."""
        if self.pagination is None:
            return self.returns
        return f"{prefix}Page[{self.pagination.item}, {self.returns}, {self.pagination.kind}]"


@dataclass(frozen=True)
class Group:
    """The methods of one tag."""

    name: str
    class_name: str
    description: str
    methods: list[Method]
