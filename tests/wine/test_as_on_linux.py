"""The tests of the library on Linux that hold for Windows as they are: here `emulator` is a Windows program under Wine.

They bring their parameters along. What is left out differs (see the other modules) or says nothing new here.
"""

from tests.library.test_dialog import (
    test_a_client_that_lets_the_emulator_go,
    test_a_second_call_from_inside_the_game_callback,
    test_a_second_call_shows_the_window_again,
    test_more_about_a_game,
)
from tests.library.test_endings import (
    test_a_second_start_that_is_over_before_the_callback_returns,
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
from tests.library.test_habits import (
    test_frames_inside_a_callback_inside_a_frame,
    test_the_library_is_unloaded_inside_a_chat_callback,
    test_the_library_is_unloaded_inside_the_game_callback,
    test_thousands_of_lines_before_the_next_frame,
    test_what_is_said_between_two_games_stays_between_them,
    test_what_is_said_with_the_start_is_heard_in_the_game,
)
from tests.library.test_infos import (
    test_an_attached_emulator_introduces_itself_again,
    test_an_emulator_without_any_callback,
    test_an_emulator_without_callbacks_but_the_games,
    test_bytes_of_any_charset_pass_unchanged,
    test_name_and_games_outlive_the_strings_of_the_call,
    test_no_list_and_an_empty_list,
    test_thirty_thousand_games,
)
from tests.library.test_lifetime import (
    test_fifty_lives_leave_no_handle_and_no_memory_behind,
)
from tests.library.test_strange_clients import (
    test_a_block_that_does_not_hold_what_was_announced,
    test_a_conversation_that_arrives_byte_by_byte,
    test_words_that_break_the_rules,
)
from tests.library.test_talk import (
    test_a_burst_of_lines_in_both_directions,
    test_a_thread_that_does_not_play_leaves_the_callbacks_to_the_player,
)
from tests.library.test_terminal import (
    test_a_client_that_hangs_for_five_seconds_is_waited_for,
)

__all__ = [
    "test_a_block_that_does_not_hold_what_was_announced",
    "test_a_buffer_for_as_many_players_as_there_are",
    "test_a_burst_of_lines_in_both_directions",
    "test_a_client_that_hangs_for_five_seconds_is_waited_for",
    "test_a_client_that_lets_the_emulator_go",
    "test_a_conversation_that_arrives_byte_by_byte",
    "test_a_second_call_from_inside_the_game_callback",
    "test_a_second_call_shows_the_window_again",
    "test_a_second_start_that_is_over_before_the_callback_returns",
    "test_a_second_start_waits_for_the_callback",
    "test_a_thread_that_does_not_play_leaves_the_callbacks_to_the_player",
    "test_an_attached_emulator_introduces_itself_again",
    "test_an_emulator_without_any_callback",
    "test_an_emulator_without_callbacks_but_the_games",
    "test_another_player_drops",
    "test_bytes_of_any_charset_pass_unchanged",
    "test_each_shape_plays_a_game",
    "test_every_size",
    "test_fifty_lives_leave_no_handle_and_no_memory_behind",
    "test_frames_inside_a_callback_inside_a_frame",
    "test_many_calls_inside_the_callback_before_the_game_is_played_elsewhere",
    "test_more_about_a_game",
    "test_name_and_games_outlive_the_strings_of_the_call",
    "test_no_list_and_an_empty_list",
    "test_several_games_one_after_the_other",
    "test_shutdown_while_a_call_waits",
    "test_shutdown_while_only_the_dialog_waits",
    "test_the_client_is_closed",
    "test_the_client_is_killed",
    "test_the_emulator_ends_the_game_in_a_callback",
    "test_the_emulator_ends_the_game_on_another_thread",
    "test_the_library_is_unloaded_inside_a_chat_callback",
    "test_the_library_is_unloaded_inside_the_game_callback",
    "test_the_player_drops_in_the_client",
    "test_thirty_thousand_games",
    "test_thousands_of_lines_before_the_next_frame",
    "test_what_is_said_between_two_games_stays_between_them",
    "test_what_is_said_with_the_start_is_heard_in_the_game",
    "test_without_a_game_there_are_no_frames",
    "test_words_that_break_the_rules",
]
