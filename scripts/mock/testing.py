"""The mock in tests: in the test's own process, as an ASGI application and on a port of this machine.

With pytest use the fixtures of `pytest_plugin`. With unittest, or anything else:

    with mock_gotom() as gotom:
        client = gotom.client()             # of gotom_client, configured for the mock
        requests.get(f"{gotom.url}/...")    # or anything else that sends HTTP
        assert gotom.requests.matching("getCampaign", status=200)

    @mock_gotom()
    def test_something(self, gotom): ...

Import is cheap: the mock itself is loaded with the first server.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from scripts.apis import PACKAGE_OF

if TYPE_CHECKING:
    from types import TracebackType

    import uvicorn

    from scripts.mock.control import Control
    from scripts.mock.engine.application import MockApp
    from scripts.mock.engine.endpoint import Api
    from scripts.mock.engine.journal import Requests

CREDENTIALS: dict[str, Mapping[str, str]] = {
    "token": {"token": "mock-admin-token"},
    "visitor": {"access_token": "mock-visitor-token"},
    "hmac": {"user": "demo_user", "secret": "example-secret"},
}
"""Demo credentials with all permissions, as arguments of the clients, by kind (`Package.credentials`)."""

_OTHER_CREDENTIALS = frozenset(("token", "access_token", "app_token", "app_secret", "user", "secret"))
_FunctionT = TypeVar("_FunctionT", bound=Callable[..., Any])


class MockServer:
    """A mock of all APIs with a state of its own; served over HTTP from the first use of `url` on."""

    def __init__(self) -> None:
        from scripts.mock.app import serve_apis

        self._app = serve_apis(_compiled())
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self._url = ""
        self._control: Control | None = None

    @property
    def app(self) -> MockApp:
        """The ASGI application, for `httpx.ASGITransport` and the like. Its state is that of the server."""
        return self._app

    @property
    def url(self) -> str:
        """The address of the server, on a free port of this machine."""
        if self._thread is None:
            self._start()
        return self._url

    @property
    def requests(self) -> Requests:
        """The requests since the last reset, oldest first."""
        return self._app.requests

    @property
    def control(self) -> Control:
        """Its clock, faults, snapshots and journal."""
        from scripts.mock.control import Control

        if self._control is None:
            self._control = Control(self.url)
        return self._control

    def reset(self) -> None:
        """Restore the demo data and the clock; forget faults and requests."""
        self._app.reset()

    def close(self) -> None:
        """Stop the server."""
        if self._control is not None:
            self._control.close()
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = self._thread = None
        self._app.close()

    def _start(self) -> None:
        import uvicorn

        from scripts.mock.serving import uvicorn_config

        config = uvicorn_config(self._app, host="127.0.0.1", port=0)
        listener = config.bind_socket()
        listener.listen(config.backlog)  # connections now wait instead of being refused
        self._url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="mock", daemon=True
        )
        self._thread.start()


class ApiMock:
    """One API of a mock server."""

    def __init__(self, server: MockServer, api: str) -> None:
        self._server = server
        self._package = PACKAGE_OF[api]

    @property
    def api(self) -> str:
        """The name of the API."""
        return self._package.api

    @property
    def url(self) -> str:
        """The base URL."""
        return self._server.url

    @property
    def app(self) -> MockApp:
        """The ASGI application: `httpx.AsyncClient(transport=httpx.ASGITransport(mock.app), base_url="http://mock")`."""
        return self._server.app

    @property
    def control(self) -> Control:
        """The server's clock, faults, snapshots and journal."""
        return self._server.control

    @property
    def credentials(self) -> Mapping[str, str]:
        """Demo credentials with all permissions, as arguments of the client."""
        return CREDENTIALS[self._package.credentials]

    @property
    def requests(self) -> Requests:
        """The requests to this API since the test began, oldest first."""
        return self._server.requests.matching(api=self.api)

    def client(self, **options: Any) -> Any:
        """Return a client of our package for this API, with demo credentials unless `options` have others.

        Raises:
            ImportError: the client package is not installed.
        """
        return self._client(self._package.facade, options)

    def async_client(self, **options: Any) -> Any:
        """As `client`, for asyncio."""
        return self._client(f"Async{self._package.facade}", options)

    def reset(self) -> None:
        """Restore the demo data of all APIs of the server, and forget the requests."""
        self._server.reset()

    def _client(self, name: str, options: Mapping[str, Any]) -> Any:
        package = self._package.package
        try:
            facade = getattr(importlib.import_module(package), name)
        except ModuleNotFoundError as error:
            if error.name != package:
                raise
            distribution = package.replace("_", "-")
            remedy = f"run `make dist` in the clone, then `pip install dist/{package}-*.whl`"
            raise ImportError(f"{distribution} is not installed; {remedy}", name=package) from None
        credentials = {} if _OTHER_CREDENTIALS & options.keys() else self.credentials
        return facade(**{"base_url": self.url, **credentials, **options})


