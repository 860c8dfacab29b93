"""The tests of the library on Linux that hold for Windows as they are: here `emulator` is a Windows program under Wine.

They bring their parameters along. What is left out differs (see the other modules) or says nothing new here.
"""

from tests.library.test_dialog import (
    test_a_second_call_from_inside_the_game_callback,
    test_a_second_call_shows_the_window_again,
    test_more_about_a_game,
)
from tests.library.test_endings import (
    test_a_second_start_waits_for_the_callback,
    test_another_player_drops,
    test_shutdown_while_a_call_waits,
    test_shutdown_while_only_the_dialog_waits,
    test_the_client_is_closed,
    test_the_client_is_killed,
    test_the_emulator_ends_the_game_in_a_callback,
    test_the_emulator_ends_the_game_on_another_thread,
    test_the_player_drops_in_the_client,
)
from tests.library.test_frames import (
    test_a_buffer_for_as_many_players_as_there_are,
    test_each_shape_plays_a_game,
    test_every_size,
    test_many_calls_inside_the_callback_before_the_game_is_played_elsewhere,
    test_several_games_one_after_the_other,
    test_without_a_game_there_are_no_frames,
)
from tests.library.test_infos import (
    test_an_emulator_without_any_callback,
    test_bytes_of_any_charset_pass_unchanged,
    test_no_list_and_an_empty_list,
    test_thirty_thousand_games,
)
from tests.library.test_lifetime import test_fifty_lives_leave_no_handle_and_no_memory_behind
from tests.library.test_talk import (
    test_a_burst_of_lines_in_both_directions,
    test_a_thread_that_does_not_play_leaves_the_callbacks_to_the_player,
)

__all__ = [
    "test_a_buffer_for_as_many_players_as_there_are",
    "test_a_burst_of_lines_in_both_directions",
    "test_a_second_call_from_inside_the_game_callback",
    "test_a_second_call_shows_the_window_again",
    "test_a_second_start_waits_for_the_callback",
    "test_a_thread_that_does_not_play_leaves_the_callbacks_to_the_player",
    "test_an_emulator_without_any_callback",
    "test_another_player_drops",
    "test_bytes_of_any_charset_pass_unchanged",
    "test_each_shape_plays_a_game",
    "test_every_size",
    "test_fifty_lives_leave_no_handle_and_no_memory_behind",
    "test_many_calls_inside_the_callback_before_the_game_is_played_elsewhere",
    "test_more_about_a_game",
    "test_no_list_and_an_empty_list",
    "test_several_games_one_after_the_other",
    "test_shutdown_while_a_call_waits",
    "test_shutdown_while_only_the_dialog_waits",
    "test_the_client_is_closed",
    "test_the_client_is_killed",
    "test_the_emulator_ends_the_game_in_a_callback",
    "test_the_emulator_ends_the_game_on_another_thread",
    "test_the_player_drops_in_the_client",
    "test_thirty_thousand_games",
    "test_without_a_game_there_are_no_frames",
]
