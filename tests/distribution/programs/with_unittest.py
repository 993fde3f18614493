"""The tests of an integrator who uses unittest."""

import unittest

from giosg_gotom_mock import mock_giosg, mock_gotom
from gotom_client.models import CampaignUpdate


class CampaignTest(unittest.TestCase):
    @mock_gotom()
    def test_the_mock_is_the_last_argument(self, gotom):
        with gotom.client() as client:
            client.campaigns.update("12345", CampaignUpdate(name="Changed"))
            assert client.campaigns.get("12345").name == "Changed"
        assert len(gotom.requests.matching("updateCampaign")) == 1

    @mock_gotom()
    def test_the_state_is_fresh(self, gotom):
        with gotom.client() as client:
            assert client.campaigns.get("12345").name == "Spring campaign"

    @mock_giosg()
    @mock_gotom()
    def test_decorators_nest_in_the_order_of_the_arguments(self, giosg, gotom):
        assert (giosg.api, gotom.api) == ("giosg", "gotom")

    def test_a_context_manager_gives_the_mock_and_two_are_separate(self):
        with mock_gotom() as one, mock_gotom() as other, one.client() as client:
            client.campaigns.get("12345")
            assert one.url != other.url
            assert (len(one.requests), len(other.requests)) == (1, 0)


@mock_gotom()
class DecoratedTest(unittest.TestCase):
    def test_each_test_of_a_decorated_class_gets_the_mock(self, gotom):
        gotom.control.freeze("2030-01-01T00:00:00Z")
        assert gotom.control.now.year == 2030

    def helper(self):
        """Is not decorated."""


class AsyncCampaignTest(unittest.IsolatedAsyncioTestCase):
    @mock_gotom()
    async def test_coroutine_functions_are_decorated_too(self, gotom):
        async with gotom.async_client() as client:
            assert (await client.campaigns.get("12345")).name == "Spring campaign"


if __name__ == "__main__":
    unittest.main()