class MockedApi:
    """A context manager that gives an `ApiMock` with a state of its own, and a decorator that passes one.

    The mock is the last positional argument without a default of a decorated function or coroutine function, or of each
    method of a decorated class whose name begins with `test`.
    """

    def __init__(self, api: str) -> None:
        self._api = api
        self._server: MockServer | None = None

    def __enter__(self) -> ApiMock:
        self._server = MockServer()
        return ApiMock(self._server, self._api)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        self._server = None

    def copy(self) -> Self:
        """Return another one, so that decorated functions may run at the same time."""
        return type(self)(self._api)

    def __call__(self, function: _FunctionT) -> _FunctionT:
        """Decorate a function or class. Raises TypeError for a generator function, which would outlive the mock."""
        if isinstance(function, type):
            for name, member in [*vars(function).items()]:
                if name.startswith("test") and inspect.isfunction(member):
                    setattr(function, name, self(member))
            return function
        if inspect.isgeneratorfunction(function) or inspect.isasyncgenfunction(function):
            raise TypeError(f"{function.__name__} is a generator function: use the mock in a `with` statement in it")
        signature = inspect.signature(function)
        parameters = [*signature.parameters.values()]
        takes_any = any(one.kind is one.VAR_POSITIONAL for one in parameters)
        named = [at for at, one in enumerate(parameters) if one.kind is one.POSITIONAL_OR_KEYWORD]
        required = [at for at in named if parameters[at].default is inspect.Parameter.empty]
        place = None if takes_any or not named else (required or named)[-1]

        def given(mock: ApiMock, arguments: tuple[Any, ...], options: dict[str, Any]) -> inspect.BoundArguments:
            if place is None:
                return signature.bind(*arguments, mock, **options)
            # Partial, because `unittest.mock.patch` adds arguments below; pytest passes arguments by name.
            return signature.bind_partial(*arguments, **options, **{parameters[place].name: mock})

        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def run_async(*arguments: Any, **options: Any) -> Any:
                with self.copy() as mock:
                    bound = given(mock, arguments, options)
                    return await function(*bound.args, **bound.kwargs)

            wrapper: Any = run_async
        else:

            @functools.wraps(function)
            def run(*arguments: Any, **options: Any) -> Any:
                with self.copy() as mock:
                    bound = given(mock, arguments, options)
                    return function(*bound.args, **bound.kwargs)

            wrapper = run
        # Without the mock, which pytest would look for among its fixtures.
        others = [one for at, one in enumerate(parameters) if at != place]
        wrapper.__signature__ = signature.replace(parameters=others)
        return cast(_FunctionT, wrapper)


def mock_giosg() -> MockedApi:
    """Mock the giosg Live HTTP API."""
    return MockedApi("giosg")


def mock_visitor() -> MockedApi:
    """Mock the giosg visitor API."""
    return MockedApi("visitor")


def mock_reporting() -> MockedApi:
    """Mock the giosg Reporting API."""
    return MockedApi("reporting")


def mock_interactions() -> MockedApi:
    """Mock giosg Interaction Designer."""
    return MockedApi("interactions")


def mock_gotom() -> MockedApi:
    """Mock the goTom app-api."""
    return MockedApi("gotom")


@functools.cache
def _compiled() -> list[Api]:
    """Return the compiled APIs, which have no state: once per process."""
    from scripts.mock.app import documents_folder, load_apis

    return load_apis(documents_folder())
